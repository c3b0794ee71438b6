using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Verdicts;

/// <summary>Whether a statement speaks for a claim or against it.</summary>
internal enum Stance
{
    None,
    Supports,

    /// <summary>It would, were it done: it is planned, promised or foreseen only.</summary>
    Promises,
    Opposes,
}

/// <summary>What one statement says of a claim.</summary>
/// <param name="Alignment">How much of the claim it speaks of.</param>
/// <param name="Stance">For or against, firmly.</param>
/// <param name="Leaning">For or against, as far as its words go: enough to see that a matter is contested, too little to settle it.</param>
/// <param name="Mechanism">What decides, one of <see cref="Mechanism"/>.</param>
/// <param name="Reason">In a few words.</param>
/// <param name="Strength">How surely it is about the same matter, 0 to 1.</param>
internal sealed record Judgement(Alignment Alignment, Stance Stance, Stance Leaning, string Mechanism, Message Reason, double Strength)
{
    public LedgerEntry Entry => Alignment.Entry;

    /// <summary>What the values say, whatever the coverage: above 0 for the claim, below 0 against it.</summary>
    public int Signs { get; init; }

    /// <summary>Whether the numbers agree (1) or differ (-1); 0 where one side has none of the kind.</summary>
    public int Number { get; init; }

    /// <summary>The same for dates.</summary>
    public int Date { get; init; }

    /// <summary>Whether it takes a middle pole of the claim's property.</summary>
    public bool IsPartly { get; init; }

    /// <summary>Whether both or neither is negated.</summary>
    public bool SameSign { get; init; }
}
