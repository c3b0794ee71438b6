using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Whether anything but common words ties two clauses: a party that both texts name, much the same words, or one text. The judge has learnt within stories; across them words meet by chance.</summary>
/// <remarks>Immutable and thread-safe. In a large archive nearly all pairs fail here, so that this must be quick.</remarks>
internal sealed class Ties
{
    private readonly IReadOnlyList<ClauseMeaning> _clauses;
    private readonly Stories.Contents[] _articles;
    private readonly Marks[] _marks;

    public Ties(IReadOnlyList<ClauseMeaning> clauses, Stories stories)
    {
        _clauses = clauses;
        _articles = [.. clauses.Select(clause => stories[clause.Evidence.Statement.ArticleId])];
        _marks = new Marks[clauses.Count];
        var numbers = new Dictionary<object, int>();
        for (var i = 0; i < clauses.Count; i++)
        {
            _marks[i] = new(512);
            _marks[i].AddAll(PairLink.Means(clauses[i].Evidence).Select(means => numbers.TryGetValue(means, out var number) ? number : numbers[means] = numbers.Count));
        }
    }

    public bool Between(int earlier, int later) =>
        Stories.AreKin(_articles[earlier], _articles[later]) || (_marks[earlier].Meets(_marks[later]) && PairLink.Between(_clauses[earlier].Evidence, _clauses[later].Evidence).Strength > 0);
}
