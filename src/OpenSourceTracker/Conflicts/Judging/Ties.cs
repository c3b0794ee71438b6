using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Whether anything but common words ties two clauses: a party that both texts name, much the same words, or one text. The judge has learnt within stories; across them words meet by chance.</summary>
/// <remarks>Immutable and thread-safe. In a large archive nearly all pairs fail here, so that this must be quick.</remarks>
internal sealed class Ties
{
    private readonly IReadOnlyList<ClauseMeaning> _clauses;
    private readonly int[] _articleOf;
    private readonly List<Stories.Contents> _articles = [];
    private readonly Marks[] _marks;

    public Ties(IReadOnlyList<ClauseMeaning> clauses, Stories stories)
    {
        _clauses = clauses;
        _articleOf = new int[clauses.Count];
        _marks = new Marks[clauses.Count];
        var (numbers, articles) = (new Dictionary<object, int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var i = 0; i < clauses.Count; i++)
        {
            _marks[i] = new(512);
            _marks[i].AddAll(PairLink.Means(clauses[i].Evidence).Select(means => numbers.TryGetValue(means, out var number) ? number : numbers[means] = numbers.Count));
            if (articles.TryAdd(clauses[i].Evidence.Statement.ArticleId, _articles.Count))
            {
                _articles.Add(stories[clauses[i].Evidence.Statement.ArticleId]);
            }

            _articleOf[i] = articles[clauses[i].Evidence.Statement.ArticleId];
        }
    }

    /// <summary>How many articles the clauses are of.</summary>
    public int Articles => _articles.Count;

    /// <param name="earlier">The number of a clause.</param>
    /// <param name="later">The number of the other.</param>
    /// <param name="kin">A number for each article, 0 at first: what is known of whether it is kin of another; to be used again for all clauses, by one thread at a time.</param>
    public bool Between(int earlier, int later, int[] kin)
    {
        var (article, other) = (_articleOf[earlier], _articleOf[later]);
        if (kin[other] >> 1 != article + 1)
        {
            kin[other] = ((article + 1) << 1) | (Stories.AreKin(_articles[article], _articles[other]) ? 1 : 0);
        }

        return (kin[other] & 1) != 0 || (_marks[earlier].Meets(_marks[later]) && PairLink.Between(_clauses[earlier].Evidence, _clauses[later].Evidence).Strength > 0);
    }
}
