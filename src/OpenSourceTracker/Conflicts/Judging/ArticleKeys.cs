using OpenSourceTracker.Claims;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>In how many clauses of an article each key and each field stands. What all clauses of a story share ties no two of them; what stands in just one clause of either article ties these.</summary>
/// <remarks>Only the two articles of a pair count, so that other articles of the corpus change nothing.</remarks>
internal sealed class ArticleKeys
{
    private readonly Dictionary<string, int> _clausesOfKey = new(StringComparer.Ordinal);
    private readonly Dictionary<SemanticField, int> _clausesOfField = [];
    private int _clauses;

    public void Add(ClauseMeaning meaning)
    {
        _clauses++;
        foreach (var key in meaning.Keys)
        {
            _clausesOfKey[key] = _clausesOfKey.GetValueOrDefault(key) + 1;
        }

        foreach (var field in meaning.Fields)
        {
            _clausesOfField[field] = _clausesOfField.GetValueOrDefault(field) + 1;
        }
    }

    /// <summary>How rare a key is in two articles: 1 where one clause of each has it or fewer, 0 where all have it.</summary>
    public static double RarityOf(string key, ArticleKeys one, ArticleKeys other) =>
        Rarity(one._clausesOfKey.GetValueOrDefault(key), other._clausesOfKey.GetValueOrDefault(key), one, other);

    /// <summary>The same of a field.</summary>
    public static double RarityOf(SemanticField field, ArticleKeys one, ArticleKeys other) =>
        Rarity(one._clausesOfField.GetValueOrDefault(field), other._clausesOfField.GetValueOrDefault(field), one, other);

    private static double Rarity(int mine, int theirs, ArticleKeys one, ArticleKeys other)
    {
        var (held, all) = one == other ? (mine, one._clauses) : (mine + theirs, one._clauses + other._clauses);
        return all <= 2 ? 1 : Math.Log((double)all / Math.Max(2, held)) / Math.Log(all / 2.0);
    }
}
