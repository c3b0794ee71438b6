using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>Tells which articles are about one story: those that name several of the same parties.</summary>
internal sealed class Stories
{
    private const int SharedParties = 2;
    private const double SharedWords = 0.2;
    private readonly Dictionary<string, HashSet<string>> _wordsOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Party>> _partiesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), bool> _kin = [];
    private readonly Dictionary<(string, string), bool> _one = [];

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
    public bool AreKin(string article, string other) => article == other || Known(_kin, article, other, () =>
    {
        var (a, b) = (Of(_wordsOf, article), Of(_wordsOf, other));
        return Of(_partiesOf, article).Overlaps(Of(_partiesOf, other)) || a.Count(b.Contains) >= SharedWords * Math.Min(a.Count, b.Count);
    });

    /// <summary>Whether both articles name two of the same parties, or are one.</summary>
    public bool AreOne(string article, string other) => article == other || Known(_one, article, other, () => Of(_partiesOf, article).Count(Of(_partiesOf, other).Contains) >= SharedParties);

    private static HashSet<T> Of<T>(Dictionary<string, HashSet<T>> sets, string article) => sets.GetValueOrDefault(article) ?? [];

    private static bool Known(Dictionary<(string, string), bool> answers, string article, string other, Func<bool> answer)
    {
        var key = string.CompareOrdinal(article, other) < 0 ? (article, other) : (other, article);
        return answers.TryGetValue(key, out var known) ? known : answers[key] = answer();
    }
}
