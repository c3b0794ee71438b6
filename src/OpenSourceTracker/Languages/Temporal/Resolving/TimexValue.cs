using System.Globalization;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>The TIMEX3 value of a frame, where it is not simply that of its period.</summary>
internal static class TimexValue
{
    public static string? Of(Frame frame, CalendarPeriod? period)
    {
        if (period is null)
        {
            return Open(frame);
        }

        if (frame.Century != Frame.Unset)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{frame.Century - 1:00}XX");
        }

        if (frame.Decade != Frame.Unset || (frame.ShiftUnit == TimeUnit.Decade && !frame.Counted))
        {
            return string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year / 10:000}X");
        }

        if (frame.ShiftUnit == TimeUnit.Century && !frame.Counted)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year / 100:00}XX");
        }

        if (frame.Season is >= 1 and <= 4)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year:0000}-{SeasonCode(frame.Season)}");
        }

        return frame.ShiftUnit == TimeUnit.Weekend && frame.Weekday == Frame.Unset ? CalendarPeriod.Week(period.Start) + "-WE" : period.ToString();
    }

    /// <summary>The value of what comes round again: every Monday, every May, each evening.</summary>
    public static string OfSet(Frame frame)
    {
        if (frame.Weekday != Frame.Unset)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{frame.Weekday}{DayParts.Suffix(frame.DayPart)}");
        }

        if (frame.Month != Frame.Unset)
        {
            return frame.Day != Frame.Unset ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{frame.Month:00}-{frame.Day:00}") : string.Create(CultureInfo.InvariantCulture, $"XXXX-{frame.Month:00}");
        }

        if (frame.Day != Frame.Unset)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{frame.Day:00}");
        }

        if (frame.Season != Frame.Unset)
        {
            return "XXXX-" + SeasonCode(frame.Season);
        }

        if (frame.HasClock)
        {
            return frame.Minutes == Frame.Unset ? "XXXX-XX-XX" + DayParts.Suffix(frame.DayPart)
                : string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-XXT{DayParts.Clock(frame.Minutes, frame.HalfDay, frame.DayPart) / 60:00}:{frame.Minutes % 60:00}");
        }

        return frame.Amounts is [{ Unit: TimeUnit.Weekend }] ? "XXXX-WXX-WE" : TimexDuration.Of(frame.Amounts is [{ Count: < 0 } only] ? [only with { Count = 1 }] : frame.Amounts);
    }

    private static string SeasonCode(int season) => season switch { 1 => "SP", 2 => "SU", 3 => "FA", 4 => "WI", _ => "XX" };

    // What is left open is written with X.
    private static string? Open(Frame frame)
    {
        if (frame.Rough)
        {
            return frame.Shift <= 0 ? "PAST_REF" : "FUTURE_REF";
        }

        if (frame.Month is >= 1 and <= 12)
        {
            return frame.Day != Frame.Unset ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{frame.Month:00}-{frame.Day:00}") : string.Create(CultureInfo.InvariantCulture, $"XXXX-{frame.Month:00}");
        }

        if (frame.Weekday != Frame.Unset)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{frame.Weekday}");
        }

        return frame.Quarter != Frame.Unset ? string.Create(CultureInfo.InvariantCulture, $"XXXX-Q{frame.Quarter}")
            : frame.Half != Frame.Unset ? string.Create(CultureInfo.InvariantCulture, $"XXXX-H{frame.Half}")
            : frame.Season is >= 1 and <= 4 ? "XXXX-" + SeasonCode(frame.Season)
            : frame.SameUnit ? "PAST_REF"
            : frame.ShiftUnit switch
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
