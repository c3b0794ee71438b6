using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Tests.Languages;

public sealed class SemanticFieldsTests
{
    private static readonly SemanticFields s_fields = SemanticFields.LoadEmbedded();

    [Fact]
    public void Every_concept_is_at_home_somewhere() => Assert.Empty(ConceptRow.ReadAll().Select(row => row.Id).Where(concept => s_fields.Of(concept).Count == 0).Distinct());

    // What two reports of one matter would both speak of, and what they would not.
    [Theory]
    [InlineData("pregnant", "midwife", true)]
    [InlineData("lay-off", "severance", true)]
    [InlineData("prison", "convict-person", true)]
    [InlineData("prison", "midwife", false)]
    [InlineData("shareholder", "turbine", false)]
    public void Words_of_one_matter_share_a_field(string one, string other, bool shared)
    {
        if (s_fields.Of(one) is { Count: > 0 } mine && s_fields.Of(other) is { Count: > 0 } theirs)
        {
            Assert.Equal(shared, mine.Intersect(theirs).Any());
        }
        else
        {
            Assert.Fail($"'{one}' or '{other}' is no concept with a field.");
        }
    }

    [Fact]
    public void A_small_field_tells_more_than_a_large_one()
    {
        var fields = new SemanticFields([["small", ""], ["large", ""]], [["a", "small, large"], ["b", "large"], ["c", "large"]]);

        Assert.Equal(["small", "large"], fields.Of("a").Select(field => field.Id));
        Assert.InRange(fields.Of("a")[1].Rarity, 0, fields.Of("a")[0].Rarity - 0.1);
        Assert.Empty(fields.Of("unheard-of"));
    }

    [Fact]
    public void A_field_that_is_not_there_is_an_error() =>
        Assert.Equal("The concept 'a' names the field 'smal', which is not there.", Assert.Throws<FormatException>(() => new SemanticFields([["small", ""]], [["a", "smal"]])).Message);
}
