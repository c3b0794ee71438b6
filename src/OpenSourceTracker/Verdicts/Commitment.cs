using OpenSourceTracker.Articles;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Verdicts;

/// <summary>What became of a promise, as far as the texts tell.</summary>
public enum CommitmentStatus
{
    /// <summary>Nothing tells of an outcome, and its time, if it has one, has not come. The default.</summary>
    InTheWorks,

    /// <summary>Its time has come, and nothing tells what became of it. Never a broken promise.</summary>
    NotYetRated,

    /// <summary>A later text shows that it was done.</summary>
    Kept,

    /// <summary>A later text shows that it was done in part, or otherwise.</summary>
    Compromise,

    /// <summary>A later text shows that it was put off.</summary>
    Stalled,

    /// <summary>A later text shows the opposite.</summary>
    Broken,
}

/// <summary>A promise of a party, and what became of it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Commitment
{
    /// <summary>The promise: who gave it, when, and its words.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The article in which it stands; <see langword="null"/> where only its id is known.</summary>
    public Article? Article { get; init; }

    /// <summary>What became of it by the day that was asked for.</summary>
    public required CommitmentStatus Status { get; init; }

    /// <summary>When it is to be done, where its words say so.</summary>
    public CalendarPeriod? Due { get; init; }

    /// <summary>When it became known what became of it: the publication date of the deciding evidence; until then it was in the works.</summary>
    public CalendarPeriod? RatedOn { get; init; }

    /// <summary>The statements that show what became of it, the weightiest first; empty while nothing does.</summary>
    public required IReadOnlyList<VerdictEvidence> Evidence { get; init; }

    /// <summary>Why, in a sentence.</summary>
    public required Message Explanation { get; init; }
}
