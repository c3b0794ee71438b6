using NodaTime;
using OpenSourceTracker;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;
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
}
