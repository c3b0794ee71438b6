namespace OpenSourceTracker.Languages.Temporal;

/// <summary>The names that word lists and rules share, as small numbers.</summary>
internal static class Symbols
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, short> Ids = new(StringComparer.Ordinal);
    private static readonly List<string> Names = [];

    // Read off the shape of digits.
    public static readonly short Num = Get("num"), Day = Get("day"), MonthNumber = Get("mon"), Year = Get("year"), TwoDigits = Get("yy"),
        Ord = Get("ord"), Decimal = Get("dec"), NumericDate = Get("ndate"), DayMonth = Get("ndm"), Clock = Get("clock"), DotClock = Get("dotclock"),
        Hour = Get("hour"), Decade = Get("decade"), Stamp = Get("stamp"), AmPm = Get("ampm"), Digits3 = Get("ddd");

    // Read off punctuation.
    public static readonly short Comma = Get("comma"), LeftParen = Get("lpar"), RightParen = Get("rpar"), Dash = Get("dash"), Slash = Get("slash"),
        Percent = Get("pct"), Currency = Get("cur"), Dot = Get("dot"), Colon = Get("colon"), Quote = Get("quote"), Apostrophe = Get("apos");

    // Spelled numbers, composed before the rules run.
    public static readonly short NumberWord = Get("nw"), NumberAnd = Get("nand");

    // Read by the resolver from the words around an expression, never by rules.
    public static readonly short Future = Get("fut"), Past = Get("past"), Present = Get("pres"), Say = Get("say"), Document = Get("doc"),
        Relative = Get("relp"), Function = Get("fn"), Name = Get("name"), Barrier = Get("none");

    public static short Get(string name)
    {
        lock (Gate)
        {
            if (!Ids.TryGetValue(name, out var id))
            {
                id = (short)Names.Count;
                Ids.Add(name, id);
                Names.Add(name);
            }

            return id;
        }
    }

    public static string NameOf(short id)
    {
        lock (Gate)
        {
            return Names[id];
        }
    }

    /// <summary>The values that data files give by name.</summary>
    public static readonly Dictionary<string, int> Values = new(StringComparer.Ordinal)
    {
        ["s"] = (int)TimeUnit.Second, ["min"] = (int)TimeUnit.Minute, ["h"] = (int)TimeUnit.Hour, ["d"] = (int)TimeUnit.Day, ["wd"] = (int)TimeUnit.WorkDay,
        ["we"] = (int)TimeUnit.Weekend, ["w"] = (int)TimeUnit.Week, ["fn"] = (int)TimeUnit.Fortnight, ["m"] = (int)TimeUnit.Month, ["q"] = (int)TimeUnit.Quarter,
        ["half"] = (int)TimeUnit.Half, ["y"] = (int)TimeUnit.Year, ["dec"] = (int)TimeUnit.Decade, ["cent"] = (int)TimeUnit.Century, ["mill"] = (int)TimeUnit.Millennium,
        ["night"] = (int)TimeUnit.Night, ["fy"] = (int)TimeUnit.FiscalYear, ["sy"] = (int)TimeUnit.SchoolYear,
        ["start"] = (int)TemporalModifier.Start, ["mid"] = (int)TemporalModifier.Mid, ["end"] = (int)TemporalModifier.End, ["approx"] = (int)TemporalModifier.Approx,
        ["before"] = (int)TemporalModifier.Before, ["after"] = (int)TemporalModifier.After, ["onbefore"] = (int)TemporalModifier.OnOrBefore, ["onafter"] = (int)TemporalModifier.OnOrAfter,
        ["last"] = (int)Direction.Last, ["this"] = (int)Direction.This, ["next"] = (int)Direction.Next, ["ahead"] = (int)Direction.Future, ["back"] = (int)Direction.Past,
        ["DAWN"] = (int)DayPart.Dawn, ["MO"] = (int)DayPart.Morning, ["MI"] = (int)DayPart.Midday, ["AF"] = (int)DayPart.Afternoon, ["EV"] = (int)DayPart.Evening,
        ["NI"] = (int)DayPart.Night, ["MIDNIGHT"] = (int)DayPart.Midnight, ["NOON"] = (int)DayPart.Noon, ["DT"] = (int)DayPart.Daytime, ["EVE"] = (int)DayPart.Eve,
        ["SP"] = 1, ["SU"] = 2, ["FA"] = 3, ["WI"] = 4, ["RAINY"] = 5, ["DRY"] = 6,
        ["PAST"] = (int)VagueReference.Past, ["PRESENT"] = (int)VagueReference.Present, ["FUTURE"] = (int)VagueReference.Future,
        ["am"] = 1, ["pm"] = 2,
    };
}

/// <summary>Units of time, from short to long where they nest.</summary>
internal enum TimeUnit : sbyte
{
    None = 0, Second, Minute, Hour, Day, WorkDay, Night, Weekend, Week, Fortnight, Month, Quarter, Half, Year, FiscalYear, SchoolYear, Decade, Century, Millennium,
}

/// <summary>Which of the recurring ones ("Monday", "May", "spring") is meant.</summary>
internal enum Direction : sbyte
{
    None = 0, Last, This, Next,

    /// <summary>The first one to come, today's included ("1 Mei nanti").</summary>
    Future,

    /// <summary>The last one gone by, today's included.</summary>
    Past,
}

internal enum DayPart : sbyte
{
    None = 0, Dawn, Morning, Midday, Afternoon, Evening, Night, Midnight, Noon, Daytime,

    /// <summary>The evening before the day that is named ("malam Minggu").</summary>
    Eve,
}

internal enum VagueReference : sbyte
{
    None = 0, Past, Present, Future,
}
