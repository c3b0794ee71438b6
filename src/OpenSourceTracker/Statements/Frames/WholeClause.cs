using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Makes a frame of a verb that says and does in one: "the port announced higher fees", "perusahaan menjanjikan pembayaran", "the board put the loss at nine million". The clause is the statement, its subject the speaker.</summary>
internal static class WholeClause
{
    private const int FewestBehind = 4;
    private static readonly string[] s_classes = ["speech.announce", "speech.confirm", "speech.claim", "speech.warn", "speech.explain"];

    public static SpeechFrame? Find(Passage passage, Sentence sentence, FunctionMatch cue, SpeakerPhrase subject, int end, bool[] inUtterance)
    {
        if (!Array.Exists(s_classes, cue.Is) || subject.First > sentence.First + 2 || Stretch.Length(passage, end, sentence.End) < FewestBehind || Enumerable.Range(subject.First, sentence.End - subject.First).Any(i => inUtterance[i]))
        {
            return null;
        }

        return new(cue, subject, subject.First, subject.First, IsInverted: false);
    }
}
