namespace OpenSourceTracker.Statements.Parties;

/// <summary>Names that stand for parties, by their first word and by how their party is written together.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, List<(string Form, Party Party)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Form, Party Party)>> _together = new(StringComparer.Ordinal);

    public PartyNames(IEnumerable<KeyValuePair<string, Party>> names)
    {
        foreach (var (form, party) in names)
        {
            Add(form, party);
        }
    }

    public void Add(string form, Party party)
    {
        Add(_byFirstWord, FirstWord(form), form, party);
        Add(_together, Together(party.Key), form, party);
    }

    /// <summary>The names that begin with the words of a form and go on.</summary>
    public IEnumerable<(string Form, Party Party)> LongerThan(string form) =>
        _byFirstWord.GetValueOrDefault(FirstWord(form), []).Where(name => name.Form.Length > form.Length && name.Form[form.Length] == ' ' && name.Form.StartsWith(form, StringComparison.Ordinal));

    /// <summary>The names of parties whose own is a form but for its spaces.</summary>
    public IEnumerable<(string Form, Party Party)> WrittenAs(string form) => _together.GetValueOrDefault(Together(form), []);

    private static string FirstWord(string form) => form.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var end ? form[..end] : form;

    private static string Together(string form) => form.Replace(" ", "", StringComparison.Ordinal);

    private static void Add(Dictionary<string, List<(string, Party)>> index, string key, string form, Party party) =>
        (index.TryGetValue(key, out var names) ? names : index[key] = []).Add((form, party));
}
