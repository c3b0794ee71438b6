using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Tests.Languages;

public sealed class OppositesTests
{
    private static readonly Dictionary<string, string> s_stems = new(StringComparer.Ordinal) { ["opened"] = "open" };

    [Theory]
    [InlineData("open", "closed", OppositeKind.Antonym)]
    [InlineData("closed", "open", OppositeKind.Antonym)]
    [InlineData("buy", "sell", OppositeKind.Converse)]
    [InlineData("actor", "director", OppositeKind.Cohyponym)]
    [InlineData("go up", "go down", OppositeKind.Scalar)]
    internal void Both_ways(string one, string other, OppositeKind kind) =>
        Assert.Equal(kind, Read("# words\nopened\tclosed\tantonym\n\nbuy\tsell\tconverse\r\nactor\tdirector\tcohyponym\ngo up\tgo down\tscalar\n").Between(one, other));

    [Fact]
    public void Words_that_are_not_listed_exclude_nothing()
    {
        var opposites = Read("open\tclosed\tantonym\n");
        Assert.Null(opposites.Between("open", "shut"));
        Assert.Null(opposites.Between("open", "open"));
        Assert.Equal(1, opposites.Count);
    }

    [Fact]
    public void Phrases_are_looked_for_as_long_as_the_longest_that_begins_so()
    {
        var opposites = Read("go up\tgo down\tscalar\ngo all the way up\tstay\tantonym\n");
        Assert.Equal(5, opposites.LongestFrom("go"));
        Assert.Equal(0, opposites.LongestFrom("stay"));
    }

    [Theory]
    [InlineData("open\tclosed", "opposites.tsv:1: 2 columns")]
    [InlineData("\n# c\nopen\tclosed\tantonym\textra", "opposites.tsv:3: 4 columns")]
    [InlineData("open\tclosed\tcontrary", "opposites.tsv:1: 'contrary' is not a type; expected one of antonym, scalar, converse, cohyponym")]
    [InlineData("open\t \tantonym", "opposites.tsv:1: a word is missing")]
    [InlineData("open\topen\tantonym", "opposites.tsv:1: 'open' is no opposite of itself")]
    public void A_wrong_line_is_named(string text, string message) => Assert.Contains(message, Assert.Throws<FormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_files_that_come_with_the_package_keep_to_the_form() => Assert.Equal(["concepts", "en", "id", "zh"], Opposites.LoadEmbedded(Catalog.Languages).Keys.Order(StringComparer.Ordinal));

    private static Opposites Read(string text)
    {
        var opposites = new Opposites();
        opposites.Read(text, "opposites.tsv", word => s_stems.TryGetValue(word, out var stem) ? [stem] : [], word => [.. word.Split(' ')]);
        return opposites;
    }
}
