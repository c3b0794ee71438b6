using OpenSourceTracker.Articles;
using OpenSourceTracker.Rules;
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

    /// <summary>The article in which it stands; <see langword="null"/> where only its id is known.</summary>
    public Article? Article { get; init; }

    /// <summary>What it claims, as <c>openness: open</c>.</summary>
    public required IReadOnlyList<Message> Positions { get; init; }

    /// <summary>What has changed since the last entry that claims the same property of the same holder: <c>openness: open → closed</c>; <see langword="null"/> where nothing has.</summary>
    public Message? Change { get; init; }
}
