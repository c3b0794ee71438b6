using OpenSourceTracker.Rules;
using static OpenSourceTracker.Testing.Tests.Lines;

namespace OpenSourceTracker.Testing.Tests;

public sealed class ClaimTestTests
{
    private const string Denial = "2025-05-01 Tamura: Tamura layoffs = false as denial";
    private const string Report = "2025-05-04 \"people familiar\": Tamura layoffs = true reported";

    [Fact]
    public void The_built_in_rules_are_asked_in_their_order() => Assert.Equal("OST0103", ClaimTest.Of(Denial, Report).ShouldConflict("denial-vs-report").Rule.Id);

    [Fact]
    public void Claims_are_put_in_the_order_in_which_they_were_said() =>
        Assert.Equal([Denial, Report], ClaimTest.Of(Report, Denial).Claims.Select(claim => claim.ToString()));

    [Fact]
    public void Another_rule_that_spoke_first_is_named_with_what_would_have_let_the_wanted_one_speak()
    {
        var message = FailureOf(() => ClaimTest.Of(Denial, Report.Replace(" reported", "", StringComparison.Ordinal)).ShouldConflict("denial-vs-report"));

        Assert.StartsWith("Expected denial-vs-report, but OST", message, StringComparison.Ordinal);
        Assert.Contains("spoke first.", message, StringComparison.Ordinal);
        Assert.Contains("nearest: OST0103 denial-vs-report would report them if the later claim were reported\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_had_nothing_to_say_are_listed()
    {
        var message = FailureOf(() => ClaimTest.Of(Denial, Denial).ShouldConflict());

        Assert.StartsWith("No rule reported a conflict; expected one.\n", message, StringComparison.Ordinal);
        Assert.All(BuiltInRules.All, rule => Assert.Contains(rule.Description.Id, message, StringComparison.Ordinal));
        Assert.Contains("values: both can be true", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_claims_each_is_compared_with_each()
    {
        const string Other = "2025-05-02 Orbit: Orbit layoffs = true";
        ClaimTest.Of(Denial, Other, Report).ShouldConflict("denial-vs-report");

        var message = FailureOf(() => ClaimTest.Of(Denial, Other, Report).ShouldAgree());

        Assert.StartsWith("OST0103 denial-vs-report reported a conflict; the claims were expected to agree.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Orbit", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_more_than_three_pairs_are_shown()
    {
        var lines = Enumerable.Range(1, 6).Select(i => $"2025-05-01 A: a b = {i * 100 + 7}").ToArray();

        Assert.EndsWith("… and 12 more pairs", FailureOf(() => ClaimTest.Of(lines).ShouldAgree()), StringComparison.Ordinal);
    }

    [Fact]
    public void One_claim_cannot_stand_beside_another() => Assert.Throws<ArgumentException>(() => ClaimTest.Of(Denial));

    [Fact]
    public void A_set_of_ones_own_asks_its_rules_only()
    {
        RuleSet.Of(new TollRule()).Test(Denial, Report).ShouldAgree();
        RuleSet.Of(new TollRule()).Test(Cap, Raised).ShouldConflict("toll-raised");
        Assert.Throws<ArgumentException>(() => RuleSet.Of());
    }

    [Fact]
    public void The_rules_of_a_configured_tracker_are_asked_as_it_would_ask_them()
    {
        RuleSet.Of(new TrackerBuilder().AddRule(new TollRule()).Rules).Test(Cap, Raised).ShouldConflict("toll-raised");
        RuleSet.BuiltIn.Test(Cap, Raised).ShouldConflict("number-mismatch");
        RuleSet.Of(new TrackerBuilder().WithoutRule("OST0201").Rules).Test(Cap, Raised).ShouldAgree();
    }
}
