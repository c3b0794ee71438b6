using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker;

/// <summary>The names under which a host can watch trackers at work.</summary>
/// <remarks>
/// One activity, <c>track</c>, for each call of <see cref="Tracker.Track"/>, with the tags <c>ost.articles</c>, <c>ost.statements</c>, <c>ost.claims</c>, <c>ost.conflicts</c>.
/// Counters <c>ost.articles</c>, <c>ost.statements</c>, <c>ost.claims</c> and <c>ost.conflicts</c> (with the tag <c>ost.rule</c>), and the histogram <c>ost.track.duration</c> in seconds
/// (with the tag <c>error.type</c> where it failed). Nothing is measured where nobody listens.
/// </remarks>
public static class TrackerTelemetry
{
    /// <summary>The name of the source of activities.</summary>
    public const string ActivitySourceName = "OpenSourceTracker";

    /// <summary>The name of the meter.</summary>
    public const string MeterName = "OpenSourceTracker";

    /// <summary>The category of log messages, where the logger comes from dependency injection.</summary>
    public const string LogCategory = "OpenSourceTracker";

    private static readonly ActivitySource s_source = new(ActivitySourceName);
    private static readonly Meter s_meter = new(MeterName);
    private static readonly Counter<long> s_articles = s_meter.CreateCounter<long>("ost.articles", "{article}", "Articles that were read.");
    private static readonly Counter<long> s_statements = s_meter.CreateCounter<long>("ost.statements", "{statement}", "Statements that were found.");
    private static readonly Counter<long> s_claims = s_meter.CreateCounter<long>("ost.claims", "{claim}", "Claims that can be compared.");
    private static readonly Counter<long> s_conflicts = s_meter.CreateCounter<long>("ost.conflicts", "{conflict}", "Conflicts that were flagged, by rule.");
    private static readonly Histogram<double> s_duration = s_meter.CreateHistogram<double>("ost.track.duration", "s", "How long it took to track a set of articles.");

    /// <summary>Runs the work, and tells those who listen how it went.</summary>
    internal static TrackerResult Watch(ILogger logger, Func<TrackerResult> work)
    {
        using var activity = s_source.StartActivity("track");
        var start = Stopwatch.GetTimestamp();
        try
        {
            var result = work();
            var elapsed = Stopwatch.GetElapsedTime(start);
            Tell(result, activity, elapsed);
            logger.Tracked(result.Articles.Count, result.Statements.Count, result.Claims.Count, result.Conflicts.Count, elapsed.TotalMilliseconds);
            foreach (var diagnostic in result.Diagnostics)
            {
                logger.Remarked(diagnostic.Code, diagnostic.Path);
            }

            if (logger.IsEnabled(LogLevel.Debug))
            {
                foreach (var conflict in result.Conflicts)
                {
                    logger.Flagged(conflict.Rule.Id, conflict.Id, conflict.Earlier, conflict.Later);
                }
            }

            return result;
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name);
            s_duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new KeyValuePair<string, object?>("error.type", exception.GetType().FullName));
            throw;
        }
    }

    private static void Tell(TrackerResult result, Activity? activity, TimeSpan elapsed)
    {
        activity?.SetTag("ost.articles", result.Articles.Count).SetTag("ost.statements", result.Statements.Count).SetTag("ost.claims", result.Claims.Count).SetTag("ost.conflicts", result.Conflicts.Count);
        s_articles.Add(result.Articles.Count);
        s_statements.Add(result.Statements.Count);
        s_claims.Add(result.Claims.Count);
        s_duration.Record(elapsed.TotalSeconds);
        if (s_conflicts.Enabled)
        {
            foreach (var rule in result.Conflicts.CountBy(conflict => conflict.Rule.Id))
            {
                s_conflicts.Add(rule.Value, new KeyValuePair<string, object?>("ost.rule", rule.Key));
            }
        }
    }
}

/// <summary>What is logged. Words of articles appear at the level Debug only.</summary>
internal static partial class TrackerLog
{
    [LoggerMessage(1, LogLevel.Information, "Tracked {Articles} articles: {Statements} statements, {Claims} claims, {Conflicts} conflicts in {Milliseconds:0} ms")]
    public static partial void Tracked(this ILogger logger, int articles, int statements, int claims, int conflicts, double milliseconds);

    [LoggerMessage(2, LogLevel.Warning, "{Code} in {Path}")]
    public static partial void Remarked(this ILogger logger, string code, string? path);

    [LoggerMessage(3, LogLevel.Debug, "{Rule} flagged {Conflict}: {Earlier} / {Later}")]
    public static partial void Flagged(this ILogger logger, string rule, string conflict, Claims.Claim earlier, Claims.Claim later);

    [LoggerMessage(4, LogLevel.Information, "Built a tracker with {Rules} rules in {Milliseconds:0} ms")]
    public static partial void Built(this ILogger logger, int rules, double milliseconds);
}
