using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Puts a frame on the calendar.</summary>
internal static class PeriodResolver
{
    public static CalendarPeriod? Resolve(Frame frame, Anchoring anchoring)
    {
        var period = Base(frame, anchoring);
        return period is null ? null : frame.WeekOf ? CalendarPeriod.Week(period.Start) : period;
    }

    private static CalendarPeriod? Base(Frame frame, Anchoring anchoring)
    {
        if (frame.Packed != Frame.Unset)
        {
            return MonthPeriods.InDigits(frame, anchoring);
        }

        if (frame.Holiday != Frame.Unset || frame.HijriMonth != Frame.Unset || frame.LunarMonth != Frame.Unset)
        {
            return FeastPeriods.Of(frame, anchoring);
        }

        if (frame.SchoolYear != Frame.Unset)
        {
            return Anchoring.IsYear(frame.SchoolYear) ? CalendarPeriod.Between(new(frame.SchoolYear, 7, 1), new(frame.SchoolYear + 1, 6, 30)) : null;
        }

        if (frame.Century != Frame.Unset)
        {
            return frame.Century is > 0 and < 90 ? CalendarPeriod.Between(new((frame.Century * 100) - 99, 1, 1), new(frame.Century * 100, 12, 31)) : null;
        }

        if (frame.Decade != Frame.Unset)
        {
            return frame.Decade is > 0 and < 990 ? CalendarPeriod.Between(new(frame.Decade * 10, 1, 1), new((frame.Decade * 10) + 9, 12, 31)) : null;
        }

        if (frame.SameUnit)
        {
            return ShiftedPeriods.Same(frame, anchoring);
        }

        if (frame.Month != Frame.Unset)
        {
            return MonthPeriods.Of(frame, anchoring);
        }

        if (frame.Quarter != Frame.Unset)
        {
            return anchoring.ByYear(frame, y => CalendarPeriod.Quarter(y, Math.Clamp(frame.Quarter, 1, 4)));
        }

        if (frame.Half != Frame.Unset)
        {
            return anchoring.ByYear(frame, y => CalendarPeriod.Half(y, Math.Clamp(frame.Half, 1, 2)));
        }

        if (frame.Season != Frame.Unset)
        {
            return anchoring.ByYear(frame, y => CalendarParts.Season(frame.Season, y));
        }

        if (frame.Week != Frame.Unset)
        {
            return anchoring.ByYear(frame, y => CalendarPeriod.Week(new LocalDate(y, 1, 4).PlusWeeks(frame.Week - 1)));
        }

        if (frame.Weekday != Frame.Unset && frame.NthWeekday == Frame.Unset && frame.Day == Frame.Unset)
        {
            return DayPeriods.Weekday(frame, anchoring);
        }

        if (frame.Day != Frame.Unset)
        {
            return DayPeriods.DayOfMonth(frame, anchoring);
        }

        if (frame.ShiftUnit == TimeUnit.Month && (frame.WeekOfMonth != Frame.Unset || frame.NthWeekday != Frame.Unset))
        {
            return MonthPeriods.PartOfMonth(frame, anchoring);
        }

        if (frame.ShiftUnit != TimeUnit.None)
        {
            return ShiftedPeriods.Of(frame, anchoring);
        }

        if (frame.Year != Frame.Unset)
        {
            return Anchoring.IsYear(frame.Year) ? CalendarPeriod.Year(frame.Year) : null;
        }

        if (!frame.HasClock)
        {
            return null;
        }

        // A clock time belongs to the day just spoken of.
        if (anchoring.Basis.RecentDay is { } recent)
        {
            anchoring.NarrativeUsed = true;
            return recent;
        }

        return anchoring.AnchorOf(frame) is { Precision: CalendarPrecision.Day } today ? anchoring.Use(today) : null;
    }
}
