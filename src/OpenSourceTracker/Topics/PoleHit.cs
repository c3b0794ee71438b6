namespace OpenSourceTracker.Topics;

/// <summary>A pole found in a clause: which words say it, and whether a negator among them has its say already.</summary>
internal sealed record PoleHit(Property Property, string Pole, int First, int End, int Head, bool IsPhrase)
{
    /// <summary>Whether the words only name a thing by its quality ("an open-source model"), without a verb that says so.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The word class of the thing that the pole is said of ("record", "venue"), where a combination names one.</summary>
    public string? Object { get; init; }
}
