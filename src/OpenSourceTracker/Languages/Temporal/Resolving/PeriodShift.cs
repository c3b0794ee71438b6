using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>Moves periods along the calendar.</summary>
internal static class PeriodShift
{
    /// <summary>Nobody counts further, in days or weeks; the calendar would end.</summary>
    public const int Farthest = 3000;

    /// <summary>The named unit so many units from the anchor: "last month" is a month, "two weeks ago" a week.</summary>
    public static CalendarPeriod? Named(CalendarPeriod anchor, TimeUnit unit, double n)
    {
        if (Math.Abs(n) > Farthest * (unit <= TimeUnit.Month ? 12 : 1))
        {
            return null;
        }

        var day = anchor.End;
        var whole = (int)Math.Truncate(n);
        var fraction = n != whole;
        switch (unit)
        {
            case TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.Night or TimeUnit.Day or TimeUnit.WorkDay when anchor.Days > 1:
            case TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Fortnight when anchor.Days > 7:
            case TimeUnit.Month when anchor.Days > 31:
            case TimeUnit.Quarter or TimeUnit.Half when anchor.Days > 92:
                return null;
        }

        try
        {
            return unit switch
            {
                TimeUnit.Second or TimeUnit.Minute => CalendarPeriod.Day(day),
                TimeUnit.Hour => Math.Abs(whole) < 24 ? CalendarPeriod.Day(day) : CalendarPeriod.Day(day.PlusDays(whole / 24)),
                TimeUnit.Day or TimeUnit.Night => CalendarPeriod.Day(day.PlusDays(whole)),
                TimeUnit.WorkDay => CalendarPeriod.Day(WorkDays(day, whole)),
                TimeUnit.Weekend => Weekend(CalendarPeriod.Week(day).Start.PlusWeeks(whole)),
                TimeUnit.Week => CalendarPeriod.Week(day.PlusWeeks(whole)),
                TimeUnit.Fortnight => CalendarPeriod.Week(day.PlusWeeks(2 * whole)),
                TimeUnit.Month => Month(day.PlusMonths(whole)),
                TimeUnit.Quarter => Quarter(day.PlusMonths(3 * whole)),
                TimeUnit.Half => Half(day.PlusMonths(6 * whole)),
                TimeUnit.Year or TimeUnit.FiscalYear or TimeUnit.SchoolYear => fraction ? Month(day.PlusMonths((int)Math.Round(n * 12))) : CalendarPeriod.Year(day.Year + whole),
                TimeUnit.Decade => Decade(day.Year + (10 * whole)),
                TimeUnit.Century => Century(day.Year + (100 * whole)),
                _ => null,
            };
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            // Beyond the calendar: "9000 years ago".
            return null;
        }
    }

    /// <summary>So many units from an event whose date may be coarser than the unit.</summary>
    public static CalendarPeriod? FromEvent(CalendarPeriod anchor, TimeUnit unit, double n)
    {
        if (unit is (TimeUnit.Day or TimeUnit.Night or TimeUnit.WorkDay) && anchor.Days > 7)
        {
            return null;
        }

        if (Named(anchor, unit, n) is { } named)
        {
            return named;
        }

        return Shift(anchor, unit, n) is { } shifted && shifted != anchor ? shifted : null;
    }

