using System.Globalization;
using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>Makes of a frame what TIMEX3 and the calendar say of it.</summary>
internal static class Resolver
{
    public static Resolution Resolve(Frame f, Basis basis)
    {
        var r = new Resolution { Modifier = f.Modifier != TemporalModifier.None ? f.Modifier : f.Part };
        switch (f.Kind)
        {
            case FrameKind.Reference:
                r.Value = f.Vague switch { VagueReference.Past => "PAST_REF", VagueReference.Future => "FUTURE_REF", _ => "PRESENT_REF" };
                return r;
            case FrameKind.Set:
                r.Type = TemporalType.Set;
                r.Value = SetValue(f);
                return r;
            case FrameKind.Age:
                r.Type = TemporalType.Duration;
                r.Value = DurationValue(f.Amounts);
                return r;
            case FrameKind.Duration:
                r.Type = TemporalType.Duration;
                r.Value = DurationValue(f.Amounts);
                Stretch(f, basis, r);
                return r;
        }

        if (f.FirstOf != TimeUnit.None && f.FirstCount != Frame.Unset && !f.SameUnit)
        {
            return FirstOf(f, basis, r);
        }

        if (f.To is not null)
        {
            return Range(f, basis, r);
        }

        return Calendar(f, basis, r);
    }

    private static void Stretch(Frame f, Basis basis, Resolution r)
    {
        if ((f.FromNow || f.UntilNow) && f.Amounts is [var amount] && basis.Anchor is { } anchor)
        {
            r.Period = PeriodShift.Stretch(anchor, amount, f.FromNow);
            r.Anchored = r.Period is not null;
        }
    }

    // "the first nine months of this year": a length with a place on the calendar.
    private static Resolution FirstOf(Frame f, Basis basis, Resolution r)
    {
        var whole = f.Clone();
        (whole.FirstOf, whole.FirstCount, whole.Part) = (TimeUnit.None, Frame.Unset, TemporalModifier.None);
        var container = Calendar(whole, basis, new());
        r.Type = TemporalType.Duration;
        r.Value = DurationValue([new(f.FirstCount, f.FirstOf)]);
        r.Modifier = TemporalModifier.None;
        r.Anchored = container.Anchored;
        r.Period = container.Period is null ? null : PeriodShift.Part(container.Period, f.FirstOf, f.FirstCount, f.Part == TemporalModifier.End);
        if ((f.FirstCount == 1 || f.AsDate) && r.Period is not null)
        {
            (r.Type, r.Value) = (TemporalType.Date, r.Period.ToString());
        }

        return r;
    }

