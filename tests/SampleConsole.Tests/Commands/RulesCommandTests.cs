namespace SampleConsole.Tests.Commands;

public sealed class RulesCommandTests
{
    private const string Rule = """
        rules:
          - rule: USR001
            kind: toll-moved
            title: A toll that moved
            meaning: One toll is given twice with figures that lie apart.
            compare: {property: any}
            wrong: excluded
            words: {severity: medium, reason: "{earlier.value} and {later.value}"}
            examples:
              conflict:
                - ['2025-03-01 A: bridge toll = 5 EUR', '2025-03-04 B: bridge toll = 9 EUR']
              no-conflict:
                - ['2025-03-01 A: bridge toll = 5 EUR', '2025-03-04 B: bridge toll = 5 EUR']
        """;

    [Fact]
    public void Without_a_path_the_built_in_rules_are_listed()
    {
        var run = ConsoleRun.Of("rules");

        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("OST0103  denial-vs-report: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_examples_of_ones_own_rules_are_run()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("rules.yaml", Rule);

        var run = ConsoleRun.Of("rules", path);

        Assert.Equal($"USR001  toll-moved: One toll is given twice with figures that lie apart.\n        {path}(2,5); examples hold: 1 of conflict, 1 that only look like it\n", run.Output);
    }

    [Fact]
    public void A_file_that_does_not_keep_to_the_form_is_told_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Add("rules.yaml", Rule.Replace("severity", "severty", StringComparison.Ordinal));

        Assert.Equal($"{path}(8,13): 'severty' is not known here; did you mean 'severity'? Accepted: severity, mechanism, reason.", ConsoleRun.Of("rules", path).Refusal());
        Assert.Equal("There is no file or folder 'no/rules.yaml'.", ConsoleRun.Of("rules", "no/rules.yaml").Refusal());
    }

    [Theory]
    [InlineData("check", "--rules", "r.yaml", "--rules", "s.yaml")]
    [InlineData("check", "--topics", "t.yaml", "--phrases", "p.yaml", "--entities", "e.yaml")]
    public void Commands_that_track_take_files_of_ones_own(params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "Port Ellery is closed.");
        var engine = new FakeEngine();

        ConsoleRun.With(engine, [args[0], folder.Path, .. args[1..]]);

        Assert.Equal(args[1..].Where(arg => arg.EndsWith(".yaml", StringComparison.Ordinal)), [.. engine.Own.Rules, .. engine.Own.Topics, .. engine.Own.Phrases, .. engine.Own.Entities]);
    }

    [Fact]
    public void A_rule_of_ones_own_that_cannot_be_used_is_told_before_any_answer()
    {
        using var folder = new TemporaryFolder();
        folder.Add("a.txt", "Port Ellery is closed.");
        var path = folder.Add("rules.yaml", Rule.Replace("property: any", "property: tol", StringComparison.Ordinal).Replace("bridge toll", "bridge tol", StringComparison.Ordinal));

        Assert.StartsWith($"{path}(6,25): no claim has the property 'tol'", ConsoleRun.With(new TrackerEngine(), "check", folder.Path, "--rules", path).Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ch", "check")]
    [InlineData("ru", "rules")]
    public void Words_are_completed(string begun, string word) => Assert.Contains(word, ConsoleRun.Of($"[suggest:{begun.Length}]", begun).Output.Split('\n').Select(line => line.Trim()));

    [Fact]
    public void The_help_shows_examples() => Assert.Contains("ostrack check my-articles/ --rules my-rules.yaml", ConsoleRun.Of("--help").Output, StringComparison.Ordinal);
}
