using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>What an expression is resolved against.</summary>
internal sealed record Basis(CalendarPeriod? Anchor, TemporalAnchor AnchorKind, CalendarPeriod? Narrative, Bias Bias, bool MonthFirst, CalendarPeriod? RecentDay = null);

/// <summary>What became of a frame.</summary>
internal sealed class Resolution
{
    public TemporalType Type;
    public string? Value;
    public CalendarPeriod? Period;
    public LocalTime? Time;
    public Offset? Offset;
    public TemporalModifier Modifier;
    public bool Anchored, NarrativeUsed, WeekdayDisagrees, Narrowed, IsClockOnly;
}
