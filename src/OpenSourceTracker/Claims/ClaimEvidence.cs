namespace OpenSourceTracker.Claims;

/// <summary>A claim with what it was read from.</summary>
internal sealed record ClaimEvidence(Claim Claim, ClauseMeaning Meaning)
{
    public PoleSense? Pole { get; init; }

    public EventSense? Event { get; init; }

    public CountSense? Count { get; init; }

    public DateSense? Date { get; init; }

    /// <summary>Whether it is a reason given for something.</summary>
    public bool IsReason { get; init; }

    /// <summary>Whether the claim follows from the words rather than stands in them: what is closed is not open.</summary>
    public bool IsImplied { get; init; }
}
