using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Periods that are counted from another one.</summary>
internal static class ShiftedPeriods
{
    /// <summary>So many units from the anchor: "last month", "two weeks ago".</summary>
    public static CalendarPeriod? Of(Frame frame, Anchoring anchoring)
    {
        if (anchoring.AnchorOf(frame) is not { } anchor || frame.Rough)
        {
            return null;
        }

        if (frame.NearestWeekend && anchor.Days == 1 && frame.ShiftUnit == TimeUnit.Weekend)
        {
            var monday = CalendarPeriod.Week(anchor.Start).Start;
            return anchoring.Use(Recurrence.Pick(anchoring.Basis.Bias, anchor, k => PeriodShift.Weekend(monday.PlusWeeks(k)), Direction.None, false, true));
        }

        // "A decade ago" is a year, "last decade" ten of them.
        if (frame.Counted && frame.ShiftUnit is (TimeUnit.Decade or TimeUnit.Century) && Math.Abs(frame.Shift) < 100)
        {
            return anchoring.Use(PeriodShift.Named(anchor, TimeUnit.Year, frame.Shift * (frame.ShiftUnit == TimeUnit.Decade ? 10 : 100)));
        }

        // A week "having passed" without an event to count from is told from the day of writing.
        if (frame.DocumentWeek && !anchoring.NarrativeUsed)
        {
            return anchoring.Use(CalendarPeriod.Week(anchor.Start));
        }

        return anchoring.Use(frame.Narrative && anchoring.NarrativeUsed ? PeriodShift.FromEvent(anchor, frame.ShiftUnit, frame.Shift) : PeriodShift.Named(anchor, frame.ShiftUnit, frame.Shift));
    }

    /// <summary>The period just told, a unit earlier: "the same month last year", 去年同期.</summary>
    public static CalendarPeriod? Same(Frame frame, Anchoring anchoring)
    {
        if ((anchoring.Basis.Narrative ?? (frame.ShiftUnit == TimeUnit.None ? null : anchoring.Basis.Anchor)) is not { } antecedent)
        {
            return null;
        }

        anchoring.NarrativeUsed = anchoring.Basis.Narrative is not null;
        anchoring.Anchored = true;
        var shifted = frame.ShiftUnit == TimeUnit.None ? antecedent : PeriodShift.Shift(antecedent, frame.ShiftUnit, frame.Shift);
        if (shifted is null || frame.Week == 0)
        {
            return shifted;
        }

        return frame.FirstOf switch
        {
            TimeUnit.Year => CalendarPeriod.Year(shifted.Start.Year),
            TimeUnit.Month => CalendarPeriod.Month(shifted.Start.Year, shifted.Start.Month),
            TimeUnit.Week => CalendarPeriod.Week(shifted.Start),
            _ => shifted,
        };
    }
}
