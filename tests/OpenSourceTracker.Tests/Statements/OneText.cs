using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Statements;

/// <summary>Reads the statements of a one-line article; " / " is a paragraph's end.</summary>
internal static class OneText
{
    private static readonly Tracker s_tracker = new();

    public static IReadOnlyList<Statement> Read(string language, string text) => Read(language, [text]);

    public static IReadOnlyList<Statement> Read(string language, IEnumerable<string> texts) =>
        s_tracker.Track([.. texts.SelectMany((text, i) => new ArticleReader().ReadText($"---\ntitle: Catatan {i + 1}\npublisher: Portal\npublished: 2025-06-{12 + i}\nlanguage: {language}\n---\n{text.Replace(" / ", "\n\n", StringComparison.Ordinal)}\n", $"{i + 1}.txt").Articles)]).Statements;

    public static string SpeakerOf(string language, string text, string words) =>
        Assert.Single(Read(language, text), item => item.Text.Contains(words, StringComparison.Ordinal)).Speaker;
}
