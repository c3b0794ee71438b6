using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds who tells what an English main clause has in the passive: "The closure was confirmed by the director", "The price was announced on Monday by X". The whole clause is the statement.</summary>
internal static class AgentFrame
{
    private const int Reach = 4;
    private const int FewestBefore = 2;

    private static readonly FrozenSet<string> s_be = ClosedWords.Of("be"), s_clauses = ClosedWords.Of("clause-opening");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en" || s_clauses.Contains(tokens[sentence.First].Norm))
        {
            return null;
        }

        for (var verb = sentence.First + FewestBefore; verb + 2 < sentence.End; verb++)
        {
            // "a plan which was confirmed by", "if it is announced by": of something else, or not said to be so
            if (inUtterance[verb] || s_clauses.Contains(tokens[verb].Norm))
            {
                return null;
            }

            if (!tokens[verb].Norm.EndsWith("ed", StringComparison.Ordinal) || !s_be.Contains(tokens[verb - 1].Norm) || passage.Cues.Find(cue => cue.First == verb && cue.IsAny("speech.confirm", "speech.announce", "speech.admit")) is not { End: > 0 } cue)
            {
                continue;
            }

            var by = Enumerable.Range(verb + 1, Math.Min(Reach, sentence.End - verb - 2)).FirstOrDefault(i => tokens[i].Norm is "by", -1);
            return by > 0 && (NounSubject.Inverted(passage, sentence, by + 1, inUtterance) is var noun && SpeakerPhraseFinder.Right(passage, sentence, by + 1, inUtterance, reach: 0) is { } named && (named.Mention is not null || noun is null) ? named : noun) is { } agent
                ? new(cue, agent, sentence.First, sentence.First, IsInverted: false) : null;
        }

        return null;
    }
}
