using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>What in a text proves the day it was published.</summary>
internal enum DatingEvidence
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
internal sealed record DocumentDate(CalendarPeriod? Period, TextSpan? Span, DatingEvidence Evidence, CalendarPeriod? NotBefore);

/// <summary>Dates a text whose metadata has no date by what it says itself.</summary>
/// <remarks>A date in the head of the text, in the position of a dateline or marked by words of publishing, counts; a mere date in running text does not.</remarks>
internal static class DocumentDating
{
    private const int Head = 700, Tail = 400, MarkerReach = 30, Opening = 200;

    // Words of publishing; they count at the head of a line or where the text speaks of itself ("tulisan ini terbit", "this story was updated", 本文发表于).
    private static readonly string[] Markers =
    [
        "terbit", "diterbitkan", "ditulis", "diperbarui", "dipublikasikan", "diunggah", "tayang", "dimuat", "tanggal", "edisi", "disiarkan", "diposting", "diperbaharui", "dirilis", "disusun",
        "published", "posted", "updated", "written", "sent", "date", "dated", "filed", "released", "last modified", "last updated", "first published", "originally published", "issued", "correction", "held on", "newsletter of", "minutes of", "meeting of",
        "ditutup", "naik cetak", "kirim", "turunkan", "kolom ini", "catatan", "waktu", "dilaksanakan", "disampaikan",
        "发布", "發布", "發佈", "更新", "发表", "發表", "日期", "时间", "時間", "刊登", "刊发", "发稿", "發稿", "写于", "寫於", "出版", "以下为", "以下為", "收件",
    ];

    private static readonly string[] SelfReferences = ["ini ", "this ", "i write this on ", "i am writing this on ", "story ", "article ", "post ", "本文", "本刊", "本稿", "saya menulis ini pada "];

    // Behind a date: 7月30日电, 報導.
    private static readonly string[] WireMarks = ["电", "電", "讯", "訊", "報導", "报道", "報道", "专电", "專電", "收件"];

    // Behind a date and perhaps a place, at the end of a line: 2025年6月24日臺南報導.
    private static readonly string[] ReportMarks = ["報導", "报道", "報道"];

    private static readonly string[] TodayWords = ["hari ini", "today", "今天", "今日"];

    private static readonly string[] YesterdayWords = ["kemarin", "yesterday", "昨天", "昨日"];

