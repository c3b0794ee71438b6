using NodaTime;
using OpenSourceTracker;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Text;
using OpenSourceTracker.Verdicts;

namespace SampleConsole;

/// <summary>The library itself.</summary>
internal sealed class TrackerEngine : IEngine
{
    private Lazy<Tracker> tracker = new(() => new());

    public void Use(OwnFiles own) => tracker = own.IsEmpty ? tracker : new(own.Build);

    public TrackerResult Track(IReadOnlyList<Article> articles, LocalDate? asOf, IProgress<double> progress, CancellationToken cancellationToken) =>
        tracker.Value.Track(articles, asOf, progress, cancellationToken);

    public PairExplanation Explain(TrackerResult result, string statementId, string otherStatementId) =>
        tracker.Value.Explain(result, statementId, otherStatementId);

    public FactChecker FactCheck(IReadOnlyList<Article> articles) => tracker.Value.FactCheck(articles);

    // In one go over the whole text, so that "three days later" finds the date of the paragraph before; then only what stands in the article's own words.
    public ArticleDates Dates(Article article)
    {
        if (article.Blocks is not [var first, ..])
        {
            return new(article, []);
        }

        var region = new TextSpan(first.Span.Start, article.Blocks[^1].Span.End);
        if (article.PublishedOn is null && DocumentDating.Find(article.Content, region, article.Language) is { Period: { } proven })
        {
            article = article with { PublishedOn = proven, PublishedOnFrom = DateOrigin.Text };
        }

        var found = TemporalTagger.Default.Find(article.Content, region, article.PublishedOn, article.Language);
        var own = new List<TemporalExpression>(found.Count);
        var block = 0;
        foreach (var date in found)
        {
            while (article.Blocks[block].Span.End < date.Span.End)
            {
                block++;
            }

            if (article.Blocks[block].Span.Contains(date.Span))
            {
                own.Add(date);
            }
        }

        return new(article, own);
    }
}
