using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>What a frame is counted from, and what of it was used to find its period.</summary>
internal sealed class Anchoring(Basis basis)
{
    public Basis Basis { get; } = basis;

    public bool Anchored { get; set; }

    public bool NarrativeUsed { get; set; }

    public bool WeekdayDisagrees { get; set; }

    /// <summary>Whether the calendar reaches so far.</summary>
    public static bool IsYear(int year) => year is >= 1 and <= 9990;

    /// <summary>What a frame is counted from: the event just told where it says so, else the day of the text.</summary>
    public CalendarPeriod? AnchorOf(Frame frame)
    {
        if (!frame.Narrative || Basis.Narrative is null)
        {
            return Basis.Anchor;
        }

        NarrativeUsed = true;
        return Basis.Narrative;
    }

    /// <summary>Notes that a period was found by the anchor.</summary>
    public CalendarPeriod? Use(CalendarPeriod? period)
    {
        Anchored |= period is not null;
        return period;
    }

    /// <summary>The year that a frame names, or counts from the anchor.</summary>
    public int? YearOf(Frame frame)
    {
        if (frame.Year != Frame.Unset)
        {
            return IsYear(frame.Year) ? frame.Year : null;
        }

        if (frame.ShiftUnit is TimeUnit.Year or TimeUnit.FiscalYear && AnchorOf(frame) is { } anchor && OneYear(anchor) is { } year)
        {
            Anchored = true;
            year += (int)frame.Shift;
            return IsYear(year) ? year : null;
        }

        return null;
    }

    /// <summary>What comes round each year, in the year that is meant.</summary>
    public CalendarPeriod? ByYear(Frame frame, Func<int, CalendarPeriod?> at)
    {
        if (YearOf(frame) is { } year)
        {
            return at(year);
        }

        if (AnchorOf(frame) is not { } anchor)
        {
            return null;
        }

        Anchored = true;
        var small = frame.Day != Frame.Unset || frame.Holiday != Frame.Unset;

        // "kuartal lalu", "semester depan" name the neighbour, not a numbered one.
        var y = frame.Season == 4 && anchor.End.Month < 4 ? anchor.End.Year - 1 : anchor.End.Year;
        return frame.Direction == Direction.This && !(frame.Season != Frame.Unset && anchor.Days > 1)
            ? at(y)
            : Recurrence.Pick(Basis.Bias, anchor, k => at(y + k), frame.Direction, small);
    }

    private static int? OneYear(CalendarPeriod period) => period.Start.Year == period.End.Year || period.Days < 200 ? period.End.Year : null;
}
