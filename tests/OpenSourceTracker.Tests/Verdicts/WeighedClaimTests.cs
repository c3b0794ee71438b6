using OpenSourceTracker.Rules;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Verdicts;

public sealed class WeighedClaimTests
{
    private const string Promise = "Corvane Ferries will keep the Port Ellery terminal open all winter, chief executive Dana Whitlock said.";
    private const string Act = "Corvane Ferries closed the Port Ellery terminal on Monday, the harbour master said.";

    private static readonly string[] s_order = ["step.claim.rules", "step.weighed.", "step.claim.weighed", "step.decided."];

    private static Verdict Checked => Library.Check("The Port Ellery terminal of Corvane Ferries is closed.", "2025-12-31", Library.Article("2025-10-01", Promise), Library.Article("2025-12-09", Act));

    [Fact]
    public void The_steps_tell_what_the_rules_say_then_the_evidence_then_what_it_comes_to_and_what_decided()
    {
        var steps = Checked.Steps.Select(step => step.Code).ToList();

        var order = s_order.Select(code => steps.FindIndex(step => step.StartsWith(code, StringComparison.Ordinal))).ToList();
        Assert.DoesNotContain(-1, order);
        Assert.Equal(order.Order(), order);
        Assert.NotNull(Checked.Confidence);
    }

    [Fact]
    public void Every_language_tells_the_same_steps()
    {
        var told = Message.Languages.Select(language => Checked.Steps.Append(Checked.Explanation).Select(step => step.In(language)).ToList()).ToList();

        Assert.All(told, steps => Assert.Equal(told[0].Count, steps.Count));
        Assert.All(told[0].Index(), step => Assert.Equal(told.Count, told.Select(steps => steps[step.Index]).Distinct().Count()));
    }

    [Fact]
    public void A_dispute_shows_both_sides_and_a_firm_verdict_its_own()
    {
        var verdict = Checked;

        Assert.True(verdict.Outcome is not VerdictOutcome.Supported and not VerdictOutcome.Disputed || verdict.Supporting.Count > 0);
        Assert.True(verdict.Outcome is not VerdictOutcome.Contradicted and not VerdictOutcome.Disputed || verdict.Opposing.Count > 0);
        Assert.All(verdict.Supporting.Concat(verdict.Opposing), item => Assert.InRange(item.Strength, 0, 1));
    }
}
