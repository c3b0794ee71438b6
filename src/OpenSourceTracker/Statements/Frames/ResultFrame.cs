using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds what somebody's work or answer of the sentence before came to: "Balai X menguji tiga sumur. Hasilnya, dua tercemar.", "Kami bertanya kepada X. Jawabannya singkat: …", "X mengirim surat. Isinya, …".</summary>
internal static class ResultFrame
{
    private const int LongestOpening = 9;
    private const int FewestBehind = 3;

    private static readonly FrozenSet<string> s_results = ClosedWords.Of("result-noun"), s_answers = ClosedWords.Of("answer-noun"), s_contents = ClosedWords.Of("content-noun");

    private static readonly FrozenSet<string> s_examining = ClosedWords.Of("examining-verb");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "id" || sentence.Count < FewestBehind + 2 || inUtterance[sentence.First])
        {
            return null;
        }

        var noun = tokens[sentence.First].Norm;
        var (isResult, isAnswer) = (s_results.Contains(noun), s_answers.Contains(noun));
        if (!isResult && !isAnswer && !s_contents.Contains(noun))
        {
            return null;
        }

        var mark = tokens[sentence.First + 1].Is(',') && !isAnswer ? sentence.First + 1 : isResult || isAnswer ? Colon(passage, sentence) : -1;
        var before = passage.Sentences.FindLast(other => other.Count > 0 && other.End <= sentence.First);
        if (mark < 0 || sentence.End - mark <= FewestBehind || before.Count == 0)
        {
            return null;
        }

        var who = isResult ? Examiner(passage, before, inUtterance) : isAnswer ? AskedByOutlet.Of(passage, before, inUtterance) : Paper(passage, sentence, mark, before);
        return who is null ? null : new(new(sentence.First, sentence.First + 1, ["speech.say"]), who with { First = sentence.First, End = sentence.First + 1 }, sentence.First, mark + 1, IsInverted: false);
    }

    // "Kesimpulannya dibacakan Rabu (28/5): …"
    private static int Colon(Passage passage, Sentence sentence)
    {
        var colon = passage.Tokens.FindIndex(sentence.First, Math.Min(sentence.Count, LongestOpening), token => token.Is(':'));
        return colon > 0 && !Enumerable.Range(sentence.First, colon - sentence.First).Any(i => passage.Tokens[i].Is(',') || passage.Tokens[i].Is(';')) && !passage.MentionsIn(sentence.First, colon).Any() ? colon : -1;
    }

    // Who tests, counts or visits is the one whose result it is; what the outlet itself has found is its own.
    private static SpeakerPhrase? Examiner(Passage passage, Sentence before, bool[] inUtterance)
    {
        var verb = passage.Tokens.FindIndex(before.First, before.Count, token => s_examining.Contains(token.Norm));
        return verb > before.First && !inUtterance[verb] && (SpeakerPhraseFinder.Subject(passage, before, verb, inUtterance, "id") ?? IndonesianSubject.Before(passage, before, verb, inUtterance)) is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: not ("pronoun.we" or "pronoun.first") } subject ? subject : null;
    }

    private static SpeakerPhrase? Paper(Passage passage, Sentence sentence, int mark, Sentence before) =>
        passage.CuesIn(before.First, before.End).Any(cue => cue.Is("attribution.statement")) && Predicates.HasOne(passage, mark + 1, sentence.End)
            ? new(SourceClass.Document, sentence.First, mark) { Words = passage.Tokens[sentence.First].Norm, Refers = "statement" } : null;
}
