namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>Chinese numerals: 三十一, 二〇二五, 廿五, 兩百.</summary>
internal static class ChineseNumbers
{
    public static bool TryRead(ReadOnlySpan<char> text, out Reading[] readings, out int length)
    {
        readings = [];
        length = 0;
        while (length < text.Length && length < 12 && (Digit(text[length]) >= 0 || Multiplier(text[length]) > 0))
        {
            length++;
        }

        if (length == 0)
        {
            return false;
        }

        var run = text[..length];
        var positional = true;
        foreach (var c in run)
        {
            positional &= Digit(c) >= 0;
        }

        if (positional && length is (2 or 3 or 4))
        {
            var value = 0;
            foreach (var c in run)
            {
                value = (value * 10) + Digit(c);
            }

            readings = NumberReadings.Of(value, length);
            return true;
        }

        if (positional && length > 1)
        {
            return true;
        }

        readings = NumberReadings.Of(Value(run), Value(run) < 10 ? 1 : Value(run) < 100 ? 2 : 5);
        return true;
    }

    private static int Value(ReadOnlySpan<char> run)
    {
        var total = 0;
        var digit = 0;
        foreach (var c in run)
        {
            if (Digit(c) is >= 0 and var d)
            {
                digit = d;
                continue;
            }

            var multiplier = Multiplier(c);
            if (multiplier is 20 or 30)
            {
                total += multiplier;
            }
            else
            {
                total += (digit == 0 ? 1 : digit) * multiplier;
            }

            digit = 0;
        }

        return Math.Min(total + digit, 99_999);
    }

    private static int Digit(char c) => c switch
    {
        '〇' or '零' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '两' or '兩' or '貳' => 2,
        '三' or '叁' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static int Multiplier(char c) => c switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '廿' => 20,
        '卅' => 30,
        _ => 0,
    };
}
