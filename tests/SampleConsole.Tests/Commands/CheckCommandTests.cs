using System.Text.Json;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Tests.Reports;

namespace SampleConsole.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string path;

    public CheckCommandTests() => path = folder.Add("harga.txt", "Harga beras naik 5 persen, kata Menteri.");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("sarif")]
    [InlineData("annotations")]
    [InlineData("timex3")]
    [InlineData("JSON")]
    public void Every_format_is_what_the_library_writes(string format)
    {
        var engine = new FakeEngine();
        var run = ConsoleRun.With(engine, "check", path, "--format", format);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal("", run.Error);
        using var expected = new StringWriter();
        var read = new ArticleReader().ReadPaths([path]);
        ReportWriters.Find(format)!.Write(engine.Result with { Diagnostics = [.. read.Diagnostics, .. engine.Result.Diagnostics] }, expected);
        Assert.Equal(expected.ToString(), run.Output);
    }

    [Theory]
    [InlineData("low", ExitCodes.Found)]
    [InlineData("high", ExitCodes.Found)]
    public void Fail_on_is_met_by_a_grave_conflict(string severity, int code)
    {
        var run = ConsoleRun.Of("check", path, "--fail-on", severity);
        Assert.Equal(code, run.ExitCode);
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void Fail_on_is_not_met_by_a_lighter_one()
    {
        var light = SampleResult.Create() with { Conflicts = [SampleResult.Conflict with { Severity = OpenSourceTracker.Rules.Severity.Medium }] };
        Assert.Equal(ExitCodes.Done, ConsoleRun.With(new FakeEngine { Result = light }, "check", path, "--fail-on", "high").ExitCode);
        Assert.Equal(ExitCodes.Found, ConsoleRun.With(new FakeEngine { Result = light }, "check", path, "--fail-on", "medium").ExitCode);
    }

    [Theory]
    [InlineData("id", "menurut pemberitaan")]
    [InlineData("zh", "据报道")]
    public void The_language_is_handed_on_to_every_format(string language, string words)
    {
        Assert.Contains(words, ConsoleRun.Of("check", path, "--language", language).Output, StringComparison.Ordinal);
        Assert.Contains($"<html lang=\"{language}\">", ConsoleRun.Of("check", path, "--format", "html", "--language", language).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_review_is_written_with_what_its_publisher_says()
    {
        var run = ConsoleRun.Of("check", path, "--format", "claimreview", "--review-url", "https://example.org/checks/toll", "--review-publisher", "Meja Periksa", "--review-date", "2025-05-04");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        var review = JsonDocument.Parse(run.Output).RootElement.GetProperty("@graph")[0];
        Assert.Equal("https://example.org/checks/toll", review.GetProperty("url").GetString());
        Assert.Equal("Meja Periksa", review.GetProperty("author").GetProperty("name").GetString());
        Assert.Equal("2025-05-04", review.GetProperty("datePublished").GetString());
    }

    [Fact]
    public void A_baseline_makes_a_known_conflict_count_no_more_and_tells_what_is_gone()
    {
        var baseline = Path.Combine(folder.Path, "baseline.json");
        Assert.Equal(ExitCodes.Found, ConsoleRun.Of("check", path, "--fail-on", "low", "--write-baseline", baseline).ExitCode);
        var known = ConsoleRun.Of("check", path, "--fail-on", "low", "--baseline", baseline);
        Assert.Equal(ExitCodes.Done, known.ExitCode);
        Assert.Contains("0 new, 1 known before, 0 gone", known.Output, StringComparison.Ordinal);
        var none = ConsoleRun.With(new FakeEngine { Result = SampleResult.Empty() }, "check", path, "--baseline", baseline);
        Assert.Contains("0 new, 0 known before, 1 gone", none.Output, StringComparison.Ordinal);
        Assert.Contains(SampleResult.Conflict.Id, none.Output, StringComparison.Ordinal);
        File.WriteAllText(baseline, """{ "baselineVersion": 1, "conflicts": [] }""");
        Assert.Equal(ExitCodes.Found, ConsoleRun.Of("check", path, "--fail-on", "low", "--baseline", baseline).ExitCode);
    }

    [Fact]
    public void An_accepted_conflict_is_shown_with_its_reason_and_counts_no_more()
    {
        var suppressions = folder.Add("accepted.yaml", $"suppressions:\n  - conflict: {SampleResult.Conflict.Id}\n    reason: The paper corrected itself.\n");
        var run = ConsoleRun.Of("check", path, "--fail-on", "low", "--suppressions", suppressions);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("accepted: The paper corrected itself.", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--suppressions", "suppressions:\n  - conflict: abc\n", "(2,5): 'reason' is missing.")]
    [InlineData("--baseline", "{", "(2,1): ")]
    public void A_broken_review_file_is_refused_with_its_line(string option, string content, string place)
    {
        var file = folder.Add("review.yaml", content);
        Assert.Contains(file + place, ConsoleRun.Of("check", path, option, file).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_file_that_is_not_there_is_refused() =>
        Assert.StartsWith("The file 'no-such-file.yaml' cannot be read: ", ConsoleRun.Of("check", path, "--suppressions", "no-such-file.yaml").Refusal(), StringComparison.Ordinal);

    [Fact]
    public void The_day_is_handed_on_of_a_month_its_last()
    {
        var engine = new FakeEngine();
        ConsoleRun.With(engine, "check", path, "--as-of", "2025-07-31");
        Assert.Equal(new LocalDate(2025, 7, 31), engine.AsOf);
        ConsoleRun.With(engine, "check", path, "--as-of", "2024-02");
        Assert.Equal(new LocalDate(2024, 2, 29), engine.AsOf);
        ConsoleRun.With(engine, "check", path);
        Assert.Null(engine.AsOf);
    }

    [Fact]
    public void Standard_input_is_a_dash_also_beside_files()
    {
        var engine = new FakeEngine();
        Assert.Equal(ExitCodes.Done, ConsoleRun.WithInput(engine, "米价上涨百分之五。", default, "check", path, "-").ExitCode);
        Assert.Equal(["Harga beras naik 5 persen, kata Menteri.", "米价上涨百分之五。"], engine.Articles.Select(article => article.Content));
    }

    [Fact]
    public void Metadata_is_handed_on()
    {
        var engine = new FakeEngine();
        var metadata = folder.Add("data.json", """{ "harga.txt": { "published": "2025-01-02", "publisher": "Harian Muara" } }""");
        ConsoleRun.With(engine, "check", path, "--metadata", metadata);
        Assert.Equal("2025-01-02", engine.Articles.Single().PublishedOn?.ToString());
        Assert.Equal("Harian Muara", engine.Articles.Single().Publisher);
    }

    [Fact]
    public void A_file_takes_the_report_as_utf8_without_a_mark()
    {
        var output = Path.Combine(folder.Path, "report.json");
        var run = ConsoleRun.Of("check", path, "--format", "json", "--out", output);
        Assert.Equal((ExitCodes.Done, "", ""), (run.ExitCode, run.Output, run.Error));
        var bytes = File.ReadAllBytes(output);
        Assert.Equal((byte)'{', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
        Assert.Equal(4, JsonDocument.Parse(bytes).RootElement.GetProperty("statements").GetArrayLength());
    }
}
