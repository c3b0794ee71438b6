using NodaTime;
using OpenSourceTracker;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Verdicts;

namespace SampleConsole;

/// <summary>What the commands need of the library; tests answer with results made by hand.</summary>
internal interface IEngine
{
    /// <summary>From here on, these files count too; they are read when the first article is tracked.</summary>
    void Use(OwnFiles own);

    TrackerResult Track(IReadOnlyList<Article> articles, LocalDate? asOf, IProgress<double> progress, CancellationToken cancellationToken);

    PairExplanation Explain(TrackerResult result, string statementId, string otherStatementId);

    /// <summary>Gets ready to check claims against articles.</summary>
    FactChecker FactCheck(IReadOnlyList<Article> articles);
}
