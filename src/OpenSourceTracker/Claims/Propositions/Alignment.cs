using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>What ties a unit of one sentence to a unit of the other.</summary>
internal enum Tie : byte
{
    None,

    /// <summary>The same form; the same stem; the same meaning by the thesaurus.</summary>
    Form,
    Stem,
    Concept,

    /// <summary>Derived from what may be one root, or spelt alike.</summary>
    Root,

    /// <summary>The hypothesis has the wider word, or the narrower one.</summary>
    Wider,
    Narrower,

    /// <summary>Two concepts that are used for one event.</summary>
    Family,

    /// <summary>A long name and its initials.</summary>
    Initials,
}

/// <summary>A unit of the hypothesis and one of the premise that exclude each other.</summary>
internal readonly record struct OppositePair(int Hypothesis, int Premise, OppositeKind Kind);

/// <summary>Which units of two texts stand for each other, and which exclude each other.</summary>
internal sealed class Alignment
{
    /// <summary>From which similarity on two units count as one.</summary>
    public const float Same = 0.6f;

    public required Proposition Premise { get; init; }

    public required Proposition Hypothesis { get; init; }

    /// <summary>For each unit of the hypothesis the unit of the premise, or -1; with how alike they are, and by what.</summary>
    public required int[] ToPremise { get; init; }

    public required float[] Likeness { get; init; }

    public required Tie[] Ties { get; init; }

    /// <summary>For each unit of the premise one of the hypothesis, or -1.</summary>
    public required int[] ToHypothesis { get; init; }

    /// <summary>Whether a unit and what it is laid beside have concepts that exclude each other: of one deed they name the other side.</summary>
    public required bool[] Turns { get; init; }

    public required List<OppositePair> Opposites { get; init; }

    public bool IsCovered(int hypothesisUnit) => ToPremise[hypothesisUnit] >= 0;
}
