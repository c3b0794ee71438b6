using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>Puts a frame on the calendar.</summary>
internal sealed class PeriodResolver(Basis basis)
{
    // Nobody counts further, in days or weeks, from a feast or a weekday; the calendar would end.
    private const int FarthestShift = 3000;

    public bool Anchored { get; private set; }

    public bool NarrativeUsed { get; private set; }

    public bool WeekdayDisagrees { get; private set; }

    public CalendarPeriod? Resolve(Frame f)
    {
        var period = Base(f);
        return period is null ? null : f.WeekOf ? CalendarPeriod.Week(period.Start) : period;
    }

    private CalendarPeriod? Base(Frame f)
    {
        if (f.Packed != Frame.Unset)
        {
            return Packed(f);
        }

        if (f.Holiday != Frame.Unset || f.HijriMonth != Frame.Unset || f.LunarMonth != Frame.Unset)
        {
            return Feast(f);
        }

        if (f.SchoolYear != Frame.Unset)
        {
            return Guard(f.SchoolYear) ? CalendarPeriod.Between(new(f.SchoolYear, 7, 1), new(f.SchoolYear + 1, 6, 30)) : null;
        }

        if (f.Century != Frame.Unset)
        {
            return f.Century is > 0 and < 90 ? CalendarPeriod.Between(new((f.Century * 100) - 99, 1, 1), new(f.Century * 100, 12, 31)) : null;
        }

        if (f.Decade != Frame.Unset)
        {
            return f.Decade is > 0 and < 990 ? CalendarPeriod.Between(new(f.Decade * 10, 1, 1), new((f.Decade * 10) + 9, 12, 31)) : null;
        }

        if (f.SameUnit)
        {
            return Same(f);
        }

        if (f.Month != Frame.Unset)
        {
            return Months(f);
        }

        if (f.Quarter != Frame.Unset)
        {
            return ByYear(f, y => CalendarPeriod.Quarter(y, Math.Clamp(f.Quarter, 1, 4)));
        }

        if (f.Half != Frame.Unset)
        {
            return ByYear(f, y => CalendarPeriod.Half(y, Math.Clamp(f.Half, 1, 2)));
        }

        if (f.Season != Frame.Unset)
        {
            return ByYear(f, y => CalendarParts.Season(f.Season, y));
        }

        if (f.Week != Frame.Unset)
        {
            return ByYear(f, y => CalendarPeriod.Week(new LocalDate(y, 1, 4).PlusWeeks(f.Week - 1)));
        }

        if (f.Weekday != Frame.Unset && f.NthWeekday == Frame.Unset && f.Day == Frame.Unset)
        {
            return Weekday(f);
        }

        if (f.Day != Frame.Unset)
        {
            return DayOfMonth(f);
        }

        if (f.ShiftUnit == TimeUnit.Month && (f.WeekOfMonth != Frame.Unset || f.NthWeekday != Frame.Unset))
        {
            return PartOfMonth(f);
        }

        if (f.ShiftUnit != TimeUnit.None)
        {
            return Shifted(f);
        }

        if (f.Year != Frame.Unset)
        {
            return Guard(f.Year) ? CalendarPeriod.Year(f.Year) : null;
        }

        if (!f.HasClock)
        {
            return null;
        }

        // A clock time belongs to the day just spoken of.
        if (basis.RecentDay is { } recent)
        {
            NarrativeUsed = true;
            return recent;
        }

        return Anchor(f) is { Precision: CalendarPrecision.Day } today ? Use(today) : null;
    }

    private static bool Guard(int year) => year is >= 1 and <= 9990;

    private CalendarPeriod? Anchor(Frame f)
    {
        if (!f.Narrative || basis.Narrative is null)
        {
            return basis.Anchor;
        }

        NarrativeUsed = true;
        return basis.Narrative;
    }

    private CalendarPeriod? Use(CalendarPeriod? period)
    {
        Anchored |= period is not null;
        return period;
    }

    private int? YearOf(Frame f)
    {
        if (f.Year != Frame.Unset)
        {
            return Guard(f.Year) ? f.Year : null;
        }

        if (f.ShiftUnit is TimeUnit.Year or TimeUnit.FiscalYear && Anchor(f) is { } anchor && OneYear(anchor) is { } year)
        {
            Anchored = true;
            year += (int)f.Shift;
            return Guard(year) ? year : null;
        }

        return null;
    }

    private static int? OneYear(CalendarPeriod period) => period.Start.Year == period.End.Year || period.Days < 200 ? period.End.Year : null;

