using System.Text.Json;

namespace SampleConsole.Tests.Commands;

public sealed class VerifyCommandTests : IDisposable
{
    private const string Claim = "Corvane Ferries carried 640,000 passengers in May.";
    private readonly TemporaryFolder folder = new();

    public VerifyCommandTests() => folder.Add("a.txt", "---\ntitle: Ferries\npublisher: The Tern Courier\npublished: 2025-06-03\nlanguage: en\n---\nCorvane Ferries carried 640,000 passengers in May, the port authority said on Monday.\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Prints_the_verdict_with_its_evidence()
    {
        var run = ConsoleRun.Of("verify", folder.Path, "--claim", Claim, "--as-of", "2025-06-30");

        Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error));
        Assert.Contains("As of 2025-06-30: supported (", run.Output, StringComparison.Ordinal);
        Assert.Contains("- Corvane Ferries carried 640,000 passengers in May", run.Output, StringComparison.Ordinal);
        Assert.Contains("published 2025-06-03, The Tern Courier", string.Join(' ', run.Output.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_an_object_a_line()
    {
        var claims = folder.Add("claims.jsonl", $"{{\"text\": \"{Claim}\", \"asOf\": \"2025-06-30\"}}\n\n{{\"text\": \"{Claim}\", \"asOf\": \"2025-05\"}}\n");
        var run = ConsoleRun.Of("verify", folder.Path, "--claims", claims, "--format", "json");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(["supported", "unknown"], lines.Select(line => line.GetProperty("verdict").GetString()!));
        Assert.Equal(["2025-06-30", "2025-05-31"], lines.Select(line => line.GetProperty("asOf").GetString()!));
        Assert.Equal(["claim", "asOf", "verdict", "nuance", "supporting", "opposing", "explanation"], lines[0].EnumerateObject().Take(7).Select(property => property.Name));
        Assert.Single(lines[0].GetProperty("supporting").EnumerateArray());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("html")]
    public void Every_format_is_written_in_every_language(string format)
    {
        var runs = OpenSourceTracker.Rules.Message.Languages.Select(language => ConsoleRun.Of("verify", folder.Path, "--claim", Claim, "--as-of", "2025-06-30", "--format", format, "--language", language)).ToList();

        Assert.All(runs, run => Assert.Equal((ExitCodes.Done, ""), (run.ExitCode, run.Error)));
        Assert.Equal(3, runs.Select(run => run.Output).Distinct().Count());
    }

    [Fact]
    public void A_review_is_written_where_its_publisher_gives_what_only_they_know()
    {
        var run = ConsoleRun.Of("verify", folder.Path, "--claim", Claim, "--as-of", "2025-06-30", "--format", "claimreview", "--review-url", "https://example.org/c/1", "--review-publisher", "Meja Periksa", "--review-date", "2025-07-01");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(Claim, JsonDocument.Parse(run.Output).RootElement.GetProperty("@graph")[0].GetProperty("claimReviewed").GetString());
    }

    [Fact]
    public void A_review_without_its_address_is_refused_and_says_what_is_missing() =>
        Assert.Equal("--format claimreview lacks --review-url (the address of the page) and --review-date: only the publisher knows it, and nothing is made up.",
            ConsoleRun.Of("verify", folder.Path, "--claim", Claim, "--as-of", "2025-06-30", "--format", "claimreview", "--review-publisher", "Meja Periksa").Refusal());

    [Fact]
    public void Output_goes_to_a_file()
    {
        var path = Path.Combine(folder.Path, "verdicts.txt");

        Assert.Equal("", ConsoleRun.Of("verify", folder.Path, "--claim", Claim, "--as-of", "2025-06-30", "--out", path).Output);
        Assert.Contains("supported", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify needs a claim: --claim TEXT --as-of DATE, or --claims FILE.")]
    [InlineData("verify needs --as-of DATE: a claim is checked as of a day.", "--claim", Claim)]
    [InlineData("The claim is empty.", "--claim", " ", "--as-of", "2025-06-30")]
    [InlineData("verify takes --claim or --claims, not both.", "--claim", Claim, "--claims", "x.jsonl", "--as-of", "2025-06-30")]
    public void What_is_missing_is_said(string sentence, params string[] options) => Assert.Equal(sentence, ConsoleRun.Of(["verify", folder.Path, .. options]).Refusal());

    [Theory]
    [InlineData("{", ":2: this is no JSON: ")]
    [InlineData("[]", ":2: a claim needs a \"text\".")]
    [InlineData("{\"text\": \"\"}", ":2: a claim needs a \"text\".")]
    [InlineData("{\"text\": \"x\"}", ":2: a claim needs an \"asOf\", or --as-of for all.")]
    [InlineData("{\"text\": \"x\", \"asOf\": \"May\"}", ":2: \"asOf\" takes a date such as 2025-07-31, not \"May\".")]
    public void A_bad_line_is_refused_with_its_place(string line, string message)
    {
        var claims = folder.Add("claims.jsonl", $"{{\"text\": \"x\", \"asOf\": \"2025\"}}\n{line}\n");

        Assert.StartsWith(OneLine.Of(claims + message), ConsoleRun.Of("verify", folder.Path, "--claims", claims).Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_refused() => Assert.StartsWith("The claims 'nowhere.jsonl' cannot be read: ", ConsoleRun.Of("verify", folder.Path, "--claims", "nowhere.jsonl").Refusal(), StringComparison.Ordinal);
}
