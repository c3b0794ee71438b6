using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Verdicts;

/// <summary>A dated statement in the record of a party or a topic.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TimelineEntry
{
    /// <summary>When it was said.</summary>
    public required CalendarPeriod? On { get; init; }

    /// <summary>The statement.</summary>
    public required Statement Statement { get; init; }

    /// <summary>What it claims, as <c>property = value</c>.</summary>
    public required IReadOnlyList<string> Positions { get; init; }

    /// <summary>What has changed since the last entry that claims the same property of the same holder: <c>openness: open → closed</c>; <see langword="null"/> where nothing has.</summary>
    public string? Change { get; init; }
}
