using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Figures;

/// <summary>Finds whose figure it is: "Otoritas pelabuhan menghitung 41 kapal", "Survei X menempatkan Y di angka 31 persen", "Daftar serikat memuat 610 nama". The whole clause is the statement.</summary>
internal static class IndonesianCount
{
    private const int Reach = 8;

    private static readonly FrozenSet<string> s_counting = ClosedWords.Of("counting-verb");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "id")
        {
            return null;
        }

        for (var i = sentence.First + 1; i + 2 < sentence.End; i++)
        {
            if (inUtterance[i])
            {
                return null;
            }

            if (!s_counting.Contains(tokens[i].Norm) || !GivesFigure(passage, sentence, i))
            {
                continue;
            }

            var subject = DocumentSubject.Find(passage, sentence, i, inUtterance) ?? SpeakerPhraseFinder.Subject(passage, sentence, i, inUtterance, "id");
            if (IndonesianSubject.Before(passage, sentence, i, inUtterance) is { } whole && (subject is null || IndonesianSubject.Prefers(passage, whole, subject)))
            {
                subject = whole;
            }

            if (subject is { Mention: { Kind: MentionKind.Person } } or { Refers: "pronoun.first" or "pronoun.we" } or { Class: SourceClass.Unnamed } or null || tokens[i].Norm is "memuat" or "mencantumkan" && subject.Class != SourceClass.Document || !(subject.First == sentence.First || tokens[subject.First - 1].Norm is "," or ";" or "dan" or "namun" or "sementara" or "sedangkan" or "tetapi"))
            {
                continue;
            }

            // A figure in a paper is the paper's; whose paper it is the text must say.
            subject = subject is { Class: SourceClass.Document, Mention: null } ? subject with { Refers = null } : subject;
            return new(new(i, i + 1, ["speech.claim"]), subject, subject.First, subject.First, IsInverted: false);
        }

        return null;
    }

    private static bool GivesFigure(Passage passage, Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < Math.Min(sentence.End, verb + Reach); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation && passage.Tokens[i].Norm is "," or ";" or ":" || passage.Tokens[i].Norm is "bahwa" or "yang")
            {
                return false;
            }

            if (passage.Tokens[i].Kind == TokenKind.Number && !passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[i].Span)) || passage.Cues.Exists(cue => cue.First == i && cue.Is("quantity.number")))
            {
                return true;
            }
        }

        return false;
    }
}
