using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;

namespace OpenSourceTracker;

/// <summary>The front door: reads articles, and finds what was said in them and what cannot stand beside what.</summary>
/// <remarks>Immutable and thread-safe: build one, share it. Everything is offline and deterministic.</remarks>
public sealed class Tracker
{
    /// <summary>Finds the statements, claims and conflicts of a set of articles.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="asOf">Only what was published on this day or before counts; <see langword="null"/>: everything.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work between articles.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TrackerResult Track(IEnumerable<Article> articles, LocalDate? asOf = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException();

    /// <summary>Says why two statements of a result are flagged, or which gate stopped them.</summary>
    /// <exception cref="ArgumentException">One of the ids is not in the result.</exception>
    public PairExplanation Explain(TrackerResult result, string statementId, string otherStatementId) => throw new NotImplementedException();
}
