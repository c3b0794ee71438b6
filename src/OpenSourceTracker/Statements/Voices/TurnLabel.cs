using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>The label before a turn of a conversation: "Rina:", "[14.02] Rina:", "The Minister for Transport (Mr X):", 【主持人】.</summary>
/// <param name="Name">Who speaks.</param>
/// <param name="First">The first token behind it.</param>
/// <param name="IsStamped">Whether a date, time or brackets mark the line as a turn; then lines without a label go on with it.</param>
/// <param name="Date">The date in it.</param>
internal sealed record TurnLabel(string Name, int First, bool IsStamped, CalendarPeriod? Date)
{
    private const int LongestLabel = 6;
    private const int LongestTitled = 14;
    private const int LongestName = 8;

    private static readonly FrozenSet<string> s_asking = ClosedWords.Of("asking-label"), s_answering = ClosedWords.Of("answering-label");

    /// <summary>Whether it tells only that somebody asks.</summary>
    public bool IsAsking => Asks(Name);

    /// <summary>Whether it tells only that somebody answers.</summary>
    public bool IsAnswering => Answers(Name);

    public static bool Asks(string label) => s_asking.Contains(ChineseScript.Fold(label.ToLowerInvariant()));

    public static bool Answers(string label) => s_answering.Contains(label.ToLowerInvariant());

    /// <summary>The label that a line opens with; <see langword="null"/> where it has none.</summary>
    public static TurnLabel? Of(Passage passage)
    {
        var tokens = passage.Tokens;
        var start = AfterEmphasis(tokens, 0);
        var at = start;
        string? name = null;
        var isStamped = false;
        var date = passage.Dates.FirstOrDefault(item => item.Type is TemporalType.Date or TemporalType.Time && item.Period is not null);
        if (tokens.Count > 2 && tokens[0].Norm is "[" or "【")
        {
            var close = tokens.FindIndex(0, Math.Min(14, tokens.Count), token => token.Norm is "]" or "】");
            if (close < 2)
            {
                return null;
            }

            isStamped = true;
            if (tokens.GetRange(1, close - 1).Exists(token => token.Kind == TokenKind.Number))
            {
                at = close + 1;
            }
            else
            {
                name = passage.Text(1, close);
                // 【主持人】请讲。: words may follow the name in these brackets
                at = tokens[0].Norm is "【" ? close + 1 : Stamp(passage, close + 1);
                if (at < tokens.Count)
                {
                    return tokens[0].Norm is "【" && name.Length <= LongestName ? new(name, at, true, null) : null;
                }
            }
        }
        else
        {
            at = Stamp(passage, start);
            isStamped = at - start >= 3;
            if (isStamped && at < tokens.Count && tokens[at].Norm is "-" or "–")
            {
                at++;
            }
            else if (isStamped)
            {
                return null;
            }

            if (at == 0 && start == 0 && tokens.Count > 4 && tokens[0].Kind == TokenKind.Word && tokens[0].Norm.Length is 2 or 3 && tokens[0].Norm[0] is 'q' && char.IsDigit(tokens[0].Norm[1]))
            {
                at = 1;
            }
        }

        // "PERTANYAAN NO. 4 (Fraksi X):": the label alone tells who
        if (name is null && at + 2 < tokens.Count && (Asks(tokens[at].Norm) || Answers(tokens[at].Norm)) && (tokens[at + 1].Norm is "no" or "nomor" || tokens[at + 1].Kind == TokenKind.Number) && tokens.FindIndex(at, Math.Min(LongestTitled, tokens.Count - at), token => token.Is(':')) is > 0 and var numbered)
        {
            return new(passage.Text(at, at + 1), numbered + 1, isStamped, null);
        }

        if (name is null)
        {
            // "The Minister for Transport (Mr X):"
            var longest = tokens.FindIndex(at, Math.Min(LongestLabel, tokens.Count - at), token => token.Is('(')) < 0 ? LongestLabel : LongestTitled;
            var colon = tokens.FindIndex(at, Math.Min(longest + 1, tokens.Count - at), token => token.Norm is ":" or "：");
            var end = colon;
            if (colon < 0)
            {
                // "Rina menulis", "Rina wrote" alone on a line
                var last = tokens.Count - 1;
                if (last is < 1 or > LongestLabel || tokens[last].Norm is not ("wrote" or "writes" or "menulis"))
                {
                    return null;
                }

                (colon, end, isStamped) = (last, last, true);
            }
            else if (colon > at + 1 && tokens[colon - 1].Norm is "wrote" or "writes" or "menulis" or "says" or "said")
            {
                end--;
                isStamped |= tokens[colon - 1].Norm is "wrote" or "writes" or "menulis";
            }

            while (end > at && tokens[end - 1].Norm is "*" or "_")
            {
                end--;
            }

            // "Mr X (operations director, Y):" is as good a name as "Mr X:".
            var bracket = passage.Language.Code == "en" && end > at && tokens[end - 1].Is(')') && !tokens[at].Norm.Equals("the", StringComparison.Ordinal) ? tokens.FindIndex(at, end - at, token => token.Is('(')) : -1;
            if (end <= at || !IsName(passage, at, bracket > at ? bracket : end) || !isStamped && colon + 1 >= tokens.Count)
            {
                return null;
            }

            name = NameIn(passage, at, end);
            at = AfterEmphasis(tokens, colon + 1);
        }

        return new(name, at, isStamped, isStamped && date is not null && passage.Tokens.FindIndex(token => token.Span.Start >= date.Span.Start) is >= 0 and < 14 ? date.Period : null);
    }

    // "Ms X (Westray)", "The Minister for Transport (Mr X)": the name without its title, or the one in brackets behind an office.
    private static string NameIn(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code == "en" && tokens[end - 1].Is(')') && tokens.FindIndex(first, end - first, token => token.Is('(')) is var open && open > first + 1)
        {
            (first, end) = tokens[first].Norm is "the" && end - open > 3 ? (open + 1, end - 1) : (first, open);
            first += end - first > 1 && passage.Cues.Exists(cue => cue.First == first && cue.End == first + 1 && cue.Is("role.honorific")) ? 1 : 0;
            first += end - first > 1 && tokens[first].Is('.') ? 1 : 0;
        }

        return passage.Text(first, end);
    }

    // "**Name:** words": marks of emphasis around a label.
    private static int AfterEmphasis(List<Token> tokens, int at)
    {
        while (at < tokens.Count && tokens[at].Norm is "*" or "**" or "_" or "__")
        {
            at++;
        }

        return at;
    }

    private static bool IsName(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        var capitals = 0;
        for (var i = first; i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number || tokens[i].Kind == TokenKind.Punctuation && tokens[i].Norm is not ("." or "@" or "_" or "-" or "'" or "’" or "(" or ")") || tokens[i].Kind == TokenKind.Word && tokens[i].Norm is "http" or "https")
            {
                return false;
            }

            capitals += tokens[i].IsCapitalised || tokens[i].Kind == TokenKind.Ideographs || tokens[i].Norm is "@" ? 1 : 0;
        }

        return capitals > 0 && capitals * 2 >= end - first - tokens.Skip(first).Take(end - first).Count(token => token.Kind == TokenKind.Punctuation);
    }

    // Dates, times and the marks between them, from a token on.
    private static int Stamp(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        while (at < tokens.Count && (tokens[at].Kind == TokenKind.Number || tokens[at].Norm is "," or "." or ":" or "/" or "am" or "pm" or "wib" or "utc" or "·" or "|" || passage.Dates.Any(date => date.Span.Overlaps(tokens[at].Span))))
        {
            at++;
        }

        return at;
    }
}
