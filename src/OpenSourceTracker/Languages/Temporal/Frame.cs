namespace OpenSourceTracker.Languages.Temporal;

/// <summary>What an expression denotes.</summary>
internal enum FrameKind : sbyte
{
    Calendar = 0, Duration, Set, Reference, Age,
}

/// <summary>One part of a length of time: "dua jam" is (2, hour). A count below 0 is vague.</summary>
internal readonly record struct Amount(double Count, TimeUnit Unit);

/// <summary>What the words of an expression say before it is put on the calendar; rules fill it and merge it.</summary>
internal sealed class Frame
{
    public const int Unset = int.MinValue;

    public FrameKind Kind;
    public int Year = Unset, Month = Unset, Day = Unset, Weekday = Unset, Quarter = Unset, Half = Unset, Season = Unset, Week = Unset;
    public int Decade = Unset, Century = Unset, Holiday = Unset, HolidayOffset, HijriYear = Unset, HijriMonth = Unset, FiscalYear = Unset, SchoolYear = Unset;
    public int WeekOfMonth = Unset, LunarMonth = Unset;
    public TimeUnit ShiftUnit;
    public double Shift;
    public bool Narrative, SameUnit, DocumentWeek, WeekOf, Numeric, Rough, FromNow, UntilNow, NearestWeekend, LeansForward, Counted, AsDate;
    public Direction Direction;
    public TemporalModifier Part, Modifier;

    /// <summary>Whether the part is meant as its edge ("the end of June" is 30 June) or as a piece (年初 is the first quarter).</summary>
    public int Edge;
    public int Minutes = Unset, Seconds = Unset, Zone = Unset, HalfDay;
    public DayPart DayPart;
    public List<Amount>? Amounts;
    public VagueReference Vague;
    public int Frequency;
    public TimeUnit FirstOf;
    public int FirstCount = Unset, NthWeekday = Unset;
    public Frame? To;
    public int Packed = Unset, Ambiguous;

    /// <summary>How far the words around have to be looked at before it is believed: 1 a month that may be a name, 3 a bare number that may be a year.</summary>
    public int Guard;

    private int merged;

    public bool HasDate => Day != Unset || Weekday != Unset || Packed != Unset || Holiday != Unset || ShiftUnit == TimeUnit.Day || ShiftUnit == TimeUnit.WorkDay;

    public bool HasClock => Minutes != Unset || DayPart != DayPart.None;

    public Frame Clone()
    {
        var copy = (Frame)MemberwiseClone();
        copy.Amounts = Amounts is null ? null : [.. Amounts];
        return copy;
    }

    /// <summary>Takes over what <paramref name="other"/> says and this one leaves open.</summary>
    public void Merge(Frame other)
    {
        if (Kind == FrameKind.Calendar && other.Kind != FrameKind.Calendar)
        {
            Kind = other.Kind;
        }

        Take(ref Year, other.Year);
        Take(ref Month, other.Month);
        Take(ref Day, other.Day);
        Take(ref Weekday, other.Weekday);
        Take(ref Quarter, other.Quarter);
        Take(ref Half, other.Half);
        Take(ref Season, other.Season);
        Take(ref Week, other.Week);
        Take(ref WeekOfMonth, other.WeekOfMonth);
        Take(ref LunarMonth, other.LunarMonth);
        Take(ref Decade, other.Decade);
        Take(ref Century, other.Century);
        Take(ref Holiday, other.Holiday);
        Take(ref HijriYear, other.HijriYear);
        Take(ref HijriMonth, other.HijriMonth);
        Take(ref FiscalYear, other.FiscalYear);
        Take(ref SchoolYear, other.SchoolYear);
        Take(ref Minutes, other.Minutes);
        Take(ref Seconds, other.Seconds);
        Take(ref Zone, other.Zone);
        Take(ref Packed, other.Packed);
        Take(ref FirstCount, other.FirstCount);
        Take(ref NthWeekday, other.NthWeekday);
        if (ShiftUnit == TimeUnit.None || (Shift == 0 && other.ShiftUnit != TimeUnit.None))
        {
            (ShiftUnit, Shift) = (other.ShiftUnit, other.Shift);
        }

        HolidayOffset += other.HolidayOffset;
        Narrative |= other.Narrative;
        SameUnit |= other.SameUnit;
        DocumentWeek |= other.DocumentWeek;
        WeekOf |= other.WeekOf;
        Numeric |= other.Numeric;
        Rough |= other.Rough;
        FromNow |= other.FromNow;
        UntilNow |= other.UntilNow;
        Counted |= other.Counted;
        AsDate |= other.AsDate;
        LeansForward |= other.LeansForward;
        NearestWeekend |= other.NearestWeekend;
        Direction = Direction == Direction.None ? other.Direction : Direction;
        Part = Part == TemporalModifier.None ? other.Part : Part;
        Modifier = Modifier == TemporalModifier.None ? other.Modifier : Modifier;
        Edge = Edge == 0 ? other.Edge : Edge;
        HalfDay = HalfDay == 0 ? other.HalfDay : HalfDay;
        DayPart = DayPart == DayPart.None ? other.DayPart : DayPart;
        Vague = Vague == VagueReference.None ? other.Vague : Vague;
        Frequency = Frequency == 0 ? other.Frequency : Frequency;
        FirstOf = FirstOf == TimeUnit.None ? other.FirstOf : FirstOf;
        Ambiguous |= other.Ambiguous;
        Guard = merged++ == 0 ? other.Guard : 0;
        To ??= other.To;
        if (other.Amounts is not null)
        {
            (Amounts ??= []).AddRange(other.Amounts);
        }
    }

    private static void Take(ref int mine, int theirs)
    {
        if (mine == Unset)
        {
            mine = theirs;
        }
    }
}
