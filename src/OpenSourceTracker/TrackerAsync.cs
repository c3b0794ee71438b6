using System.Runtime.CompilerServices;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker;

/// <summary>The tracker where articles come one by one: from a database, a queue, a crawler.</summary>
public static class TrackerAsync
{
    /// <summary>Gathers articles as they come, then finds their statements, claims and conflicts on a thread of the pool.</summary>
    /// <param name="tracker">The tracker.</param>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="asOf">Only what was published on this day or before counts; <see langword="null"/>: everything.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1, once all articles have come.</param>
    /// <param name="cancellationToken">Stops the waiting for articles, and the work between articles.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<TrackerResult> TrackAsync(this Tracker tracker, IAsyncEnumerable<Article> articles, LocalDate? asOf = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        ArgumentNullException.ThrowIfNull(articles);
        var all = new List<Article>();
        await foreach (var article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            all.Add(article);
        }

        return await Task.Run(() => tracker.Track(all, asOf, progress, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The conflicts, the weightiest first. A conflict stands between two articles and is weighed against all, so the first comes when the last article has been read.</summary>
    /// <param name="tracker">The tracker.</param>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="asOf">Only what was published on this day or before counts; <see langword="null"/>: everything.</param>
    /// <param name="progress">Told the share of the work that is done, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the waiting for articles, the work between articles, and the answer between conflicts.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IAsyncEnumerable<Conflict> FindConflictsAsync(this Tracker tracker, IAsyncEnumerable<Article> articles, LocalDate? asOf = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        ArgumentNullException.ThrowIfNull(articles);
        return FindAsync(tracker, articles, asOf, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<Conflict> FindAsync(Tracker tracker, IAsyncEnumerable<Article> articles, LocalDate? asOf, IProgress<double>? progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var result = await tracker.TrackAsync(articles, asOf, progress, cancellationToken).ConfigureAwait(false);
        foreach (var conflict in result.Conflicts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return conflict;
        }
    }
}
