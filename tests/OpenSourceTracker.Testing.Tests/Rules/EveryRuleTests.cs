using System.Text.RegularExpressions;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed partial class EveryRuleTests
{
    public static TheoryData<string> Kinds => [.. BuiltInRules.All.Select(rule => rule.Description.Kind)];

    [Fact]
    public void Ids_and_kinds_are_given_once()
    {
        Assert.Equal(BuiltInRules.All.Count, BuiltInRules.All.Select(rule => rule.Description.Id).Distinct().Count());
        Assert.Equal(BuiltInRules.All.Count, BuiltInRules.All.Select(rule => rule.Description.Kind).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_rule_says_what_it_is(string kind)
    {
        var description = BuiltIn.Rule(kind).Description;

        Assert.Matches("^OST[0-9]{4}$", description.Id);
        Assert.Matches("^[a-z]+(-[a-z]+)*$", description.Kind);
        Assert.False(string.IsNullOrWhiteSpace(description.Title));
        Assert.EndsWith(".", description.Meaning, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_comment_is_never_a_position(string kind)
    {
        foreach (var value in (string[])["true", "open", "12", "2025-02"])
        {
            var other = value switch { "true" => "false", "open" => "closed", "12" => "90", _ => "2025-09" };
            BuiltIn.Rule(kind).Test($"2025-01-05 A: a b = {value}", $"2025-01-06 B: a b = {other} as no-comment").ShouldAgree();
            BuiltIn.Rule(kind).Test($"2025-01-05 A: a b = {value} as no-comment", $"2025-01-06 B: a b = {other}").ShouldAgree();
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_contradicts_itself(string kind)
    {
        foreach (var value in (string[])["true", "open", "mixed", "12", "2025-02"])
        {
            foreach (var act in (string[])["fact", "commitment", "denial", "continuity", "change", "opinion", "prediction"])
            {
                foreach (var certainty in (string[])["asserted", "reported", "possible", "conditional"])
                {
                    BuiltIn.Rule(kind).Test($"2025-01-05 A: a b = {value} as {act}", $"2025-03-06 B: a b = {value} as {act} {certainty}").ShouldAgree();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_about_another_thing_is_no_conflict(string kind)
    {
        foreach (var act in (string[])["fact", "commitment", "denial", "continuity", "change", "opinion", "prediction"])
        {
            BuiltIn.Rule(kind).Test($"2025-01-05 A: a b = true as {act}", $"2025-01-06 A: c b = false as {act} reported").ShouldAgree();
            BuiltIn.Rule(kind).Test($"2025-01-05 A: a b = true as {act}", $"2025-01-06 A: a d = false as {act} reported").ShouldAgree();
        }
    }

    [Fact]
    public void Reasons_are_sentences_in_plain_words()
    {
        foreach (var value in (string[])["true", "open", "12", "2025-02"])
        {
            var other = value switch { "true" => "false", "open" => "closed", "12" => "90", _ => "2025-09" };
            foreach (var act in (string[])["fact", "commitment", "denial", "continuity", "change", "opinion", "prediction"])
            {
                foreach (var rule in BuiltInRules.All)
                {
                    var finding = rule.Compare(Claims.ClaimLine.Parse($"2025-01-05 A: a b = {value} as {act}"), Claims.ClaimLine.Parse($"2025-03-06 A: a b = {other} as {act}"));
                    Assert.True(finding is null || Plain().IsMatch(finding.Reason), finding?.Reason);
                }
            }
        }
    }

    [GeneratedRegex("^[^{}.]+[^ .]$")]
    private static partial Regex Plain();
}
