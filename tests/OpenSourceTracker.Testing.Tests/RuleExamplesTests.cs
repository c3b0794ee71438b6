using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests;

public sealed class RuleExamplesTests
{
    private const string Yaml = """
        rules:
          - rule: USR001
            kind: toll-moved
            title: A toll that moved
            meaning: One toll is given twice with figures that lie apart.
            compare: {property: toll}
            paired: {days: {at-most: 30}}
            wrong: excluded
            words: {severity: medium, reason: "{earlier.value} and {later.value}"}
            examples:
              conflict:
                - ['2025-03-01 A: bridge toll = 5 EUR', '2025-03-04 B: bridge toll = 9 EUR']
                - ['2025-03-01 A: bridge toll = 5 EUR', '2025-06-04 B: bridge toll = 9 EUR']
              no-conflict:
                - ['2025-03-01 A: bridge toll = 5 EUR', '2025-03-04 B: bridge toll = 8 EUR']
        """;

    [Fact]
    public void Each_example_is_a_case_and_says_what_is_wrong_with_it()
    {
        var path = Path.Combine(AppContext.BaseDirectory, $"{nameof(RuleExamplesTests)}.yaml");
        File.WriteAllText(path, Yaml);
        var examples = RuleExamples.In($"{nameof(RuleExamplesTests)}.yaml").Select(row => Assert.IsType<RuleExample>(Assert.Single(row))).ToList();

        Assert.Equal("USR001 conflict: 2025-03-01 A: bridge toll = 5 EUR | 2025-03-04 B: bridge toll = 9 EUR", examples[0].ToString());
        examples[0].ShouldHold();
        Assert.Equal(string.Join("\n",
            $"{path}(13,11): USR001 toll-moved agreed; a conflict was expected.",
            "  earlier: 2025-03-01 A: bridge toll = 5 EUR",
            "  later:   2025-06-04 B: bridge toll = 9 EUR",
            "  USR001 toll-moved is stopped by paired.days: 95 days lie between them, not at most 30",
            "  rules that did report: OST0201 number-mismatch: 5 and 9 EUR are given for the same toll (medium, number)",
            "  nearest: USR001 toll-moved would report them if both were said at one time",
            "  comparable: yes",
            "  values: they exclude each other",
            "  acts: fact, then fact",
            "  certainty: asserted, then asserted",
            "  holder: A, then B",
            "  said: 95 days apart"), Assert.Throws<ClaimAssertionException>(examples[1].ShouldHold).Message);
        Assert.StartsWith($"{path}(15,11): USR001 toll-moved reported a conflict; the claims were expected to agree.", Assert.Throws<ClaimAssertionException>(examples[2].ShouldHold).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_example_of_no_rule_is_refused() =>
        Assert.Throws<ArgumentException>(() => (new RuleExample(Claims.ClaimLine.Parse("2025-03-01 A: a b = 1"), Claims.ClaimLine.Parse("2025-03-01 A: a b = 2"), true, "f") { Rule = null }).ShouldHold());
}
