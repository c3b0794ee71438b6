using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Holders;

namespace OpenSourceTracker.Tests.Statements.Holders;

public sealed class HolderModelTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var spoke = HolderFeatures.Names.ToList().IndexOf("by: Speaker");
        var model = new HolderModel(new([0, 0], [(1, [new((byte)spoke, 0.5f, 1, 0), new(TreeNode.Leaf, 0, 0, 3), new(TreeNode.Leaf, 0, 0, -3)])]), 0.25f);
        var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;

        var again = HolderModel.Read(stream, "holders.bin");

        var (other, own) = (new float[HolderFeatures.Names.Count], new float[HolderFeatures.Names.Count]);
        own[spoke] = 1;
        Assert.Equal(0.25f, again.Least);
        Assert.Collection(again.Weigh([other, own]), likely => Assert.InRange(likely, 0.9, 1), unlikely => Assert.InRange(unlikely, 0, 0.1));
    }

    [Fact]
    public void What_is_no_model_is_refused() =>
        Assert.Equal("holders.bin is no model of holders of this version.", Assert.Throws<FormatException>(() => HolderModel.Read(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8]), "holders.bin")).Message);

    [Fact]
    public void Each_feature_has_a_name_of_its_own() => Assert.Equal(HolderFeatures.Names.Count, HolderFeatures.Names.Distinct().Count());
}
