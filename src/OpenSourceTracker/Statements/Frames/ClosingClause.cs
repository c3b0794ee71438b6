using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds the attribution that stands between the last comma of an English sentence and its end: "…, its author told this newspaper", "…, a man who works there told the Argus", "…, figures from the trust show".</summary>
internal static class ClosingClause
{
    private const int Longest = 24;
    private const int FewestBefore = 4;
    private const int LongestSubject = 12;

    private static readonly FrozenSet<string> s_determiners = ClosedWords.Of("determiner");

    private static readonly FrozenSet<string> s_be = ClosedWords.Of("be");

    private static readonly FrozenSet<string> s_closing = ClosedWords.Of("closing-verb");

    private static readonly FrozenSet<string> s_relative = ClosedWords.Of("relative");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en")
        {
            return null;
        }

        // The comma before the clause; a name in commas may stand inside it ("its director, Y, wrote in a letter").
        for (var comma = sentence.End - 3; comma >= Math.Max(sentence.First + FewestBefore, sentence.End - Longest); comma--)
        {
            if (inUtterance[comma])
            {
                return null;
            }

            if (tokens[comma].Is(',') && Clause(passage, sentence, comma, inUtterance) is { } frame)
            {
                return frame;
            }
        }

        return null;
    }

    private static SpeechFrame? Clause(Passage passage, Sentence sentence, int comma, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var first = comma + 1;
        for (var verb = first + 1; verb < Math.Min(sentence.End, first + LongestSubject); verb++)
        {
            // "…, a court was told": who was told did not say it.
            if (!s_closing.Contains(tokens[verb].Norm) || inUtterance[verb] || tokens[verb].IsCapitalised || s_be.Contains(tokens[verb - 1].Norm))
            {
                continue;
            }

            if (SubjectOf(passage, sentence, first, verb, inUtterance) is { } subject && FrameExtent.IsTail(passage, sentence, After(passage, sentence, verb), inUtterance))
            {
                var cue = new FunctionMatch(verb, verb + 1, [tokens[verb].Norm is "show" or "shows" or "showed" ? "speech.show" : "speech.say"]);
                return new(cue, subject, first, sentence.End, IsInverted: true);
            }
        }

        return null;
    }

    private static int After(Passage passage, Sentence sentence, int verb) =>
        FrameExtent.TakesListener(passage.Tokens[verb]) ? FrameExtent.AfterListener(passage, sentence, verb + 1) : verb + 1;

    private static SpeakerPhrase? SubjectOf(Passage passage, Sentence sentence, int first, int verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        // "a person who maintains the system told": what stands before the relative clause.
        var relative = Enumerable.Range(first + 1, Math.Max(0, verb - first - 1)).FirstOrDefault(i => s_relative.Contains(tokens[i].Norm), -1);
        if (relative > 0)
        {
            return s_determiners.Contains(tokens[first].Norm) && relative - first is > 1 and < 8 && verb - relative > 2 && !Enumerable.Range(first, verb - first).Any(i => tokens[i].Kind == TokenKind.Punctuation)
                ? new(SourceClass.Unnamed, first, relative) { Words = NounSubject.Bare(passage.Text(first, relative)), Refers = "described" } : null;
        }

        // "figures from the trust show": a paper and whose it is
        var paper = passage.CuesIn(first, verb).FirstOrDefault(cue => cue.IsAny("attribution.document", "attribution.statement") && cue.First <= first + 2);
        if (paper.End > 0 && !Enumerable.Range(first, verb - first).Any(i => NounSubject.IsClausal(tokens[i].Norm) && !(tokens[i].Norm is "to" or "by" && (NounSubject.IsDetermining(tokens[i + 1].Norm) || tokens[i + 1].IsCapitalised))))
        {
            return DocumentPhrase.Of(passage, paper) with { First = first, End = verb };
        }

        return tokens[verb].Norm is "show" or "shows" or "showed" ? null : NounSubject.Before(passage, sentence, verb, inUtterance) is { } noun && noun.First == first ? noun : null;
    }
}
