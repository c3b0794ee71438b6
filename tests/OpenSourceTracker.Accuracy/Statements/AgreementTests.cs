using OpenSourceTracker.Training.Statements;

namespace OpenSourceTracker.Accuracy.Statements;

public class AgreementTests
{
    [Fact]
    public void Annotators_who_always_agree_have_a_kappa_of_one() => Assert.Equal(1, Agreement.Kappa([("a", "a"), ("b", "b"), ("b", "b")]));

    [Fact]
    public void Agreement_by_chance_has_a_kappa_of_zero() => Assert.Equal(0, Agreement.Kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]), 12);

    // 20 yes-yes, 15 no-no, 5 and 10 mixed: the expected agreement is one half, the observed 0.7.
    [Fact]
    public void A_case_reckoned_by_hand() =>
        Assert.Equal(0.4, Agreement.Kappa([.. Enumerable.Repeat(("y", "y"), 20), .. Enumerable.Repeat(("y", "n"), 5), .. Enumerable.Repeat(("n", "y"), 10), .. Enumerable.Repeat(("n", "n"), 15)]), 12);

    [Fact]
    public void Who_never_agrees_is_below_zero() => Assert.True(Agreement.Kappa([("a", "b"), ("b", "a")]) < 0);
}
