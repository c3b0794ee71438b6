using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Holders;
using OpenSourceTracker.Statements.Labelling;
using OpenSourceTracker.Statements.Speakers;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker;

/// <summary>The passages of articles and their titles, with the names in them, and whom the names stand for.</summary>
internal sealed record ArticlePassages(List<IReadOnlyList<Passage>> Passages, List<Passage?> Titles, PartyBook Parties)
{
    /// <summary>What is known of an article where its statements are read.</summary>
    public ArticleContext ContextOf(int article) => new(Passages[article], Titles[article], Parties);
}

/// <summary>Finds what was said in a set of articles, by whom and whose it is.</summary>
internal sealed class CorpusReader(PassageReader reader, EntityBook entities, SpeakerArbiter speakers, HolderArbiter holders, StatementLabeller labeller)
{
    /// <summary>The statements of articles, labelled, with those marked that one article took from another.</summary>
    public (ArticlePassages Articles, List<StatementEvidence> Evidence) Read(IReadOnlyList<Article> known, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var articles = ReadPassages(known, progress, cancellationToken);
        return (articles, Copies.Mark(StatementsOf(articles).Select(labeller.Label)));
    }

    /// <summary>The statements of articles before they are labelled.</summary>
    public IEnumerable<StatementEvidence> StatementsOf(ArticlePassages articles) =>
        articles.Passages.SelectMany((_, i) => StatementsOf(articles, i)).DistinctBy(evidence => evidence.Statement.Id);

    /// <summary>The statements of an article with their speakers, and their holders by the rules alone.</summary>
    public List<StatementEvidence> Attribute(ArticlePassages articles, int i, ArticleContext context) =>
        StatementBuilder.Build(speakers.Decide(StatementExtractor.Draft(articles.Passages[i], articles.Titles[i], context), context), articles.Passages[i], context);

    public ArticlePassages ReadPassages(IReadOnlyList<Article> known, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var passages = new List<IReadOnlyList<Passage>>();
        var titles = new List<Passage?>();
        var people = new HashSet<string>(StringComparer.Ordinal);
        var names = new NamesElsewhere();
        foreach (var article in known)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = reader.Read(article, people);
            titles.Add(TitleOf(article, people));
            MentionFinder.Find(titles[^1] is { } title ? [title, .. read] : read);
            passages.Add(read);
            names.Add(read);
            progress?.Report(0.5 * passages.Count / known.Count);
        }

        // A person whom one text introduces by title is known by name in the others.
        for (var i = 0; i < passages.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MentionFinder.Find(titles[i] is { } title ? [title, .. passages[i]] : passages[i], names);
            progress?.Report(0.5 + (0.3 * i / passages.Count));
        }

        return new(passages, titles, PartyBook.Build(passages, entities));
    }

    private List<StatementEvidence> StatementsOf(ArticlePassages articles, int i)
    {
        var context = articles.ContextOf(i);
        return holders.Decide(Attribute(articles, i, context), articles.Passages[i], articles.Titles[i], context);
    }

    private Passage? TitleOf(Article article, HashSet<string> people)
    {
        if (string.IsNullOrWhiteSpace(article.Title))
        {
            return null;
        }

        var title = article with { Content = article.Title, Blocks = [new(new TextSpan(0, article.Title.Length), ArticleBlockKind.Heading)] };
        return reader.Read(title, people) is [var passage, ..] ? passage : null;
    }
}
