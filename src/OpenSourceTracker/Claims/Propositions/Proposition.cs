using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>A text prepared for comparison: read once, compared as often as wanted.</summary>
/// <remarks>Immutable and thread-safe. Made by <see cref="PropositionComparer.Prepare"/>.</remarks>
internal sealed class Proposition
{
    internal Proposition(string text, string language) => (Text, Language) = (text, language);

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The language it was read in: id, en or zh.</summary>
    public string Language { get; }

    /// <summary>Whether there is anything to compare: a word of content, a name, a number or a date.</summary>
    public bool IsEmpty => Units.Length == 0;

    internal Unit[] Units { get; init; } = [];

    internal Token[] Tokens { get; init; } = [];

    /// <summary>Function words by class, polarity and modality among them.</summary>
    internal FunctionMatch[] Cues { get; init; } = [];

    /// <summary>The negators, each with the first unit in its scope; -1 where there is none.</summary>
    internal (FunctionMatch Cue, int Target)[] Negators { get; init; } = [];

    /// <summary>Classes of polarity, modality, aspect and degree, with the unit that each stands before.</summary>
    internal Dictionary<string, List<int>> Marks { get; init; } = [];

    /// <summary>For each token the unit it belongs to, or -1.</summary>
    internal int[] UnitOfToken { get; init; } = [];

    /// <summary>Folded text without blanks, for ideographs.</summary>
    internal string Folded { get; init; } = "";

    /// <summary>Hashes of the written forms, of neighbours, and of pieces of four letters; each once, in their order.</summary>
    internal uint[] Forms { get; init; } = [];

    internal uint[] Bigrams { get; init; } = [];

    internal uint[] Pieces { get; init; } = [];

    /// <summary>Phrases that the tables of opposites know, with the unit each begins at.</summary>
    internal (string Phrase, int Unit)[] Phrases { get; init; } = [];

    internal int Sentences { get; init; }

    internal bool Has(string mark) => Marks.ContainsKey(mark);
}