    private static bool IsYesterday(string text, TextSpan body, TemporalExpression e)
    {
        var head = text.AsSpan(body.Start, e.Span.Start - body.Start).TrimEnd(" ,(，、（");
        foreach (var yesterday in YesterdayWords)
        {
            if (e.Text.StartsWith(yesterday, StringComparison.OrdinalIgnoreCase) || head.EndsWith(yesterday, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What the text proves of its own date; <see langword="null"/> where it proves nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="body">Where the article's own words stand in it.</param>
    /// <param name="language">Its language as BCP 47 code, or <see langword="null"/>.</param>
    /// <param name="tagger">What reads its dates; the one that comes with the library where it is not given.</param>
    public static DocumentDate? Find(string text, TextSpan body, string? language, TemporalTagger? tagger = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var expressions = (tagger ?? TemporalTagger.Default).Find(text, body, null, language);
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
            // The foot of a letter or notice outranks a day told at its head.
            if (found == DatingEvidence.Dateline && evidence == found && IsFoot(text, expression, body.End))
            {
                best = expression;
                continue;
            }

            if (found == DatingEvidence.WeekdayAndDate ? evidence is DatingEvidence.None || (evidence == found && expression.Period > best!.Period!) : found != DatingEvidence.None && (evidence is DatingEvidence.None or DatingEvidence.WeekdayAndDate))
            {
                (best, evidence) = (expression, found);
            }
        }

        if (best is not null && (NextDay.IsToldAfter(text, body, best.Span.End) || IsYesterday(text, body, best)))
        {
            best = best with { Period = CalendarPeriod.Day(best.Period!.Start.PlusDays(1)) };
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

        foreach (var today in TodayWords.Concat(YesterdayWords))
        {
            if (words.StartsWith(today, StringComparison.OrdinalIgnoreCase) || before.TrimEnd(" ,(，、（").EndsWith(today, StringComparison.OrdinalIgnoreCase) || before.TrimEnd("是 ").EndsWith(today, StringComparison.Ordinal))
            {
                return DatingEvidence.Today;
            }
        }

        // "It is Wednesday, 2 July 2025, and the office is shut": the present day, at the head.
        if (e.Span.Start - start < MarkerReach && before.TrimEnd().Equals("it is", StringComparison.OrdinalIgnoreCase))
        {
            return DatingEvidence.Today;
        }

        var inHead = e.Span.Start - start < Head;
        var rest = text.AsSpan(e.Span.End, end - e.Span.End);
        foreach (var mark in WireMarks)
        {
            if (e.Span.Start - start < 48 && rest.StartsWith(mark, StringComparison.Ordinal) && !rest.StartsWith("电影", StringComparison.Ordinal) && !rest.StartsWith("電影", StringComparison.Ordinal))
            {
                return DatingEvidence.Byline;
            }
        }

        if (e.Span.Start - start < 48 && EndsInReportMark(rest))
        {
            return DatingEvidence.Byline;
        }

        if ((inHead || end - e.Span.End < Tail) && IsMarked(text, Math.Max(LineStart(text, e.Span.Start), start), e.Span.Start))
        {
            return DatingEvidence.Byline;
        }

        if (IsDateline(text, e, start, end, inHead))
        {
            return DatingEvidence.Dateline;
        }

        // "kata Sari, Kamis (5/9/2024)", "kata Sari di Jakarta, Kamis, 5 September 2024"; whoever names weekday and year in the first lines tells of that day.
        var opens = e.Span.Start - start < Opening && e.Tense != Bias.Future && e.Modifier == TemporalModifier.None;
        return e.NamesWeekday && (words.Contains('(', StringComparison.Ordinal) || before.TrimEnd().EndsWith(",", StringComparison.Ordinal) || opens) ? DatingEvidence.WeekdayAndDate : DatingEvidence.None;
    }

    private static bool EndsInReportMark(ReadOnlySpan<char> rest)
    {
        var line = rest.IndexOfAny('\n', '\r') is >= 0 and var end ? rest[..end] : rest;
        foreach (var mark in ReportMarks)
        {
            if (line.Length <= 8 && line.TrimEnd("）】〕) ").EndsWith(mark, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // The last line, with nothing but a name before the date.
    private static bool IsFoot(string text, TemporalExpression e, int end)
    {
        var rest = text.AsSpan(e.Span.End, end - e.Span.End).Trim(" )）\r\n");
        var head = text.AsSpan(LineStart(text, e.Span.Start), e.Span.Start - LineStart(text, e.Span.Start)).Trim();
        return rest.IsEmpty && head.Length < 30 && !HasSentence(head) && head.IndexOfAny('，', '。', '：') < 0;
    }

    private static int LineStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
        {
            at--;
        }

        return at;
    }

    private static bool IsMarked(string text, int lineStart, int at)
    {
        var line = text.AsSpan(lineStart, at - lineStart);
        foreach (var self in SelfReferences)
        {
            if (self.EndsWith("on ", StringComparison.Ordinal) || self.EndsWith("pada ", StringComparison.Ordinal))
            {
                if (line.EndsWith(self, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        foreach (var marker in Markers)
        {
            var found = line.LastIndexOf(marker, StringComparison.OrdinalIgnoreCase);
            if (found < 0 || line.Length - found - marker.Length > MarkerReach || line[(found + marker.Length)..].IndexOfAny('.', '。', '!') >= 0)
            {
                continue;
            }

            var head = line[..found].TrimEnd("([|·•*（【—–- \t");
            if (head.IsEmpty || IsSelfReference(line[..found]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSelfReference(ReadOnlySpan<char> head)
    {
        head = head.Length > 40 ? head[^40..] : head;
        foreach (var self in SelfReferences)
        {
            if (head.Contains(self, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A short line head without a sentence in it, then the date, then a dash, a slash or the line's end; or the date opens the line and the text.
    private static bool IsDateline(string text, TemporalExpression e, int start, int end, bool inHead)
    {
        var lineStart = Math.Max(LineStart(text, e.Span.Start), start);
        var head = text.AsSpan(lineStart, e.Span.Start - lineStart).Trim();
        var at = e.Span.End;
        while (at < end && text[at] is ' ' or ')' or '）' or '\u00A0')
        {
            at++;
        }

        var next = at < end ? text[at] : '\n';
        var lineEnds = next is '\n' or '\r';
        if (!inHead)
        {
            // A letter is dated at its foot: a line of its own.
            return lineEnds && head.Length < 30 && !HasSentence(head) && (head.Length == 0 || head[^1] is ',' or '，');
        }

        if (IsFoot(text, e, end) && lineStart > start && (head.IsEmpty || head[0] >= '\u2E80' || head[^1] is ','))
        {
            return true;
        }

        // "Thursday morning, 10 April 2025, the mayor opened": a weekday and a part of the day before the date, at the head.
        if (lineStart == start && head is [.., ',' or '，'] && head.Length < 20 && head.Count(' ') <= 1 && next is ',' or '，')
        {
            return true;
        }

        // [24 Sep 2025, 19:02] NAME: …
        if (head is "[" && e.Span.Start - start < 2)
        {
            return true;
        }

        var closes = lineEnds || next is '-' or '–' or '—' or '/' or '|' or ':' or '：' or '·' or '•' or '(' or '（';
        if (head.Length == 0)
        {
            return closes || (lineStart == start && (next is ',' or '，' or '、' || e.Text.Length >= 9)) || (e.Text.Length >= 9 && next is (',' or '，'));
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
