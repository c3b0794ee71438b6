using System.Text.Json;
using System.Text.Json.Nodes;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class ReportSchemaTests
{
    public static TheoryData<string, string> Breakages => new()
    {
        { "schemaVersion", "2" },
        { "articles", "null" },
        { "statements.0.start", "-1" },
        { "statements.0.start", "1.5" },
        { "statements.0.saidOn", "\"yesterday\"" },
        { "statements.0.saidOn", "\"2024-3-3\"" },
        { "statements.0.kind", "\"NoComment\"" },
        { "statements.0.speaker", "\"\"" },
        { "conflicts.0.severity", "\"grave\"" },
        { "conflicts.0.certainty", "\"ownWords\"" },
        { "conflicts.0.confidence", "1.2" },
        { "conflicts.0.kind", "\"Commitment Broken\"" },
        { "conflicts.0.steps", "[1]" },
        { "diagnostics.0.code", "\"9009\"" },
    };

    [Theory]
    [MemberData(nameof(Breakages))]
    public void A_broken_report_is_refused(string path, string value)
    {
        var report = JsonNode.Parse(ReportText.Of(new JsonReport(), SampleResult.Create()))!;
        var names = path.Split('.');
        var parent = names[..^1].Aggregate(report, (node, name) => int.TryParse(name, out var index) ? node[index]! : node[name]!);
        parent[names[^1]] = JsonNode.Parse(value);
        Assert.NotEmpty(new SchemaValidator(ReportSchema.Text).Errors(JsonDocument.Parse(report.ToJsonString()).RootElement));
    }

    [Theory]
    [InlineData("2025")]
    [InlineData("2025-H2")]
    [InlineData("2025-Q3")]
    [InlineData("2025-07")]
    [InlineData("2025-W31")]
    [InlineData("2025-07-30")]
    [InlineData("2025-06/2025-08")]
    [InlineData("2025-07-10/2025-07-12")]
    public void Every_form_of_a_period_is_allowed(string period) =>
        Assert.Empty(new SchemaValidator(ReportSchema.Text).Errors(JsonDocument.Parse($"\"{period}\"").RootElement, "periodOrNull"));
}
