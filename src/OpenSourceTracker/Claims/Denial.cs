using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Claims;

/// <summary>Which words of a clause are denied rather than said: the complement of a verb of denying ("membantah X", 否认X), of "it is not true that X", and the report that is called false ("X消息不属实").</summary>
internal static class Denial
{
    private static readonly FrozenSet<string> s_denying = ClosedWords.Of("denying");
    private static readonly FrozenSet<string> s_rumours = ClosedWords.Of("rumour");
    private static readonly FrozenSet<string> s_doubts = ClosedWords.Of("doubt");
    private static readonly FrozenSet<string> s_that = ClosedWords.Of("complementiser");

    /// <summary>The denied stretch, and the words that deny it, where they stand in the clause.</summary>
    public static (int First, int End, FunctionMatch Cue)? Of(StatementEvidence evidence, List<FunctionMatch> cues)
    {
        var tokens = evidence.Passage.Tokens;
        if (ByFrame(evidence) || EndsBefore(evidence))
        {
            return (evidence.First, Negation.Boundary(tokens, evidence.First, evidence.End), default);
        }

        foreach (var cue in cues)
        {
            if (IsUntrue(evidence.Passage, cue))
            {
                if (cue.End + 1 < evidence.End && (s_that.Contains(tokens[cue.End].Norm) || s_rumours.Contains(tokens[cue.End].Norm) && s_that.Contains(tokens[cue.End + 1].Norm)))
                {
                    return (cue.End, Negation.Boundary(tokens, cue.End + 1, evidence.End), cue);
                }

                if (ReportBefore(evidence, cue) is { } first)
                {
                    return (first, cue.First, cue);
                }
            }
            else if (IsDenying(evidence.Passage, cue) && tokens[cue.First].Kind == TokenKind.Word && tokens[cue.First].Norm.StartsWith("me", StringComparison.Ordinal) && !IsNegated(evidence.Passage, cue))
            {
                return (cue.End, Negation.Boundary(tokens, cue.End, evidence.End), cue);
            }
        }

        return null;
    }

    /// <summary>Says what is denied the other way round: its first event, its poles, its words.</summary>
    public static void Turn(ClauseMeaning meaning, List<FunctionMatch> cues)
    {
        if (Of(meaning.Evidence, cues) is not var (first, end, cue))
        {
            return;
        }

        meaning.Events.RemoveAll(item => item.Token >= cue.First && item.Token < cue.End);
        if (meaning.Events.FindIndex(item => item.Token >= first && item.Token < end) is >= 0 and var index)
        {
            meaning.Events[index] = meaning.Events[index] with { IsNegated = !meaning.Events[index].IsNegated };
        }

        foreach (var word in meaning.Words)
        {
            word.IsNegated ^= word.Token >= first && word.Token < end;
        }

        for (var i = 0; i < meaning.Poles.Count; i++)
        {
            meaning.Poles[i] = meaning.Poles[i].Head >= first && meaning.Poles[i].Head < end ? meaning.Poles[i].Flipped() : meaning.Poles[i];
        }
    }

    // What stands behind a comma is said, not denied: "denied the claim, saying the plant was open".
    private static bool ByFrame(StatementEvidence evidence)
    {
        if (evidence.Frame is not { IsInverted: false } frame || evidence.Statement.Attribution == AttributionForm.Direct || evidence.First < frame.Cue.End
            || !IsDenying(evidence.Passage, frame.Cue) || IsNegated(evidence.Passage, frame.Cue) || Negation.Boundary(evidence.Passage.Tokens, frame.Cue.End, evidence.First) < evidence.First || Opens(evidence.Passage, frame.Cue.End, evidence.First))
        {
            return false;
        }

        return !evidence.Passage.Cues.Exists(cue => cue.First >= evidence.First && cue.First <= evidence.First + 1 && cue.End <= evidence.End && cue.IsAny("speech.say", "speech.claim") && !cue.Is("speech.deny"));
    }

    private static bool Opens(Passage passage, int from, int to) => to > from && passage.Tokens[from].Norm is "," or "，";

    private static bool IsDenying(Passage passage, FunctionMatch cue)
    {
        if (!cue.Is("speech.deny"))
        {
            return false;
        }

        for (var i = cue.First; i < cue.End; i++)
        {
            var token = passage.Tokens[i];
            if (token.Kind == TokenKind.Ideographs ? s_denying.Any(word => token.Norm.Contains(word, StringComparison.Ordinal)) && passage.Tokens[cue.End - 1].Norm[^1] is not ('称' or '说' or '道' or '指' or '示')
                : token.Norm == "benar" || i == cue.First && (s_denying.Contains(token.Short) || s_denying.Contains(token.Stem)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegated(Passage passage, FunctionMatch verb) => passage.Cues.Exists(cue => cue.End <= verb.First && cue.End >= verb.First - 1 && cue.IsAny("polarity.not", "polarity.never", "polarity.none", "polarity.notyet"));

    // "Mengatakan tidak benar bahwa ...": the words of untruth are no part of the clause.
    private static bool EndsBefore(StatementEvidence evidence) =>
        evidence.First > evidence.Sentence.First + 1 && s_that.Contains(evidence.Passage.Tokens[evidence.First - 1].Norm) && evidence.Passage.Cues.Exists(cue => cue.End == evidence.First - 1 && IsUntrue(evidence.Passage, cue));

    private static bool IsUntrue(Passage passage, FunctionMatch cue) => cue.Is("discourse.debunk") && !Enumerable.Range(cue.First, cue.End - cue.First).Any(i => s_doubts.Contains(passage.Tokens[i].Norm));

    // "Kabar bahwa X tidak benar", "X的消息不属实": from the noun to the predicate, in Chinese from what stands before the noun.
    private static int? ReportBefore(StatementEvidence evidence, FunctionMatch cue)
    {
        var tokens = evidence.Passage.Tokens;
        var (noun, isBroken) = (-1, false);
        for (var i = cue.First - 1; i >= evidence.Sentence.First && !isBroken; i--)
        {
            noun = s_rumours.Contains(tokens[i].Norm) ? i : noun;
            isBroken = tokens[i].Kind == TokenKind.Punctuation && tokens[i].Norm[0] is '.' or '。' or ';' or '；' or ':' or '：' || tokens[i].Norm is "," or "，" && i < cue.First - 1 && noun >= 0;
        }

        if (noun < 0)
        {
            return null;
        }

        var first = noun;
        if (tokens[noun].Kind == TokenKind.Ideographs)
        {
            while (first > evidence.First && tokens[first - 1].Kind != TokenKind.Punctuation)
            {
                first--;
            }
        }

        return Math.Max(first, evidence.First) is var from && from < cue.First ? from : null;
    }
}
