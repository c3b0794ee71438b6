namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>Numbers written with dots, commas, slashes, dashes and colons.</summary>
internal static class NumberShapes
{
    /// <summary>What the whole chain of digits means, or <see langword="null"/> where its pieces have to be read alone.</summary>
    public static Reading[]? Whole(ReadOnlySpan<char> text, ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<char> signs)
    {
        Span<int> values = stackalloc int[from.Length];
        Span<int> lengths = stackalloc int[from.Length];
        for (var i = 0; i < from.Length; i++)
        {
            values[i] = NumberLexer.Value(text[from[i]..to[i]]);
            lengths[i] = to[i] - from[i];
        }

        return from.Length switch
        {
            2 => Two(values, lengths, signs[0]),
            3 when signs[0] == signs[1] => Three(values, lengths, signs[0]),
            _ => Thousands(values, lengths, signs),
        };
    }

    private static Reading[]? Two(Span<int> v, Span<int> n, char sign)
    {
        switch (sign)
        {
            case '/' when n[0] <= 2 && n[1] <= 2:
                return Order(v[0], v[1]) is { } order ? [new(Symbols.DayMonth, order.Month * 100 + order.Day, order.Ambiguous, false), Symbol(Symbols.Decimal)] : [Symbol(Symbols.Decimal)];
            case '/' when n[0] <= 2 && n[1] == 4 && v[0] is >= 1 and <= 12 && IsYear(v[1]):
                return [new(MonthYear, (v[1] * 100) + v[0], 0, false)];
            case '.' or ':' when n[0] <= 2 && n[1] == 2 && v[0] <= 24 && v[1] < 60:
                var minutes = (v[0] % 24 * 60) + v[1];
                return sign == ':' ? [new(Symbols.Clock, minutes, 0, false)] : [new(Symbols.DotClock, minutes, 0, false), Decimal(v, n)];
            case '.' or ',' when n[1] == 3 && n[0] <= 3:
                return [new(Symbols.Num, (v[0] * 1000) + v[1], 0, false), Decimal(v, n)];
            case ',' when n[1] == 4 && IsYear(v[1]):
                return null;
            case '.' or ',':
                return [Decimal(v, n)];
            case ':':
                return [];
            default:
                return null;
        }
    }

    private static Reading[]? Three(Span<int> v, Span<int> n, char sign)
    {
        if (sign == ':' && n[0] <= 2 && n[1] == 2 && n[2] == 2 && v[0] <= 24 && v[1] < 60 && v[2] < 61)
        {
            return [new(Symbols.Clock, (v[0] % 24 * 60) + v[1], 0, false)];
        }

        if (sign is not ('/' or '-' or '.'))
        {
            return Thousands(v, n, [sign, sign]);
        }

        if (n[0] == 4 && n[1] <= 2 && n[2] <= 2 && IsYear(v[0]) && v[1] is >= 1 and <= 12 && IsDay(v[0], v[1], v[2]))
        {
            return [new(Symbols.NumericDate, (v[0] * 10_000) + (v[1] * 100) + v[2], 0, false)];
        }

        var shortYear = n[2] == 2 && (sign == '/' || (n[0] == 2 && n[1] == 2));
        if (n[0] <= 2 && n[1] <= 2 && ((n[2] == 4 && IsYear(v[2])) || shortYear) && Order(v[0], v[1]) is { } order)
        {
            var year = shortYear ? v[2] + (v[2] < 50 ? 2000 : 1900) : v[2];
            return IsDay(year, order.Month, order.Day) ? [new(Symbols.NumericDate, (year * 10_000) + (order.Month * 100) + order.Day, order.Ambiguous, false)] : [];
        }

        return Thousands(v, n, [sign, sign]);
    }

