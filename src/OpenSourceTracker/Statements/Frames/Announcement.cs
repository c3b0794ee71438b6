using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds who announces in a short Indonesian sentence what the next one tells: "Serikat mengajukan angka tandingan. A", "Balai itu meluruskan data. A".</summary>
internal static class Announcement
{
    private const int Longest = 16;

    private static readonly FrozenSet<string> s_verbs = ClosedWords.Of("announcing"), s_contents = ClosedWords.Of("announced"), s_other = ClosedWords.Of("otherwise"), s_correcting = ClosedWords.Of("correcting"), s_corrected = ClosedWords.Of("corrected");

    public static SpeakerPhrase? Of(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "id" || sentence.Count is < 4 or > Longest || tokens[sentence.End - 1].Norm is not ".")
        {
            return null;
        }

        for (var verb = sentence.First + 1; verb + 2 < sentence.End; verb++)
        {
            if (inUtterance[verb])
            {
                return null;
            }

            var end = s_verbs.Contains(tokens[verb].Norm) && s_contents.Contains(tokens[verb + 1].Norm) && s_other.Contains(tokens[verb + 2].Norm) ? verb + 3
                : s_correcting.Contains(tokens[verb].Norm) && s_corrected.Contains(tokens[verb + 1].Norm) ? verb + 2 : -1;
            if (end > 0)
            {
                end = tokens[end].Norm is "itu" or "tersebut" or "ini" ? end + 1 : end;
                return FrameExtent.IsTail(passage, sentence, end == sentence.End - 1 ? sentence.End : end, inUtterance) ? SubjectOf(passage, sentence, verb, inUtterance) : null;
            }
        }

        return null;
    }

    // A body, a person or a paper; any other noun tells nothing ("pasar itu menyimpan cerita lain").
    private static SpeakerPhrase? SubjectOf(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        var paper = DocumentSubject.Find(passage, sentence, verb, inUtterance, isPlain: true);
        return paper ?? (SpeakerPhraseFinder.Subject(passage, sentence, verb, inUtterance, "id") is { } subject && (subject.Mention is { Kind: not (MentionKind.Place or MentionKind.Thing) } || subject.Refers is "role" or "role.same" or "org.generic" or "org.kind" or "pronoun.person") ? subject : null);
    }
}
