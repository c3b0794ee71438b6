using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace OpenSourceTracker.Time;

/// <summary>
/// A date as news texts give it: an interval of whole days, first and last included, with the precision in which it was said.
/// </summary>
/// <remarks>
/// Equality is by first day, last day and precision: July 2025 and the range of its 31 days are different values.
/// The canonical text is that of ISO 8601 where it has one: <c>2025</c>, <c>2025-H1</c>, <c>2025-Q3</c>, <c>2025-07</c>,
/// <c>2025-W31</c>, <c>2025-07-30</c>; else <c>start/end</c>. <see cref="Parse"/> and <see cref="ToString"/> are inverse. Immutable and thread-safe.
/// </remarks>
public sealed record CalendarPeriod : IComparable<CalendarPeriod>
{
    private CalendarPeriod(LocalDate start, LocalDate end, CalendarPrecision precision) => (Start, End, Precision) = (start, end, precision);

    /// <summary>The first day.</summary>
    public LocalDate Start { get; }

    /// <summary>The last day, included.</summary>
    public LocalDate End { get; }

    /// <summary>How finely the date is known.</summary>
    public CalendarPrecision Precision { get; }

    /// <summary>The number of days, at least 1.</summary>
    public int Days => NodaTime.Period.DaysBetween(Start, End) + 1;

    /// <summary>One day.</summary>
    public static CalendarPeriod Day(LocalDate date) => new(date, date, CalendarPrecision.Day);

    /// <summary>The ISO week in which <paramref name="date"/> lies.</summary>
    public static CalendarPeriod Week(LocalDate date)
    {
        var monday = date.DayOfWeek == IsoDayOfWeek.Monday ? date : date.Previous(IsoDayOfWeek.Monday);
        return new(monday, monday.PlusDays(6), CalendarPrecision.Week);
    }

