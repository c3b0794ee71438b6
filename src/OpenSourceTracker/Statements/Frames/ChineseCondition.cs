using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Conditions that Chinese puts by the order of its clauses: 只有董事会同意，才…; 水位超过六米，就….</summary>
internal static class ChineseCondition
{
    private const int Reach = 30;
    private const int SubjectLength = 3;

    private static readonly FrozenSet<string> s_thresholds = ClosedWords.Of("threshold"), s_past = ClosedWords.Of("told-past");

    /// <summary>Whether a later word says what follows when the condition holds: 才.</summary>
    public static bool IsAnswered(Passage passage, int from)
    {
        for (var i = from; i < passage.Tokens.Count && i - from < Reach && passage.Tokens[i].Norm is not ("。" or "；"); i++)
        {
            if (passage.Tokens[i].Norm[0] is '才' or '方')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause names a mark to be reached and the next one what then is done: 卖到五万台，我们就公开.</summary>
    public static bool IsThreshold(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (tokens[i].Norm is "，" or "," && Enumerable.Range(i + 1, Math.Min(SubjectLength + 1, end - i - 1)).Any(at => tokens[at].Norm is "就"))
            {
                var from = Enumerable.Range(first, i - first).LastOrDefault(at => tokens[at].Kind == TokenKind.Punctuation, first - 1) + 1;
                var before = Enumerable.Range(from, i - from).ToList();
                return before.Exists(at => s_thresholds.Contains(tokens[at].Norm)) && !before.Exists(at => s_past.Contains(tokens[at].Norm)) && passage.Quantities.Exists(quantity => quantity.Span.Start >= tokens[from].Span.Start && quantity.Span.End <= tokens[i].Span.Start);
            }
        }

        return false;
    }
}
