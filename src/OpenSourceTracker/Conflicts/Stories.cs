using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>Tells which articles are about one story: those that name several of the same parties.</summary>
internal sealed class Stories
{
    private const int SharedParties = 2;
    private const double SharedWords = 0.2;
    private readonly Dictionary<string, HashSet<string>> _wordsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), bool> _kin = [];
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
                _wordsOf[article] = new(StringComparer.Ordinal);
            }

            _wordsOf[article].UnionWith(meaning.Content);

            parties.UnionWith(meaning.Evidence.Named.Where(party => party.Kind != MentionKind.Place));
            if (meaning.Evidence.Speaker.Party is { } speaker)
            {
                parties.Add(speaker);
            }
        }
    }

    /// <summary>Whether both articles name one and the same party, or a fifth of the words of the shorter stand in the other too.</summary>
    public bool AreKin(string article, string other)
    {
        if (article == other || (_partiesOf.GetValueOrDefault(article) ?? []).Overlaps(_partiesOf.GetValueOrDefault(other) ?? []))
        {
            return true;
        }

        var key = string.CompareOrdinal(article, other) < 0 ? (article, other) : (other, article);
        if (!_kin.TryGetValue(key, out var kin))
        {
            var (a, b) = (_wordsOf.GetValueOrDefault(article) ?? [], _wordsOf.GetValueOrDefault(other) ?? []);
            _kin[key] = kin = a.Count(b.Contains) >= SharedWords * Math.Min(a.Count, b.Count);
        }

        return kin;
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
