using System.Text.Json;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Tests.Verdicts;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Reports;

public sealed class VerdictReportTests
{
    private const string Claim = "Corvane Ferries carried 640,000 passengers in May.";
    private static readonly Article s_told = Library.Article("2025-06-03", "Corvane Ferries carried 640,000 passengers in May, the port authority said on Monday.") with { Path = "news/ferries.txt", Title = "Ferries" };
    private static readonly Article s_own = Library.Article("2025-06-04", "“Corvane Ferries carried 640,000 passengers in May,” said Corvane Ferries chief executive Dana Whitlock.");
    private static readonly Article s_hostile = Library.Article("2025-06-05", "<script>alert(1)</script> Corvane Ferries carried 12,000 passengers in May, said *Mona* [Reyes](http://x.example) of the pier union.");
    private static readonly Lazy<IReadOnlyList<Verdict>> s_verdicts = new(() =>
    {
        var checker = Library.Tracker.FactCheck([s_told, s_own, s_hostile]);
        return [.. new[] { Claim, "Corvane Ferries carried 12,000 passengers in May.", "Halberd Airways flies.", "=1+1 ferries <b>sail</b>", "?!" }.Select(claim => checker.Check(claim, new LocalDate(2025, 6, 30)))];
    });

    public static TheoryData<string> Formats => new(VerdictReport.Formats);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_form_is_written_in_every_language(string format)
    {
        foreach (var language in Message.Languages)
        {
            var text = Written(format, language);

            Assert.Contains("640,000", text, StringComparison.Ordinal);
            Assert.DoesNotContain("{", format is "json" or "jsonl" or "html" ? "" : text, StringComparison.Ordinal);
            Assert.Contains(s_verdicts.Value[0].Explanation.In(language)[..8], text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    [InlineData("zh")]
    public void What_is_read_back_writes_the_same_bytes(string language)
    {
        var text = Written("json", language);

        var read = VerdictReport.Read(text);
        using var again = new StringWriter();
        VerdictReport.Write(read, again, "jsonl", language);
        Assert.Equal(text, again.ToString());
        Assert.Equal(s_verdicts.Value.Select(verdict => (verdict.Outcome, verdict.Nuance, verdict.AsOf, verdict.Supporting.Count, verdict.Opposing.Count)), read.Select(verdict => (verdict.Outcome, verdict.Nuance, verdict.AsOf, verdict.Supporting.Count, verdict.Opposing.Count)));
    }

    [Fact]
    public void A_line_is_as_the_schema_says()
    {
        var validator = new SchemaValidator(ReportSchema.Text);
        foreach (var line in Written("json", "id").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.Empty(validator.Errors(JsonDocument.Parse(line).RootElement, "verdict"));
        }
    }

    [Theory]
    [InlineData("{", "line 1: this is no JSON")]
    [InlineData("{\"claim\": 7}", "v.jsonl:1: ")]
    [InlineData("\n[]", "v.jsonl:2: $: expected an object")]
    public void A_fault_is_told_with_its_line(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<ReportFormatException>(() => VerdictReport.Read(text, "v.jsonl")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_statements_of_a_side_must_be_those_of_its_evidence() =>
        Assert.Throws<ReportFormatException>(() => VerdictReport.Read(Written("json", "en").Replace("\"supporting\":[\"", "\"supporting\":[\"x", StringComparison.Ordinal)));

    [Fact]
    public void There_is_no_other_format() => Assert.Throws<ArgumentException>(() => Written("pdf", "en"));

    [Fact]
    public void The_own_word_of_a_party_stands_apart_from_what_others_say()
    {
        var text = Written("text", "en");

        Assert.Contains("For it, in the party's own word:", text, StringComparison.Ordinal);
        Assert.Contains("For it, as another source has it:", text, StringComparison.Ordinal);
        Assert.Contains("the number agrees: 640,000", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_a_text_runs_or_breaks_a_page()
    {
        var html = Written("html", "en");

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href", html, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;sail&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("script&gt;", html, StringComparison.Ordinal);
        Assert.Equal(s_verdicts.Value.Count, html.Split("<section").Length - 1);
        Assert.Equal(html.Split("<details").Length, html.Split("</details>").Length);
        Assert.Contains("default-src 'none'; style-src 'sha256-", html, StringComparison.Ordinal);
    }

    [Fact]
    public void No_spreadsheet_takes_a_claim_for_a_formula()
    {
        var lines = Written("csv", "en").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains(lines, line => line.StartsWith("\"'=1+1", StringComparison.Ordinal));
        Assert.Equal(lines[0].Split(',').Length, lines[^1].Split(',').Length);
    }

    [Fact]
    public void Markdown_of_a_text_is_escaped()
    {
        var text = Written("markdown", "en");

        Assert.DoesNotContain("<b>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[Reyes](", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_text_keep_their_width()
    {
        using var output = new StringWriter();
        VerdictReport.Write(s_verdicts.Value, output, width: 60);

        Assert.All(output.ToString().Split('\n'), line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public void A_review_has_what_the_vocabulary_asks_for_and_says_that_a_program_made_it()
    {
        using var output = new StringWriter();
        new ClaimReviewReport { Url = new("https://example.org/checks/1"), Publisher = "Meja Periksa", PublishedOn = new LocalDate(2025, 7, 1) }.Write(s_verdicts.Value, output);

        var schema = File.ReadAllText(Path.Combine(Repository.Root, "tests", "OpenSourceTracker.Tests", "Reports", "Schemas", "claimreview-part.schema.json"));
        var root = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Empty(new SchemaValidator(schema).Errors(root));
        Assert.Equal(s_verdicts.Value.Count, root.GetProperty("@graph").GetArrayLength());
        Assert.Contains("\"headline\": \"Ferries\"", output.ToString(), StringComparison.Ordinal);
    }

    private static string Written(string format, string language)
    {
        using var output = new StringWriter { NewLine = "<platform>" };
        VerdictReport.Write(s_verdicts.Value, output, format, language);
        return output.ToString();
    }
}
