using System.Diagnostics;
using System.Globalization;
using System.Text;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Benchmarks.Temporal;

/// <summary>Characters a second of the date reader, on one core; <c>dates [FILE…]</c>.</summary>
internal static class TemporalSpeed
{
    public static void Run(string[] files)
    {
        var news = files.Length > 0 ? Repeat(string.Join("\n\n", files.Select(File.ReadAllText)), 5_000_000) : TemporalTexts.News(5_000_000);
        var date = CalendarPeriod.Parse("2025-07-31");
        Measure("news", news, date, null);
        Measure("one line without dates", TemporalTexts.Line(1_000_000), date, "id");
        Measure("one line of dates", TemporalTexts.LineOfDates(1_000_000), date, "id");
    }

    private static void Measure(string name, string text, CalendarPeriod date, string? language)
    {
        var tagger = TemporalTagger.Default;
        tagger.Find(text[..Math.Min(200_000, text.Length)], date, language);
        var best = double.MaxValue;
        var found = 0;
        for (var i = 0; i < 5; i++)
        {
            var watch = Stopwatch.StartNew();
            found = tagger.Find(text, date, language).Count;
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {text.Length / best / 1e6:0.00} million characters a second, {found} expressions in {text.Length} characters"));
    }

    private static string Repeat(string text, int length)
    {
        var builder = new StringBuilder(length + text.Length);
        while (builder.Length < length)
        {
            builder.Append(text).Append("\n\n");
        }

        return builder.ToString();
    }
}
