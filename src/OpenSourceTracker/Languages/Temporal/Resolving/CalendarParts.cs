using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Parts of months and years that have no ISO name.</summary>
internal static class CalendarParts
{
    public static CalendarPeriod WeekIn(int year, int month, int week)
    {
        var last = DateTime.DaysInMonth(year, month);
        if (week > 10)
        {
            // Thirds (上旬, 中旬, 下旬) and halves of the month.
            var (from, to) = week switch { 11 => (1, 10), 12 => (11, 20), 13 => (21, last), 21 => (1, 15), _ => (16, last) };
            return CalendarPeriod.Between(new(year, month, from), new(year, month, to));
        }

        return week < 0 || week > 4
            ? CalendarPeriod.Between(new(year, month, last - 6), new(year, month, last))
            : CalendarPeriod.Between(new(year, month, (7 * week) - 6), new(year, month, 7 * week));
    }

    public static LocalDate Nth(int year, int month, int nth, int weekday)
    {
        var first = new LocalDate(year, month, 1).PlusDays(-1).Next((IsoDayOfWeek)weekday);
        return nth < 1 || nth > 4 ? new LocalDate(year, month, 1).PlusMonths(1).Previous((IsoDayOfWeek)weekday) : first.PlusWeeks(nth - 1);
    }

    public static CalendarPeriod Season(int season, int year) => season switch
    {
        1 => Months(year, 3, 5),
        2 => Months(year, 6, 8),
        3 => Months(year, 9, 11),
        4 => CalendarPeriod.Between(new(year, 12, 1), new LocalDate(Math.Min(year + 1, 9998), 3, 1).PlusDays(-1)),
        5 => CalendarPeriod.Between(new(year, 10, 1), new(Math.Min(year + 1, 9998), 3, 31)),
        _ => Months(year, 4, 9),
    };

    private static CalendarPeriod Months(int year, int first, int last) =>
        CalendarPeriod.Between(new(year, first, 1), new LocalDate(year, last, 1).PlusMonths(1).PlusDays(-1));
}
