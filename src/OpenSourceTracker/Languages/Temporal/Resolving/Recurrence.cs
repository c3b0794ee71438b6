using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Which of the things that come round again is meant: Mondays, Mays, springs, feasts.</summary>
internal static class Recurrence
{
    // Of two recurrences equally fit, one up to a season ahead is likelier than one that lies the better part of a year back: such a date would carry its year.
    private const int NearFuture = 122, FarPast = 240;

    // Whatever the verb says, nobody leaves out the year of a day three quarters of a year ahead, nor of one eleven months back where the next is a month away:
    // of the 1600 dates without a year in the dossiers, four lie farther ahead, and for each that lies so far back thirty lie so near ahead.
    private const int FarFuture = 270, LongPast = 330, Soon = 35;

    /// <summary>Chooses among recurrences <c>-2 … 2</c> around the anchor.</summary>
    public static CalendarPeriod? Pick(Bias bias, CalendarPeriod anchor, Func<int, CalendarPeriod?> at, Direction direction, bool small, bool nearest = false)
    {
        CalendarPeriod? before = null, after = null, finished = null, coming = null;
        for (var k = -2; k <= 2; k++)
        {
            if (at(k) is not { } candidate)
            {
                continue;
            }

            before = candidate.Start <= anchor.End ? candidate : before;
            finished = candidate.End < anchor.Start ? candidate : finished;
            after ??= candidate.End >= anchor.Start ? candidate : null;
            coming ??= candidate.Start > anchor.End ? candidate : null;
        }

        switch (direction)
        {
            case Direction.Last: return finished;
            case Direction.Next: return coming;
            case Direction.Future: return after;
            case Direction.Past: return before;
        }

        if (before is not null && after is not null)
        {
            var (back, ahead) = (Distance(anchor, before), Distance(anchor, after));
            if (ahead >= FarFuture)
            {
                return before;
            }

            if (back >= LongPast && ahead <= Soon)
            {
                return after;
            }
        }

        return bias switch
        {
            Bias.Past => before ?? after,
            Bias.Future => after ?? before,
            Bias.Forward => after ?? before,
            _ when before is null || after is null => before ?? after,
            Bias.Present => Nearer(anchor, before, after),
            Bias.None when nearest => Nearer(anchor, before, after),
            _ => small && Distance(anchor, after) <= NearFuture && Distance(anchor, before) >= FarPast ? after : before,
        };
    }

    private static CalendarPeriod Nearer(CalendarPeriod anchor, CalendarPeriod before, CalendarPeriod after) => Distance(anchor, before) <= Distance(anchor, after) ? before : after;

    private static int Distance(CalendarPeriod anchor, CalendarPeriod other) =>
        other.Overlaps(anchor) ? 0 : other.Start > anchor.End ? Period.DaysBetween(anchor.End, other.Start) : Period.DaysBetween(other.End, anchor.Start);
}
