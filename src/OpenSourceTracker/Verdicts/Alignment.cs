namespace OpenSourceTracker.Verdicts;

/// <summary>How much of a claim a statement speaks of.</summary>
/// <param name="Entry">The statement.</param>
/// <param name="Own">The share of the claim's content that the statement's own words hold, 0 to 1; rare content weighs more.</param>
/// <param name="Around">The share with what its sentence and its neighbours hold; a word outside the statement counts less.</param>
/// <param name="Names">The share of the names in the claim that the statement or its surroundings name.</param>
/// <param name="Missing">What of the claim is nowhere near the statement, the weightiest first.</param>
internal sealed record Alignment(LedgerEntry Entry, double Own, double Around, double Names, IReadOnlyList<string> Missing)
{
    /// <summary>Content that both hold.</summary>
    public required IReadOnlyList<string> Shared { get; init; }
}
