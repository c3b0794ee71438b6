using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>Tells which articles are about one story: those that name several of the same parties.</summary>
internal sealed class Stories
{
    private const int SharedParties = 2;
    private readonly Dictionary<string, HashSet<Party>> _partiesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), bool> _known = [];

    public Stories(IEnumerable<ClauseMeaning> meanings)
    {
        foreach (var meaning in meanings)
        {
            var article = meaning.Evidence.Statement.ArticleId;
            if (!_partiesOf.TryGetValue(article, out var parties))
            {
                _partiesOf[article] = parties = [];
            }

            parties.UnionWith(meaning.Evidence.Named.Where(party => party.Kind != MentionKind.Place));
            if (meaning.Evidence.Speaker.Party is { } speaker)
            {
                parties.Add(speaker);
            }
        }
    }

    public bool AreOne(string article, string other)
    {
        if (article == other)
        {
            return true;
        }

        var key = string.CompareOrdinal(article, other) < 0 ? (article, other) : (other, article);
        if (!_known.TryGetValue(key, out var known))
        {
            var (a, b) = (_partiesOf.GetValueOrDefault(article) ?? [], _partiesOf.GetValueOrDefault(other) ?? []);
            _known[key] = known = a.Count(b.Contains) >= SharedParties;
        }

        return known;
    }
}
