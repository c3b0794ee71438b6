using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements;

/// <summary>Tells which date of a clause is the time of what it says: a promise is due by its deadline, and what a relative clause or a noun's year dates is another thing.</summary>
internal static class AboutDate
{
    private static readonly FrozenSet<string> s_relatives = ClosedWords.Of("relative");
    private static readonly FrozenSet<string> s_determiners = ClosedWords.Of("determiner-of-year");

    public static CalendarPeriod? Of(Passage passage, int first, int end, StatementKind kind)
    {
        TemporalExpression? only = null, governed = null;
        foreach (var date in passage.Dates)
        {
            if (date.Period is null || date.Span.Start < passage.Tokens[first].Span.Start || date.Span.End > passage.Tokens[end - 1].Span.End || passage.Asides.Exists(aside => date.Span.Overlaps(new(passage.Tokens[aside.First].Span.Start, passage.Tokens[aside.End - 1].Span.End))))
            {
                continue;
            }

            if (kind == StatementKind.Commitment && date.Modifier is TemporalModifier.Before or TemporalModifier.OnOrBefore)
            {
                return date.Period;
            }

            only ??= date;
            governed ??= IsOfAnother(passage, first, end, date) ? null : date;
        }

        return (governed ?? only)?.Period;
    }

    // "the plan that was drawn up in 2019", "kapal yang tenggelam pada Mei", "its 2023 report"
    private static bool IsOfAnother(Passage passage, int first, int end, TemporalExpression date)
    {
        var tokens = passage.Tokens;
        var at = first;
        while (at < end && tokens[at].Span.End <= date.Span.Start)
        {
            at++;
        }

        if (date.Period!.Precision == CalendarPrecision.Year && at > first && at + 1 < end && s_determiners.Contains(tokens[at - 1].Norm) && tokens[at + 1].IsWord && !LanguageDetector.IsFunctionWord(tokens[at + 1].Norm))
        {
            return true;
        }

        for (var i = at - 1; i > first && tokens[i].Kind != TokenKind.Punctuation; i--)
        {
            if (s_relatives.Contains(tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
