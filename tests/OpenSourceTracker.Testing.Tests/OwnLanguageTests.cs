using OpenSourceTracker.Articles;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Testing.Tests;

/// <summary>A language that a user describes: Malay, which shares most words with Indonesian, and a small made-up one that shares none with English.</summary>
public sealed class OwnLanguageTests
{
    private const string Malay = """
        language: ms
        title: Malay
        grammar: id
        unlisted: shared
        decimals: point
        words:
          pemerintah: [kerajaan]
          bahwa: [bahawa]
          karena: [kerana]
          juru bicara: [jurucakap]
          minggu: [ahad]
          agustus: [ogos]
          maret: [mac]
        examples:
          - text: 'Jurucakap Lembaga Air, Siti Rahmah, berkata bahawa kerajaan tidak akan menaikkan tarif pada 3 Mac 2025.'
            published: 2025-03-09
            speaker: Siti Rahmah
            dates: [2025-03-03]
            claims: [price-level]
          - text: 'Juru bicara itu berkata tarif tidak akan naik karena pemerintah menanggung biaya pada 3 Maret 2025.'
            language: id
        """;

    private const string Made = """
        language: qaa
        grammar: en
        words:
          the: [lo]
          not: [nul]
          will: [vor]
          said: [dix]
          and: [ke]
          bridge: [ponto]
          open: [apro]
          stays: [rest]
          monday: [lunar]
          press release: [nuntio]
          according to: [segun]
          thousand: [mil]
          shut down: [klaus]
        examples:
          - text: 'Lo ponto rest apro, dix Ana Velk lunar.'
            published: 2025-03-06
            speaker: Ana Velk
            said-on: 2025-03-03
            dates: [2025-03-03]
          - text: 'The bridge stays open and the road is closed.'
            language: en
        """;

    private static Tracker Build(params string[] languages) => languages.Aggregate(new TrackerBuilder(), (builder, yaml) => builder.AddLanguages(yaml, "l")).Build();

    [Theory]
    [InlineData("Kerajaan berkata bahawa jambatan itu dibuka.", "ms")]
    [InlineData("Pemerintah mengatakan bahwa jembatan itu dibuka.", "id")]
    [InlineData("Kerajaan Majapahit berdiri pada abad ke-13.", "id")]
    [InlineData("Lo ponto nul rest apro, dix lo ponto.", "qaa")]
    [InlineData("The bridge does not stay open.", "en")]
    [InlineData("大桥仍然开放。", "zh")]
    public void Tells(string text, string language)
    {
        var result = Build(Malay, Made).Track(new ArticleReader().ReadText(text).Articles);

        Assert.Equal(language, result.Articles.Single().Language);
        Assert.All(result.Statements, statement => Assert.Equal(language, statement.Language));
    }

