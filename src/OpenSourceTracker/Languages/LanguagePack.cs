namespace OpenSourceTracker.Languages;

/// <summary>What the stages know of one language: its function words, and how its words reduce to stems.</summary>
internal sealed class LanguagePack(string code, Func<string, (string Short, string Stem)> reduce, Func<string, string> shorten)
{
    /// <summary>Whose words and grammar the stages see: id, en, zh.</summary>
    public string Code { get; } = code;

    /// <summary>BCP 47: what the texts are written in. Another than <see cref="Code"/> for a language of the user's own.</summary>
    public string Tag { get; init; } = code;

    public FunctionLexicon Lexicon { get; init; } = new(joinsForms: code == "en");

    /// <summary>The known words, where words are not divided by spaces.</summary>
    public WordTrie Words { get; } = new();

    /// <summary>How the words of a language of the user's own are read as the grammar's.</summary>
    public Glossary? Glossary { get; init; }

    /// <summary>Whether its unlisted words are nobody's, so that what was learnt of whole texts says nothing of it.</summary>
    public bool IsForeign { get; init; }

    public (string Short, string Stem) Reduce(string norm) => reduce(norm);

    /// <summary>The first of the two forms of <see cref="Reduce"/>, by itself.</summary>
    public string Shorten(string norm) => shorten(norm);
}
