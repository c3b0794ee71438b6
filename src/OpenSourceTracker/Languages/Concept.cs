namespace OpenSourceTracker.Languages;

/// <summary>A meaning that newspapers of three languages have words for.</summary>
/// <param name="Id">A plain English name.</param>
/// <param name="Kind">v for what happens or holds, n for things, a for qualities.</param>
internal sealed record Concept(string Id, char Kind)
{
    /// <summary>Concepts that exclude this one, said of the same thing at the same time.</summary>
    public HashSet<string> Opposites { get; } = new(StringComparer.Ordinal);

    /// <summary>The concept of which this is a kind.</summary>
    public string? Broader { get; set; }
}

/// <summary>How two concepts stand to each other.</summary>
internal enum ConceptRelation
{
    None,
    Same,
    Opposite,
}
