using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Puts stretches with a first and a last border on the calendar; either border may borrow from the other what it leaves out.</summary>
internal static class RangeResolver
{
    public static Resolution Resolve(Frame frame, Basis basis, Resolution resolution)
    {
        var lastFrame = frame.To!;
        var firstFrame = frame.Clone();
        firstFrame.To = null;
        if (lastFrame.HasClock && !lastFrame.HasDate && lastFrame.Month == Frame.Unset && firstFrame.HasClock)
        {
            return Hours(firstFrame, lastFrame, basis, resolution);
        }

        var borrowedYear = firstFrame.Year == Frame.Unset && firstFrame.ShiftUnit == TimeUnit.None && (firstFrame.HasDate || firstFrame.Month != Frame.Unset || firstFrame.Quarter != Frame.Unset || firstFrame.Half != Frame.Unset);
        if (lastFrame.Year is >= 0 and < 100 && firstFrame.Year != Frame.Unset)
        {
            if (lastFrame.Year is >= 1 and <= 12 && lastFrame.Year <= firstFrame.Year % 100)
            {
                // "2016-06" is a month.
                firstFrame.Month = lastFrame.Year;
                return CalendarResolver.Resolve(firstFrame, basis, resolution);
            }

            lastFrame.Year += firstFrame.Year / 100 * 100;
        }

        if (firstFrame.Month != Frame.Unset && lastFrame.Month == Frame.Unset && lastFrame.Day != Frame.Unset && lastFrame.Packed == Frame.Unset)
        {
            // "July 10-12": the second day borrows the month of the first.
            lastFrame = lastFrame.Clone();
            (lastFrame.Month, lastFrame.Year) = (firstFrame.Month, lastFrame.Year == Frame.Unset ? firstFrame.Year : lastFrame.Year);
        }

        var last = CalendarResolver.Resolve(lastFrame, basis, new());
        if (last.Period is null)
        {
            resolution.Value = last.Value;
            return resolution;
        }

        if (borrowedYear && lastFrame.ShiftUnit is TimeUnit.Year or TimeUnit.FiscalYear)
        {
            firstFrame.Year = last.Period.End.Year;
        }
        else if (borrowedYear)
        {
            firstFrame.Year = firstFrame.Weekday != Frame.Unset && firstFrame.Day == Frame.Unset ? Frame.Unset : last.Period.End.Year;
        }

        if (firstFrame.Month == Frame.Unset && firstFrame.Day != Frame.Unset && firstFrame.Packed == Frame.Unset)
        {
            firstFrame.Month = last.Period.End.Month;
        }

        var weekday = firstFrame.Weekday != Frame.Unset && firstFrame.Day == Frame.Unset && firstFrame.Packed == Frame.Unset;
        var first = weekday
            ? CalendarResolver.Resolve(firstFrame, basis with { Anchor = last.Period, Bias = Bias.Past }, new())
            : CalendarResolver.Resolve(firstFrame, basis, new());
        if (first.Period is { } start && start.Start > last.Period.Start && borrowedYear && firstFrame.Year is > 1 and < 9000)
        {
            firstFrame.Year--;
            first = CalendarResolver.Resolve(firstFrame, basis, new());
        }

        Join(first, last, resolution);
        return resolution;
    }

    // What ends before it begins is its end alone.
    private static void Join(Resolution first, Resolution last, Resolution resolution)
    {
        resolution.Anchored = first.Anchored || last.Anchored;
        resolution.NarrativeUsed = first.NarrativeUsed || last.NarrativeUsed;
        resolution.WeekdayDisagrees = first.WeekdayDisagrees || last.WeekdayDisagrees;
        resolution.Type = first.Type == TemporalType.Time && last.Type == TemporalType.Time ? TemporalType.Time : TemporalType.Date;
        resolution.Time = first.Time;
        resolution.IsClockOnly = first.IsClockOnly && last.IsClockOnly;
        if (first.Period is null || first.Period.Start > last.Period!.End)
        {
            (resolution.Period, resolution.Value) = (last.Period, last.Value);
            return;
        }

        (resolution.Period, resolution.Value) = (CalendarPeriod.Between(first.Period.Start, last.Period.End), first.Value + "/" + last.Value);
    }

    // "pukul 09.00-11.30": both on the day of the first.
    private static Resolution Hours(Frame first, Frame last, Basis basis, Resolution resolution)
    {
        CalendarResolver.Resolve(first, basis, resolution);
        var end = last.Clone();
        end.Zone = end.Zone == Frame.Unset ? first.Zone : end.Zone;
        end.DayPart = end.DayPart == DayPart.None ? first.DayPart : end.DayPart;
        var until = new Resolution { Value = resolution.Value?.Split('T')[0] };
        CalendarResolver.Clock(end, until);
        resolution.Value += "/" + until.Value;
        return resolution;
    }
}
