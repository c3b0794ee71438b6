using BenchmarkDotNet.Attributes;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Benchmarks.Temporal;

/// <summary>The date reader on news and on lines that never end.</summary>
[MemoryDiagnoser]
public class TemporalBenchmarks
{
    private readonly CalendarPeriod date = CalendarPeriod.Parse("2025-07-31");
    private string news = string.Empty;
    private string line = string.Empty;

    /// <summary>Makes the texts.</summary>
    [GlobalSetup]
    public void Setup()
    {
        news = TemporalTexts.News(1_000_000);
        line = TemporalTexts.Line(1_000_000);
    }

    /// <summary>A million characters of news in three languages.</summary>
    [Benchmark]
    public int News() => TemporalTagger.Default.Find(news, date).Count;

    /// <summary>A million characters without a date and without a full stop.</summary>
    [Benchmark]
    public int Line() => TemporalTagger.Default.Find(line, date, "id").Count;
}
