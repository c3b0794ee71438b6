using NodaTime;
using OpenSourceTracker;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace SampleConsole;

/// <summary>The library itself.</summary>
internal sealed class TrackerEngine : IEngine
{
    private readonly Lazy<Tracker> tracker = new(() => new());

    public TrackerResult Track(IReadOnlyList<Article> articles, LocalDate? asOf, IProgress<double> progress, CancellationToken cancellationToken) =>
        tracker.Value.Track(articles, asOf, progress, cancellationToken);

    public PairExplanation Explain(TrackerResult result, string statementId, string otherStatementId) =>
        tracker.Value.Explain(result, statementId, otherStatementId);

    public IReadOnlyList<TemporalExpression> Dates(Article article, CalendarPeriod? publishedOn) =>
        [.. article.Blocks.SelectMany(block => TemporalTagger.Default.Find(article.Content, block.Span, publishedOn, article.Language))];
}
