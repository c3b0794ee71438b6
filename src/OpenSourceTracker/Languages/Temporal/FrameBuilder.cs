namespace OpenSourceTracker.Languages.Temporal;

/// <summary>The fields that rules can set, by the name they have in the rule files.</summary>
internal static class FrameBuilder
{
    public static void Apply(Frame f, string field, int value, Frame? source)
    {
        if (field.StartsWith("to.", StringComparison.Ordinal))
        {
            Apply(f.To ??= new(), field[3..], value, source);
            return;
        }

        switch (field)
        {
            case "+" when source is not null: f.Merge(source); break;
            case "to" when source is not null: f.To = source; break;
            case "y": f.Year = value; break;
            case "yy": f.Year = value + (value < 40 ? 2000 : 1900); break;
            case "roc": f.Year = value + 1911; break;
            case "m": f.Month = value; break;
            case "d": f.Day = value; break;
            case "wd": f.Weekday = value; break;
            case "q": f.Quarter = value; break;
            case "h": f.Half = value; break;
            case "sea": f.Season = value; break;
            case "wk": f.Week = value; break;
            case "wom": f.WeekOfMonth = value; break;
            case "nth": f.NthWeekday = value; break;
            case "dec": f.Decade = value >= 100 ? value / 10 : value >= 30 ? 190 + (value / 10) : 200 + (value / 10); break;
            case "decv": f.Decade = value; break;
            case "cent": f.Century = value; break;
            case "nmy": (f.Year, f.Month) = (value / 100, value % 100); break;
            case "y1945": f.Year = value + 1945; break;
            case "hyg" when value is > 1300 and < 1500: f.HijriYear = value; break;
            case "hyg": f.Year = value; break;
            case "tenday": f.WeekOfMonth = 10 + value; break;
            case "halfm": f.WeekOfMonth = 20 + value; break;
            case "century": f.Decade = (value - 1) * 10; break;
            case "dec20": f.Decade += value / 10; break;
            case "bias": f.NearestWeekend = true; break;
            case "ago": f.Counted = true; break;
            case "asdate": f.AsDate = true; break;
            case "lean": f.LeansForward = true; break;
            case "guard": f.Guard = value; break;
            case "nd": f.Packed = value; f.Numeric = true; break;
            case "amb": f.Ambiguous = value; break;
            case "fy": f.FiscalYear = value; break;
            case "sy": f.SchoolYear = value; break;
            case "hol": f.Holiday = value; break;
            case "hoff": f.HolidayOffset += value; break;
            case "hoff-": f.HolidayOffset -= value; break;
            case "hy": f.HijriYear = value; break;
            case "lm": f.LunarMonth = value; break;
            case "hm": f.HijriMonth = value; break;
            case "su": f.ShiftUnit = (TimeUnit)value; break;
            case "sn": f.Shift = value; break;
            case "sn-": f.Shift = -value; break;
            case "sntenth-": f.Shift = -value / 10.0; break;
            case "snhalf": f.Shift += f.Shift < 0 ? -0.5 : 0.5; break;
            case "dir": f.Direction = (Direction)value; break;
            case "part": f.Part = (TemporalModifier)value; break;
            case "edge": f.Edge = value; break;
            case "mod": f.Modifier = (TemporalModifier)value; break;
            case "pod": f.DayPart = (DayPart)value; break;
            case "min": f.Minutes = value; break;
            case "sec": f.Seconds = value; break;
            case "hh": f.Minutes = (value * 60) + (f.Minutes == Frame.Unset ? 0 : f.Minutes % 60); break;
            case "mm": f.Minutes = (f.Minutes == Frame.Unset ? 0 : f.Minutes) + value; break;
            case "mm-": f.Minutes = ((f.Minutes == Frame.Unset ? 0 : f.Minutes) - value + 1440) % 1440; break;
            case "ampm": f.HalfDay = value; break;
            case "zone": f.Zone = value; break;
            case "narr": f.Narrative = true; break;
            case "same": f.SameUnit = true; break;
            case "docweek": f.DocumentWeek = true; break;
            case "weekof": f.WeekOf = true; break;
            case "rough": f.Rough = true; break;
            case "fromnow": f.FromNow = true; break;
            case "untilnow": f.UntilNow = true; break;
            case "du": Length(f); AddUnit(f, (TimeUnit)value); break;
            case "dn": Length(f); (f.Amounts ??= []).Add(new(value, TimeUnit.None)); break;
            case "dhalf": Half(f); break;
            case "dtenth": Tenth(f, value); break;
            case "age": f.Kind = FrameKind.Age; break;
            case "set": f.Kind = FrameKind.Set; break;
            case "freq": f.Frequency = value; break;
            case "ref": f.Kind = FrameKind.Reference; f.Vague = (VagueReference)value; break;
            case "firstof": f.FirstOf = (TimeUnit)value; break;
            case "firstn": f.FirstCount = value; break;
            default: throw new FormatException($"No rule can set '{field}'.");
        }
    }

    private static void Length(Frame f) => f.Kind = f.Kind == FrameKind.Calendar ? FrameKind.Duration : f.Kind;

    private static void AddUnit(Frame f, TimeUnit unit)
    {
        var amounts = f.Amounts ??= [];
        if (amounts.Count > 0 && amounts[^1].Unit == TimeUnit.None)
        {
            amounts[^1] = amounts[^1] with { Unit = unit };
        }
        else
        {
            amounts.Add(new(-1, unit));
        }
    }

    private static void Half(Frame f)
    {
        var amounts = f.Amounts ??= [];
        if (amounts.Count == 0)
        {
            amounts.Add(new(0.5, TimeUnit.None));
        }
        else
        {
            amounts[^1] = amounts[^1] with { Count = amounts[^1].Count + 0.5 };
        }
    }

    // "1,5 tahun": the reading carries tenths.
    private static void Tenth(Frame f, int tenths)
    {
        Length(f);
        (f.Amounts ??= []).Add(new(tenths / 10.0, TimeUnit.None));
    }
}
