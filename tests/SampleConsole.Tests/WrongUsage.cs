namespace SampleConsole.Tests;

public sealed class WrongUsage
{
    public static TheoryData<string[], string> Cases => new()
    {
        { ["bogus"], "'bogus' is no command; there are check, explain, verify, timeline, promises, dates, classify, pair, evaluate, schema, rules." },
        { [Path.GetTempPath()], $"'{Path.GetTempPath()}' is no command; to look at texts of your own, write 'check {Path.GetTempPath()}'." },
        { ["--bogus"], "Unrecognized command or argument '--bogus'; see '--help'." },
        { ["check"], "Required argument 'PATH' missing for command: 'check'; see 'check --help'." },
        { ["check", "x", "--format", "xml"], "There is no format 'xml'; there are text, json, jsonl, markdown, csv, html, sarif, annotations, timex3, claimreview; see 'check --help'." },
        { ["check", "x", "--format"], "Required argument missing for option: '--format'; see 'check --help'." },
        { ["check", "x", "--as-of", "2025-02-30"], "--as-of takes a date such as 2025-07-31, not '2025-02-30'; see 'check --help'." },
        { ["check", "x", "--as-of", "kemarin"], "--as-of takes a date such as 2025-07-31, not 'kemarin'; see 'check --help'." },
        { ["check", "x", "--fail-on", "severe"], "--fail-on takes low, medium or high, not 'severe'; see 'check --help'." },
        { ["check", "x", "--near", "-1"], "--near takes a number from 0 on, not '-1'; see 'check --help'." },
        { ["check", "x", "--near", "many"], "--near takes a number from 0 on, not 'many'; see 'check --help'." },
        { ["check", "x", "--language", "fr"], "There is no language 'fr'; there are en, id, zh; see 'check --help'." },
        { ["check", "-", "-"], "Standard input (-) can be read only once." },
        { ["explain", "a"], "Required argument 'OTHER' missing for command: 'explain'; see 'explain --help'." },
        { ["dates", "x", "--date", "31 Juli"], "--date takes a date such as 2025-07-31, not '31 Juli'; see 'dates --help'." },
        { ["check", "x", "--fmt", "json"], "There is no option '--fmt'; see 'check --help'." },
        { ["classify", " "], "The sentence is empty." },
        { ["pair", "The bridge is open.", ""], "A sentence of the pair is empty." },
        { ["schema", "x"], "Unrecognized command or argument 'x'; see 'schema --help'." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_answered_with_one_sentence(string[] args, string sentence) => Assert.Equal(sentence, ConsoleRun.Of(args).Refusal());

    [Fact]
    public void An_at_sign_is_no_response_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("list.txt", "--help");
        Assert.Contains($"@{path}", ConsoleRun.Of("check", "@" + path).Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("explain", "-h")]
    public void Help_is_no_error(params string[] args)
    {
        var run = ConsoleRun.Of(args);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }
}