    [Fact]
    public void Without_it_the_language_is_reported_as_unread()
    {
        const string Text = "---\nlanguage: qaa\npublished: 2025-03-06\n---\nLo ponto rest apro.";

        var diagnostic = Assert.Single(new Tracker().Track(new ArticleReader().ReadText(Text, "a.txt").Articles).Diagnostics);
        Assert.Equal(("OST9016", "a.txt", 4), (diagnostic.Code, diagnostic.Path, diagnostic.Start));
        Assert.Contains("'qaa'", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("id, en, zh", diagnostic.Message, StringComparison.Ordinal);
        Assert.Empty(Build(Made).Track(new ArticleReader().ReadText(Text, "a.txt").Articles).Diagnostics);
    }

    [Fact]
    public void Its_words_stand_for_poles_of_topics_and_the_places_are_those_of_the_text()
    {
        const string Text = "---\nlanguage: qaa\npublished: 2025-03-06\n---\nSegun Ana Velk lo ponto vor nul klaus.";
        var tracker = Build(Made);

        var statement = tracker.Track(new ArticleReader().ReadText(Text).Articles).Statements.Single(item => item.Speaker == "Ana Velk");
        Assert.Equal("lo ponto vor nul klaus", statement.Text);
        Assert.Equal(statement.Text, Text[statement.Span.Start..statement.Span.End]);
    }

    [Fact]
    public void Phrases_may_stand_in_it()
    {
        const string Phrases = """
            phrases:
              - property: price-level
                pole: raised
                qaa: [lo kosto salt]
                examples: ['Lo kosto salt, dix Ana Velk.']
            """;

        new TrackerBuilder().AddLanguages(Made, "l").AddPhrases(Phrases, "p").Build();
        Assert.StartsWith("p(4,5): 'qaa' is not known here", Assert.Throws<YamlFileException>(() => new TrackerBuilder().AddPhrases(Phrases, "p")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("language: qaa", "language: en", "l(1,11): 'en' is a language that the library reads already")]
    [InlineData("language: qaa", "language: Qaa", "l(1,11): 'Qaa' is not the code of a language")]
    [InlineData("grammar: en", "grammar: zh", "l(2,10): 'zh' is not known here; ")]
    [InlineData("grammar: en", "gramar: en", "l(2,1): 'gramar' is not known here; did you mean 'grammar'?")]
    [InlineData("  not: [nul]", "  not: [lo]", "l(5,9): 'lo' is given already, at l(4,9)")]
    [InlineData("  not: [nul]", "  not: ['n*l']", "l(5,9): 'n*l' has a '*'")]
    [InlineData("according to: [segun]", "according to: [s]", "l(14,18): 's' is too short for 'according to'")]
    [InlineData("speaker: Ana Velk", "speeker: Ana Velk", "l(20,5): 'speeker' is not known here; did you mean 'speaker'?")]
    [InlineData("    speaker: Ana Velk\n", "", "l(18,3): an example is missing with 'speaker'")]
    [InlineData("    dates: [2025-03-03]\n", "", "l(18,3): an example is missing with 'dates'")]
    [InlineData("    language: en", "    dates: []", "l(18,3): an example is missing with 'language: en'")]
    public void What_is_not_known_is_an_error_with_its_place(string piece, string instead, string message) => Assert.StartsWith(message, Assert.Throws<YamlFileException>(() => new TrackerBuilder().AddLanguages(Changed(piece, instead), "l")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("stays: [rest]", "staiys: [rest]", "l(11,11): 'staiys' means nothing to the grammar of 'en'")]
    [InlineData("speaker: Ana Velk", "speaker: Ana Volk", "l(18,5): this example is read with the speaker Ana Velk, not Ana Volk: ")]
    [InlineData("said-on: 2025-03-03", "said-on: 2025-03-04", "l(18,5): this example is read as said on 2025-03-03, not 2025-03-04: ")]
    [InlineData("dates: [2025-03-03]", "dates: [2025-03-04]", "l(18,5): this example is read with the dates 2025-03-03, not 2025-03-04: ")]
    [InlineData("'The bridge stays open and the road is closed.'", "'Lo ponto ke lo ponto.'", "l(23,5): this example is taken for the language qaa, not en: ")]
    public void Building_runs_its_examples(string piece, string instead, string message) => Assert.StartsWith(message, Assert.Throws<YamlFileException>(() => Build(Changed(piece, instead))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_language_that_is_added_twice_is_an_error() =>
        Assert.StartsWith("u(1,11): the language 'qaa' is given already, at l(1,11)", Assert.Throws<YamlFileException>(() => new TrackerBuilder().AddLanguages(Made, "l").AddLanguages(Made, "u")).Message, StringComparison.Ordinal);

    private static string Changed(string piece, string instead) => Made.Contains(piece, StringComparison.Ordinal) ? Made.Replace(piece, instead, StringComparison.Ordinal) : throw new ArgumentException($"'{piece}' is not there.", nameof(piece));
}