    private static Resolution Range(Frame f, Basis basis, Resolution r)
    {
        var lastFrame = f.To!;
        var firstFrame = f.Clone();
        firstFrame.To = null;
        if (lastFrame.HasClock && !lastFrame.HasDate && lastFrame.Month == Frame.Unset && firstFrame.HasClock)
        {
            return Hours(firstFrame, lastFrame, basis, r);
        }

        var borrowedYear = firstFrame.Year == Frame.Unset && firstFrame.ShiftUnit == TimeUnit.None && (firstFrame.HasDate || firstFrame.Month != Frame.Unset || firstFrame.Quarter != Frame.Unset || firstFrame.Half != Frame.Unset);
        if (lastFrame.Year is >= 0 and < 100 && firstFrame.Year != Frame.Unset)
        {
            if (lastFrame.Year is >= 1 and <= 12 && lastFrame.Year <= firstFrame.Year % 100)
            {
                // "2016-06" is a month.
                firstFrame.Month = lastFrame.Year;
                return Calendar(firstFrame, basis, r);
            }

            lastFrame.Year += firstFrame.Year / 100 * 100;
        }

        if (firstFrame.Month != Frame.Unset && lastFrame.Month == Frame.Unset && lastFrame.Day != Frame.Unset && lastFrame.Packed == Frame.Unset)
        {
            // "July 10-12": the second day borrows the month of the first.
            lastFrame = lastFrame.Clone();
            (lastFrame.Month, lastFrame.Year) = (firstFrame.Month, lastFrame.Year == Frame.Unset ? firstFrame.Year : lastFrame.Year);
        }

        var last = Calendar(lastFrame, basis, new());
        if (last.Period is null)
        {
            r.Value = last.Value;
            return r;
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
            ? Calendar(firstFrame, basis with { Anchor = last.Period, Bias = Bias.Past }, new())
            : Calendar(firstFrame, basis, new());
        if (first.Period is { } start && start.Start > last.Period.Start && borrowedYear && firstFrame.Year is > 1 and < 9000)
        {
            firstFrame.Year--;
            first = Calendar(firstFrame, basis, new());
        }

        r.Anchored = first.Anchored || last.Anchored;
        r.NarrativeUsed = first.NarrativeUsed || last.NarrativeUsed;
        r.WeekdayDisagrees = first.WeekdayDisagrees || last.WeekdayDisagrees;
        r.Type = first.Type == TemporalType.Time && last.Type == TemporalType.Time ? TemporalType.Time : TemporalType.Date;
        r.Time = first.Time;
        r.IsClockOnly = first.IsClockOnly && last.IsClockOnly;
        if (first.Period is null || first.Period.Start > last.Period.End)
        {
            r.Period = last.Period;
            r.Value = last.Value;
            return r;
        }

        r.Period = CalendarPeriod.Between(first.Period.Start, last.Period.End);
        r.Value = first.Value + "/" + last.Value;
        return r;
    }

    // "pukul 09.00-11.30": both on the day of the first.
    private static Resolution Hours(Frame first, Frame last, Basis basis, Resolution r)
    {
        Calendar(first, basis, r);
        var end = last.Clone();
        end.Zone = end.Zone == Frame.Unset ? first.Zone : end.Zone;
        end.DayPart = end.DayPart == DayPart.None ? first.DayPart : end.DayPart;
        var until = new Resolution { Value = r.Value?.Split('T')[0] };
        Clock(end, until);
        r.Value += "/" + until.Value;
        return r;
    }

    private static Resolution Calendar(Frame f, Basis basis, Resolution r)
    {
        var resolver = new PeriodResolver(basis);
        var period = resolver.Resolve(f);
        (r.Anchored, r.NarrativeUsed, r.WeekdayDisagrees) = (resolver.Anchored, resolver.NarrativeUsed, resolver.WeekdayDisagrees);
        if (f.DayPart == DayPart.Eve && period is not null)
        {
            period = CalendarPeriod.Day(period.Start.PlusDays(-1));
        }

        if (f.HasClock || f.ShiftUnit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour)
        {
            r.Type = TemporalType.Time;
        }

        r.Period = Edges.Narrow(period, f, r);
        r.Value = TimexValue.Of(f, period);
        if (f.HasClock)
        {
            Clock(f, r);
        }

        r.IsClockOnly = r.Type == TemporalType.Time && !f.HasDate && f.Month == Frame.Unset;

        return r;
    }

    private static void Clock(Frame f, Resolution r)
    {
        var day = r.Value is null ? "XXXX-XX-XX" : r.Value;
        if (f.Minutes != Frame.Unset)
        {
            var minutes = DayParts.Clock(f.Minutes, f.HalfDay, f.DayPart);
            r.Time = new LocalTime(minutes / 60 % 24, minutes % 60);
            var zone = string.Empty;
            if (f.Zone != Frame.Unset)
            {
                r.Offset = Offset.FromSeconds(Math.Clamp(f.Zone, -1080, 1080) * 60);
                zone = f.Zone == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(f.Zone < 0 ? '-' : '+')}{Math.Abs(f.Zone) / 60:00}:{Math.Abs(f.Zone) % 60:00}");
            }

            r.Value = string.Create(CultureInfo.InvariantCulture, $"{day}T{minutes / 60 % 24:00}:{minutes % 60:00}{zone}");
        }
        else
        {
            r.Value = day + DayParts.Suffix(f.DayPart);
            r.Time = DayParts.Exact(f.DayPart);
        }
    }

    private static string SetValue(Frame f)
    {
        if (f.Weekday != Frame.Unset)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{f.Weekday}{DayParts.Suffix(f.DayPart)}");
        }

