using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Dating;

/// <summary>What in a text proves the day it was published.</summary>
internal enum DatingEvidence
{
    /// <summary>Nothing does; there is only a bound.</summary>
    None,

    /// <summary>A date where datelines stand: at the head, with a place or before a dash.</summary>
    Dateline,

    /// <summary>A word such as "terbit", "updated", "Sent:" or 发布 beside a date.</summary>
    Byline,

    /// <summary>"today" beside a date.</summary>
    Today,

    /// <summary>A weekday with its full date, as reports attribute what was said that day.</summary>
    WeekdayAndDate,
}

/// <summary>The publication date that a text proves, or the bound that its contents set.</summary>
/// <param name="Period">The date; <see langword="null"/> where only a bound is known.</param>
/// <param name="Span">The words that prove it, in the whole text; <see langword="null"/> where only a bound is known.</param>
/// <param name="Evidence">Why they prove it.</param>
/// <param name="NotBefore">The latest past event that carries its year: the text cannot be older than that.</param>
internal sealed record DocumentDate(CalendarPeriod? Period, TextSpan? Span, DatingEvidence Evidence, CalendarPeriod? NotBefore);
