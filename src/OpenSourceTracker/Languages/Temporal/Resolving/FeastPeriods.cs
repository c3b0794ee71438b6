using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Feasts and the months of the Hijri and lunar calendars, and days counted from them.</summary>
internal static class FeastPeriods
{
    public static CalendarPeriod? Of(Frame frame, Anchoring anchoring)
    {
        if (Math.Abs(frame.HolidayOffset) > PeriodShift.Farthest)
        {
            return null;
        }

        CalendarPeriod? At(int year)
        {
            var feast = frame.LunarMonth != Frame.Unset
                ? HolidayCalendar.Lunar(year, frame.LunarMonth, frame.Day)
                : frame.HijriMonth != Frame.Unset
                ? HijriCalendar.InYear(year, frame.HijriMonth, frame.Day == Frame.Unset ? null : frame.Day)
                : HolidayCalendar.Find(frame.Holiday, year);
            return feast is null || frame.HolidayOffset == 0 ? feast : CalendarPeriod.Day((frame.HolidayOffset < 0 ? feast.Start : feast.End).PlusDays(frame.HolidayOffset));
        }

        if (frame.HijriMonth != Frame.Unset && frame.HijriYear != Frame.Unset)
        {
            return HijriCalendar.Find(frame.HijriYear, frame.HijriMonth, frame.Day == Frame.Unset ? null : frame.Day);
        }

        if (frame.HijriYear != Frame.Unset)
        {
            return Enumerable.Range(-1, 3).Select(i => HolidayCalendar.Find(frame.Holiday, HijriCalendar.ApproximateYear(frame.HijriYear) + i)).FirstOrDefault(p => p is not null && HijriCalendar.YearAt(p.Start) == frame.HijriYear);
        }

        var feast = frame.Clone();
        (feast.Holiday, feast.Month) = (0, Frame.Unset);
        return anchoring.ByYear(feast, At);
    }
}
