using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Days that are told without their month: "Tuesday", "the 15th".</summary>
internal static class DayPeriods
{
    public static CalendarPeriod? Weekday(Frame frame, Anchoring anchoring)
    {
        if (anchoring.AnchorOf(frame) is not { } anchor || anchor.Days > 7 || Math.Abs(frame.Shift) > PeriodShift.Farthest)
        {
            return null;
        }

        var day = (IsoDayOfWeek)frame.Weekday;
        var monday = CalendarPeriod.Week(anchor.Start).Start;
        CalendarPeriod At(int weeks) => CalendarPeriod.Day(monday.PlusWeeks(weeks).PlusDays((int)day - 1));
        if (frame.ShiftUnit is TimeUnit.Week or TimeUnit.Fortnight)
        {
            return anchoring.Use(At((int)frame.Shift * (frame.ShiftUnit == TimeUnit.Fortnight ? 2 : 1)));
        }

        if (frame.ShiftUnit == TimeUnit.Day)
        {
            // "hari ini, Senin (24/3)": the day word says which, the weekday is a checksum.
            var shifted = anchor.Start.PlusDays((int)frame.Shift);
            anchoring.WeekdayDisagrees = shifted.DayOfWeek != day;
            return anchoring.Use(CalendarPeriod.Day(shifted));
        }

        anchoring.Anchored = true;
        return frame.Direction switch
        {
            Direction.This => At(0),
            // "next Tuesday" on a Monday is the one of next week.
            Direction.Next when frame.Edge == 7 => At(1),
            _ => Recurrence.Pick(anchoring.Basis.Bias, anchor, At, frame.Direction, false),
        };
    }

    public static CalendarPeriod? DayOfMonth(Frame frame, Anchoring anchoring)
    {
        if (frame.Day is < 1 or > 31 || anchoring.AnchorOf(frame) is not { Days: < 40 } anchor)
        {
            return null;
        }

        var first = new LocalDate(anchor.Start.Year, anchor.Start.Month, 1);
        CalendarPeriod? At(int months)
        {
            var month = first.PlusMonths(months);
            return frame.Day <= DateTime.DaysInMonth(month.Year, month.Month) ? CalendarPeriod.Day(month.PlusDays(frame.Day - 1)) : null;
        }

        anchoring.Anchored = true;
        if (frame.ShiftUnit == TimeUnit.Month)
        {
            return At((int)frame.Shift);
        }

        if (frame.Weekday != Frame.Unset)
        {
            var fitting = new[] { 0, -1, 1, -2, 2, -3, 3 }.Select(At).FirstOrDefault(p => p is not null && (int)p.Start.DayOfWeek == frame.Weekday);
            return fitting ?? At(0);
        }

        return Recurrence.Pick(anchoring.Basis.Bias, anchor, At, frame.Direction, false);
    }
}
