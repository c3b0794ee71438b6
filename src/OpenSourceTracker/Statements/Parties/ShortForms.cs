using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Finds the parties that a surname, a first word or an acronym can stand for.</summary>
internal sealed class ShortForms
{
    private const int ShortestName = 4;

    // In the order in which the parties were given.
    private readonly Dictionary<string, List<Party>> _parties = new(StringComparer.Ordinal);

    public ShortForms(IEnumerable<Party> parties)
    {
        foreach (var party in parties)
        {
            foreach (var form in Of(party).Distinct(StringComparer.Ordinal))
            {
                (_parties.TryGetValue(form, out var others) ? others : _parties[form] = []).Add(party);
            }
        }
    }

    public List<Party> Candidates(string form, Party? own) => [.. _parties.GetValueOrDefault(form, []).Where(party => party != own)];

    private static IEnumerable<string> Of(Party party)
    {
        var words = NameForm.Words(party.Name);
        if (words.Count <= 1)
        {
            return party.Kind is MentionKind.Organisation && party.Key is [> '\u3000', ..] ? Enumerable.Range(1, party.Key.Length - 1).Select(length => party.Key[..length]) : [];
        }

        var isPerson = party.Kind == MentionKind.Person || (party.Kind == MentionKind.Unknown && words.Count is 2 or 3);
        // "Andi Baso Pallawa" is called Baso too: a name that no title or particle is.
        IEnumerable<string> ofPerson = isPerson ? [words[^1], words[0], .. party.Kind == MentionKind.Person ? words.Take(1..^1).Where(word => word.Length >= ShortestName) : []] : [];
        IEnumerable<string> ofBody = party.Kind is MentionKind.Organisation or MentionKind.Unknown && !words.Exists(word => char.IsDigit(word[0])) ? [.. Begin(party.Key), Initials(words)] : [];
        return ofPerson.Concat(ofBody);
    }

    private static IEnumerable<string> Begin(string key) => key.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? [key[..end]] : [];

    private static string Initials(List<string> words) => words.Count < 3 ? "" : string.Concat(words.Where(word => word is not ("dan" or "of" or "and" or "for")).Select(word => word[0]));
}
