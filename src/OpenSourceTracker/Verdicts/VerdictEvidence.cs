using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>A statement that speaks for or against a claim.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record VerdictEvidence
{
    /// <summary>The statement, with its words, its place, who said it and when it was said, published and what it is about.</summary>
    public required Statement Statement { get; init; }

    /// <summary>What it says of the claim, in a few words: "the same number", "the opposite: closed".</summary>
    public required Message Reason { get; init; }

    /// <summary>How surely it is about the same matter, 0 to 1.</summary>
    public required double Strength { get; init; }

    /// <summary>Whether it is the word of the party concerned, rather than what is told or reported of it.</summary>
    public required bool IsOwnWord { get; init; }

    /// <summary>Whether another statement of the list is the same source's, or repeats the same words; such evidence counts once.</summary>
    public bool IsRepeat { get; init; }
}
