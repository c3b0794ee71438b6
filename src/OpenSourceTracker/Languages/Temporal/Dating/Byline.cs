namespace OpenSourceTracker.Languages.Temporal.Dating;

/// <summary>Words of publishing beside a date: "terbit", "updated", 7月30日电, or the text speaking of itself.</summary>
internal static class Byline
{
    private const int Tail = 400, MarkerReach = 30, WireReach = 48;

    // Words of publishing; they count at the head of a line or where the text speaks of itself ("tulisan ini terbit", "this story was updated", 本文发表于).
    private static readonly string[] Markers =
    [
        "terbit", "diterbitkan", "ditulis", "diperbarui", "dipublikasikan", "diunggah", "tayang", "dimuat", "tanggal", "edisi", "disiarkan", "diposting", "diperbaharui", "dirilis", "disusun",
        "published", "posted", "updated", "written", "sent", "date", "dated", "filed", "released", "last modified", "last updated", "first published", "originally published", "issued", "correction", "held on", "newsletter of", "minutes of", "meeting of",
        "ditutup", "naik cetak", "kirim", "turunkan", "kolom ini", "catatan", "waktu", "dilaksanakan", "disampaikan",
        "发布", "發布", "發佈", "更新", "发表", "發表", "日期", "时间", "時間", "刊登", "刊发", "发稿", "發稿", "写于", "寫於", "出版", "以下为", "以下為", "收件",
    ];

    private static readonly string[] WritingOn = ["i write this on ", "i am writing this on ", "saya menulis ini pada "];

    private static readonly string[] SelfReferences = ["ini ", "this ", "story ", "article ", "post ", "本文", "本刊", "本稿", .. WritingOn];

    // Behind a date: 7月30日电, 報導.
    private static readonly string[] WireMarks = ["电", "電", "讯", "訊", "報導", "报道", "報道", "专电", "專電", "收件"];

    // Behind a date and perhaps a place, at the end of a line: 2025年6月24日臺南報導.
    private static readonly string[] ReportMarks = ["報導", "报道", "報道"];

    // Behind a date at the foot of a letter: （2025年6月9日收件）.
    private static readonly string[] FootMarks = ["收件", "来稿", "來稿", "投书", "投書", "截稿", "定稿", "完稿", "脱稿", "脫稿", "整理"];

    /// <summary>Whether such words stand beside a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date.</param>
    /// <param name="start">Where the article's own words begin.</param>
    /// <param name="end">Where they end.</param>
    public static bool Marks(string text, TemporalExpression date, int start, int end)
    {
        var at = date.Span.Start - start;
        return (at < WireReach && IsWired(text.AsSpan(date.Span.End, end - date.Span.End)))
            || (end - date.Span.End < Tail && Array.Exists(FootMarks, mark => text.AsSpan(date.Span.End, end - date.Span.End).StartsWith(mark, StringComparison.Ordinal)))
            || ((at < Dateline.Head || end - date.Span.End < Tail) && IsMarked(text.AsSpan(Math.Max(Dateline.LineStart(text, date.Span.Start), start)..date.Span.Start)));
    }

    private static bool IsWired(ReadOnlySpan<char> rest)
    {
        foreach (var mark in WireMarks)
        {
            if (rest.StartsWith(mark, StringComparison.Ordinal) && !rest.StartsWith("电影", StringComparison.Ordinal) && !rest.StartsWith("電影", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return EndsInReportMark(rest);
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

    private static bool IsMarked(ReadOnlySpan<char> line)
    {
        foreach (var writing in WritingOn)
        {
            if (line.EndsWith(writing, StringComparison.OrdinalIgnoreCase))
            {
                return true;
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
}
