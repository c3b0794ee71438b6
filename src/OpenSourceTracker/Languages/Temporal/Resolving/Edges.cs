using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Parts of periods that are meant as a day or as months of their own.</summary>
internal static class Edges
{
    private const int Day = 1, Piece = 2, LastMonth = 3;

    /// <summary>
    /// English "the end of June" names a day, "early next year" and 年初 a quarter, "the middle of the year" two months; Indonesian "awal" and "akhir" keep the whole period and a modifier.
    /// </summary>
    public static CalendarPeriod? Narrow(CalendarPeriod? period, Frame frame, Resolution resolution)
    {
        if (period is null || frame.Part == TemporalModifier.None || frame.Edge == 0)
        {
            return period;
        }

        var narrowed = (frame.Edge, frame.Part, period.Precision) switch
        {
            (Day or Piece, TemporalModifier.Mid, CalendarPrecision.Year) => CalendarPeriod.Between(new(period.Start.Year, 6, 1), new(period.Start.Year, 7, 31)),
            (LastMonth, TemporalModifier.Mid, CalendarPrecision.Year) => CalendarPeriod.Between(new(period.Start.Year, 6, 1), new(period.Start.Year, 7, 31)),
            (Day, TemporalModifier.Start, _) => CalendarPeriod.Day(period.Start),
            (Day, TemporalModifier.End, _) => CalendarPeriod.Day(period.End),
            (Piece or LastMonth, TemporalModifier.Start, CalendarPrecision.Year) => CalendarPeriod.Between(period.Start, new(period.Start.Year, 3, 31)),
            (Piece, TemporalModifier.End, CalendarPrecision.Year) => CalendarPeriod.Between(new(period.Start.Year, 10, 1), period.End),
            (LastMonth, TemporalModifier.End, CalendarPrecision.Year) => CalendarPeriod.Month(period.Start.Year, 12),
            _ => period,
        };
        resolution.Narrowed = narrowed != period;
        return narrowed;
    }
}
