using System.Text.Json;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class JsonLinesReportTests
{
    [Fact]
    public void Each_line_is_one_object_of_its_type()
    {
        var lines = ReportText.Of(new JsonLinesReport(), SampleResult.Create()).Split('\n');
        Assert.Equal("", lines[^1]);
        var objects = lines[..^1].Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(
            ["article", "article", "article", "statement", "statement", "statement", "statement", "conflict", "diagnostic", "diagnostic"],
            objects.Select(line => line.GetProperty("type").GetString()));
        var schema = new SchemaValidator(ReportSchema.Text);
        Assert.All(objects, line => Assert.Empty(schema.Errors(line, line.GetProperty("type").GetString()!)));
    }

    [Theory]
    [InlineData("two\nlines")]
    [InlineData("next\u0085line")]
    [InlineData("line\u2028separator")]
    public void A_line_break_in_the_words_breaks_no_line(string words)
    {
        var lines = ReportText.Of(new JsonLinesReport(), SampleResult.WithQuote(words)).TrimEnd('\n').ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(10, lines.Length);
    }

    [Fact]
    public void Nothing_found_gives_nothing() => Assert.Equal("", ReportText.Of(new JsonLinesReport(), SampleResult.Empty()));
}
