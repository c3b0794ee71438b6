using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Conflicts;

/// <summary>How common each piece of content is over all clauses, so that rare ones weigh more.</summary>
internal sealed class Corpus
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int _total;

    public Corpus(IReadOnlyCollection<ClauseMeaning> meanings)
    {
        _total = meanings.Count;
        foreach (var content in meanings.SelectMany(meaning => meaning.Content))
        {
            _counts[content] = _counts.GetValueOrDefault(content) + 1;
        }
    }

    /// <summary>The weight of a piece of content: about 1 for what every clause has, more the rarer.</summary>
    public double Weight(string content) => Math.Log((_total + 20.0) / (_counts.GetValueOrDefault(content) + 0.5));

    /// <summary>Whether few clauses speak of it, so that two that do may well mean one event.</summary>
    public bool IsRare(string content) => _counts.GetValueOrDefault(content) is var count && (count <= 6 || count * 40 <= _total);

    /// <summary>The share of the lighter side's content that both have, and that content.</summary>
    public (double Share, List<string> Shared) Overlap(ClauseMeaning one, ClauseMeaning other, IReadOnlySet<string> leftOut)
    {
        var (small, large) = one.Content.Count <= other.Content.Count ? (one, other) : (other, one);
        double own = 0, others = 0, both = 0;
        var shared = new List<string>();
        foreach (var content in small.Content)
        {
            if (leftOut.Contains(content))
            {
                continue;
            }

            var weight = Weight(content);
            own += weight;
            if (large.Content.Contains(content))
            {
                both += weight;
                shared.Add(content);
            }
        }

        foreach (var content in large.Content)
        {
            others += leftOut.Contains(content) ? 0 : Weight(content);
        }

        shared.Sort(StringComparer.Ordinal);
        var least = Math.Min(own, others);
        return (least > 0 ? both / least : 0, shared);
    }
}