    private CalendarPeriod? Months(Frame f)
    {
        if (f.Month is < 1 or > 12)
        {
            return null;
        }

        if (f.Day != Frame.Unset && f.Day > DateTime.DaysInMonth(2024, f.Month))
        {
            return null;
        }

        CalendarPeriod At(int y) => f.Half is 1 or 2 ? CalendarParts.WeekIn(y, f.Month, 20 + f.Half) : f.WeekOfMonth != Frame.Unset ? CalendarParts.WeekIn(y, f.Month, f.WeekOfMonth)
            : f.NthWeekday != Frame.Unset && f.Weekday != Frame.Unset ? CalendarPeriod.Day(CalendarParts.Nth(y, f.Month, f.NthWeekday, f.Weekday))
            : f.Day != Frame.Unset ? CalendarPeriod.Day(new(y, f.Month, Math.Min(f.Day, DateTime.DaysInMonth(y, f.Month)))) : CalendarPeriod.Month(y, f.Month);
        if (f.Day == 29 && f.Month == 2 && YearOf(f) is null && basis.Anchor is { } near)
        {
            var leap = Enumerable.Range(0, 8).Select(i => near.Start.Year - i).First(y => DateTime.IsLeapYear(y));
            return Use(CalendarPeriod.Day(new(leap, 2, 29)));
        }

        return f.Day != Frame.Unset && f.Weekday != Frame.Unset && f.NthWeekday == Frame.Unset ? Checked(f, At) : ByYear(f, At);
    }

    // 下个月中旬, "the first week of next month".
    private CalendarPeriod? PartOfMonth(Frame f)
    {
        if (Shifted(f) is not { Precision: CalendarPrecision.Month } month)
        {
            return null;
        }

        var inside = f.Clone();
        (inside.ShiftUnit, inside.Shift, inside.Year, inside.Month) = (TimeUnit.None, 0, month.Start.Year, month.Start.Month);
        return Months(inside);
    }

    // The weekday tells the year where none is given, and is a checksum where one is.
    private CalendarPeriod? Checked(Frame f, Func<int, CalendarPeriod> at)
    {
        if (YearOf(f) is { } year)
        {
            var dated = at(year);
            WeekdayDisagrees = (int)dated.Start.DayOfWeek != f.Weekday;
            return dated;
        }

        if (basis.Anchor is not { } anchor)
        {
            return null;
        }

        var nearest = new[] { -1, 0, 1 }.Select(i => at(anchor.Start.Year + i)).OrderBy(p => Math.Abs(Period.DaysBetween(anchor.Start, p.Start))).ToList();
        var fitting = nearest.FirstOrDefault(p => (int)p.Start.DayOfWeek == f.Weekday && Math.Abs(Period.DaysBetween(anchor.Start, p.Start)) < 330);
        WeekdayDisagrees = fitting is null;
        return Use(fitting ?? nearest[0]);
    }

    private CalendarPeriod? ByYear(Frame f, Func<int, CalendarPeriod?> at)
    {
        if (YearOf(f) is { } year)
        {
            return at(year);
        }

        if (Anchor(f) is not { } anchor)
        {
            return null;
        }

        Anchored = true;
        var small = f.Day != Frame.Unset || f.Holiday != Frame.Unset;

        // "kuartal lalu", "semester depan" name the neighbour, not a numbered one.
        var y = f.Season == 4 && anchor.End.Month < 4 ? anchor.End.Year - 1 : anchor.End.Year;
        return f.Direction == Direction.This && !(f.Season != Frame.Unset && anchor.Days > 1)
            ? at(y)
            : Recurrence.Pick(basis.Bias, anchor, k => at(y + k), f.Direction, small);
    }

    private CalendarPeriod? Weekday(Frame f)
    {
        if (Anchor(f) is not { } anchor || anchor.Days > 7 || Math.Abs(f.Shift) > FarthestShift)
        {
            return null;
        }

        var day = (IsoDayOfWeek)f.Weekday;
        var monday = CalendarPeriod.Week(anchor.Start).Start;
        CalendarPeriod At(int weeks) => CalendarPeriod.Day(monday.PlusWeeks(weeks).PlusDays((int)day - 1));
        if (f.ShiftUnit is TimeUnit.Week or TimeUnit.Fortnight)
        {
            return Use(At((int)f.Shift * (f.ShiftUnit == TimeUnit.Fortnight ? 2 : 1)));
        }

        if (f.ShiftUnit == TimeUnit.Day)
        {
            // "hari ini, Senin (24/3)": the day word says which, the weekday is a checksum.
            var shifted = anchor.Start.PlusDays((int)f.Shift);
            WeekdayDisagrees = shifted.DayOfWeek != day;
            return Use(CalendarPeriod.Day(shifted));
        }

        Anchored = true;
        return f.Direction switch
        {
            Direction.This => At(0),
            // "next Tuesday" on a Monday is the one of next week.
            Direction.Next when f.Edge == 7 => At(1),
            _ => Recurrence.Pick(basis.Bias, anchor, At, f.Direction, false),
        };
    }

    private CalendarPeriod? DayOfMonth(Frame f)
    {
        if (f.Day is < 1 or > 31 || Anchor(f) is not { Days: < 40 } anchor)
        {
            return null;
        }

        var first = new LocalDate(anchor.Start.Year, anchor.Start.Month, 1);
        CalendarPeriod? At(int months)
        {
            var month = first.PlusMonths(months);
            return f.Day <= DateTime.DaysInMonth(month.Year, month.Month) ? CalendarPeriod.Day(month.PlusDays(f.Day - 1)) : null;
        }

        Anchored = true;
        if (f.ShiftUnit == TimeUnit.Month)
        {
            return At((int)f.Shift);
        }

        if (f.Weekday != Frame.Unset)
        {
            var fitting = new[] { 0, -1, 1, -2, 2, -3, 3 }.Select(At).FirstOrDefault(p => p is not null && (int)p.Start.DayOfWeek == f.Weekday);
            return fitting ?? At(0);
        }

        return Recurrence.Pick(basis.Bias, anchor, At, f.Direction, false);
    }

