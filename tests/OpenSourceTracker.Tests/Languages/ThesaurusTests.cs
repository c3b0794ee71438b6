using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Languages;

public class ThesaurusTests
{
    private static readonly string[] s_files = [.. Resources.Under("seeds/concepts/")];

    [Theory]
    [InlineData("id", "ditutup", "en", "shut")]
    [InlineData("id", "ditutup", "zh", "关闭")]
    [InlineData("id", "ditutupnya", "en", "closed")]
    [InlineData("zh", "關閉", "zh", "关闭")]
    public void Words_of_one_concept_meet(string language, string word, string other, string otherWord) => Assert.Equal(Concept(language, word), Concept(other, otherWord));

    [Theory]
    [InlineData("id", "dibuka", "en", "closed")]
    [InlineData("en", "approve", "id", "ditolak")]
    [InlineData("en", "rise", "zh", "下降")]
    public void Opposites_meet(string language, string word, string other, string otherWord) =>
        Assert.True(Catalog.Languages.Thesaurus.AreOpposites(Concept(language, word)!, Concept(other, otherWord)!), $"{Concept(language, word)} {Concept(other, otherWord)}");

    [Theory]
    [InlineData("en", "arrested", "en", "charged")]
    [InlineData("id", "tewas", "id", "terluka")]
    [InlineData("en", "plan", "en", "decide")]
    [InlineData("id", "pelanggan", "id", "pengunjung")]
    public void What_newspapers_keep_apart_stays_apart(string language, string word, string other, string otherWord) => Assert.NotEqual(Concept(language, word), Concept(other, otherWord));

    [Theory]
    [InlineData("en", "shuts down the plant", 2)]
    [InlineData("en", "laid off workers", 2)]
    [InlineData("id", "gulung tikar kemarin", 2)]
    public void The_longest_phrase_is_taken(string language, string text, int length)
    {
        Catalog.Languages.Thesaurus.At(Catalog.Cut(text, language), 0, language, out var found);

        Assert.Equal(length, found);
    }

    [Fact]
    public void Ids_are_unique_in_a_file() => Assert.Empty(Rows().GroupBy(row => (row.File, row.Row[0])).Where(group => group.Count() > 1).Select(group => $"{group.Key}"));

    [Fact]
    public void Rows_have_seven_columns_and_a_kind() => Assert.Empty(Rows().Where(row => row.Row.Length != 7 || row.Row[1] is not ("v" or "n" or "a")).Select(row => $"{row.File} {string.Join(' ', row.Row)}"));

    [Fact]
    public void Opposites_and_broader_concepts_exist()
    {
        var ids = Rows().Select(row => row.Row[0]).ToHashSet(StringComparer.Ordinal);
        var missing = Rows().SelectMany(row => Cells(row.Row[5]).Concat(Cells(row.Row.ElementAtOrDefault(6) ?? "")).Where(id => !ids.Contains(id)).Select(id => $"{row.File} {row.Row[0]} → {id}"));

        Assert.Empty(missing);
    }

    [Fact]
    public void No_concept_is_its_own_opposite_or_kind() => Assert.Empty(Rows().Where(row => Cells(row.Row[5]).Concat(Cells(row.Row.ElementAtOrDefault(6) ?? "")).Contains(row.Row[0])).Select(row => row.Row[0]));

    [Theory]
    [InlineData(2, "id")]
    [InlineData(3, "en")]
    [InlineData(4, "zh")]
    public void No_word_stands_in_two_concepts_of_one_file(int column, string language)
    {
        var twice = Rows().SelectMany(row => Cells(row.Row[column]).Distinct().Select(word => (row.File, Word: word.ToLowerInvariant(), Id: row.Row[0])))
            .GroupBy(entry => (entry.File, entry.Word)).Where(group => group.Select(entry => entry.Id).Distinct().Count() > 1)
            .Select(group => $"{group.Key.File} {language} {group.Key.Word}: {string.Join(", ", group.Select(entry => entry.Id))}").ToList();

        Assert.True(twice.Count == 0, $"{twice.Count} words:\n{string.Join('\n', twice)}");
    }

    private static IEnumerable<(string File, string[] Row)> Rows() => s_files.SelectMany(file => Resources.Rows(file).Select(row => (file[(file.LastIndexOf('/') + 1)..], row)));

    private static IEnumerable<string> Cells(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(word => word != "-");

    private static string? Concept(string language, string word) => Catalog.Languages.Thesaurus.At(Catalog.Cut(word, language), 0, language, out _)?.Id;
}
