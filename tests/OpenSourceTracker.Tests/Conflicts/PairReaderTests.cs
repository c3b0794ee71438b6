using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts.Judging;

namespace OpenSourceTracker.Tests.Conflicts;

public sealed class PairReaderTests
{
    [Fact]
    public void Only_what_the_comparer_says_is_measured_after_it_is_asked_whether_a_pair_is_far()
    {
        var (meanings, pairs) = new Tracker().ReadPairs(new ArticleReader().ReadText("---\npublished: 2025-03-04\n---\nThe mill will stay open. The mill will not stay open until May.", "a.txt").Articles);
        float[] before = [];
        var read = pairs.ReadUnless(features => (before = [.. features]).Length == 0, meanings[0], meanings[1]);
        Assert.NotNull(read);
        Assert.All(before.Zip(read.Value.Features).Index().Where(item => !FeatureRow.IsOfComparer(item.Index)), item => Assert.Equal(item.Item.First, item.Item.Second));
        Assert.NotEqual(before, read.Value.Features);
        Assert.Null(pairs.ReadUnless(_ => true, meanings[0], meanings[1]));
    }
}
