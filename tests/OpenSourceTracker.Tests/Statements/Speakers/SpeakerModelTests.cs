using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Speakers;

namespace OpenSourceTracker.Tests.Statements.Speakers;

public sealed class SpeakerModelTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var named = SpeakerFeatures.Names.ToList().IndexOf("named in the clause");
        var model = new SpeakerModel(new([0, 0], [(1, [new((byte)named, 0.5f, 1, 0), new(TreeNode.Leaf, 0, 0, 3), new(TreeNode.Leaf, 0, 0, -3)])]), 0.25f);
        var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;

        var again = SpeakerModel.Read(stream, "speakers.bin");

        var (other, own) = (new float[SpeakerFeatures.Names.Count], new float[SpeakerFeatures.Names.Count]);
        own[named] = 1;
        Assert.Equal(0.25f, again.Least);
        Assert.Collection(again.Weigh([other, own]), likely => Assert.InRange(likely, 0.9, 1), unlikely => Assert.InRange(unlikely, 0, 0.1));
    }

    [Fact]
    public void What_is_no_model_is_refused() =>
        Assert.Equal("speakers.bin is no model of speakers of this version.", Assert.Throws<FormatException>(() => SpeakerModel.Read(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8]), "speakers.bin")).Message);
}
