using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Dating;

/// <summary>The days under which parts of a text stand: a chronicle whose parts each begin with their day, minutes and conversations that tell at their head or foot when they took place.</summary>
internal sealed class DatedParts
{
    private const int FewestHeads = 2;
    private const int LongestNote = 30;
    private const int LongestDelay = 92;
    private static readonly FrozenSet<string> s_sessions = ClosedWords.Of("session");
    private readonly Dictionary<int, CalendarPeriod> _days = [];

    private DatedParts()
    {
    }

    /// <summary>The day of a passage; <see langword="null"/> where it is the article's.</summary>
    public CalendarPeriod? Of(Passage passage) => _days.TryGetValue(passage.Index, out var day) ? day : null;

    public static DatedParts Find(IReadOnlyList<Passage> passages, Passage? title)
    {
        var parts = new DatedParts();
        var heads = passages.Select(passage => (passage.Index, Head: HeadOf(passage))).Where(item => item.Head is not null).ToList();
        if (heads.Select(item => item.Head!.Value.Day).Distinct().Count() >= FewestHeads)
        {
            CalendarPeriod? open = null;
            foreach (var passage in passages)
            {
                var head = HeadOf(passage);
                open = head is { IsAlone: true } alone ? alone.Day : head is not null ? null : open;
                if ((head?.Day ?? open) is { } day)
                {
                    parts._days[passage.Index] = day;
                }
            }

            return parts;
        }

        if (SessionOf(passages, title) is { } session)
        {
            foreach (var passage in passages)
            {
                parts._days[passage.Index] = session;
            }
        }

        return parts;
    }

    // "3 November. We counted …", "22 April – …", "**Monday, 4 March**": a day before a mark, at the very head.
    private static (CalendarPeriod Day, bool IsAlone)? HeadOf(Passage passage)
    {
        if (passage.Dates.Count == 0 || passage.Dates[0] is not { Modifier: TemporalModifier.None, IsClockOnly: false, Period: { } day } date || day.Start != day.End || passage.Article.PublishedOn is not { } published || day.Start > published.End)
        {
            return null;
        }

        var first = passage.Tokens.FindIndex(token => token.Kind != TokenKind.Punctuation);
        var behind = passage.Tokens.FindIndex(token => token.Span.Start >= date.Span.End);
        if (first is < 0 or > 2 || passage.Tokens[first].Span.Start != date.Span.Start)
        {
            return null;
        }

        return behind < 0 || passage.Tokens.Skip(behind).All(token => token.Kind == TokenKind.Punctuation) ? (day, true)
            : passage.Tokens[behind].Norm is "." or ":" or "：" or "。" or "–" or "—" or "-" or "*" or "**" or ")" || date.Time is not null && passage.Tokens[behind].Norm is "," ? (day, false)
            : null;
    }

    // 时间：4月2日, not 该文件的时间戳
    private static bool HasSession(Passage passage) =>
        Enumerable.Range(0, passage.Tokens.Count).Any(i => s_sessions.Contains(passage.Tokens[i].Norm) && (passage.Tokens[i].Norm is not "时间" || i + 1 < passage.Tokens.Count && passage.Tokens[i + 1].Norm is ":" or "："));

    // "Minutes, meeting of 23 January", "時間：7月11日下午", "The interview was conducted on 9 April": a short line of its own, at the head or the foot.
    private static CalendarPeriod? SessionOf(IReadOnlyList<Passage> passages, Passage? title)
    {
        var isMinutes = title is not null && title.Tokens.Exists(token => s_sessions.Contains(token.Norm));
        var isRecord = title is not null && passages.Count > 0 && NoticeFrame.IsMinutes([.. passages.Where(passage => !passage.IsDirt)], title);
        if (isRecord && title!.Dates.Count == 1 && title.Dates[0] is { Modifier: TemporalModifier.None, Period: { } held } && AttributionDate.IsRecentDay(held, title.Article.PublishedOn, LongestDelay))
        {
            return held;
        }

        foreach (var passage in passages.Take(3).Concat(passages.Skip(3).TakeLast(2)))
        {
            if (passage.Tokens.Count > LongestNote || passage.Article.PublishedOn is not { } published)
            {
                continue;
            }

            foreach (var date in passage.Dates)
            {
                if (date is { Modifier: TemporalModifier.None, Period: { } day } && day.Start == day.End && AttributionDate.IsRecentDay(day, published, LongestDelay)
                    && (HasSession(passage) || (isMinutes || isRecord) && passage == passages[0]) && passage.Quotations.Count == 0)
                {
                    return day;
                }
            }
        }

        return null;
    }
}
