using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Tests.Learning;

public sealed class TreeEnsembleTests
{
    // Feature 0 is asked first, then feature 1 on either side; the second tree speaks for the other class.
    private static readonly TreeEnsemble s_trees = new([0.1f, -0.2f],
    [
        (1, [new(0, 0.5f, 1, 0), new(1, 2, 3, 0), new(1, 4, 5, 0), Leaf(-1), Leaf(0.25f), Leaf(0.5f), Leaf(-2)]),
        (0, [new(1, 3, 1, 0), Leaf(0.75f), Leaf(-0.5f)]),
    ]);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    [InlineData(1, 5)]
    public void What_is_cut_off_never_says_less_for_its_class(float known, float unknown)
    {
        var cut = s_trees.Cut(1, feature => feature == 1);
        var bound = TreeEnsemble.Probabilities(cut.Sums([known, 0]))[1];
        Assert.True(bound >= TreeEnsemble.Probabilities(s_trees.Sums([known, unknown]))[1]);
        Assert.Equal(bound, TreeEnsemble.Probabilities(cut.Sums([known, 99]))[1]);
    }

    [Fact]
    public void What_asks_for_nothing_unknown_says_the_same() =>
        Assert.Equal(s_trees.Sums([1, 3]), s_trees.Cut(1, _ => false).Sums([1, 3]));

    private static TreeNode Leaf(float value) => new(TreeNode.Leaf, 0, 0, value);
}
