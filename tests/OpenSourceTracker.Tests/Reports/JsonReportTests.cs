using System.Text.Json;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Reports;

public sealed class JsonReportTests
{
    private static readonly SchemaValidator Schema = new(ReportSchema.Text);

    [Fact]
    public void Looks_as_approved() => Expectation.Matches("OpenSourceTracker.Tests/Reports", "sample.json", Text(SampleResult.Create()));

    [Fact]
    public void Is_valid_against_the_published_schema()
    {
        Assert.Empty(Schema.Errors(Parse(SampleResult.Create())));
        Assert.Empty(Schema.Errors(Parse(SampleResult.Empty())));
    }

    [Fact]
    public void Gives_the_same_bytes_twice() => Assert.Equal(Text(SampleResult.Create()), Text(SampleResult.Create()));

    [Fact]
    public void Offsets_lead_back_to_the_words()
    {
        var result = SampleResult.Create();
        var contents = result.Articles.ToDictionary(article => article.Id, article => article.Content);
        foreach (var statement in Parse(result).GetProperty("statements").EnumerateArray())
        {
            var content = contents[statement.GetProperty("articleId").GetString()!];
            Assert.Equal(statement.GetProperty("text").GetString(), content[statement.GetProperty("start").GetInt32()..statement.GetProperty("end").GetInt32()]);
        }
    }

    [Fact]
    public void Characters_beyond_ascii_are_written_as_they_are()
    {
        var text = Text(SampleResult.WithQuote("全角\u3000空格 𠮷 😀 “naik” \u00a0 <b>&'"));
        Assert.Contains("全角\u3000空格 𠮷 😀 “naik” \u00a0 <b>&'", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tab\tand \"quotes\" and \\ and \u0001 and \u007f and \u2028")]
    [InlineData("\r\n")]
    [InlineData("\u001b[31mred")]
    public void Whatever_the_words_hold_they_come_back(string words)
    {
        var text = Text(SampleResult.WithQuote(words));
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u2028' or '\u2029');
        Assert.Equal(words, Parse(SampleResult.WithQuote(words)).GetProperty("statements")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb\uFFFD", Parse(SampleResult.WithQuote("a\ud800b\udc00")).GetProperty("statements")[0].GetProperty("text").GetString());

    [Fact]
    public void Only_dates_that_denote_a_period_are_listed()
    {
        var articles = Parse(SampleResult.Create()).GetProperty("articles");
        Assert.Equal(["2024", "2024-03-03", "2024-02"], articles[0].GetProperty("dates").EnumerateArray().Select(date => date.GetProperty("value").GetString()));
        Assert.Empty(articles[1].GetProperty("dates").EnumerateArray());
        Assert.Empty(articles[2].GetProperty("dates").EnumerateArray());
    }

    [Fact]
    public void The_claim_is_the_statements_first_or_null()
    {
        var statements = Parse(SampleResult.Create()).GetProperty("statements");
        Assert.Equal(SampleResult.Create().Claims[0].ToString(), statements[0].GetProperty("claim").GetString());
        Assert.Equal(JsonValueKind.Null, statements[1].GetProperty("claim").ValueKind);
    }

    [Theory]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(1, "1")]
    [InlineData(0.99996, "1")]
    [InlineData(double.NaN, "0")]
    public void Confidence_has_at_most_four_decimals(double confidence, string written)
    {
        var result = SampleResult.Create() with { Conflicts = [SampleResult.Conflict with { Confidence = confidence }] };
        Assert.Contains($"\"confidence\": {written},", Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_of_every_enumeration_is_in_the_schema()
    {
        foreach (var kind in Enum.GetValues<StatementKind>())
        {
            AssertValid(SampleResult.Create() with { Statements = [SampleResult.Earlier with { Kind = kind }] });
        }

        foreach (var certainty in Enum.GetValues<ConflictCertainty>())
        {
            AssertValid(SampleResult.Create() with { Conflicts = [SampleResult.Conflict with { Certainty = certainty }] });
        }

        foreach (var severity in Enum.GetValues<Severity>())
        {
            AssertValid(SampleResult.Create() with { Conflicts = [SampleResult.Conflict with { Severity = severity }] });
        }

        foreach (var source in Enum.GetValues<SourceClass>())
        {
            AssertValid(SampleResult.Create() with { Statements = [SampleResult.Earlier with { SpeakerClass = source }] });
        }
    }

    private static void AssertValid(TrackerResult result) => Assert.Empty(Schema.Errors(Parse(result)));

    private static string Text(TrackerResult result) => ReportText.Of(new JsonReport(), result);

    private static JsonElement Parse(TrackerResult result) => JsonDocument.Parse(Text(result)).RootElement;
}
