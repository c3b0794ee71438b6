using OpenSourceTracker.Languages.Temporal.Lexing;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>What the words of the sentence tell about an expression in it.</summary>
internal static class Tense
{
    // How far a verb reaches, in tokens.
    private const int Before = 30, After = 7;

    /// <param name="marks">The words that tell of past, future and saying.</param>
    /// <param name="candidate">The expression.</param>
    /// <param name="isChinese">Whether it is Chinese, where no day of saying stands behind the verb: 他说，四月底之前…….</param>
    public static Bias BiasOf(List<Mark> marks, Candidate candidate, bool isChinese)
    {
        Bias? before = null;
        var (told, said) = (-9, -9);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            // Who says something on a day has said it: "…, kata Budi, Senin", "他周五表示".
            if (mark.Symbol == Symbols.Say && mark.Token < candidate.FirstToken)
            {
                before = isChinese ? before : Bias.Past;
                said = mark.Token;
                continue;
            }

            if (mark.Symbol == Symbols.Say && mark.Token > candidate.LastToken && mark.Token - candidate.LastToken <= 2)
            {
                return Bias.Past;
            }

            var bias = mark.Symbol == Symbols.Future ? Bias.Future : mark.Symbol == Symbols.Past ? Bias.Past : mark.Symbol == Symbols.Present ? Bias.Present : Bias.None;
            if (bias == Bias.None)
            {
                continue;
            }

            if (mark.Token < candidate.FirstToken)
            {
                // "was due in May": planned, and perhaps past.
                bias = bias == Bias.Future && mark.Token - told <= 2 && said != told ? Bias.Present : bias;
                told = bias == Bias.Past ? mark.Token : told;
                before = candidate.FirstToken - mark.Token <= Before ? bias : before;
            }
            else if (mark.Token > candidate.LastToken)
            {
                // 十日起已恢复: what began on a day and is done
                if (isChinese && bias == Bias.Future && mark.Token == candidate.LastToken + 1 && i + 1 < marks.Count && marks[i + 1] is { } next && next.Symbol == Symbols.Past && next.Token - mark.Token <= 2)
                {
                    return Bias.Past;
                }

                return before ?? (mark.Token - candidate.LastToken <= After ? bias : Bias.None);
            }
        }

        return before ?? Bias.None;
    }

    /// <summary>Whether the sentence up to the quotation mark tells that the words were said or written at the date.</summary>
    public static bool Spoken(List<Mark> marks, int open, Candidate date)
    {
        var relative = false;
        var said = false;
        foreach (var mark in marks)
        {
            if (mark.Token >= open)
            {
                break;
            }

            var near = mark.Symbol == Symbols.Document && Math.Abs(mark.Token - date.FirstToken) <= 5;
            if (near)
            {
                return true;
            }

            relative |= mark.Symbol == Symbols.Relative && mark.Token < date.FirstToken && date.FirstToken - mark.Token < 12;
            said |= mark.Symbol is var s && (s == Symbols.Say || s == Symbols.Document);
        }

        return said && !relative;
    }

    /// <summary>Whether a date behind the quotation is that on which it was said: "…", kata Budi saat peresmian pada 2019.</summary>
    public static bool IsDateOfSaying(List<Mark> marks, Candidate date, int close)
    {
        var said = false;
        foreach (var mark in marks)
        {
            if (mark.Token <= close)
            {
                continue;
            }

            if (mark.Symbol == Symbols.Relative && mark.Token < date.FirstToken)
            {
                return false;
            }

            said |= mark.Symbol == Symbols.Say && (mark.Token < date.FirstToken ? mark.Token - close <= 4 : mark.Token - date.LastToken <= 5);
        }

        return said && date.FirstToken - close < 16;
    }

    /// <summary>Whether a date behind the quotation is that of the letter or speech it is taken from.</summary>
    public static bool IsDateOfDocument(List<Mark> marks, Candidate date, int close)
    {
        foreach (var mark in marks)
        {
            if (mark.Symbol == Symbols.Document && mark.Token > close && mark.Token - close < 16
                && (date.FirstToken - mark.Token is > 0 and <= 4 || mark.Token - date.LastToken is > 0 and <= 3))
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Whether an English text writes the month before the day.</summary>
internal static class DateOrder
{
    private static readonly string[] British = ["colour", "favour", "labour", "centre", "programme", "whilst", "organis", "defence", "£", "neighbour", "honour", " kilometre"];

    public static bool MonthFirst(string text)
    {
        for (var i = 0; i + 8 <= text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]) && char.IsAsciiDigit(text[i + 1]) && text[i + 2] == '/' && text[i + 5] == '/' && (i == 0 || !char.IsAsciiDigit(text[i - 1])))
            {
                var first = NumberLexer.Value(text.AsSpan(i, 2));
                if (first is > 12 and <= 31)
                {
                    return false;
                }

                if (char.IsAsciiDigit(text[i + 3]) && char.IsAsciiDigit(text[i + 4]) && text[i + 5] == '/' && NumberLexer.Value(text.AsSpan(i + 3, 2)) is > 12 and <= 31)
                {
                    return true;
                }
            }
        }

        return !British.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
