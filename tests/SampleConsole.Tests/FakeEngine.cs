using NodaTime;
using OpenSourceTracker;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Tests.Reports;
using OpenSourceTracker.Verdicts;

namespace SampleConsole.Tests;

/// <summary>Answers with a result made by hand, and remembers what it was asked.</summary>
internal sealed class FakeEngine : IEngine
{
    private readonly TrackerEngine real = new();

    public TrackerResult Result { get; init; } = SampleResult.Create();

    /// <summary>Done in the place of tracking.</summary>
    public Action<CancellationToken> Work { get; init; } = _ => { };

    public IReadOnlyList<Article> Articles { get; private set; } = [];

    public LocalDate? AsOf { get; private set; }

    public OwnFiles Own { get; private set; } = OwnFiles.None;

    public void Use(OwnFiles own) => Own = own;

    public TrackerResult Track(IReadOnlyList<Article> articles, LocalDate? asOf, IProgress<double> progress, CancellationToken cancellationToken)
    {
        (Articles, AsOf) = (articles, asOf);
        progress.Report(0.5);
        Work(cancellationToken);
        return Result;
    }

    public PairExplanation Explain(TrackerResult result, string statementId, string otherStatementId) =>
        new(SampleResult.Earlier, SampleResult.Later, SampleResult.Conflict, null, SampleResult.Conflict.Explanation, SampleResult.Conflict.Steps);

    public FactChecker FactCheck(IReadOnlyList<Article> articles) => real.FactCheck(articles);
}
