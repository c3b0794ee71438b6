using NodaTime;
using OpenSourceTracker;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;

namespace SampleConsole;

/// <summary>What the commands need of the library; tests answer with results made by hand.</summary>
internal interface IEngine
{
    TrackerResult Track(IReadOnlyList<Article> articles, LocalDate? asOf, IProgress<double> progress, CancellationToken cancellationToken);

    PairExplanation Explain(TrackerResult result, string statementId, string otherStatementId);
}
