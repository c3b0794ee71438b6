using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Tests.Languages;

public sealed class SemanticAxesTests
{
    private static readonly SemanticAxes s_axes = SemanticAxes.LoadEmbedded();

    // The examples beside each axis: what, said of a matter, places it there.
    public static IEnumerable<object[]> Ends => OpenSourceTracker.Text.Resources.Rows("seeds/axes/axes.tsv").Select(row => new object[] { row[0], row[3], row[4] });

    [Theory]
    [MemberData(nameof(Ends))]
    public void A_word_lies_at_its_end(string axis, string positive, string negative)
    {
        Assert.All(positive.Split(", "), concept => Assert.Contains(End(axis, 1), s_axes.Of(concept)));
        Assert.All(negative.Split(", "), concept => Assert.Contains(End(axis, -1), s_axes.Of(concept)));
    }

    [Theory]
    [InlineData("spoon")]
    [InlineData("province")]
    [InlineData("teacher")]
    public void What_takes_no_side_has_no_end(string concept) => Assert.Empty(s_axes.Of(concept));

    [Fact]
    public void Every_axis_has_words_at_both_ends()
    {
        var ends = ConceptRow.ReadAll().SelectMany(row => s_axes.Of(row.Id)).ToHashSet();

        Assert.All(s_axes.Names, axis =>
        {
            Assert.Contains(End(axis, 1), ends);
            Assert.Contains(End(axis, -1), ends);
        });
    }

    [Fact]
    public void Every_row_is_of_a_concept()
    {
        var concepts = ConceptRow.ReadAll().Select(row => row.Id).ToHashSet(StringComparer.Ordinal);

        Assert.All(OpenSourceTracker.Text.Resources.Rows("seeds/axes/concepts.tsv"), row => Assert.Contains(row[0], concepts));
    }

    [Theory]
    [InlineData("cost")]
    [InlineData("cots-")]
    [InlineData("-")]
    public void What_is_no_end_is_an_error(string end) =>
        Assert.Equal($"The concept 'fee' names '{end}', which is no end of an axis.", Assert.Throws<FormatException>(() => new SemanticAxes([["cost", "", ""]], [["fee", end]])).Message);

    private static AxisEnd End(string axis, int sign) => new(s_axes.Names.Index().First(item => item.Item == axis).Index, sign);
}
