using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>What the words around an expression say of past and future.</summary>
internal enum Bias : sbyte
{
    /// <summary>Nothing: the past is likelier, as news mostly reports it.</summary>
    None = 0,
    Past,
    Future,

    /// <summary>A plain present: whichever is nearer.</summary>
    Present,

    /// <summary>A bound ("until", "from") without tense: ahead, unless it has only just gone by.</summary>
    Forward,
}

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
