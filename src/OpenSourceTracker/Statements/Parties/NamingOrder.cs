using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Which names an article gives first: a short form stands for whom the text has named before it.</summary>
internal sealed class NamingOrder
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<Party, int> _parties = [];

    public NamingOrder(IReadOnlyList<Passage> passages, Func<string, Party?> find)
    {
        var at = 0;
        foreach (var mention in passages.SelectMany(passage => passage.Mentions))
        {
            var form = NameForm.Of(mention.Name);
            _forms.TryAdd(form, at);
            if (find(form) is { } party && form == party.Key)
            {
                _parties.TryAdd(party, at);
            }

            at++;
        }
    }

    /// <summary>Whether a party is named in full before a short form is used.</summary>
    public bool IsBefore(Party party, string form) => _parties.TryGetValue(party, out var full) && _forms.TryGetValue(form, out var used) && full < used;
}
