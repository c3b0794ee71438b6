using OpenSourceTracker.Rules;
using OpenSourceTracker.Testing;

namespace CustomRules.Tests;

/// <summary>Rules by themselves, on claims in one line: no text is read, so such tests are quick and say exactly what a rule is for.</summary>
public sealed class RulesTests
{
    // The examples that stand beside the rules in YAML, each a test of its own.
    [Theory]
    [MemberData(nameof(RuleExamples.In), "knowledge/rules.yaml", MemberType = typeof(RuleExamples))]
    public void An_example_holds(RuleExample example) => example.ShouldHold();

    [Fact]
    public void A_ceiling_that_is_lifted_before_its_time_is_a_conflict() => new LiftedEarlyRule()
        .Test("2025-04-02 Larkmoor: \"bus tickets\" price-ceiling = in-force @ 2025-12 as commitment", "2025-07-14 Larkmoor: \"bus tickets\" price-ceiling = lifted as change")
        .ShouldConflict("ceiling-lifted-early").WithSeverity(Severity.High).WithMechanism("date").WithReason("lifted by 2025-07-14");

    [Theory]
    [InlineData("2025-04-02 Larkmoor: \"bus tickets\" price-ceiling = in-force @ 2025-12 as commitment", "2026-01-05 Larkmoor: \"bus tickets\" price-ceiling = lifted as change")]
    [InlineData("2025-04-02 Larkmoor: \"bus tickets\" price-ceiling = in-force as commitment", "2025-07-14 Larkmoor: \"bus tickets\" price-ceiling = lifted as change")]
    [InlineData("2025-04-02 Larkmoor: \"bus tickets\" price-ceiling = in-force @ 2025-12 as commitment", "2025-07-14 Larkmoor: \"ferry tickets\" price-ceiling = lifted as change")]
    [InlineData("2025-04-02 Larkmoor: \"bus tickets\" price-ceiling = in-force @ 2025-12 as prediction", "2025-07-14 Larkmoor: \"bus tickets\" price-ceiling = lifted as change")]
    public void A_ceiling_that_was_promised_for_no_longer_is_none(string earlier, string later) => new LiftedEarlyRule().Test(earlier, later).ShouldAgree();
}
