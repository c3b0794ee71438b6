using System.Text.Json.Nodes;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class JsonReportReaderTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("zh")]
    public void What_is_read_writes_the_same_bytes(string language)
    {
        foreach (var result in new[] { SampleResult.Create(), SampleResult.Empty(), SarifReportTests.Reviewed, SampleResult.Create() with { Review = new([], []) }, SampleResult.WithQuote("tab\t\"kutipan\" \\ \u0001 😀 𠮷 \u2028 baris\r\n") })
        {
            var text = Written(result, language);
            Assert.Equal(text, Written(JsonReportReader.Read(text), language));
        }
    }

    [Fact]
    public void A_real_result_comes_back_too()
    {
        var result = new Tracker().Track(new ArticleReader().ReadPaths([Path.Combine(AppContext.BaseDirectory, "seeds", "articles")]).Articles);
        foreach (var language in OpenSourceTracker.Rules.Message.Languages)
        {
            var text = Written(result, language);
            var read = JsonReportReader.Read(text);
            Assert.Equal(text, Written(read, language));
            Assert.Equal(result.Conflicts.Select(conflict => conflict.Rule), read.Conflicts.Select(conflict => conflict.Rule));
        }
    }

    [Fact]
    public void What_is_read_can_be_written_in_every_form_without_inventing_lines()
    {
        var read = JsonReportReader.Read(Written(SarifReportTests.Reviewed, "en"));
        foreach (var writer in ReportWriters.All.Where(writer => writer.Name != "claimreview"))
        {
            Assert.NotEqual("", ReportText.Of(writer, read));
        }

        Assert.DoesNotContain("berita/tarif.txt:1", ReportText.Of(new TextReport(), read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schemaVersion", "2", "$.schemaVersion: expected 1")]
    [InlineData("articles", null, "$: 'articles' is missing")]
    [InlineData("articles", "{}", "$.articles: expected a list")]
    [InlineData("articles.0.publishedOn", "\"kemarin\"", "$.articles[0].publishedOn: 'kemarin' is no date or period")]
    [InlineData("articles.0.id", "\"news/toll.html\"", "$.articles[1].id: 'news/toll.html' stands above already")]
    [InlineData("statements.0.start", "\"1\"", "$.statements[0].start: expected a whole number")]
    [InlineData("statements.0.end", "3", "$.statements[0].end: the end stands before the start")]
    [InlineData("statements.1.kind", "\"promise\"", "$.statements[1].kind: 'promise' is not known here; accepted: fact, commitment")]
    [InlineData("statements.1.text", "null", "$.statements[1].text: expected a text")]
    [InlineData("statements.0.claim", "\"tol naik\"", "$.statements[0].claim: this is no claim line")]
    [InlineData("conflicts.0.earlier", "\"x\"", "$.conflicts[0].earlier: there is no statement 'x'")]
    [InlineData("conflicts.0.confidence", "1.5", "$.conflicts[0].confidence: expected a number from 0 to 1")]
    [InlineData("conflicts.0", "7", "$.conflicts[0]: expected an object")]
    public void A_fault_is_told_with_its_path(string path, string? value, string problem)
    {
        var report = JsonNode.Parse(Written(SampleResult.Create(), "en"))!;
        var names = path.Split('.');
        var parent = names[..^1].Aggregate(report, (node, name) => int.TryParse(name, out var index) ? node[index]! : node[name]!);
        if (value is null)
        {
            parent.AsObject().Remove(names[^1]);
        }
        else if (int.TryParse(names[^1], out var index))
        {
            parent[index] = JsonNode.Parse(value);
        }
        else
        {
            parent[names[^1]] = JsonNode.Parse(value);
        }

        Assert.StartsWith("a.json: " + problem, Assert.Throws<ReportFormatException>(() => JsonReportReader.Read(report.ToJsonString(), "a.json")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    public void What_is_no_report_is_refused(string text) => Assert.StartsWith("a.json: ", Assert.Throws<ReportFormatException>(() => JsonReportReader.Read(text, "a.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void Endless_nesting_is_refused() => Assert.Throws<ReportFormatException>(() => JsonReportReader.Read(new string('[', 100_000)));

    private static string Written(TrackerResult result, string language) => ReportText.Of(new JsonReport { Language = language }, result);
}
