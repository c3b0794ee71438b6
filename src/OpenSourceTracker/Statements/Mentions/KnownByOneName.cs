using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Knows by one name whom another text introduces in full: "Dion tersenyum" after "Camat Dion Sarumpaet", in the next text of the same story.</summary>
internal static class KnownByOneName
{
    private const int ShortestName = 4;

    // No name of Chinese begins with a space.
    private static string KeyOf(string word) => " " + word;

    /// <summary>Notes the first and the last word of everybody who is introduced.</summary>
    public static void Learn(IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages.Where(passage => passage.Language.Code != "zh"))
        {
            foreach (var mention in passage.Mentions.Where(mention => mention.Kind == MentionKind.Person && mention.End - mention.First is 2 or 3))
            {
                passage.KnownPeople.Add(KeyOf(passage.Tokens[mention.First].Norm));
                passage.KnownPeople.Add(KeyOf(passage.Tokens[mention.End - 1].Norm));
            }
        }
    }

    /// <summary>Whether a word that opens a sentence is such a name: one of no other meaning, before a word in small letters.</summary>
    public static bool Is(Passage passage, int at) =>
        passage.Tokens[at].Norm.Length >= ShortestName && at + 1 < passage.Tokens.Count && passage.Tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalised: false } && passage.KnownPeople.Contains(KeyOf(passage.Tokens[at].Norm));
}