    /// <summary>A calendar month.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static CalendarPeriod Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(first, first.PlusMonths(1).PlusDays(-1), CalendarPrecision.Month);
    }

    /// <summary>A quarter, 1 to 4, of a calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static CalendarPeriod Quarter(int year, int quarter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var first = new LocalDate(year, (quarter * 3) - 2, 1);
        return new(first, first.PlusMonths(3).PlusDays(-1), CalendarPrecision.Quarter);
    }

    /// <summary>The first or second half of a calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="half"/> is neither 1 nor 2.</exception>
    public static CalendarPeriod Half(int year, int half)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(half, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(half, 2);
        var first = new LocalDate(year, (half * 6) - 5, 1);
        return new(first, first.PlusMonths(6).PlusDays(-1), CalendarPrecision.Half);
    }

    /// <summary>A calendar year.</summary>
    public static CalendarPeriod Year(int year) => new(new(year, 1, 1), new(year, 12, 31), CalendarPrecision.Year);

    /// <summary>A run of days, both included; one day where they are equal.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    public static CalendarPeriod Between(LocalDate start, LocalDate end)
    {
        if (end < start)
        {
            throw new ArgumentException($"A period cannot end ({end:uuuu-MM-dd}) before it starts ({start:uuuu-MM-dd}).", nameof(end));
        }

        return start == end ? Day(start) : new(start, end, CalendarPrecision.Range);
    }

    /// <summary>The smallest period that holds both.</summary>
    internal CalendarPeriod Hull(CalendarPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Contains(other) ? this : other.Contains(this) ? other : Between(LocalDate.Min(Start, other.Start), LocalDate.Max(End, other.End));
    }

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(CalendarPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.End && other.Start <= End;
    }

    /// <summary>Whether every day of <paramref name="other"/> lies in this period.</summary>
    public bool Contains(CalendarPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start <= other.Start && other.End <= End;
    }

    /// <summary>Whether this period ends before <paramref name="other"/> starts.</summary>
    public bool IsBefore(CalendarPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return End < other.Start;
    }

    /// <summary>How this period lies to <paramref name="other"/>; the precision in which they were said plays no part.</summary>
    internal AllenRelation Relation(CalendarPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (End < other.Start)
        {
            return End.PlusDays(1) == other.Start ? AllenRelation.Meets : AllenRelation.Before;
        }

        if (other.End < Start)
        {
            return other.End.PlusDays(1) == Start ? AllenRelation.MetBy : AllenRelation.After;
        }

        return (Start.CompareTo(other.Start), End.CompareTo(other.End)) switch
        {
            (0, 0) => AllenRelation.Equal,
            (0, < 0) => AllenRelation.Starts,
            (0, _) => AllenRelation.StartedBy,
            (< 0, 0) => AllenRelation.FinishedBy,
            (_, 0) => AllenRelation.Finishes,
            (< 0, < 0) => AllenRelation.Overlaps,
            (< 0, _) => AllenRelation.Contains,
            (_, < 0) => AllenRelation.During,
            _ => AllenRelation.OverlappedBy,
        };
    }

    /// <summary>Orders by first day, then by last day, then by precision.</summary>
    public int CompareTo(CalendarPeriod? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byStart = Start.CompareTo(other.Start);
        var byEnd = End.CompareTo(other.End);
        return byStart != 0 ? byStart : byEnd != 0 ? byEnd : Precision.CompareTo(other.Precision);
    }

    /// <summary>The canonical text; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => Precision switch
    {
        CalendarPrecision.Day => Iso(Start),
        CalendarPrecision.Week => string.Create(CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(Start):0000}-W{WeekYearRules.Iso.GetWeekOfWeekYear(Start):00}"),
        CalendarPrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-{Start.Month:00}"),
        CalendarPrecision.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-Q{(Start.Month + 2) / 3}"),
        CalendarPrecision.Half => string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-H{(Start.Month + 5) / 6}"),
        CalendarPrecision.Year => Start.Year.ToString("0000", CultureInfo.InvariantCulture),
        _ => RangeText(),
    };

    /// <summary>Reads the canonical text.</summary>
    /// <exception cref="FormatException">The text is not a period; the message names it.</exception>
    public static CalendarPeriod Parse(string text) =>
        TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a date: expected 2025, 2025-H1, 2025-Q3, 2025-07, 2025-W31, 2025-07-30 or start/end.");

    /// <summary>Reads the canonical text, or answers <see langword="false"/>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out CalendarPeriod? period)
    {
        period = null;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        if (text.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash)
        {
            if (TryParse(text[..slash], out var first) && TryParse(text[(slash + 1)..], out var last) && first.Start <= last.End)
            {
                period = Between(first.Start, last.End);
            }

            return period is not null;
        }

        if (text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1)
        {
            return false;
        }

        period = text.Length switch
        {
            4 => Year(year),
            7 when text[4] == '-' && text[5] is 'Q' && text[6] is >= '1' and <= '4' => Quarter(year, text[6] - '0'),
            7 when text[4] == '-' && text[5] is 'H' && text[6] is '1' or '2' => Half(year, text[6] - '0'),
            7 when text[4] == '-' && Number(text, 5) is >= 1 and <= 12 and var month => Month(year, month),
            8 when text[4] == '-' && text[5] == 'W' && Number(text, 6) is >= 1 and var week && week <= WeekYearRules.Iso.GetWeeksInWeekYear(year) =>
                Week(WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday)),
            10 when text[4] == '-' && text[7] == '-' && Number(text, 5) is >= 1 and <= 12 and var month && Number(text, 8) is >= 1 and var day
                && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) => Day(new(year, month, day)),
            _ => null,
        };
        return period is not null;
    }

    /// <summary>Orders by <see cref="CompareTo"/>.</summary>
    public static bool operator <(CalendarPeriod left, CalendarPeriod right) => Comparer<CalendarPeriod>.Default.Compare(left, right) < 0;

    /// <summary>Orders by <see cref="CompareTo"/>.</summary>
    public static bool operator >(CalendarPeriod left, CalendarPeriod right) => Comparer<CalendarPeriod>.Default.Compare(left, right) > 0;

    /// <summary>Orders by <see cref="CompareTo"/>.</summary>
    public static bool operator <=(CalendarPeriod left, CalendarPeriod right) => Comparer<CalendarPeriod>.Default.Compare(left, right) <= 0;

    /// <summary>Orders by <see cref="CompareTo"/>.</summary>
    public static bool operator >=(CalendarPeriod left, CalendarPeriod right) => Comparer<CalendarPeriod>.Default.Compare(left, right) >= 0;

    private static string Iso(LocalDate date) => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}");

    // A range of whole months prints as months (a season is 2025-06/2025-08), any other as days.
    private string RangeText() =>
        Start.Day == 1 && End.PlusDays(1).Day == 1
            ? string.Create(CultureInfo.InvariantCulture, $"{Start.Year:0000}-{Start.Month:00}/{End.Year:0000}-{End.Month:00}")
            : $"{Iso(Start)}/{Iso(End)}";

    private static int? Number(string text, int start) =>
        char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start + 1]) ? ((text[start] - '0') * 10) + (text[start + 1] - '0') : null;
}
