using System.Globalization;
using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Feast days by name and year: fixed ones, those of Easter, of the Chinese lunisolar year, of the Hijri year, and those set by decree.</summary>
/// <remarks>
/// Nyepi and Waisak are as in the joint decrees (SKB) of three Indonesian ministers for each year's holidays and collective leave; the lunisolar days are computed
/// by the calendar of the runtime (<see cref="ChineseLunisolarCalendar"/>); Easter by the Gregorian computus.
/// </remarks>
internal static class HolidayCalendar
{
    private static readonly string[] Names =
    [
        "lebaran", "iduladha", "ramadan", "maulid", "muharram", "israkmiraj", "nuzulul", "natal", "tahunbaru", "kemerdekaan", "pancasila", "buruh", "pahlawan", "kartini",
        "sumpahpemuda", "pendidikan", "ibu", "paskah", "jumatagung", "kenaikan", "nyepi", "waisak", "imlek", "capgomeh", "duanwu", "zhongqiu", "qixi", "chongyang", "qingming",
        "guoqing", "yuandan", "thanksgiving", "independenceus", "halloween", "valentine", "newyearseve", "christmaseve", "malamtakbiran", "perempuan", "anak", "bumi", "rosh",
        "memorialday", "laborus", "boxingday", "imlekeve", "guanggun", "banking", "goldenweek", "blackfriday", "kesaktian", "guru", "santri", "listriknasional", "harikopri", "mlk",
    ];

    private static readonly LocalDate[] Nyepi = Days("2010-03-16 2011-03-05 2012-03-23 2013-03-12 2014-03-31 2015-03-21 2016-03-09 2017-03-28 2018-03-17 2019-03-07 2020-03-25 2021-03-14 2022-03-03 2023-03-22 2024-03-11 2025-03-29 2026-03-19");
    private static readonly LocalDate[] Waisak = Days("2010-05-28 2011-05-17 2012-05-06 2013-05-25 2014-05-15 2015-06-02 2016-05-22 2017-05-11 2018-05-29 2019-05-19 2020-05-07 2021-05-26 2022-05-16 2023-06-04 2024-05-23 2025-05-12 2026-05-31");

    public static bool TryFind(string name, out int id)
    {
        id = Array.IndexOf(Names, name);
        return id >= 0;
    }

    public static CalendarPeriod? Find(int holiday, int year)
    {
        if (year is < 1902 or > 2090 || holiday < 0 || holiday >= Names.Length)
        {
            return null;
        }

        var name = Names[holiday];
        return name switch
        {
            "lebaran" => HijriCalendar.InYear(year, 10, 1),
            "malamtakbiran" => Day(HijriCalendar.InYear(year, 10, 1)?.Start.PlusDays(-1)),
            "iduladha" => HijriCalendar.InYear(year, 12, 10),
            "ramadan" => HijriCalendar.InYear(year, 9, null),
            "maulid" => HijriCalendar.InYear(year, 3, 12),
            "muharram" => HijriCalendar.InYear(year, 1, 1),
            "israkmiraj" => HijriCalendar.InYear(year, 7, 27),
            "nuzulul" => HijriCalendar.InYear(year, 9, 17),
            "nyepi" => Day(Nyepi.Where(d => d.Year == year).Cast<LocalDate?>().FirstOrDefault()),
            "waisak" => Day(Waisak.Where(d => d.Year == year).Cast<LocalDate?>().FirstOrDefault()),
            "imlek" => Lunar(year, 1, 1),
            "imlekeve" => Day(Lunar(year, 1, 1)?.Start.PlusDays(-1)),
            "capgomeh" => Lunar(year, 1, 15),
            "duanwu" => Lunar(year, 5, 5),
            "qixi" => Lunar(year, 7, 7),
            "zhongqiu" => Lunar(year, 8, 15),
            "chongyang" => Lunar(year, 9, 9),
            "qingming" => CalendarPeriod.Day(new(year, 4, Qingming(year))),
            "goldenweek" => CalendarPeriod.Between(new(year, 10, 1), new(year, 10, 7)),
            "paskah" => CalendarPeriod.Day(Easter(year)),
            "jumatagung" => CalendarPeriod.Day(Easter(year).PlusDays(-2)),
            "kenaikan" => CalendarPeriod.Day(Easter(year).PlusDays(39)),
            "thanksgiving" => CalendarPeriod.Day(Nth(year, 11, 4, IsoDayOfWeek.Thursday)),
            "blackfriday" => CalendarPeriod.Day(Nth(year, 11, 4, IsoDayOfWeek.Thursday).PlusDays(1)),
            "memorialday" => CalendarPeriod.Day(new LocalDate(year, 6, 1).Previous(IsoDayOfWeek.Monday)),
            "laborus" => CalendarPeriod.Day(Nth(year, 9, 1, IsoDayOfWeek.Monday)),
            "mlk" => CalendarPeriod.Day(Nth(year, 1, 3, IsoDayOfWeek.Monday)),
            _ => Fixed(name) is var (month, day) ? CalendarPeriod.Day(new(year, month, day)) : null,
        };
    }

