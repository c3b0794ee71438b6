using NodaTime;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>What a temporal expression denotes; the four types of TIMEX3 (ISO 24617-1).</summary>
public enum TemporalType
{
    /// <summary>A calendar date or period.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}

/// <summary>How an expression narrows or widens the period it names; the values of TIMEX3's <c>mod</c>.</summary>
public enum TemporalModifier
{
    /// <summary>None.</summary>
    None,

    /// <summary>The first part: "awal 2025", "early May", 年初.</summary>
    Start,

    /// <summary>The middle: "pertengahan", "mid-".</summary>
    Mid,

    /// <summary>The last part: "akhir", "late", 底.</summary>
    End,

    /// <summary>About: "sekitar", "circa", 左右.</summary>
    Approx,

    /// <summary>Before, the period itself not included.</summary>
    Before,

    /// <summary>After, the period itself not included.</summary>
    After,

    /// <summary>At the latest: "paling lambat", "by", 之前.</summary>
    OnOrBefore,

    /// <summary>From then on: "sejak", "since", 自…起.</summary>
    OnOrAfter,
}

/// <summary>What an expression was resolved against.</summary>
public enum TemporalAnchor
{
    /// <summary>Nothing: the words say it all, or it could not be resolved.</summary>
    None,

    /// <summary>The article's publication date.</summary>
    Document,

    /// <summary>The date of the quoted utterance, letter or report in which it stands.</summary>
    Quotation,

    /// <summary>The last dated event of the narrative.</summary>
    Narrative,
}

/// <summary>A temporal expression of a text, composed and resolved.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TemporalExpression
{
    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>What it denotes.</summary>
    public required TemporalType Type { get; init; }

    /// <summary>The TIMEX3 value (<c>2025-07</c>, <c>P9M</c>, <c>XXXX-WXX-1</c>, <c>PAST_REF</c>); <see langword="null"/> where it could not be resolved.</summary>
    public string? Value { get; init; }

    /// <summary>The calendar period it denotes, before <see cref="Modifier"/> narrows it; <see langword="null"/> for durations, sets, vague references and what could not be resolved.</summary>
    public CalendarPeriod? Period { get; init; }

    /// <summary>The clock time at which it starts, where it names one.</summary>
    public LocalTime? Time { get; init; }

    /// <summary>The zone's offset, where it names one (WIB is +07:00).</summary>
    public Offset? Offset { get; init; }

    /// <summary>How the words narrow or widen the period.</summary>
    public TemporalModifier Modifier { get; init; }

    /// <summary>What it was resolved against.</summary>
    public TemporalAnchor Anchor { get; init; }

    /// <summary>The period it was resolved against, if any.</summary>
    public CalendarPeriod? AnchoredOn { get; init; }

    /// <summary>Whether the words name a weekday that is not the date's.</summary>
    public bool WeekdayDisagrees { get; init; }

    /// <summary>
    /// Whether <see cref="Period"/> is the part that the words name rather than the whole that it is a part of: "the end of June" is the day, though its
    /// <see cref="Value"/> and <see cref="Modifier"/> are those of TIMEX3 (<c>2025-06</c>, <c>END</c>).
    /// </summary>
    internal bool PeriodIsNarrowed { get; init; }

    /// <summary>Whether it names a time of day and leaves the day to its context.</summary>
    internal bool IsClockOnly { get; init; }

    /// <summary>What the words around it tell of past and future.</summary>
    internal Bias Tense { get; init; }

    /// <summary>Whether a weekday is among its words.</summary>
    internal bool NamesWeekday { get; init; }

    /// <summary>Whether it denotes a date or period of the calendar, as against a length of time, a recurrence, or a vague word.</summary>
    public bool IsCalendar => Period is not null && !IsClockOnly && (Type is TemporalType.Date or TemporalType.Time);

    /// <summary>The period that comparisons should use: <see cref="Period"/>, cut to its first, middle or last third where the words ask for one.</summary>
    public CalendarPeriod? Extent
    {
        get
        {
            if (Period is not { Days: > 3 } whole || PeriodIsNarrowed)
            {
                return Period;
            }

            var third = (whole.Days + 2) / 3;
            return Modifier switch
            {
                TemporalModifier.Start => CalendarPeriod.Between(whole.Start, whole.Start.PlusDays(third)),
                TemporalModifier.Mid => CalendarPeriod.Between(whole.Start.PlusDays(third - 1), whole.End.PlusDays(1 - third)),
                TemporalModifier.End => CalendarPeriod.Between(whole.End.PlusDays(-third), whole.End),
                _ => Period,
            };
        }
    }
}
