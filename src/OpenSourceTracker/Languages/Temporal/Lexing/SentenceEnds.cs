namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>Whether a mark ends its sentence.</summary>
internal static class SentenceEnds
{
    private static readonly short MonthName = Symbols.Get("month"), WeekdayName = Symbols.Get("wdabbr"), Abbreviation = Symbols.Get("abbr");

    /// <summary>Whether the sentence is over behind a mark that ends sentences.</summary>
    public static bool Behind(ReadOnlySpan<char> text, int end, int mark)
    {
        // A closing quote behind the mark still belongs to the sentence; if the sentence then goes on in lower case, it has not ended.
        var next = mark + 1;
        while (next < end && (text[next] is ' ' or '\u00A0'))
        {
            next++;
        }

        if (next < end && text[next] is '”' or '"' or '」' or '』' or '’' && next - mark <= 1)
        {
            return false;
        }

        return next >= end || !char.IsLower(text[next]);
    }

    /// <summary>Whether a full stop belongs to the word before it: "Sept. 15", "Dr. Hale".</summary>
    public static bool IsOfAbbreviation(ReadOnlySpan<char> text, int end, int stop, in Token word)
    {
        var length = word.End - word.Start;
        return word.End == stop && word.Kind == TokenKind.Word && word.Entry is { } entry && length <= 6 && IsAbbreviation(entry, word.Capital && length <= 5 && GoesOn(text, end, stop + 1));
    }

    // "Sept. 15", "Tues., ": a date goes on behind the dot.
    private static bool GoesOn(ReadOnlySpan<char> text, int end, int at)
    {
        while (at < end && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at < end && (char.IsAsciiDigit(text[at]) || char.IsLower(text[at]) || text[at] is ',' or ')');
    }

    private static bool IsAbbreviation(RootEntry entry, bool goesOn)
    {
        foreach (var node in entry.Languages)
        {
            if (node is null)
            {
                continue;
            }

            foreach (var reading in node.Readings)
            {
                if (reading.Symbol == Abbreviation || reading.Symbol == Symbols.Name || (goesOn && (reading.Symbol == MonthName || reading.Symbol == WeekdayName)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
