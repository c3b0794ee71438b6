namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>Reads digits in their shape: dates, clock times, decimals, thousands, and what is none of them (versions, telephone and flight numbers).</summary>
internal static class NumberLexer
{
    private const int MaxParts = 8;

    public static void Read(ReadOnlySpan<char> text, int end, int start, List<Token> tokens, out int next)
    {
        Span<int> from = stackalloc int[MaxParts];
        Span<int> to = stackalloc int[MaxParts];
        Span<char> signs = stackalloc char[MaxParts];
        var parts = Chain(text, end, start, from, to, signs, out next);
        if (parts > MaxParts)
        {
            tokens.AddOther(start, next);
            return;
        }

        if (IsGlued(text, start, end, next, tokens, out var swallowed))
        {
            next = swallowed;
            tokens.AddOther(start, next);
            return;
        }

        var ordinal = OrdinalSuffix(text, end, next);
        if (ordinal > 0 && parts == 1)
        {
            var value = Value(text[start..next]);
            next += ordinal;
            tokens.AddNumber(start, next, NumberReadings.Ordinal(value));
            return;
        }

        if (DecadeSuffix(text, end, next) is > 0 and var decade && Value(text[from[parts - 1]..to[parts - 1]]) is var tens && tens % 10 == 0)
        {
            Pieces(text, from[..(parts - 1)], to, signs, tokens);
            if (parts > 1)
            {
                tokens.AddSign(to[parts - 2], signs[parts - 2]);
            }

            next += decade;
            tokens.AddNumber(from[parts - 1], next, [new(Symbols.Decade, tens, 0, false)]);
            return;
        }

        Shape(text, from[..parts], to[..parts], signs, tokens);
    }

    // Cuts digits at the signs between them.
    private static int Chain(ReadOnlySpan<char> text, int end, int start, Span<int> from, Span<int> to, Span<char> signs, out int next)
    {
        next = start;
        for (var parts = 0; parts < MaxParts; parts++)
        {
            from[parts] = next;
            while (next < end && Script.IsDigit(text[next]))
            {
                next++;
            }

            to[parts] = next;
            if (next + 1 >= end || text[next] is not ('.' or ',' or '/' or '-' or ':' or '–' or '．' or '：' or '／') || !Script.IsDigit(text[next + 1]))
            {
                return parts + 1;
            }

            signs[parts] = Plain(text[next++]);
        }

        while (next < end && (Script.IsDigit(text[next]) || text[next] is '.' or '-' or ',' or '/' or ':'))
        {
            next++;
        }

        return MaxParts + 1;
    }

    private static void Shape(ReadOnlySpan<char> text, Span<int> from, Span<int> to, Span<char> signs, List<Token> tokens)
    {
        var n = from.Length;
        if (n == 1)
        {
            Plain(text, from[0], to[0], tokens);
            return;
        }

        if (NumberShapes.Whole(text, from, to, signs) is { } whole)
        {
            tokens.AddNumber(from[0], to[^1], whole);
            return;
        }

        // A chain with dashes falls into what stands between them: "10-12/7/2025", "14.30-16.00".
        var dash = signs[..(n - 1)].IndexOf('-');
        if (dash >= 0)
        {
            var digits = to[^1] - from[0];
            if (digits >= 10 && signs[(dash + 1)..(n - 1)].IndexOf('-') >= 0)
            {
                tokens.AddOther(from[0], to[^1]);
                return;
            }

            Shape(text, from[..(dash + 1)], to[..(dash + 1)], signs, tokens);
            tokens.AddSign(to[dash], '-');
            Shape(text, from[(dash + 1)..], to[(dash + 1)..], signs[(dash + 1)..], tokens);
            return;
        }

        if (n == 2 || AreYears(text, from, to, signs))
        {
            Pieces(text, from, to, signs, tokens);
            return;
        }

        tokens.AddOther(from[0], to[^1]);
    }

    // "1991,1993,2003": a list without spaces.
    private static bool AreYears(ReadOnlySpan<char> text, Span<int> from, Span<int> to, Span<char> signs)
    {
        for (var i = 0; i < from.Length; i++)
        {
            if (to[i] - from[i] != 4 || (i + 1 < from.Length && signs[i] != ',') || !NumberShapes.IsYear(Value(text[from[i]..to[i]])))
            {
                return false;
            }
        }

        return true;
    }

