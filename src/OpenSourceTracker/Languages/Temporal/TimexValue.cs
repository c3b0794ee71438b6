using System.Globalization;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>The TIMEX3 value of a frame, where it is not simply that of its period.</summary>
internal static class TimexValue
{
    public static string? Of(Frame f, CalendarPeriod? period)
    {
        if (period is null)
        {
            return Open(f);
        }

        if (f.Century != Frame.Unset)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{f.Century - 1:00}XX");
        }

        if (f.Decade != Frame.Unset || (f.ShiftUnit == TimeUnit.Decade && !f.Counted))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year / 10:000}X");
        }

        if (f.ShiftUnit == TimeUnit.Century && !f.Counted)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year / 100:00}XX");
        }

        if (f.Season is >= 1 and <= 4)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year:0000}-{SeasonCode(f.Season)}");
        }

        return f.ShiftUnit == TimeUnit.Weekend && f.Weekday == Frame.Unset ? CalendarPeriod.Week(period.Start) + "-WE" : period.ToString();
    }

    public static string SeasonCode(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", 4 => "WI", _ => "XX" };

    // What is left open is written with X.
    private static string? Open(Frame f)
    {
        if (f.Rough)
        {
            return f.Shift <= 0 ? "PAST_REF" : "FUTURE_REF";
        }

        if (f.Month is >= 1 and <= 12)
        {
            return f.Day != Frame.Unset ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{f.Month:00}-{f.Day:00}") : string.Create(CultureInfo.InvariantCulture, $"XXXX-{f.Month:00}");
        }

        if (f.Weekday != Frame.Unset)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{f.Weekday}");
        }

        return f.Quarter != Frame.Unset ? string.Create(CultureInfo.InvariantCulture, $"XXXX-Q{f.Quarter}")
            : f.Half != Frame.Unset ? string.Create(CultureInfo.InvariantCulture, $"XXXX-H{f.Half}")
            : f.Season is >= 1 and <= 4 ? "XXXX-" + SeasonCode(f.Season)
            : f.SameUnit ? "PAST_REF"
            : f.ShiftUnit switch
            {
                TimeUnit.Day or TimeUnit.WorkDay or TimeUnit.Night => "XXXX-XX-XX",
                TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
                TimeUnit.Weekend => "XXXX-WXX-WE",
                TimeUnit.Month => "XXXX-XX",
                TimeUnit.Quarter => "XXXX-QX",
                TimeUnit.Year => "XXXX",
                _ => null,
            };
    }
}