        if (f.Month != Frame.Unset)
        {
            return f.Day != Frame.Unset ? string.Create(CultureInfo.InvariantCulture, $"XXXX-{f.Month:00}-{f.Day:00}") : string.Create(CultureInfo.InvariantCulture, $"XXXX-{f.Month:00}");
        }

        if (f.Day != Frame.Unset)
        {
            return string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{f.Day:00}");
        }

        if (f.Season != Frame.Unset)
        {
            return "XXXX-" + TimexValue.SeasonCode(f.Season);
        }

        if (f.HasClock)
        {
            return f.Minutes == Frame.Unset ? "XXXX-XX-XX" + DayParts.Suffix(f.DayPart)
                : string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-XXT{DayParts.Clock(f.Minutes, f.HalfDay, f.DayPart) / 60:00}:{f.Minutes % 60:00}");
        }

        return f.Amounts is [{ Unit: TimeUnit.Weekend }] ? "XXXX-WXX-WE" : DurationValue(f.Amounts is [{ Count: < 0 } only] ? [only with { Count = 1 }] : f.Amounts);
    }

    internal static string DurationValue(List<Amount>? amounts)
    {
        if (amounts is null || amounts.Count == 0)
        {
            return "PX";
        }

        var date = new System.Text.StringBuilder("P");
        var time = new System.Text.StringBuilder();
        foreach (var amount in amounts)
        {
            var (count, unit) = (amount.Count, amount.Unit);
            var whole = (int)Math.Max(Math.Truncate(count), -1);
            var fraction = count < 0 ? 0 : count - whole;
            var n = count < 0 ? "X" : whole.ToString(CultureInfo.InvariantCulture);
            var none = whole == 0 && fraction > 0;
            switch (unit)
            {
                case TimeUnit.Year or TimeUnit.FiscalYear or TimeUnit.SchoolYear:
                    date.Append(none ? string.Empty : n + "Y").Append(Piece(fraction * 12, "M"));
                    break;
                case TimeUnit.Month: date.Append(none ? string.Empty : n + "M").Append(Piece(fraction * 30, "D")); break;
                case TimeUnit.Half: date.Append(CultureInfo.InvariantCulture, $"{(count < 0 ? "X" : (6 * count).ToString("0", CultureInfo.InvariantCulture))}M"); break;
                case TimeUnit.Quarter: date.Append(count < 0 ? "XQ" : n + "Q"); break;
                case TimeUnit.Week: date.Append(none ? string.Empty : n + "W").Append(Piece(fraction * 7, "D")); break;
                case TimeUnit.Fortnight: date.Append(count < 0 ? "XW" : (2 * count).ToString("0", CultureInfo.InvariantCulture) + "W"); break;
                case TimeUnit.Weekend: date.Append(n + "WE"); break;
                case TimeUnit.Day or TimeUnit.WorkDay: date.Append(none ? string.Empty : n + "D"); time.Append(Piece(fraction * 24, "H")); break;
                case TimeUnit.Night: date.Append(n + "D"); break;
                case TimeUnit.Decade: date.Append(fraction > 0 ? (count * 10).ToString("0", CultureInfo.InvariantCulture) + "Y" : n + "DE"); break;
                case TimeUnit.Century: date.Append(fraction > 0 ? (count * 100).ToString("0", CultureInfo.InvariantCulture) + "Y" : n + "CE"); break;
                case TimeUnit.Millennium: date.Append(count < 0 ? "XML" : n + "ML"); break;
                case TimeUnit.Hour: time.Append(none ? string.Empty : n + "H").Append(Piece(fraction * 60, "M")); break;
                case TimeUnit.Minute: time.Append(none ? string.Empty : n + "M").Append(Piece(fraction * 60, "S")); break;
                case TimeUnit.Second: time.Append(n + "S"); break;
                default: date.Append('X'); break;
            }
        }

        return time.Length > 0 ? date + "T" + time : date.ToString();
    }

    private static string Piece(double value, string unit) => value < 0.01 ? string.Empty : Math.Round(value).ToString("0", CultureInfo.InvariantCulture) + unit;
}
