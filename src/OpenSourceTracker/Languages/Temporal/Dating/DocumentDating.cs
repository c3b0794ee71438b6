using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Languages.Temporal.Dating;

/// <summary>Dates a text whose metadata has no date by what it says itself.</summary>
/// <remarks>A date in the head of the text, in the position of a dateline or marked by words of publishing, counts; a mere date in running text does not.</remarks>
internal static class DocumentDating
{
    private const int Reach = 30, Opening = 200;

    private static readonly string[] YesterdayWords = ["kemarin", "yesterday", "昨天", "昨日"];

    private static readonly string[] NearDayWords = ["hari ini", "today", "今天", "今日", .. YesterdayWords];

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
            if (found == DatingEvidence.Dateline && evidence == found && Dateline.IsFoot(text, expression, body.End))
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

        var notBefore = expressions.Where(date => date is { Anchor: TemporalAnchor.None, IsCalendar: true, Modifier: TemporalModifier.None or TemporalModifier.OnOrAfter } && date.Tense is Bias.None or Bias.Past && date.Period is not null)
            .Select(date => date.Period!).MaxBy(p => p.Start);
        return best is null && notBefore is null ? null : new(best?.Period, best?.Span, evidence, notBefore);
    }

    private static DatingEvidence EvidenceOf(string text, TemporalExpression date, int start, int end)
    {
        var before = text.AsSpan(Math.Max(start, date.Span.Start - Reach)..date.Span.Start);
        if (before.LastIndexOfAny('\n', '\r') is >= 0 and var line)
        {
            before = before[(line + 1)..];
        }

        if (IsNearDay(date.Text, before) || IsPresent(before, date.Span.Start - start))
        {
            return DatingEvidence.Today;
        }

        if (Byline.Marks(text, date, start, end))
        {
            return DatingEvidence.Byline;
        }

        if (Dateline.Is(text, date, start, end))
        {
            return DatingEvidence.Dateline;
        }

        // "kata Sari, Kamis (5/9/2024)", "kata Sari di Jakarta, Kamis, 5 September 2024"; whoever names weekday and year in the first lines tells of that day.
        var opens = date.Span.Start - start < Opening && date.Tense != Bias.Future && date.Modifier == TemporalModifier.None;
        return date.NamesWeekday && (date.Text.Contains('(', StringComparison.Ordinal) || before.TrimEnd().EndsWith(",", StringComparison.Ordinal) || opens) ? DatingEvidence.WeekdayAndDate : DatingEvidence.None;
    }

    private static bool IsNearDay(string words, ReadOnlySpan<char> before)
    {
        foreach (var day in NearDayWords)
        {
            if (words.StartsWith(day, StringComparison.OrdinalIgnoreCase) || before.TrimEnd(" ,(，、（").EndsWith(day, StringComparison.OrdinalIgnoreCase) || before.TrimEnd("是 ").EndsWith(day, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "It is Wednesday, 2 July 2025, and the office is shut": the present day, at the head.
    private static bool IsPresent(ReadOnlySpan<char> before, int at) => at < Reach && before.TrimEnd().Equals("it is", StringComparison.OrdinalIgnoreCase);

    private static bool IsYesterday(string text, TextSpan body, TemporalExpression date)
    {
        var head = text.AsSpan(body.Start, date.Span.Start - body.Start).TrimEnd(" ,(，、（");
        foreach (var yesterday in YesterdayWords)
        {
            if (date.Text.StartsWith(yesterday, StringComparison.OrdinalIgnoreCase) || head.EndsWith(yesterday, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
