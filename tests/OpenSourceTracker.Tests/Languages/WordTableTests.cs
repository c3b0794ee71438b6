using OpenSourceTracker.Languages.Indonesian;

namespace OpenSourceTracker.Tests.Languages;

/// <summary>Words and what they reduce to. Lines that begin with ! are known errors: what the word should be, and what it is made of today.</summary>
public class WordTableTests
{
    [Theory]
    [InlineData("Indonesian/stems.txt", "id")]
    [InlineData("Indonesian/harder-stems.txt", "library")]
    [InlineData("English/lemmas.txt", "en")]
    public void Words_reduce_as_listed(string file, string language)
    {
        var failures = Rows(file).Where(row => !row.IsError).Select(row => (row.Word, row.Root, Is: Reduce(row.Word, language))).Where(row => row.Is != row.Root).Select(row => $"{row.Word} {row.Root} {row.Is}").ToList();

        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Theory]
    [InlineData("Indonesian/stems.txt", "id")]
    [InlineData("English/lemmas.txt", "en")]
    public void Known_errors_are_still_errors(string file, string language)
    {
        var mended = Rows(file).Where(row => row.IsError && Reduce(row.Word, language) == row.Root).Select(row => row.Word);

        Assert.Empty(mended);
    }

    [Theory]
    [InlineData("posisinya", "posisi")]
    [InlineData("bukunya", "buku")]
    [InlineData("pergilah", "pergi")]
    [InlineData("siapakah", "siapa")]
    [InlineData("adapun", "adapun")]
    [InlineData("rumahnyalah", "rumah")]
    [InlineData("punya", "punya")]
    [InlineData("tanya", "tanya")]
    [InlineData("sekolah", "seko")]
    public void Endings_that_are_words_of_their_own_come_off(string word, string bare) => Assert.Equal(bare, IndonesianStemmer.WithoutClitic(word));

    // Indonesian is tried with the table's own roots: the concepts list many derived forms, which then stand for themselves.
    private static readonly IndonesianStemmer s_stemmer = IndonesianStemmer.Create(Rows("Indonesian/stems.txt").Select(row => row.Root));

    [Theory]
    [InlineData("ditutupnya", "tutup")]
    [InlineData("membatalkan", "batal")]
    [InlineData("dipindahkan", "pindah")]
    [InlineData("keikutsertaannya", "ikutserta")]
    [InlineData("melonjak", "lonjak")]
    [InlineData("penyelidikan", "selidik")]
    public void All_that_a_word_may_come_from_is_named(string word, string origin) => Assert.Contains(origin, IndonesianStemmer.Origins(word));

    [Theory]
    [InlineData("ada")]
    [InlineData("tutup")]
    public void A_bare_word_comes_from_nothing_else(string word) => Assert.DoesNotContain(word, IndonesianStemmer.Origins(word));

    private static string Reduce(string word, string language) => language == "library" ? Catalog.Languages.Indonesian.Reduce(word).Stem : language == "id" ? s_stemmer.Reduce(word).Stem : Catalog.Languages[language].Reduce(word).Stem;

    private static IEnumerable<(string Word, string Root, bool IsError)> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Languages", file)).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.TrimStart('!').Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var word, var root, ..] ? (word, root, line[0] == '!') : throw new FormatException(line));
}