    /// <summary>The same period, so many units away.</summary>
    public static CalendarPeriod? Shift(CalendarPeriod period, TimeUnit unit, double n)
    {
        var whole = (int)Math.Truncate(n);
        try
        {
            return (unit, period.Precision) switch
            {
                (TimeUnit.Year or TimeUnit.FiscalYear, CalendarPrecision.Year) => CalendarPeriod.Year(period.Start.Year + whole),
                (TimeUnit.Year or TimeUnit.FiscalYear, CalendarPrecision.Month) => CalendarPeriod.Month(period.Start.Year + whole, period.Start.Month),
                (TimeUnit.Year or TimeUnit.FiscalYear, CalendarPrecision.Quarter) => CalendarPeriod.Quarter(period.Start.Year + whole, (period.Start.Month + 2) / 3),
                (TimeUnit.Year or TimeUnit.FiscalYear, CalendarPrecision.Half) => CalendarPeriod.Half(period.Start.Year + whole, (period.Start.Month + 5) / 6),
                (TimeUnit.Year or TimeUnit.FiscalYear, _) => Between(period.Start.PlusYears(whole), period.End.PlusYears(whole)),
                (TimeUnit.Month, CalendarPrecision.Month) => Month(period.Start.PlusMonths(whole)),
                (TimeUnit.Month, _) => Between(period.Start.PlusMonths(whole), period.End.PlusMonths(whole)),
                (TimeUnit.Week, CalendarPrecision.Week) => CalendarPeriod.Week(period.Start.PlusWeeks(whole)),
                (TimeUnit.Week, _) => Between(period.Start.PlusWeeks(whole), period.End.PlusWeeks(whole)),
                (TimeUnit.Day, _) => Between(period.Start.PlusDays(whole), period.End.PlusDays(whole)),
                (TimeUnit.Quarter, CalendarPrecision.Quarter) => Quarter(period.Start.PlusMonths(3 * whole)),
                (TimeUnit.Decade, _) => Between(period.Start.PlusYears(10 * whole), period.End.PlusYears(10 * whole)),
                _ => null,
            };
        }
        catch (Exception e) when (e is ArgumentException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>The stretch up to the anchor, or from it on, that a length of time covers; to months for lengths in years and months.</summary>
    public static CalendarPeriod? Stretch(CalendarPeriod anchor, Amount amount, bool forward)
    {
        if (amount.Count is <= 0 or > 600 || anchor.Days > 1)
        {
            return null;
        }

        var sign = forward ? 1 : -1;
        var day = anchor.Start;
        int? months = amount.Unit switch
        {
            TimeUnit.Month => (int)amount.Count,
            TimeUnit.Quarter => 3 * (int)amount.Count,
            TimeUnit.Half => 6 * (int)amount.Count,
            TimeUnit.Year => (int)(12 * amount.Count),
            TimeUnit.Decade => (int)(120 * amount.Count),
            _ => null,
        };
        int? days = amount.Unit switch
        {
            TimeUnit.Hour => (int)(amount.Count / 24),
            TimeUnit.Day or TimeUnit.Night => (int)amount.Count,
            TimeUnit.Week => (int)(7 * amount.Count),
            TimeUnit.Fortnight => (int)(14 * amount.Count),
            _ => null,
        };
        if (days is { } d)
        {
            var other = day.PlusDays(sign * d);
            return Between(LocalDate.Min(day, other), LocalDate.Max(day, other));
        }

        if (months is not { } m || (sign * m) + (day.Year * 12) is < 24 or > 119_000)
        {
            return null;
        }

        var far = Month(day.PlusMonths(sign * m));
        var near = Month(day);
        return forward ? Between(near.Start, far.End) : Between(far.Start, near.End);
    }

    /// <summary>The first or last so many units of a period.</summary>
    public static CalendarPeriod? Part(CalendarPeriod whole, TimeUnit unit, int count, bool last)
    {
        LocalDate Plus(LocalDate date, int n) => unit switch
        {
            TimeUnit.Day or TimeUnit.Night => date.PlusDays(n),
            TimeUnit.Week => date.PlusWeeks(n),
            TimeUnit.Month => date.PlusMonths(n),
            TimeUnit.Quarter => date.PlusMonths(3 * n),
            TimeUnit.Half => date.PlusMonths(6 * n),
            TimeUnit.Year => date.PlusYears(n),
            _ => date,
        };
        if (count is < 1 or > 400)
        {
            return null;
        }

        var part = last ? Between(Plus(whole.End.PlusDays(1), -count), whole.End) : Between(whole.Start, Plus(whole.Start, count).PlusDays(-1));
        return part is not null && whole.Contains(part) ? part : null;
    }

    public static CalendarPeriod Weekend(LocalDate monday) => CalendarPeriod.Between(monday.PlusDays(5), monday.PlusDays(6));

    public static CalendarPeriod? Between(LocalDate start, LocalDate end) => end < start ? null : CalendarPeriod.Between(start, end);

    private static LocalDate WorkDays(LocalDate day, int n)
    {
        var step = Math.Sign(n);
        for (var left = Math.Min(Math.Abs(n), 2000); left > 0;)
        {
            day = day.PlusDays(step);
            left -= day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    private static CalendarPeriod Month(LocalDate d) => CalendarPeriod.Month(d.Year, d.Month);

    private static CalendarPeriod Quarter(LocalDate d) => CalendarPeriod.Quarter(d.Year, (d.Month + 2) / 3);

    private static CalendarPeriod Half(LocalDate d) => CalendarPeriod.Half(d.Year, (d.Month + 5) / 6);

    private static CalendarPeriod Decade(int year) => CalendarPeriod.Between(new(year / 10 * 10, 1, 1), new((year / 10 * 10) + 9, 12, 31));

    private static CalendarPeriod Century(int year) => CalendarPeriod.Between(new(((year - 1) / 100 * 100) + 1, 1, 1), new(((year - 1) / 100 * 100) + 100, 12, 31));
}
