using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Words before an attribution that are no clause of their own, and the clause that "when" or "after" puts before another.</summary>
internal static class Introduction
{
    private static readonly FrozenSet<string> s_times = ClosedWords.Of("time-clause");

    public static bool IsIntroducing(Token token) => s_introducing.Contains(token.Norm);

    private static readonly FrozenSet<string> s_locative = ClosedWords.Of("locative-opener"), s_locativeEnds = ClosedWords.Of("locative-end");

    /// <summary>Whether Chinese words are a phrase of place or occasion and no clause: 在昨天的新闻发布会上.</summary>
    public static bool IsOccasion(Passage passage, int first, int end) =>
        end - first > 1 && passage.Tokens[first].Kind == TokenKind.Ideographs && s_locative.Contains(passage.Tokens[first].Norm)
        && !Enumerable.Range(first, end - first).Any(i => passage.Tokens[i].Norm is "，" or ",") && s_locativeEnds.Any(word => passage.Tokens[end - 1].Norm.EndsWith(word, StringComparison.Ordinal));

    // "Ihwal X, ...", "After the match, ...": words before the subject that are no clause of their own.
    public static bool IsIntroduction(Passage passage, Sentence sentence, int subject)
    {
        var words = 0;
        for (var i = sentence.First; i < subject; i++)
        {
            words += passage.Tokens[i].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        return words < 3 || words < 9 && s_introducing.Contains(passage.Tokens[sentence.First].Norm);
    }

    private static readonly FrozenSet<string> s_introducing = ClosedWords.Of("introducing");

    // A clause fronted by "when" or "after" ends at its comma, and with it what is said in it.
    public static int FrontedEnd(Passage passage, Sentence sentence, SpeechFrame frame, int end)
    {
        // "Asked about it, X said A": the clause has ended before the attribution.
        if (Enumerable.Range(sentence.First, Math.Max(0, frame.First - sentence.First)).Any(i => passage.Tokens[i].Norm is "," or "，"))
        {
            return end;
        }

        if (!s_times.Contains(passage.Tokens[sentence.First].Norm))
        {
            return end;
        }

        for (var i = frame.End + 2; i < end - 3; i++)
        {
            if (passage.Tokens[i].Norm is "," or "，" && (passage.Tokens[i + 1].IsCapitalised || passage.Cues.Exists(cue => cue.First == i + 1 && (cue.In("pronoun.") || cue.In("role.") || cue.In("org.")))))
            {
                return i;
            }
        }

        return end;
    }
}
