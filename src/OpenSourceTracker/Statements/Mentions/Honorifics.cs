using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Makes persons of the names beside which a title stands: "dr. X", "Ms Y", X先生.</summary>
internal static class Honorifics
{
    public static void Set(Passage passage, List<Mention> mentions)
    {
        var tokens = passage.Tokens;
        foreach (var cue in passage.Cues.Where(cue => cue.IsAny("role.honorific", "gender.male", "gender.female")))
        {
            var gender = cue.Is("gender.male") ? 'm' : cue.Is("gender.female") ? 'f' : (char?)null;
            var index = mentions.FindIndex(mention => mention.First >= cue.End && mention.First <= cue.End + 1);
            if (index >= 0 && (cue.Is("role.honorific") || tokens[cue.First].IsCapitalised))
            {
                mentions[index] = mentions[index] with { Kind = MentionKind.Person, Gender = gender };
            }
            else if (tokens[cue.First].Kind == TokenKind.Ideographs && mentions.FindIndex(mention => mention.End == cue.First) is >= 0 and var left)
            {
                mentions[left] = mentions[left] with { Kind = MentionKind.Person, Gender = gender };
            }
        }
    }
}
