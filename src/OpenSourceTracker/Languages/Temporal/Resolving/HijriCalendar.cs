using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>The Hijri year as Indonesia keeps it.</summary>
/// <remarks>
/// The months are those of the Umm al-Qura calendar (NodaTime's table), save where the isbat session of the Ministry of Religious Affairs set another day:
/// the starts of Ramadan, Syawal and Zulhijah 1431 to 1447 H are from its decrees, as published in each year's holiday decree (SKB).
/// </remarks>
internal static class HijriCalendar
{
    private static readonly CalendarSystem Umm = CalendarSystem.UmAlQura;

    // Starts of month 9, 10 and 12, from 1431 H on.
    private static readonly Dictionary<(int Year, int Month), LocalDate> Decreed = Build(
        (1431, "2010-08-11", "2010-09-10", "2010-11-08"), (1432, "2011-08-01", "2011-08-31", "2011-10-28"), (1433, "2012-07-21", "2012-08-19", "2012-10-17"),
        (1434, "2013-07-10", "2013-08-08", "2013-10-06"), (1435, "2014-06-29", "2014-07-28", "2014-09-26"), (1436, "2015-06-18", "2015-07-17", "2015-09-15"),
        (1437, "2016-06-06", "2016-07-06", "2016-09-03"), (1438, "2017-05-27", "2017-06-25", "2017-08-23"), (1439, "2018-05-17", "2018-06-15", "2018-08-13"),
        (1440, "2019-05-06", "2019-06-05", "2019-08-02"), (1441, "2020-04-24", "2020-05-24", "2020-07-22"), (1442, "2021-04-13", "2021-05-13", "2021-07-11"),
        (1443, "2022-04-03", "2022-05-02", "2022-07-01"), (1444, "2023-03-23", "2023-04-22", "2023-06-20"), (1445, "2024-03-12", "2024-04-10", "2024-06-08"),
        (1446, "2025-03-01", "2025-03-31", "2025-05-28"), (1447, "2026-02-19", "2026-03-21", "2026-05-18"));

    // Dates of the holiday decrees that the month table does not give.
    private static readonly Dictionary<(int Year, int Month), LocalDate> Adjusted = new()
    {
        [(1447, 1)] = new(2025, 6, 27), [(1446, 1)] = new(2024, 7, 7), [(1445, 1)] = new(2023, 7, 19), [(1447, 3)] = new(2025, 8, 25), [(1446, 3)] = new(2024, 9, 5), [(1445, 3)] = new(2023, 9, 17),
        [(1446, 7)] = new(2025, 1, 1), [(1445, 7)] = new(2024, 1, 13), [(1447, 7)] = new(2025, 12, 21),
    };

    public static int ApproximateYear(int hijri) => (int)((hijri * 0.97023) + 621.57);

    public static int YearAt(LocalDate date) => date.WithCalendar(Umm).Year;

    /// <summary>A day or a whole month of a Hijri year.</summary>
    public static CalendarPeriod? Find(int year, int month, int? day)
    {
        if (year < Umm.MinYear || year >= Umm.MaxYear || month is < 1 or > 12 || day is < 1 or > 30)
        {
            return null;
        }

        var start = Start(year, month);
        if (day is { } d)
        {
            return CalendarPeriod.Day(start.PlusDays(d - 1));
        }

        var next = month == 12 ? Start(year + 1, 1) : Start(year, month + 1);
        var length = Math.Clamp(Period.DaysBetween(start, next), 29, 30);
        return CalendarPeriod.Between(start, start.PlusDays(length - 1));
    }

    /// <summary>The day or month that starts in a Gregorian year; the first where there are two.</summary>
    public static CalendarPeriod? InYear(int year, int month, int? day)
    {
        if (year is < 1902 or > 2075)
        {
            return null;
        }

        var near = YearAt(new(year, 6, 1));
        for (var hijri = near - 1; hijri <= near + 1; hijri++)
        {
            if (Find(hijri, month, day) is { } found && found.Start.Year == year)
            {
                return found;
            }
        }

        return null;
    }

    private static LocalDate Start(int year, int month) =>
        Decreed.TryGetValue((year, month), out var decreed) || Adjusted.TryGetValue((year, month), out decreed)
            ? decreed
            : new LocalDate(year, month, 1, Umm).WithCalendar(CalendarSystem.Iso);

    private static Dictionary<(int Year, int Month), LocalDate> Build(params (int Year, string Ramadan, string Syawal, string Zulhijah)[] rows)
    {
        var table = new Dictionary<(int, int), LocalDate>();
        foreach (var (year, ramadan, syawal, zulhijah) in rows)
        {
            table[(year, 9)] = CalendarPeriod.Parse(ramadan).Start;
            table[(year, 10)] = CalendarPeriod.Parse(syawal).Start;
            table[(year, 12)] = CalendarPeriod.Parse(zulhijah).Start;
        }

        return table;
    }
}