    private static (int Month, int Day)? Fixed(string name) => name switch
    {
        "natal" => (12, 25),
        "christmaseve" => (12, 24),
        "boxingday" => (12, 26),
        "tahunbaru" or "yuandan" => (1, 1),
        "newyearseve" => (12, 31),
        "kemerdekaan" => (8, 17),
        "pancasila" => (6, 1),
        "buruh" => (5, 1),
        "pahlawan" => (11, 10),
        "kartini" => (4, 21),
        "sumpahpemuda" => (10, 28),
        "pendidikan" => (5, 2),
        "ibu" => (12, 22),
        "guoqing" => (10, 1),
        "independenceus" => (7, 4),
        "halloween" => (10, 31),
        "valentine" => (2, 14),
        "perempuan" => (3, 8),
        "anak" => (7, 23),
        "bumi" => (4, 22),
        "guanggun" => (11, 11),
        "kesaktian" => (10, 1),
        "guru" => (11, 25),
        "santri" => (10, 22),
        "listriknasional" => (10, 27),
        "harikopri" => (11, 29),
        _ => null,
    };

    private static CalendarPeriod? Day(LocalDate? date) => date is { } d ? CalendarPeriod.Day(d) : null;

    /// <summary>A day of the Chinese lunisolar year that begins in <paramref name="year"/>; not in a leap month.</summary>
    public static CalendarPeriod? Lunar(int year, int month, int day)
    {
        if (year is < 1902 or > 2090 || month is < 1 or > 12 || day is < 1 or > 29)
        {
            return null;
        }

        var calendar = new ChineseLunisolarCalendar();
        var leap = calendar.GetLeapMonth(year);
        var place = leap > 0 && month >= leap ? month + 1 : month;
        return CalendarPeriod.Day(LocalDate.FromDateTime(calendar.ToDateTime(year, place, day, 0, 0, 0, 0)));
    }

    // The sun reaches 15° between 4 and 6 April; this is the usual shortcut for 1900-2099.
    private static int Qingming(int year)
    {
        var y = year % 100;
        return (int)((y * 0.2422) + (year < 2000 ? 5.59 : 4.81)) - (y / 4);
    }

    private static LocalDate Nth(int year, int month, int nth, IsoDayOfWeek day) => new LocalDate(year, month, 1).PlusDays(-1).Next(day).PlusWeeks(nth - 1);

    private static LocalDate Easter(int year)
    {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var n = h + l - (7 * m) + 114;
        return new(year, n / 31, (n % 31) + 1);
    }

    private static LocalDate[] Days(string list) => [.. list.Split(' ').Select(s => CalendarPeriod.Parse(s).Start)];
}
