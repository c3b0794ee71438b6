using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Months, and the days and weeks that are told with their month.</summary>
internal static class MonthPeriods
{
    /// <summary>A month, or a day or week in it, in the year that is meant.</summary>
    public static CalendarPeriod? Of(Frame frame, Anchoring anchoring)
    {
        if (frame.Month is < 1 or > 12)
        {
            return null;
        }

        if (frame.Day != Frame.Unset && frame.Day > DateTime.DaysInMonth(2024, frame.Month))
        {
            return null;
        }

        CalendarPeriod At(int y) => frame.Half is 1 or 2 ? CalendarParts.WeekIn(y, frame.Month, 20 + frame.Half) : frame.WeekOfMonth != Frame.Unset ? CalendarParts.WeekIn(y, frame.Month, frame.WeekOfMonth)
            : frame.NthWeekday != Frame.Unset && frame.Weekday != Frame.Unset ? CalendarPeriod.Day(CalendarParts.Nth(y, frame.Month, frame.NthWeekday, frame.Weekday))
            : frame.Day != Frame.Unset ? CalendarPeriod.Day(new(y, frame.Month, Math.Min(frame.Day, DateTime.DaysInMonth(y, frame.Month)))) : CalendarPeriod.Month(y, frame.Month);
        if (frame.Day == 29 && frame.Month == 2 && anchoring.YearOf(frame) is null && anchoring.Basis.Anchor is { } near)
        {
            var leap = Enumerable.Range(0, 8).Select(i => near.Start.Year - i).First(y => DateTime.IsLeapYear(y));
            return anchoring.Use(CalendarPeriod.Day(new(leap, 2, 29)));
        }

        return frame.Day != Frame.Unset && frame.Weekday != Frame.Unset && frame.NthWeekday == Frame.Unset ? Checked(frame, anchoring, At) : anchoring.ByYear(frame, At);
    }

    /// <summary>A part of a month counted from the anchor: 下个月中旬, "the first week of next month".</summary>
    public static CalendarPeriod? PartOfMonth(Frame frame, Anchoring anchoring)
    {
        if (ShiftedPeriods.Of(frame, anchoring) is not { Precision: CalendarPrecision.Month } month)
        {
            return null;
        }

        var inside = frame.Clone();
        (inside.ShiftUnit, inside.Shift, inside.Year, inside.Month) = (TimeUnit.None, 0, month.Start.Year, month.Start.Month);
        return Of(inside, anchoring);
    }

    /// <summary>A date in digits, whose order of day and month the text decides.</summary>
    public static CalendarPeriod? InDigits(Frame frame, Anchoring anchoring)
    {
        var (month, day) = (frame.Packed / 100 % 100, frame.Packed % 100);
        if (frame.Ambiguous == 1 && anchoring.Basis.MonthFirst)
        {
            (month, day) = (day, month);
        }

        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2024, month))
        {
            return null;
        }

        var year = frame.Packed / 10_000;
        var plain = frame.Clone();
        (plain.Packed, plain.Month, plain.Day) = (Frame.Unset, month, day);
        if (year > 0)
        {
            plain.Year = year;
        }

        return Of(plain, anchoring);
    }

    // The weekday tells the year where none is given, and is a checksum where one is.
    private static CalendarPeriod? Checked(Frame frame, Anchoring anchoring, Func<int, CalendarPeriod> at)
    {
        if (anchoring.YearOf(frame) is { } year)
        {
            var dated = at(year);
            anchoring.WeekdayDisagrees = (int)dated.Start.DayOfWeek != frame.Weekday;
            return dated;
        }

        if (anchoring.Basis.Anchor is not { } anchor)
        {
            return null;
        }

        var nearest = new[] { -1, 0, 1 }.Select(i => at(anchor.Start.Year + i)).OrderBy(p => Math.Abs(Period.DaysBetween(anchor.Start, p.Start))).ToList();
        var fitting = nearest.FirstOrDefault(p => (int)p.Start.DayOfWeek == frame.Weekday && Math.Abs(Period.DaysBetween(anchor.Start, p.Start)) < 330);
        anchoring.WeekdayDisagrees = fitting is null;
        return anchoring.Use(fitting ?? nearest[0]);
    }
}