    private static void Pieces(ReadOnlySpan<char> text, Span<int> from, Span<int> to, Span<char> signs, List<Token> tokens)
    {
        for (var i = 0; i < from.Length; i++)
        {
            Plain(text, from[i], to[i], tokens);
            if (i + 1 < from.Length)
            {
                tokens.AddSign(to[i], signs[i]);
            }
        }
    }

    private static void Plain(ReadOnlySpan<char> text, int from, int to, List<Token> tokens)
    {
        if (to - from > 9)
        {
            tokens.AddOther(from, to);
            return;
        }

        tokens.AddNumber(from, to, NumberReadings.Of(Value(text[from..to]), to - from));
    }

    // "QZ8501", "405B", "v2": letters that touch a number make it a name, unless the letters are a word of the calendar ("tahun2024", "30Juli").
    private static bool IsGlued(ReadOnlySpan<char> text, int start, int end, int stop, List<Token> tokens, out int swallowed)
    {
        swallowed = stop;
        var known = true;
        if (start > 0 && tokens.Count > 0 && tokens[^1].End == start && tokens[^1].Kind == TokenKind.Word)
        {
            known = OpensDate(tokens[^1]);
        }
        else if (start > 1 && text[start - 1] == '-' && tokens.Count > 1 && tokens[^2].End == start - 1 && tokens[^2].Kind == TokenKind.Word)
        {
            // "GPT-4", "F-16", but "H-7", "Q2-2025", "ke-2".
            known = OpensDate(tokens[^2]);
        }

        if (!known || (stop < end && char.IsAsciiLetter(text[stop]) && !SuffixIsWord(text, end, stop)))
        {
            while (swallowed < end && (char.IsAsciiLetterOrDigit(text[swallowed]) || (text[swallowed] is '.' or '-' && swallowed + 1 < end && char.IsAsciiLetterOrDigit(text[swallowed + 1]) && char.IsAsciiDigit(text[swallowed - 1]))))
            {
                swallowed++;
            }

            return true;
        }

        return false;
    }

    private static bool OpensDate(in Token word)
    {
        if (word.Entry is { } entry)
        {
            foreach (var node in entry.Languages)
            {
                if (node is not null && Array.Exists(node.Readings, r => Glued.Contains(r.Symbol)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static readonly HashSet<short> Glued = [.. "month maym wday wdabbr unit rel qpre hpre at tanggal fyear ke in since inyear start nd dd zone hol roman".Split(' ').Select(Symbols.Get)];

    private static bool SuffixIsWord(ReadOnlySpan<char> text, int end, int at)
    {
        var stop = at;
        while (stop < end && char.IsAsciiLetter(text[stop]))
        {
            stop++;
        }

        return OrdinalSuffix(text, end, at) > 0 || DecadeSuffix(text, end, at) > 0 || (stop - at <= 12 && Lexicon.Default.Roots.ContainsKey(text[at..stop]));
    }

    private static int OrdinalSuffix(ReadOnlySpan<char> text, int end, int at) =>
        at + 2 <= end && text.Slice(at, 2) is "st" or "nd" or "rd" or "th" && (at + 2 == end || !char.IsLetterOrDigit(text[at + 2])) ? 2 : 0;

    private static int DecadeSuffix(ReadOnlySpan<char> text, int end, int at)
    {
        var rest = text[at..end];
        var length = rest.StartsWith("-an", StringComparison.Ordinal) ? 3 : rest.StartsWith("an", StringComparison.Ordinal) ? 2
            : rest.StartsWith("'s", StringComparison.Ordinal) ? 0 : rest.StartsWith("s", StringComparison.Ordinal) ? 1 : 0;
        return length > 0 && (rest.Length == length || !char.IsLetterOrDigit(rest[length])) ? length : 0;
    }

    internal static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            value = (value * 10) + (c >= '０' ? c - '０' : c - '0');
            if (value > 99_999_999)
            {
                return value;
            }
        }

        return value;
    }

    private static char Plain(char sign) => sign switch { '–' => '-', '．' => '.', '：' => ':', '／' => '/', _ => sign };
}
