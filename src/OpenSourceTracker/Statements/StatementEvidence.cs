using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Statements;

/// <summary>A statement with the words it was made from, for the stages that compare it.</summary>
internal sealed record StatementEvidence(Statement Statement, Passage Passage, int First, int End)
{
    public required Speaker Speaker { get; init; }

    public SpeechFrame? Frame { get; init; }

    /// <summary>The sentence it stands in.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>How much its words say by themselves about its kind.</summary>
    public CueStrength KindCue { get; init; }

    /// <summary>What the classifier makes of its openness.</summary>
    public StanceGuess StanceGuess { get; init; } = StanceGuess.Unknown;

    /// <summary>Its words without an attribution between its two halves.</summary>
    public string Claimed => Passage.Asides.Find(aside => aside.First > First && aside.End < End) is { End: > 0 } aside ? $"{Passage.Text(First, aside.First)} {Passage.Text(aside.End, End)}" : Statement.Text;

    /// <summary>What its words are weighed with.</summary>
    public ClauseWords Words => new(Claimed, Passage.Article.Title ?? "", SentenceLanguages.OfCode(Passage.Language.Code));

    /// <summary>Whose position, act or number it is.</summary>
    public Party? Holder { get; init; }

    /// <summary>Whom or what the clause is about: its subject, or what its surroundings make it.</summary>
    public Party? Subject { get; init; }

    /// <summary>Whether the clause itself names its subject, rather than taking it from its surroundings.</summary>
    public bool NamesSubject { get; init; }

    /// <summary>Parties and things that the clause itself names.</summary>
    public IReadOnlyList<Party> Named { get; init; } = [];

    /// <summary>Parties and things that it takes from its sentence, passage or title.</summary>
    public IReadOnlyList<Party> Inherited { get; init; } = [];

    /// <summary>Whether the words are about what an earlier text or speaker said before ("di hadapan peserta, ia sempat menyatakan ...").</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether the passage reports it only to refute it.</summary>
    public bool IsRefuted { get; init; }

    /// <summary>Whether it is a question, irony or a hypothesis: nothing is asserted.</summary>
    public bool IsNotAsserted { get; init; }
}

/// <summary>How likely a classifier takes each stance on openness to be, in their order, for a clause and for its sentence; empty where it does not know.</summary>
internal sealed record StanceGuess(IReadOnlyList<float> Clause, IReadOnlyList<float> Sentence)
{
    public static StanceGuess Unknown { get; } = new([], []);
}
