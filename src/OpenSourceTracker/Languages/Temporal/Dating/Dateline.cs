namespace OpenSourceTracker.Languages.Temporal.Dating;

/// <summary>A date in the place of a dateline: at the head with a place or before a dash, or alone at the foot.</summary>
internal static class Dateline
{
    /// <summary>How far the head of a text reaches, in characters.</summary>
    public const int Head = 700;

    /// <summary>Whether a date stands so.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <param name="start">Where the article's own words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <remarks>A short line head without a sentence in it, then the date, then a dash, a slash or the line's end; or the date opens the line and the text.</remarks>
    public static bool Is(string text, TemporalExpression date, int start, int end)
    {
        var lineStart = Math.Max(LineStart(text, date.Span.Start), start);
        var head = text.AsSpan(lineStart, date.Span.Start - lineStart).Trim();
        var at = date.Span.End;
        while (at < end && text[at] is ' ' or ')' or '）' or '\u00A0')
        {
            at++;
        }

        var next = at < end ? text[at] : '\n';
        var lineEnds = next is '\n' or '\r';
        if (date.Span.Start - start >= Head)
        {
            // A letter is dated at its foot: a line of its own.
            return lineEnds && head.Length < 30 && !HasSentence(head) && (head.Length == 0 || head[^1] is ',' or '，');
        }

        if (IsFoot(text, date, end) && lineStart > start && (head.IsEmpty || head[0] >= '\u2E80' || head[^1] is ','))
        {
            return true;
        }

        // "Thursday morning, 10 April 2025, the mayor opened": a weekday and a part of the day before the date, at the head.
        if (lineStart == start && head is [.., ',' or '，'] && head.Length < 20 && head.Count(' ') <= 1 && next is ',' or '，')
        {
            return true;
        }

        // [24 Sep 2025, 19:02] NAME: …
        if (head is "[" && date.Span.Start - start < 2)
        {
            return true;
        }

        var closes = lineEnds || next is '-' or '–' or '—' or '/' or '|' or ':' or '：' or '·' or '•' or '(' or '（';
        if (head.Length == 0)
        {
            return closes || (lineStart == start && (next is ',' or '，' or '、' || date.Text.Length >= 9)) || (date.Text.Length >= 9 && next is (',' or '，'));
        }

        if (head.Length > 48)
        {
            return false;
        }

        // 晨报讯（记者 …）2025年7月30日，
        if (lineStart == start && head[^1] is ')' or '）' && (head.Contains("记者", StringComparison.Ordinal) || head.Contains("記者", StringComparison.Ordinal)))
        {
            return true;
        }

        var opens = head[^1] is '-' or '–' or '—' or '|' or '•' or '·';
        closes |= lineStart == start && lineEnds && head[^1] is '.' && !HasSentence(head, 0);
        closes |= lineStart == start && next is ('.' or '。') && !HasSentence(head, 0);
        return (opens || (closes && (head[^1] is ',' or '，' or '(' or '（' or ':' or '：' || lineEnds && head[^1] is '.'))) && !HasSentence(head) && (!opens || IsPlace(head));
    }

    /// <summary>Whether a date stands in the last line, with nothing but a name before it.</summary>
    public static bool IsFoot(string text, TemporalExpression date, int end)
    {
        var rest = text.AsSpan(date.Span.End, end - date.Span.End).Trim(" )）\r\n");
        var head = text.AsSpan(LineStart(text, date.Span.Start), date.Span.Start - LineStart(text, date.Span.Start)).Trim();
        return rest.IsEmpty && head.Length < 30 && !HasSentence(head) && head.IndexOfAny('，', '。', '：') < 0;
    }

    public static int LineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        return at;
    }

    // Lower-case words in a row are running text, not a place and a name.
    private static bool HasSentence(ReadOnlySpan<char> head, int allowed = 2)
    {
        var lower = 0;
        foreach (var range in head.Split(' '))
        {
            var word = head[range];
            lower = word.Length > 0 && char.IsLower(word[0]) ? lower + 1 : 0;
            if (lower > allowed)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(ReadOnlySpan<char> head) => char.IsUpper(head[0]) || head[0] >= '\u2E80';
}
