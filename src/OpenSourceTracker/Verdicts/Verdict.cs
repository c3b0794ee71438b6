using NodaTime;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Verdicts;

/// <summary>How a claim stands on a day, against what had been published by then.</summary>
public enum VerdictOutcome
{
    /// <summary>Nothing that was published settles it. The honest default.</summary>
    Unknown,

    /// <summary>What was published says so, and nothing of weight says otherwise.</summary>
    Supported,

    /// <summary>What was published says otherwise.</summary>
    Contradicted,

    /// <summary>Sources of like weight stand against each other.</summary>
    Disputed,
}

/// <summary>A claim judged against what was known on a day: <c>Ledger as of 2025-07-31: disputed</c>.</summary>
/// <remarks>
/// Immutable and thread-safe. Only articles published on <see cref="AsOf"/> or before count, so an article that comes later never changes the verdict of an earlier day.
/// </remarks>
public sealed record Verdict
{
    /// <summary>The claim as it was given.</summary>
    public required string Claim { get; init; }

    /// <summary>The day up to which publications count.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>How it stands.</summary>
    public required VerdictOutcome Outcome { get; init; }

    /// <summary>What the outcome rests on, one of <see cref="VerdictNuance"/>.</summary>
    public required string Nuance { get; init; }

    /// <summary>What speaks for the claim, the weightiest first; <see cref="VerdictEvidence.Voice"/> keeps a party's own word apart from what is told of it.</summary>
    public required IReadOnlyList<VerdictEvidence> Supporting { get; init; }

    /// <summary>What speaks against it, the weightiest first.</summary>
    public required IReadOnlyList<VerdictEvidence> Opposing { get; init; }

    /// <summary>Why, in a sentence or two.</summary>
    public required Message Explanation { get; init; }

    /// <summary>How likely that outcome is by what was weighed, 0 to 1; <see langword="null"/> where a rule settles it, or nothing speaks of it.</summary>
    public double? Confidence { get; init; }

    /// <summary>How it was decided, step by step: the claim as it was read, what was read beside it, what was weighed and how much, what decided, whose word each side is, and what a firm answer would have needed.</summary>
    public required IReadOnlyList<Message> Steps { get; init; }
}

/// <summary>What an outcome rests on. Further ones may be added.</summary>
public static class VerdictNuance
{
    /// <summary>Nothing published by then speaks of it.</summary>
    public const string NoStatementYet = "no-statement-yet";

    /// <summary>Something speaks of it, and does not settle it.</summary>
    public const string NotSettled = "not-settled";

    /// <summary>It was planned or promised by then, and nothing says that it has come about.</summary>
    public const string InTheWorks = "in-the-works";

    /// <summary>Only reports on another's word, or unnamed sources, say so.</summary>
    public const string ReportedUnconfirmed = "reported-unconfirmed";

    /// <summary>Only the party concerned says so.</summary>
    public const string SelfReported = "self-reported";

    /// <summary>Independent sources, or the outlet itself, say so.</summary>
    public const string Stated = "stated";

    /// <summary>A party denies what others say of it.</summary>
    public const string DeniedAndReported = "denied-and-reported";

    /// <summary>Sources disagree.</summary>
    public const string SourcesDisagree = "sources-disagree";

    /// <summary>It held once; later words or acts turned it round.</summary>
    public const string Reversed = "reversed";

    /// <summary>It held once; since then it holds in part.</summary>
    public const string Shifted = "shifted";

    /// <summary>A promise that was kept.</summary>
    public const string Kept = "kept";

    /// <summary>A promise that was not kept.</summary>
    public const string Broken = "broken";

    /// <summary>It was foreseen, and did not come about.</summary>
    public const string NotBorneOut = "not-borne-out";

    /// <summary>The same quantity is given with another number.</summary>
    public const string NumberDiffers = "number-differs";

    /// <summary>The same event is given with another date.</summary>
    public const string DateDiffers = "date-differs";

    /// <summary>The value belongs to another of the things compared.</summary>
    public const string ValuesSwapped = "values-swapped";

    /// <summary>The opposite is said.</summary>
    public const string OppositeStated = "opposite-stated";
}