    private CalendarPeriod? Packed(Frame f)
    {
        var (month, day) = (f.Packed / 100 % 100, f.Packed % 100);
        if (f.Ambiguous == 1 && basis.MonthFirst)
        {
            (month, day) = (day, month);
        }

        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(2024, month))
        {
            return null;
        }

        var year = f.Packed / 10_000;
        var frame = f.Clone();
        (frame.Packed, frame.Month, frame.Day) = (Frame.Unset, month, day);
        if (year > 0)
        {
            frame.Year = year;
        }

        return Months(frame);
    }

    private CalendarPeriod? Feast(Frame f)
    {
        if (Math.Abs(f.HolidayOffset) > FarthestShift)
        {
            return null;
        }

        CalendarPeriod? At(int year)
        {
            var feast = f.LunarMonth != Frame.Unset
                ? HolidayCalendar.Lunar(year, f.LunarMonth, f.Day)
                : f.HijriMonth != Frame.Unset
                ? HijriCalendar.InYear(year, f.HijriMonth, f.Day == Frame.Unset ? null : f.Day)
                : HolidayCalendar.Find(f.Holiday, year);
            return feast is null || f.HolidayOffset == 0 ? feast : CalendarPeriod.Day((f.HolidayOffset < 0 ? feast.Start : feast.End).PlusDays(f.HolidayOffset));
        }

        if (f.HijriMonth != Frame.Unset && f.HijriYear != Frame.Unset)
        {
            return HijriCalendar.Find(f.HijriYear, f.HijriMonth, f.Day == Frame.Unset ? null : f.Day);
        }

        if (f.HijriYear != Frame.Unset)
        {
            return Enumerable.Range(-1, 3).Select(i => HolidayCalendar.Find(f.Holiday, HijriCalendar.ApproximateYear(f.HijriYear) + i)).FirstOrDefault(p => p is not null && HijriCalendar.YearAt(p.Start) == f.HijriYear);
        }

        var feast = f.Clone();
        (feast.Holiday, feast.Month) = (0, Frame.Unset);
        return ByYear(feast, At);
    }

    // "the same month last year", 去年同期: the antecedent, a unit earlier.
    private CalendarPeriod? Same(Frame f)
    {
        if ((basis.Narrative ?? (f.ShiftUnit == TimeUnit.None ? null : basis.Anchor)) is not { } antecedent)
        {
            return null;
        }

        NarrativeUsed = basis.Narrative is not null;
        Anchored = true;
        var shifted = f.ShiftUnit == TimeUnit.None ? antecedent : PeriodShift.Shift(antecedent, f.ShiftUnit, f.Shift);
        if (f.Week == 0 && f.FirstOf != TimeUnit.None && shifted is not null)
        {
            return shifted;
        }

        return f.FirstOf switch
        {
            TimeUnit.Year => shifted is null ? null : CalendarPeriod.Year(shifted.Start.Year),
            TimeUnit.Month => shifted is null ? null : CalendarPeriod.Month(shifted.Start.Year, shifted.Start.Month),
            TimeUnit.Week => shifted is null ? null : CalendarPeriod.Week(shifted.Start),
            TimeUnit.Day => shifted is { Days: 1 } ? shifted : shifted is null ? null : shifted,
            _ => shifted,
        };
    }

    private CalendarPeriod? Shifted(Frame f)
    {
        if (Anchor(f) is not { } anchor || f.Rough)
        {
            return null;
        }

        if (f.NearestWeekend && anchor.Days == 1 && f.ShiftUnit == TimeUnit.Weekend)
        {
            var monday = CalendarPeriod.Week(anchor.Start).Start;
            return Use(Recurrence.Pick(basis.Bias, anchor, k => PeriodShift.Weekend(monday.PlusWeeks(k)), Direction.None, false, true));
        }

        // "A decade ago" is a year, "last decade" ten of them.
        if (f.Counted && f.ShiftUnit is (TimeUnit.Decade or TimeUnit.Century) && Math.Abs(f.Shift) < 100)
        {
            return Use(PeriodShift.Named(anchor, TimeUnit.Year, f.Shift * (f.ShiftUnit == TimeUnit.Decade ? 10 : 100)));
        }

        // A week "having passed" without an event to count from is told from the day of writing.
        if (f.DocumentWeek && !NarrativeUsed)
        {
            return Use(CalendarPeriod.Week(anchor.Start));
        }

        return Use(f.Narrative && NarrativeUsed ? PeriodShift.FromEvent(anchor, f.ShiftUnit, f.Shift) : PeriodShift.Named(anchor, f.ShiftUnit, f.Shift));
    }
}
