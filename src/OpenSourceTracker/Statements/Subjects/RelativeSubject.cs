using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds a subject that a relative clause parts from its verb: "two officials who know of the talks said that", "dua pejabat yang mengetahui pembahasan itu membenarkan bahwa".</summary>
internal static class RelativeSubject
{
    private const int Longest = 16;

    public static SpeakerPhrase? Find(Passage passage, Sentence sentence, FunctionMatch verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (verb.First - sentence.First > Longest + 4 || !IntroducesClause(passage, sentence, verb.End))
        {
            return null;
        }

        var start = sentence.First;
        for (var i = sentence.First; i < verb.First; i++)
        {
            if (inUtterance[i])
            {
                return null;
            }

            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                start = i + 1;
            }
        }

        var relative = -1;
        for (var i = start + 1; i < Math.Min(verb.First - 1, start + 8); i++)
        {
            if (tokens[i].Norm is "yang" or "who")
            {
                relative = i;
                break;
            }
        }

        if (relative < 0 || verb.First - start > Longest || SpeakerPhraseFinder.IsPreposition(tokens[start].Norm))
        {
            return null;
        }

        if (passage.Mentions.Find(mention => mention.PhraseFirst == start && mention.End <= relative) is { Kind: not MentionKind.Place } name)
        {
            return new(SourceClass.Named, start, relative) { Mention = name, Words = name.Name, Role = name.Role };
        }

        return new(SourceClass.Unnamed, start, relative) { Words = passage.Text(start, relative), Refers = "described" };
    }

    private static bool IntroducesClause(Passage passage, Sentence sentence, int at) =>
        Enumerable.Range(at, Math.Max(0, Math.Min(6, sentence.End - at))).FirstOrDefault(i => passage.Tokens[i].Norm is "bahwa" or "that" or ":", -1) is >= 0 and var opening
        && !passage.Cues.Exists(cue => cue.First >= at && cue.End <= opening && cue.In("speech."));
}
