using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>What in a text proves the day it was published.</summary>
public enum DatingEvidence
{
    /// <summary>Nothing does; there is only a bound.</summary>
    None,

    /// <summary>A date where datelines stand: at the head, with a place or before a dash.</summary>
    Dateline,

    /// <summary>A word such as "terbit", "updated", "Sent:" or 发布 beside a date.</summary>
    Byline,

    /// <summary>"today" beside a date.</summary>
    Today,

    /// <summary>A weekday with its full date, as reports attribute what was said that day.</summary>
    WeekdayAndDate,
}

/// <summary>The publication date that a text proves, or the bound that its contents set.</summary>
/// <param name="Period">The date; <see langword="null"/> where only a bound is known.</param>
/// <param name="Span">The words that prove it, in the whole text; <see langword="null"/> where only a bound is known.</param>
/// <param name="Evidence">Why they prove it.</param>
/// <param name="NotBefore">The latest past event that carries its year: the text cannot be older than that.</param>
public sealed record DocumentDate(CalendarPeriod? Period, TextSpan? Span, DatingEvidence Evidence, CalendarPeriod? NotBefore);

/// <summary>Dates a text whose metadata has no date by what it says itself.</summary>
/// <remarks>A date in the head of the text, in the position of a dateline or marked by words of publishing, counts; a mere date in running text does not.</remarks>
public static class DocumentDating
{
    private const int Head = 700, Tail = 400, MarkerReach = 28;

    private static readonly string[] Markers =
    [
        "terbit", "diterbitkan", "ditulis", "diperbarui", "dipublikasikan", "diunggah", "tayang", "dimuat", "tanggal:", "edisi", "disiarkan", "published", "posted", "updated",
        "written", "sent:", "date:", "dated:", "filed", "released on", "last modified", "发布", "發布", "發佈", "更新", "发表", "發表", "日期", "时间：", "時間：", "时间:", "時間:", "刊登", "发稿", "報導", "电", "電", "讯",
    ];

    private static readonly string[] TodayWords = ["hari ini", "today", "今天", "今日"];

    /// <summary>What the text proves of its own date; <see langword="null"/> where it proves nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="body">Where the article's own words stand in it.</param>
    /// <param name="language">Its language as BCP 47 code, or <see langword="null"/>.</param>
    public static DocumentDate? Find(string text, TextSpan body, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var expressions = TemporalTagger.Default.Find(text, body, null, language);
        var start = body.Start;
        while (start < body.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        TemporalExpression? best = null;
        var evidence = DatingEvidence.None;
        foreach (var expression in expressions)
        {
            if (expression is not { Period.Precision: CalendarPrecision.Day, Anchor: TemporalAnchor.None } || expression.Period.Start.Year < 1980)
            {
                continue;
            }

            var found = EvidenceOf(text, expression, start, body.End);
            if (found == DatingEvidence.WeekdayAndDate ? evidence is DatingEvidence.None || (evidence == found && expression.Period > best!.Period!) : found != DatingEvidence.None && (evidence is DatingEvidence.None or DatingEvidence.WeekdayAndDate))
            {
                (best, evidence) = (expression, found);
            }
        }

        var notBefore = expressions.Where(e => e is { Anchor: TemporalAnchor.None, IsCalendar: true, Modifier: TemporalModifier.None or TemporalModifier.OnOrAfter } && e.Tense is Bias.None or Bias.Past && e.Period is not null)
            .Select(e => e.Period!).MaxBy(p => p.Start);
        return best is null && notBefore is null ? null : new(best?.Period, best?.Span, evidence, notBefore);
    }

    private static DatingEvidence EvidenceOf(string text, TemporalExpression e, int start, int end)
    {
        var words = e.Text;
        var before = text.AsSpan(Math.Max(start, e.Span.Start - MarkerReach), e.Span.Start - Math.Max(start, e.Span.Start - MarkerReach));
        if (before.LastIndexOfAny('\n', '\r') is >= 0 and var line)
        {
            before = before[(line + 1)..];
        }

        foreach (var today in TodayWords)
        {
            if (words.StartsWith(today, StringComparison.OrdinalIgnoreCase) || before.TrimEnd(" ,(，、（").EndsWith(today, StringComparison.OrdinalIgnoreCase))
            {
                return DatingEvidence.Today;
            }
        }

        var inHead = e.Span.Start - start < Head;
        if (inHead || end - e.Span.End < Tail)
        {
            foreach (var marker in Markers)
            {
                if (before.Contains(marker, StringComparison.OrdinalIgnoreCase))
                {
                    return DatingEvidence.Byline;
                }
            }
        }

        if (inHead && IsDateline(text, e, end))
        {
            return DatingEvidence.Dateline;
        }

        return words.Contains('(', StringComparison.Ordinal) && !char.IsDigit(words[0]) ? DatingEvidence.WeekdayAndDate : DatingEvidence.None;
    }

    // A short line head without a sentence in it, then the date, then a dash, a slash or the line's end; or the date opens the line and the text.
    private static bool IsDateline(string text, TemporalExpression e, int end)
    {
        var lineStart = e.Span.Start;
        while (lineStart > 0 && text[lineStart - 1] is not ('\n' or '\r'))
        {
            lineStart--;
        }

        var head = text.AsSpan(lineStart, e.Span.Start - lineStart).Trim();
        var at = e.Span.End;
        while (at < end && text[at] is ' ' or ')' or '）' or '\u00A0')
        {
            at++;
        }

        var closes = at >= end || text[at] is '\n' or '\r' or '-' or '–' or '—' or '/' or '|' or ':' or '：' or '·' or '•';
        if (head.Length == 0)
        {
            return closes || text[at] is ',' or '，' or '、' || e.Text.Length >= 9;
        }

        if (head.Length > 48)
        {
            return false;
        }

        var opens = head[^1] is '-' or '–' or '—' or '|' or '•' or '·';
        return (opens || (closes && (head[^1] is ',' or '，' or '(' or '（' or ':' or '：'))) && !HasSentence(head) && (opens ? IsPlace(head) : true);
    }

    // Lower-case words in a row are running text, not a place and a name.
    private static bool HasSentence(ReadOnlySpan<char> head)
    {
        var lower = 0;
        foreach (var range in head.Split(' '))
        {
            var word = head[range];
            lower = word.Length > 0 && char.IsLower(word[0]) ? lower + 1 : 0;
            if (lower > 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(ReadOnlySpan<char> head) => char.IsUpper(head[0]) || head[0] >= '\u2E80';
}
