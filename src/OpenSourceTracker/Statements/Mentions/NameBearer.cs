using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Whether a name beside an office looks like a body's, a place's or a person's, or is what the office is for.</summary>
internal static class NameBearer
{
    public static bool LooksLikeOrganisation(Passage passage, Mention mention) =>
        passage.IsKnownOrganisation(mention.Name) || HoldsKind(passage, mention) || mention.Kind is MentionKind.Organisation or MentionKind.Place or MentionKind.Thing || (mention.Name.Length is >= 2 and <= 6 && mention.Name.All(c => char.IsUpper(c) || char.IsDigit(c)));

    // "Ann Marsh, director": a surname that is also a word for places.
    public static bool HasPlaceSurname(Passage passage, Mention mention) =>
        mention.Kind == MentionKind.Place && mention.End - mention.First == 2 && !passage.IsKnownName(mention.Name) && !Array.Exists(passage.Language.Lexicon.ClassesOf(passage.Tokens[mention.First]), name => name is "place.kind" or "org.kind" or "org.legal");

    private static bool HoldsKind(Passage passage, Mention mention)
    {
        for (var i = mention.First; i < mention.End && mention.End - mention.First > 1; i++)
        {
            if (passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: true } && passage.Language.Lexicon.ClassesOf(passage.Tokens[i]) is { Length: > 0 } classes && (classes.Contains("org.kind", StringComparer.Ordinal) || classes.Contains("org.legal", StringComparer.Ordinal) || classes.Contains("place.kind", StringComparer.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool LooksLikePerson(Mention mention) => mention.Kind is MentionKind.Person or MentionKind.Unknown && mention.End - mention.First is >= 2 and <= 5;

    // "Kepala Dinas Perhubungan", "Kepala Bidang Pencegahan dan ...": an everyday word behind the office is what it is for.
    public static bool IsDepartment(Passage passage, Mention mention) =>
        passage.Language.Code == "id" && mention.End - mention.First == 1 && mention.Kind == MentionKind.Unknown && passage.Tokens[mention.First].Norm.Length > 6 && passage.IsCommonWord(passage.Tokens[mention.First]);
}
