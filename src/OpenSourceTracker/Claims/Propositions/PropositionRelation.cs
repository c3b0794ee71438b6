namespace OpenSourceTracker.Claims.Propositions;

/// <summary>How a second proposition (the hypothesis) stands to a first one (the premise) that is taken to be true.</summary>
public enum PropositionRelation
{
    /// <summary>It may be true or not.</summary>
    Neutral,

    /// <summary>It is true too.</summary>
    Entailment,

    /// <summary>It cannot be true of the same thing at the same time.</summary>
    Contradiction,
}

/// <summary>One thing that spoke for or against an answer.</summary>
/// <param name="Name">What was measured; the name of a feature of the model.</param>
/// <param name="Value">Its value in this pair.</param>
/// <param name="Weight">What it added to the answer's log-odds; negative where it spoke against it.</param>
/// <param name="Words">The words it was measured on, as they stand in the two texts; empty where it is about the whole.</param>
public sealed record PropositionEvidence(string Name, double Value, double Weight, string Words);

/// <summary>What the comparison of two propositions came to.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PropositionComparison
{
    /// <summary>The most probable relation.</summary>
    public required PropositionRelation Relation { get; init; }

    /// <summary>The probability of <see cref="Relation"/>, 0 to 1, among pairs of which each relation is as frequent as the others.</summary>
    public required double Score { get; init; }

    /// <summary>The probability of contradiction, 0 to 1.</summary>
    public required double Contradiction { get; init; }

    /// <summary>The probability of entailment, 0 to 1.</summary>
    public required double Entailment { get; init; }

    /// <summary>The probability that neither holds, 0 to 1.</summary>
    public required double Neutral { get; init; }

    /// <summary>What spoke for <see cref="Relation"/> and against it, the weightiest first.</summary>
    public required IReadOnlyList<PropositionEvidence> Evidence { get; init; }

    /// <summary>
    /// Whether a contradiction is likely enough, read in both directions, for an alarm among news statements, where conflicts are rare: at most one
    /// pair in a hundred without conflict reaches this mark.
    /// </summary>
    public required bool IsAlarm { get; init; }

    /// <summary>The probability, 0 to 1, of a conflict where one news pair in twenty is one.</summary>
    public required double NewsContradiction { get; init; }
}
