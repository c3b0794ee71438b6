using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Whether anything but common words ties two clauses: a party that both texts name, much the same words, or one text. The judge has learnt within stories; across them words meet by chance.</summary>
/// <remarks>Immutable and thread-safe. In a large archive nearly all pairs fail here, so that this must be quick.</remarks>
internal sealed class Ties
{
    private const double SharedWords = 0.2;

    // What two articles are to each other: nothing, nothing but that both speak of somebody, or kin.
    private const int Strangers = 0;
    private const int Acquainted = 1;
    private const int Kin = 2;

    private readonly IReadOnlyList<ClauseMeaning> _clauses;
    private readonly MarkTable _means;
    private readonly int[] _articleOf;
    private readonly HashSet<string>[] _contents;
    private readonly int[] _counts;
    private readonly MarkTable _named;
    private readonly MarkTable _words;
    private readonly int[][] _parties;

    public Ties(IReadOnlyList<ClauseMeaning> clauses, Stories stories)
    {
        var numbers = new Dictionary<object, int>();
        _clauses = clauses;
        int[][] means = [.. clauses.Select(clause => PairLink.Means(clause.Evidence).Select(Number).ToArray())];
        var places = clauses.Select(clause => clause.Evidence.Statement.ArticleId).Distinct().Select((article, place) => (article, place)).ToDictionary(StringComparer.Ordinal);
        _articleOf = [.. clauses.Select(clause => places[clause.Evidence.Statement.ArticleId])];
        Stories.Contents[] articles = [.. places.Keys.Select(article => stories[article])];
        (_contents, _counts) = ([.. articles.Select(article => article.Words)], [.. articles.Select(article => article.Words.Count)]);
        _parties = [.. articles.Select(article => article.Parties.Select(Number).Order().ToArray())];
        Marks[] named = [.. _parties.Select(parties => Marked(1024, parties))];
        for (var i = 0; i < means.Length; i++)
        {
            named[_articleOf[i]].AddAll(means[i]);
        }

        _means = new(512, clauses.Count, means.Select(own => Marked(512, own)));
        _named = new(1024, articles.Length, named);
        _words = new(Stories.MarksOfWords, articles.Length, articles.Select(article => article.WordMarks));

        int Number(object means) => numbers.TryGetValue(means, out var number) ? number : numbers[means] = numbers.Count;

        static Marks Marked(int size, IEnumerable<int> numbers)
        {
            var marks = new Marks(size);
            marks.AddAll(numbers);
            return marks;
        }
    }

    /// <summary>How many articles the clauses are of.</summary>
    public int Articles => _counts.Length;

    /// <param name="earlier">The number of a clause.</param>
    /// <param name="later">The number of the other.</param>
    /// <param name="known">A number for each article, 0 at first: what is known of it and one other article; to be used again for all clauses, by one thread at a time.</param>
    public bool Between(int earlier, int later, int[] known)
    {
        var (article, other) = (_articleOf[earlier], _articleOf[later]);
        if (known[other] >> 2 != article + 1)
        {
            known[other] = ((article + 1) << 2) | Of(article, other);
        }

        return (known[other] & 3) switch
        {
            Strangers => false,
            Acquainted => _means.Meet(earlier, later) && PairLink.Between(_clauses[earlier].Evidence, _clauses[later].Evidence).Strength > 0,
            _ => true,
        };
    }

    // Kin name one and the same party, or a fifth of the words of the shorter stand in the other too.
    private int Of(int article, int other)
    {
        var meet = _named.Meet(article, other);
        if (article == other || (meet && Overlap(_parties[article], _parties[other])))
        {
            return Kin;
        }

        var needed = SharedWords * Math.Min(_counts[article], _counts[other]);
        return _words.MostCommon(article, other) >= needed && _contents[article].Count(_contents[other].Contains) >= needed ? Kin : meet ? Acquainted : Strangers;
    }

    private static bool Overlap(int[] one, int[] other)
    {
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            if (one[i] == other[j])
            {
                return true;
            }

            var isLess = one[i] < other[j];
            i += isLess ? 1 : 0;
            j += isLess ? 0 : 1;
        }

        return false;
    }
}
