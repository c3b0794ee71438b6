using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Finds the parties that a surname, a first word or an acronym can stand for.</summary>
internal static class ShortForms
{
    public static List<Party> Candidates(string form, List<Party> parties, Party? own)
    {
        var found = new List<Party>();
        foreach (var party in parties)
        {
            if (party == own)
            {
                continue;
            }

            var words = NameForm.Words(party.Name);
            var isPerson = party.Kind == MentionKind.Person || (party.Kind == MentionKind.Unknown && words.Count is 2 or 3);
            var matches = words.Count > 1
                ? (isPerson && (words[^1] == form || words[0] == form)) || (party.Kind is MentionKind.Organisation or MentionKind.Unknown && !words.Exists(word => char.IsDigit(word[0])) && (party.Key.StartsWith(form + " ", StringComparison.Ordinal) || Initials(words) == form))
                : form[0] > '\u3000' && party.Key.Length > form.Length && party.Key.StartsWith(form, StringComparison.Ordinal) && party.Kind is MentionKind.Organisation;
            if (matches)
            {
                found.Add(party);
            }
        }

        return found;
    }

    private static string Initials(List<string> words) => words.Count < 3 ? "" : string.Concat(words.Where(word => word is not ("dan" or "of" or "and" or "for")).Select(word => word[0]));
}
