using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.DependencyInjection.Tests;

/// <summary>What a host sees of the tracker: its start, its log, its measures, its articles one by one.</summary>
public sealed class HostTests
{
    private const string Denied = "---\npublished: 2025-03-01\nlanguage: en\n---\n\"Marlowe Ferries will not close the Port Ellery route,\" said Marlowe Ferries spokeswoman Dana Whitlock on Saturday.";
    private const string Reported = "---\npublished: 2025-03-05\nlanguage: en\n---\nMarlowe Ferries will close the Port Ellery route, according to people familiar with the matter.";

    [Fact]
    public void All_faults_of_the_options_stop_the_start_in_one_message()
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Start(services => services.AddOpenSourceTracker().Configure<OpenSourceTrackerOptions>(options =>
        {
            options.Rules.Add("no/such/rules.yaml");
            options.WithoutRules.Add("OST0000");
        })));

        Assert.Equal(2, failure.Failures.Count());
        Assert.DoesNotContain("Rules: Rules:", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Rules: there is no file or folder 'no/such/rules.yaml'.", failure.Message, StringComparison.Ordinal);
        Assert.Contains("WithoutRules: no built-in rule has the id 'OST0000'; there are OST0", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_stops_the_start_with_its_place() => InFile("rules:\n- rule: USR001\n  knid: a", path =>
        Assert.StartsWith($"{path}(3,3): 'knid' is not known here; did you mean 'kind'?", Assert.Throws<YamlFileException>(() => Start(services => services.AddOpenSourceTracker().Configure<OpenSourceTrackerOptions>(options => options.Rules.Add(path)))).Message, StringComparison.Ordinal));

    [Fact]
    public void The_options_are_applied() => InFile("- {name: Marlowe Ferries, kind: organisation, aliases: [MF Lines]}", path =>
    {
        var built = 0;
        using var provider = Start(services => services.AddOpenSourceTracker(builder => built = builder.Rules.Count).Configure<OpenSourceTrackerOptions>(options =>
        {
            options.Entities.Add(path);
            options.WithoutRules.Add("OST0201");
        }));

        Assert.Equal(Rules.BuiltInRules.All.Count - 1, built);
    });

    [Fact]
    public void What_is_logged_above_Debug_holds_no_words_of_articles()
    {
        var log = new Log();
        using var provider = Start(services => services.AddSingleton<ILoggerFactory>(log).AddOpenSourceTracker());

        provider.GetRequiredService<Tracker>().Track([.. Articles(), .. new ArticleReader().ReadText("Port Ellery is closed.", "2.txt").Articles]);

        Assert.All(log.Lines, line => Assert.Equal(TrackerTelemetry.LogCategory, line.Category));
        Assert.Contains(log.Lines, line => line.Level == LogLevel.Information && line.Text.StartsWith("Built a tracker with ", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Level == LogLevel.Information && line.Text.StartsWith("Tracked 3 articles: ", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line => line.Level == LogLevel.Warning && line.Text.StartsWith("OST9009 in ", StringComparison.Ordinal));
        Assert.All(log.Lines.Where(line => line.Level > LogLevel.Debug), line => Assert.DoesNotContain("Ellery", line.Text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Activities_and_measures_have_the_names_that_are_documented()
    {
        var measured = new Dictionary<string, double>();
        var tags = new HashSet<string>();
        using var meters = new MeterListener { InstrumentPublished = (instrument, listener) => { if (instrument.Meter.Name == TrackerTelemetry.MeterName) { listener.EnableMeasurementEvents(instrument); } } };
        meters.SetMeasurementEventCallback<long>((instrument, value, all, _) => Note(instrument, value, all));
        meters.SetMeasurementEventCallback<double>((instrument, value, all, _) => Note(instrument, value, all));
        meters.Start();
        var activities = new List<Activity>();
        using var listener = new ActivityListener { ShouldListenTo = source => source.Name == TrackerTelemetry.ActivitySourceName, Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData, ActivityStopped = activity => { lock (activities) { activities.Add(activity); } } };
        ActivitySource.AddActivityListener(listener);

        var builder = new TrackerBuilder().AddRule("USR100", "any-opposite", (_, _) => new("negation", Rules.Severity.High, "opposite"));
        var result = builder.Build().Track(Articles());

        lock (measured)
        {
            Assert.Equal(["ost.articles", "ost.claims", "ost.conflicts", "ost.statements", "ost.track.duration"], measured.Keys.Order(StringComparer.Ordinal));
            Assert.True(measured["ost.articles"] >= result.Articles.Count);
            Assert.Contains("ost.rule=USR100", tags);
        }

        lock (activities)
        {
            Assert.Contains(activities, activity => activity.OperationName == "track" && Equals(activity.GetTagItem("ost.articles"), 2) && Equals(activity.GetTagItem("ost.conflicts"), result.Conflicts.Count));
        }

        void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> all)
        {
            lock (measured)
            {
                measured[instrument.Name] = measured.GetValueOrDefault(instrument.Name) + value;
                foreach (var (key, tag) in all)
                {
                    tags.Add($"{key}={tag}");
                }
            }
        }
    }

    [Fact]
    public async Task Articles_may_come_one_by_one()
    {
        var shares = new List<double>();
        var tracker = new TrackerBuilder().AddRule("USR100", "any-opposite", (_, _) => new("negation", Rules.Severity.High, "opposite")).Build();
        var found = new List<string>();
        await foreach (var conflict in tracker.FindConflictsAsync(Slowly(Articles()), progress: new Shares(shares)))
        {
            found.Add(conflict.Id);
        }

        Assert.Equal(tracker.Track(Articles()).Conflicts.Select(conflict => conflict.Id), found);
        Assert.NotEmpty(found);
        Assert.Equal(1, shares[^1]);
        Assert.Equal(shares.Order(), shares);
    }

    [Fact]
    public async Task Waiting_for_articles_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var waiting = new Tracker().TrackAsync(Forever(cancellation), cancellationToken: cancellation.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting).WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void Missing_articles_are_refused_before_anything_is_waited_for() => Assert.Throws<ArgumentNullException>("articles", () => new Tracker().FindConflictsAsync(null!));

    [Fact]
    public async Task The_answer_can_be_cancelled_between_conflicts()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in new Tracker().FindConflictsAsync(Slowly(Articles()), cancellationToken: cancellation.Token))
            {
            }
        });
    }

    private static ServiceProvider Start(Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        configure(services);
        var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        provider.GetRequiredService<IStartupValidator>().Validate();
        return provider;
    }

    private static IEnumerable<Article> Articles() => new[] { Denied, Reported }.SelectMany((text, i) => new ArticleReader().ReadText(text, $"{i}.txt").Articles);

    private static async IAsyncEnumerable<Article> Slowly(IEnumerable<Article> articles)
    {
        foreach (var article in articles)
        {
            await Task.Yield();
            yield return article;
        }
    }

    private static async IAsyncEnumerable<Article> Forever(CancellationTokenSource cancellation, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return Articles().First();
        await cancellation.CancelAsync();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    private static void InFile(string yaml, Action<string> test)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, yaml);
            test(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private sealed class Shares(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }

    private sealed class Log : ILoggerFactory
    {
        public List<(string Category, LogLevel Level, string Text)> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => new Logger(categoryName, Lines);

        public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

        public void Dispose()
        {
        }

        private sealed class Logger(string category, List<(string Category, LogLevel Level, string Text)> lines) : ILogger
        {
            public IDisposable? BeginScope<TState>(TState state)
                where TState : notnull => null;

            public bool IsEnabled(LogLevel logLevel) => true;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => lines.Add((category, logLevel, formatter(state, exception)));
        }
    }
}
