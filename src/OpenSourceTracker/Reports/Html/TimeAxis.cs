using System.Globalization;
using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Reports.Html;

/// <summary>Days as places from left to right, with a mark for every day, month or year, whichever is not too dense.</summary>
internal sealed class TimeAxis
{
    private const int MostMarks = 14;
    private const double Margin = 24;
    private static readonly (PeriodUnits Unit, int Step)[] s_steps =
        [(PeriodUnits.Days, 1), (PeriodUnits.Days, 2), (PeriodUnits.Days, 7), (PeriodUnits.Months, 1), (PeriodUnits.Months, 2), (PeriodUnits.Months, 3), (PeriodUnits.Months, 6), (PeriodUnits.Years, 1), (PeriodUnits.Years, 2), (PeriodUnits.Years, 5), (PeriodUnits.Years, 10), (PeriodUnits.Years, 25), (PeriodUnits.Years, 100)];

    private readonly int _first;
    private readonly int _days;
    private readonly double _width;

    public TimeAxis(IEnumerable<CalendarPeriod> periods, double width)
    {
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var period in periods)
        {
            first = Math.Min(first, DayOf(period.Start));
            last = Math.Max(last, DayOf(period.End));
        }

        if (first > last)
        {
            (first, last) = (0, 0);
        }

        // A single day stands in the middle of its week.
        var room = Math.Max(0, 6 - (last - first));
        _first = first - (room / 2);
        _days = Math.Max(1, last - first + room);
        _width = width - (2 * Margin);
    }

    /// <summary>The middle of the period.</summary>
    public double Place(CalendarPeriod period) => (From(period) + To(period)) / 2;

    public double From(CalendarPeriod period) => Place(DayOf(period.Start));

    public double To(CalendarPeriod period) => Place(DayOf(period.End));

    public IEnumerable<(double Place, string Label)> Marks()
    {
        var start = s_epoch.PlusDays(_first);
        var end = s_epoch.PlusDays(_first + _days);
        var (unit, step) = s_steps.FirstOrDefault(item => Length(item.Unit) * item.Step * MostMarks >= _days, s_steps[^1]);
        var mark = unit switch
        {
            PeriodUnits.Days => start,
            PeriodUnits.Months => new LocalDate(start.Year, ((start.Month - 1) / step * step) + 1, 1),
            _ => new LocalDate(Math.Max(1, start.Year / step * step), 1, 1),
        };
        while (mark <= end)
        {
            if (mark >= start)
            {
                yield return (Place(DayOf(mark)), unit switch
                {
                    PeriodUnits.Days => mark.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                    PeriodUnits.Months => mark.ToString("uuuu-MM", CultureInfo.InvariantCulture),
                    _ => mark.ToString("uuuu", CultureInfo.InvariantCulture),
                });
            }

            if (unit == PeriodUnits.Years && mark.Year + step > 9999)
            {
                break;
            }

            mark = unit switch
            {
                PeriodUnits.Days => mark.PlusDays(step),
                PeriodUnits.Months => mark.PlusMonths(step),
                _ => mark.PlusYears(step),
            };
        }
    }

    private static readonly LocalDate s_epoch = new(2000, 1, 1);

    private static double Length(PeriodUnits unit) => unit == PeriodUnits.Days ? 1 : unit == PeriodUnits.Months ? 30.4 : 365.2;

    private static int DayOf(LocalDate date) => Period.DaysBetween(s_epoch, date);

    private double Place(int day) => Margin + (_width * (day - _first) / _days);
}