    private static Reading[]? Thousands(Span<int> v, Span<int> n, ReadOnlySpan<char> signs)
    {
        for (var i = 1; i < v.Length; i++)
        {
            if (n[i] != 3 || signs[i - 1] is not ('.' or ','))
            {
                return null;
            }
        }

        return [new(Symbols.Num, 99_999_999, 0, false)];
    }

    // Day first where it can be; "ambiguous" where both could be the month.
    private static (int Day, int Month, int Ambiguous)? Order(int first, int second) =>
        first is >= 1 and <= 31 && second is >= 1 and <= 12 ? (first, second, first <= 12 && first != second ? 1 : 0)
        : first is >= 1 and <= 12 && second is >= 1 and <= 31 ? (second, first, 2)
        : null;

    private static bool IsDay(int year, int month, int day) => day >= 1 && day <= DateTime.DaysInMonth(year, month);

    internal static bool IsYear(int value) => value is >= 1000 and < 2200;

    private static Reading Symbol(short symbol) => new(symbol, 0, 0, false);

    private static Reading Decimal(Span<int> v, Span<int> n) => new(Symbols.Decimal, (v[0] * 10) + (n[1] == 1 ? v[1] : 0), n[1] == 1 ? 1 : 0, false);

    private static readonly short MonthYear = Symbols.Get("nmy");
}

/// <summary>What a plain number can be.</summary>
internal static class NumberReadings
{
    // First, for the tables below are built from them.
    private static readonly short OrdinalDay = Symbols.Get("oday");
    private static readonly short Spelled = Symbols.Get("numw");
    private static readonly short SpelledDay = Symbols.Get("dayw");
    private static readonly short ModernYear = Symbols.Get("myear");

    private static readonly Reading[][] One = [.. Enumerable.Range(0, 10).Select(v => Build(v, 1))], Two = [.. Enumerable.Range(0, 100).Select(v => Build(v, 2))];
    private static readonly Reading[][] Years = [.. Enumerable.Range(1000, 1200).Select(v => Build(v, 4))];

    public static Reading[] Of(int value, int digits) => digits switch
    {
        1 => One[value],
        2 => Two[value],
        4 when value is >= 1000 and < 2200 => Years[value - 1000],
        _ => Build(value, digits),
    };

    public static Reading[] Ordinal(int value) =>
        value is >= 1 and <= 31 ? [new(Symbols.Ord, value, 0, false), new(OrdinalDay, value, 0, false)] : [new(Symbols.Ord, value, 0, false)];

    /// <summary>A number written in words.</summary>
    public static Reading[] Word(int value)
    {
        var readings = new List<Reading> { new(Symbols.Num, value, 0, false), new(Spelled, value, 0, false) };
        if (value is >= 1 and <= 24)
        {
            readings.Add(new(Symbols.Hour, value, 0, false));
        }

        if (value is >= 1 and <= 31)
        {
            readings.Add(new(SpelledDay, value, 0, false));
        }

        return [.. readings];
    }

    private static Reading[] Build(int value, int digits)
    {
        var readings = new List<Reading> { new(Symbols.Num, value, 0, false) };
        if (digits <= 2)
        {
            if (value is >= 1 and <= 31)
            {
                readings.Add(new(Symbols.Day, value, 0, false));
            }

            if (value is >= 1 and <= 12)
            {
                readings.Add(new(Symbols.MonthNumber, value, 0, false));
            }

            if (value <= 24)
            {
                readings.Add(new(Symbols.Hour, value, 0, false));
            }
        }

        if (digits == 2)
        {
            readings.Add(new(Symbols.TwoDigits, value, 0, false));
        }

        if (digits == 3)
        {
            readings.Add(new(Symbols.Digits3, value, 0, false));
        }

        if (digits == 4 && value is >= 1000 and < 2200)
        {
            readings.Add(new(Symbols.Year, value, 0, false));
            if (value is >= 1900 and < 2100)
            {
                readings.Add(new(ModernYear, value, 0, false));
            }
        }

        return [.. readings];
    }
}
