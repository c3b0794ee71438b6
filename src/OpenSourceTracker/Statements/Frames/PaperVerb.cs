using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds what a paper at the head of its sentence holds, behind a verb that says nothing by itself: "The filing gives the workforce as 260", "Surat edaran itu melarang siswa membawa ponsel".</summary>
internal static class PaperVerb
{
    private const int Longest = 22;
    private const int FewestBehind = 3;

    private static readonly FrozenSet<string> s_verbs = ClosedWords.Of("paper-verb");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        for (var verb = sentence.First + 1; verb < Math.Min(sentence.End - FewestBehind, sentence.First + Longest); verb++)
        {
            if (s_verbs.Contains(passage.Tokens[verb].Norm) && passage.Tokens[sentence.First].Norm is not "no" && passage.Tokens[verb - 1].Norm is not ("or" or "and" or "no") && (PaperPart.Find(passage, sentence, verb, inUtterance) ?? DocumentSubject.Find(passage, sentence, verb, inUtterance, isPlain: true)) is { } paper)
            {
                return new(new(verb, verb + 1, ["speech.show"]), paper, sentence.First, sentence.First, IsInverted: false);
            }
        }

        return null;
    }
}
