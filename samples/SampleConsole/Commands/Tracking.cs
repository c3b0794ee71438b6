using OpenSourceTracker.Reports;
using NodaTime;
using OpenSourceTracker;
using SampleConsole.Output;

namespace SampleConsole.Commands;

/// <summary>The way from paths to a result, with a progress line where somebody looks.</summary>
internal static class Tracking
{
    private const double ShareOfReading = 0.1;

    /// <param name="session">The session.</param>
    /// <param name="paths">The texts; none: those that come with the program.</param>
    /// <param name="metadata">The metadata file, if one was named.</param>
    /// <param name="asOf">The day up to which publications count.</param>
    public static TrackerResult Run(Session session, IReadOnlyList<string> paths, string? metadata, LocalDate? asOf)
    {
        using var progress = new ProgressLine(session.Terminal);
        var reading = progress.Part(0, ShareOfReading);
        var read = paths.Count == 0
            ? ArticleInput.Seeds(reading, session.CancellationToken)
            : ArticleInput.Read(paths, metadata, session.Terminal.Input, reading, session.CancellationToken);
        session.CancellationToken.ThrowIfCancellationRequested();
        var result = session.Engine.Track(read.Articles, asOf, progress.Part(ShareOfReading, 1), session.CancellationToken);
        return result with { Diagnostics = [.. read.Diagnostics, .. result.Diagnostics] };
    }
}
