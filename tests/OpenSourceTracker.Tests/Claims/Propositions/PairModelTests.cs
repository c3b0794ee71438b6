using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Tests.Claims.Propositions;

public sealed class PairModelTests
{
    private static readonly TreeEnsemble s_trees = new([0.5f, 0, 0], [(2, [new(3, 0.25f, 1, 0.1f), new(TreeNode.Leaf, 0, 0, -1), new(TreeNode.Leaf, 0, 0, 2)])]);

    [Fact]
    public void What_is_written_is_read()
    {
        var read = RoundTrip(new(s_trees, new(new() { [17] = 3 }), new(new() { [9] = (1, -2, 3) }, 0.5f), 0.75f, 1.5f, -2));
        Assert.Equal(s_trees.Bases, read.Trees.Bases);
        Assert.Equal(s_trees.Trees[0].Nodes, read.Trees.Trees[0].Nodes);
        Assert.Equal(3, read.Rarity.Classes[17]);
        Assert.Equal((1, -2, 3), read.Crosses.Weights[9]);
        Assert.Equal(0.5f, read.Crosses.Scale);
        Assert.Equal((0.75f, 1.5f, -2f), (read.Alarm, read.Slope, read.Offset));
    }

    [Theory]
    [InlineData(0.25f, -1)]
    [InlineData(0.26f, 2)]
    public void A_value_up_to_the_threshold_goes_left(float value, double expected)
    {
        var features = new float[FeatureReader.Count];
        features[3] = value;
        Assert.Equal([0.5, 0, expected], s_trees.Sums(features));
    }

    [Fact]
    public void Contributions_are_the_steps_down_the_tree()
    {
        var features = new float[FeatureReader.Count];
        Assert.Equal(-1.1, s_trees.Contributions(features, 2)[3], 6);
        Assert.Equal(0.55, s_trees.Contributions(features, 1)[3], 6);
        Assert.All(s_trees.Contributions(features, 2).Where((_, i) => i != 3), share => Assert.Equal(0, share));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(40)]
    public void A_file_cut_short_is_refused(int length)
    {
        var bytes = Bytes(new(s_trees, Rarity.Empty, CrossModel.Empty, 1, 1, 0));
        Assert.Throws<FormatException>(() => PairModel.Read(new MemoryStream(bytes[..length]), "m.bin"));
    }

    [Fact]
    public void Another_file_is_refused() => Assert.Contains("m.bin", Assert.Throws<FormatException>(() => PairModel.Read(new MemoryStream([.. "nothing of the kind"u8]), "m.bin")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(-3)]
    [InlineData(-0.5)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(12.25)]
    [InlineData(-650)]
    public void The_exponential_is_that_of_mathematics(double x) => Assert.Equal(1, Exponential.Of(x) / Math.Exp(x), 12);

    [Fact]
    public void The_embedded_model_is_small()
    {
        using var stream = OpenSourceTracker.Text.Resources.Open(PairModel.Resource);
        Assert.InRange(stream.Length, 10_000, 2_000_000);
    }

    private static PairModel RoundTrip(PairModel model) => PairModel.Read(new MemoryStream(Bytes(model)), "m.bin");

    private static byte[] Bytes(PairModel model)
    {
        using var stream = new MemoryStream();
        model.Write(stream);
        return stream.ToArray();
    }
}
