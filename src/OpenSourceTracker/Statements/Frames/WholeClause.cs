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
        if (!Array.Exists(s_classes, cue.Is) || !Opens(passage, sentence, subject.First) || Stretch.Length(passage, end, sentence.End) < FewestBehind || Enumerable.Range(subject.First, sentence.End - subject.First).Any(i => inUtterance[i]))
        {
            return null;
        }

        return new(cue, subject, subject.First, subject.First, IsInverted: false);
    }

    // "Padahal pada 15 Januari kementerian mengumumkan", "Tak lagi sembunyi-sembunyi, X mengumumkan": a connective, a date, or a phrase that its comma closes.
    private static bool Opens(Passage passage, Sentence sentence, int subject)
    {
        if (subject <= sentence.First + 2)
        {
            return true;
        }

        return Enumerable.Range(sentence.First, subject - sentence.First).All(i => passage.Tokens[i].Kind == Text.TokenKind.Punctuation || SpeakerPhraseFinder.IsPreposition(passage.Tokens[i].Norm) || passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[i].Span)) || passage.Cues.Exists(cue => cue.First <= i && i < cue.End && cue.In("discourse.")));
    }
}
