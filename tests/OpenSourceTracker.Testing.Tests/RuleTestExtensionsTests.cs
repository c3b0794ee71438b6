using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using static OpenSourceTracker.Testing.Tests.Lines;

namespace OpenSourceTracker.Testing.Tests;

public sealed class RuleTestExtensionsTests
{
    private static readonly TollRule s_rule = new();

    [Fact]
    public void A_conflict_that_is_there_passes_with_all_that_is_said_of_it() =>
        s_rule.Test(Cap, Raised).ShouldConflict().WithSeverity(Severity.High).WithMechanism("number").WithReason("at most 9000, then 12500");

    [Fact]
    public void Its_kind_may_be_named() => s_rule.Test(Cap, Raised).ShouldConflict("toll-raised");

    [Fact]
    public void Agreement_that_is_there_passes() => s_rule.Test(Cap, Kept).ShouldAgree();

    [Fact]
    public void A_missing_conflict_shows_both_claims_the_nearest_change_and_what_differs() => Assert.Equal("""
        USR001 toll-raised agreed; a conflict was expected.
          earlier: 2025-01-05 Jasa: toll price <= 9000 IDR
          later:   2025-04-01 Jasa: toll price = 12500 IDR as change
          rules that did report: OST0201 number-mismatch: 9000 and 12500 IDR are given for the same price (medium, number)
          nearest: USR001 toll-raised would report them if the earlier claim were made as commitment
          comparable: yes
          values: they exclude each other
          acts: fact, then change
          certainty: asserted, then asserted
          holder: Jasa, of both
          said: 86 days apart
        """.ReplaceLineEndings("\n"), FailureOf(() => s_rule.Test("2025-01-05 Jasa: toll price <= 9000 IDR", Raised).ShouldConflict()));

    [Fact]
    public void It_says_what_keeps_two_claims_from_being_comparable()
    {
        var message = FailureOf(() => s_rule.Test(Cap, "2025-01-05 Dinas: \"toll road\" price = 12500 USD").ShouldConflict());

        Assert.Contains("comparable: no, subject (toll / toll road), unit (IDR / USD) differ", message, StringComparison.Ordinal);
        Assert.Contains("values: not compared", message, StringComparison.Ordinal);
        Assert.Contains("nearest: USR001 toll-raised would report them if both were about the subject toll and both had the unit IDR", message, StringComparison.Ordinal);
        Assert.Contains("holder: Jasa, then Dinas", message, StringComparison.Ordinal);
        Assert.Contains("said: at one time", message, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_when_the_values_do_not_exclude_each_other()
    {
        var message = FailureOf(() => s_rule.Test(Cap, Kept).ShouldConflict());

        Assert.Contains("values: both can be true, within rounding and bounds", message, StringComparison.Ordinal);
        Assert.Contains("would report them if their values excluded each other", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_was_read_as_a_number_is_pointed_out() =>
        Assert.Contains("a year that is meant as a date stands in quotation marks", FailureOf(() => BuiltInRules.All[1].Test("2025-01-05 A: a b = 2024", "2025-01-05 B: a b = 2025-03").ShouldConflict()), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_never_speaks_has_no_nearest_change() =>
        Assert.Contains("nearest: none; no change of up to 3 things in them makes a rule report them", FailureOf(() => new FunctionRule((_, _) => null).Test(Cap, Raised).ShouldConflict()), StringComparison.Ordinal);

    [Fact]
    public void An_unwanted_conflict_shows_what_the_rule_said() => Assert.StartsWith("""
        USR001 toll-raised reported a conflict; the claims were expected to agree.
          earlier: 2025-01-05 Jasa: toll price <= 9000 IDR as commitment
          later:   2025-04-01 Jasa: toll price = 12500 IDR as change
          USR001 toll-raised: Jasa promised at most 9000, then 12500 (high, number)
        """.ReplaceLineEndings("\n"), FailureOf(() => s_rule.Test(Cap, Raised).ShouldAgree()), StringComparison.Ordinal);

    [Fact]
    public void A_wrong_severity_mechanism_or_reason_shows_the_right_one_and_the_claims()
    {
        var conflict = s_rule.Test(Cap, Raised).ShouldConflict();
        const string Sides = "\n  earlier: " + Cap + "\n  later:   " + Raised;

        Assert.Equal("Expected severity low, but USR001 toll-raised gave high." + Sides, FailureOf(() => conflict.WithSeverity(Severity.Low)));
        Assert.Equal("Expected mechanism date, but USR001 toll-raised gave number." + Sides, FailureOf(() => conflict.WithMechanism("date")));
        Assert.Equal("Expected a reason with \"cheaper\", but USR001 toll-raised gave \"Jasa promised at most 9000, then 12500\"." + Sides, FailureOf(() => conflict.WithReason("cheaper")));
    }

    [Fact]
    public void A_rule_that_throws_is_told_with_its_name_and_never_agrees()
    {
        var rule = new FunctionRule((_, _) => throw new NotSupportedException("no such unit"));

        var failure = Assert.Throws<RuleFailedException>(() => rule.Test(Cap, Raised).ShouldAgree());

        Assert.Equal("USR900", failure.RuleId);
        Assert.Contains("NotSupportedException: no such unit", failure.Message, StringComparison.Ordinal);
        Assert.Contains(Cap, failure.Message, StringComparison.Ordinal);
        Assert.IsType<NotSupportedException>(failure.InnerException);
    }

    [Theory]
    [InlineData("", "why")]
    [InlineData("number", " ")]
    public void An_incomplete_finding_is_a_failure_of_the_rule(string mechanism, string reason) =>
        Assert.Contains("incomplete", Assert.Throws<RuleFailedException>(() => new FunctionRule((_, _) => new(mechanism, Severity.Low, reason)).Test(Cap, Raised)).Message, StringComparison.Ordinal);

    [Fact]
    public void Claims_in_the_wrong_order_are_refused() =>
        Assert.Contains("exchange them", Assert.Throws<ArgumentException>(() => s_rule.Test(Raised, Cap)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_line_that_is_no_claim_line_is_refused_with_its_column() =>
        Assert.Contains("Column", Assert.Throws<FormatException>(() => s_rule.Test(Cap, "2025-04-01 Jasa toll price")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_kind_the_rule_does_not_find_is_refused_with_those_it_does() =>
        Assert.Contains("they find toll-raised", Assert.Throws<ArgumentException>(() => s_rule.Test(Cap, Raised).ShouldConflict("toll-risen")).Message, StringComparison.Ordinal);

    [Fact]
    public void Claims_may_be_given_ready_made()
    {
        var test = s_rule.Test(ClaimLine.Parse(Cap), ClaimLine.Parse(Raised));

        Assert.Equal([Cap, Raised], test.Claims.Select(claim => claim.ToString()));
        Assert.Equal("USR001", test.ShouldConflict().Rule.Id);
    }

    private sealed class FunctionRule(Func<Claim, Claim, Finding?> compare) : IRule
    {
        public RuleDescription Description { get; } = new("USR900", "of-a-test", "Of a test", "A rule of a test.");

        public Finding? Compare(Claim earlier, Claim later) => compare(earlier, later);
    }
}
