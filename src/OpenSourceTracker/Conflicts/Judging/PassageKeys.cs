namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>The keys of all clauses of a passage: what is said around a clause.</summary>
internal sealed class PassageKeys
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private int _counted;

    public void Add(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            _counted += _keys.Add(key) && IsCounted(key) ? 1 : 0;
        }
    }

    /// <summary>The share of a clause's words, by weight, that stand here.</summary>
    public double ShareOf(PairSide side)
    {
        var found = 0.0;
        for (var i = 0; i < side.Meaning.Words.Count; i++)
        {
            foreach (var key in side.Meaning.Words[i].Keys)
            {
                if (_keys.Contains(key))
                {
                    found += side.WeightAt(i);
                    break;
                }
            }
        }

        return side.Weight > 0 ? found / side.Weight : 0;
    }

    /// <summary>The share of what stands by a value of a clause, by weight, that stands here.</summary>
    public double ShareOf(PairSide side, ValuePlace place)
    {
        var found = 0.0;
        for (var i = 0; i < side.Meaning.Words.Count; i++)
        {
            foreach (var key in side.Meaning.Words[i].Keys)
            {
                if (_keys.Contains(key))
                {
                    found += place.NearAt(i);
                    break;
                }
            }
        }

        return place.Weight > 0 ? found / place.Weight : 0;
    }

    /// <summary>What two passages have in common of all that they hold.</summary>
    public double ShareWith(PassageKeys other)
    {
        var (few, many) = _keys.Count <= other._keys.Count ? (this, other) : (other, this);
        var both = 0;
        foreach (var key in few._keys)
        {
            both += IsCounted(key) && many._keys.Contains(key) ? 1 : 0;
        }

        var all = _counted + other._counted - both;
        return all > 0 ? (double)both / all : 0;
    }

    // A family says again what its concept has said.
    private static bool IsCounted(string key) => key[0] != 'f';
}
