using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds whom an Indonesian outlet says that it asked: "Kami meminta data kepada X", "Saya menghubungi Y", "Kami bertanya kepada direkturnya, Z, tentang …".</summary>
internal static class AskedByOutlet
{
    private const int LongestObject = 10;

    private static readonly FrozenSet<string> s_asking = ClosedWords.Of("asking-verb"), s_selves = ClosedWords.Of("outlet-self"), s_toward = ClosedWords.Of("asked-toward");

    public static SpeakerPhrase? Of(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var self = tokens.FindIndex(sentence.First, Math.Min(sentence.Count, 3), token => s_selves.Contains(token.Norm));
        var verb = self < 0 ? -1 : tokens.FindIndex(self + 1, Math.Min(sentence.End - self - 1, 3), token => s_asking.Contains(token.Norm));
        if (verb < 0 || inUtterance[verb])
        {
            return null;
        }

        var toward = tokens.FindIndex(verb + 1, Math.Min(sentence.End - verb - 1, LongestObject), token => s_toward.Contains(token.Norm));
        return SpeakerPhraseFinder.Right(passage, sentence, (toward < 0 ? verb : toward) + 1, inUtterance, reach: 0) is { Class: SourceClass.Named or SourceClass.RoleOnly } asked ? asked : null;
    }
}
