using System.Text.Json;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class ExplanationReportTests
{
    private static readonly PairExplanation Flagged = new(SampleResult.Earlier, SampleResult.Later, SampleResult.Conflict, null, SampleResult.Conflict.Explanation, SampleResult.Conflict.Steps);
    private static readonly PairExplanation Stopped = new(SampleResult.Earlier, SampleResult.Unclear, null, "value.equal", "Both say the same.", ["same value"]);

    [Fact]
    public void Text_of_a_flagged_pair_looks_as_approved() => Expectation.Matches("OpenSourceTracker.Tests/Reports", "explanation.txt", Text(Flagged));

    [Fact]
    public void Text_of_a_stopped_pair_names_the_gate() => Assert.StartsWith("Not flagged [value.equal]\nBoth say the same.\n", Text(Stopped), StringComparison.Ordinal);

    [Fact]
    public void Json_holds_the_conflict_or_null()
    {
        Assert.Equal("c-7f3a", Json(Flagged).GetProperty("conflict").GetProperty("id").GetString());
        Assert.Equal(JsonValueKind.Null, Json(Stopped).GetProperty("conflict").ValueKind);
        Assert.Equal("value.equal", Json(Stopped).GetProperty("gate").GetString());
        Assert.Equal("same value", Json(Stopped).GetProperty("steps")[0].GetString());
    }

    private static string Text(PairExplanation explanation)
    {
        using var text = new StringWriter();
        ExplanationReport.WriteText(SampleResult.Create(), explanation, text);
        return text.ToString();
    }

    private static JsonElement Json(PairExplanation explanation)
    {
        using var text = new StringWriter();
        ExplanationReport.WriteJson(explanation, text);
        return JsonDocument.Parse(text.ToString()).RootElement;
    }
}
