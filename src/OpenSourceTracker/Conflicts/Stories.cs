using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>Tells which articles are about one story: those that name several of the same parties.</summary>
/// <remarks>Immutable and thread-safe once built. Keeps no answers: an archive has too many pairs of articles for that.</remarks>
internal sealed class Stories
{
    /// <summary>The size of the marks of an article's words.</summary>
    public const int MarksOfWords = 2048;

    private const int SharedParties = 2;
    private readonly Dictionary<string, Contents> _articles;

    public Stories(IEnumerable<ClauseMeaning> meanings)
        : this(meanings, new(StringComparer.Ordinal))
    {
    }

    private Stories(IEnumerable<ClauseMeaning> meanings, Dictionary<string, Contents> articles)
    {
        _articles = articles;
        var read = new List<Contents>();
        foreach (var meaning in meanings)
        {
            var article = meaning.Evidence.Statement.ArticleId;
            if (!_articles.TryGetValue(article, out var contents))
            {
                _articles[article] = contents = new();
                read.Add(contents);
            }

            contents.Words.UnionWith(meaning.Content);
            contents.Parties.UnionWith(meaning.Evidence.Named.Where(party => party.Kind != MentionKind.Place));
            if (meaning.Evidence.Speaker.Party is { } speaker)
            {
                contents.Parties.Add(speaker);
            }
        }

        foreach (var contents in read)
        {
            contents.WordMarks.AddAll(contents.Words);
        }
    }

    /// <summary>The same with clauses of articles that are not among these.</summary>
    public Stories Beside(IEnumerable<ClauseMeaning> meanings) => new(meanings, new(_articles, StringComparer.Ordinal));

    /// <summary>What an article that has clauses holds.</summary>
    public Contents this[string article] => _articles[article];

    /// <summary>Whether both articles name two of the same parties, or are one.</summary>
    public bool AreOne(string article, string other) =>
        article == other || (_articles.TryGetValue(article, out var one) && _articles.TryGetValue(other, out var another) && one.Parties.Count(another.Parties.Contains) >= SharedParties);

    /// <summary>The share of the shorter article's words that may stand in the other too: a quick estimate, never too low.</summary>
    public double ShareOf(string article, string other)
    {
        var (one, another) = (_articles[article], _articles[other]);
        var least = Math.Min(one.Words.Count, another.Words.Count);
        return article == other || least == 0 ? 1 : (double)Math.Min(least, one.WordMarks.MostCommon(another.WordMarks)) / least;
    }

    /// <summary>The words and the parties of an article's clauses.</summary>
    internal sealed class Contents
    {
        public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

        public HashSet<Party> Parties { get; } = [];

        public Marks WordMarks { get; } = new(MarksOfWords);
    }
}
