using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Tests.Languages;

/// <summary>The languages as the tracker loads them, loaded once.</summary>
internal static class Catalog
{
    public static readonly IReadOnlyList<TopicDefinition> Topics = TopicFile.LoadEmbedded();

    public static readonly LanguageCatalog Languages = LanguageCatalog.Load(() => TopicBook.ChineseWords(Topics).Concat(new EntityBook(EntityBook.LoadEmbedded()).Names));

    public static List<Token> Cut(string text, string language) => Languages.Cut(text, Languages[language]);

    public static List<FunctionMatch> Cues(string text, string language) => FunctionCues.Find(Cut(text, language), Languages[language], Languages.Chinese);

    /// <summary>The words of a match, as they stand in the text.</summary>
    public static string Words(string text, List<Token> tokens, FunctionMatch match) => text[tokens[match.First].Span.Start..tokens[match.End - 1].Span.End];
}
