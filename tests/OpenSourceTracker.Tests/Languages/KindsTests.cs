using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Tests.Languages;

public sealed class KindsTests
{
    private static readonly Kinds s_kinds = Kinds.LoadEmbedded(Catalog.Languages);

    [Theory]
    [InlineData("en", "danish", "id", "denmark")]
    [InlineData("en", "scottish", "en", "scotland")]
    [InlineData("zh", "导演", "en", "director")]
    [InlineData("en", "prime minister", "id", "perdana menteri")]
    public void One_member_in_any_language(string language, string words, string otherLanguage, string otherWords)
    {
        Assert.NotNull(s_kinds.Of(language, words));
        Assert.Equal(s_kinds.Of(language, words), s_kinds.Of(otherLanguage, otherWords));
    }

    [Theory]
    [InlineData("en", "danish", "swedish")]
    [InlineData("id", "senin", "selasa")]
    [InlineData("zh", "演员", "导演")]
    public void Two_members_of_one_kind(string language, string one, string other)
    {
        Assert.Equal(s_kinds.Of(language, one)!.Kind, s_kinds.Of(language, other)!.Kind);
        Assert.NotEqual(s_kinds.Of(language, one), s_kinds.Of(language, other));
    }

    [Fact]
    public void Other_words_are_of_no_kind() => Assert.Null(s_kinds.Of("en", "although"));

    [Theory]
    [InlineData("colour\tmerah\tred", "kinds.tsv:1: expected four columns")]
    [InlineData("# c\ncolour\tmerah\t \t红", "kinds.tsv:2: expected four columns")]
    [InlineData("colour\tmerah\tred\t红\ncolour\tdadu\tpink,red\t粉", "kinds.tsv:2: 'red' is another member of the kind 'colour' already")]
    public void A_wrong_line_is_named(string text, string message) => Assert.Contains(message, Assert.Throws<FormatException>(() => new Kinds().Read(text, "kinds.tsv", word => [.. word.Split(' ')])).Message, StringComparison.Ordinal);
}
