using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Words between quotation marks.</summary>
/// <param name="Outer">With the marks.</param>
/// <param name="Inner">Without them.</param>
/// <param name="IsClosed">Whether the closing mark was there; else the quotation runs to the end of the passage.</param>
internal sealed record Quotation(TextSpan Outer, TextSpan Inner, bool IsClosed);

/// <summary>Finds the outermost quotations of a passage, in one pass; odd, doubled and missing marks never swallow more than the passage.</summary>
internal static class QuotationFinder
{
    // Bounds that keep the search linear on hostile text.
    private const int MaxSingle = 400;
    private const int MaxLookAhead = 1000;

    public static List<Quotation> Find(string text, TextSpan region)
    {
        var found = new List<Quotation>();
        var at = region.Start;
        while (at < region.End)
        {
            if (Opens(text, at, region) is { } closing)
            {
                var end = CloseOf(text, at, closing, region);
                var isClosed = end >= 0;
                if (end == at)
                {
                    at++;
                    continue;
                }

                var inner = new TextSpan(at + 1, isClosed ? end : region.End);
                if (closing is '’' or '\'' && inner.Length < 2)
                {
                    at++; // rock 'n' roll
                    continue;
                }

                if (inner.Length > 0)
                {
                    found.Add(new(new(at, isClosed ? end + 1 : region.End), inner, isClosed));
                }

                at = isClosed ? end + 1 : region.End;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static char? Opens(string text, int at, TextSpan region)
    {
        var before = at > region.Start ? text[at - 1] : ' ';
        var after = at + 1 < region.End ? text[at + 1] : ' ';
        return text[at] switch
        {
            '“' => '”',
            '„' => '“',
            '«' => '»',
            '「' => '」',
            '『' => '』',
            '〝' => '〞',
            // ” used as an opening mark by careless typists: a space before it and a letter behind it.
            '”' when IsOutside(before) && char.IsLetterOrDigit(after) => '”',
            '"' when !char.IsWhiteSpace(after) && (IsOutside(before) || Characters.IsIdeograph(before) || Characters.IsIdeograph(after) || char.IsUpper(after)) => '"',
            '‘' when IsOutside(before) && char.IsLetter(after) => '’',
            '\'' when IsOutside(before) && char.IsLetter(after) => '\'',
            _ => null,
        };
    }

    private static bool IsOutside(char c) => char.IsWhiteSpace(c) || c is '(' or '（' or ':' or '：' or '—' or '–' or '-' or ',' or '，' or '、' or '[' || Characters.IsOpeningQuote(c);

    private static int CloseOf(string text, int open, char closing, TextSpan region)
    {
        var depth = 0;
        var isSingle = closing is '’' or '\'';
        for (var i = open + 1; i < region.End; i++)
        {
            var c = text[i];
            var after = i + 1 < region.End ? text[i + 1] : ' ';
            if (isSingle && (c == '\n' || i - open > MaxSingle))
            {
                return NoSingle();
            }

            if (c == closing)
            {
                if (isSingle && (char.IsLetter(after) || i == open + 1))
                {
                    continue; // an apostrophe
                }

                if (closing == '"' && char.IsWhiteSpace(text[i - 1]) && char.IsLetter(after) && depth == 0 && HasLater(text, i + 1, region))
                {
                    continue; // an inner opening mark
                }

                if (depth == 0 || QuotativeFollows(text, i + 1, region))
                {
                    return i;
                }

                depth--;
            }
            else if (closing == '”' && c is '“' or '"')
            {
                // A second opening mark: nested where a space stands before it, else a closing mark typed wrong (or a straight one).
                var closes = !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '‘') && !char.IsLetterOrDigit(after);
                if (closes || (c == '"' && !char.IsWhiteSpace(text[i - 1])))
                {
                    return i;
                }

                if (c == '“')
                {
                    depth++;
                }
            }
            else if (closing == '」' && c == '「')
            {
                depth++;
            }
            else if (closing == '"' && c == '”' && !char.IsWhiteSpace(text[i - 1]))
            {
                return i;
            }
        }

        // Nested marks that never close must not hide the one closing mark there is.
        if (depth > 0)
        {
            var last = text.AsSpan(open + 1, region.End - open - 1).LastIndexOf(closing);
            return last >= 0 ? open + 1 + last : -1;
        }

        return isSingle ? NoSingle() : -1;

        int NoSingle() => open; // a lone apostrophe is no quotation: an empty one
    }

    // The words, not the marks, decide: a closing mark before "kata", "said" or "he said" closes the utterance, however many marks are open.
    private static bool QuotativeFollows(string text, int at, TextSpan region)
    {
        while (at < region.End && (char.IsWhiteSpace(text[at]) || text[at] == ','))
        {
            at++;
        }

        var end = at;
        while (end < region.End && end - at < 14 && char.IsLetter(text[end]))
        {
            end++;
        }

        return end > at && Array.IndexOf(s_quotatives, text[at..end]) >= 0;
    }

    private static readonly string[] s_quotatives =
    [
        "kata", "katanya", "ujar", "ujarnya", "tutur", "tuturnya", "ucap", "ucapnya", "imbuh", "imbuhnya", "tambah", "tambahnya", "tulis", "tulisnya", "tegas", "tegasnya", "jelas", "jelasnya", "terang", "terangnya",
        "ungkap", "ungkapnya", "sebut", "sebutnya", "papar", "paparnya", "said", "says", "he", "she", "they", "told", "wrote", "added",
    ];

    private static bool HasLater(string text, int from, TextSpan region)
    {
        var count = 0;
        for (var i = from; i < Math.Min(region.End, from + MaxLookAhead); i++)
        {
            count += text[i] == '"' ? 1 : 0;
        }

        return count >= 2;
    }
}
