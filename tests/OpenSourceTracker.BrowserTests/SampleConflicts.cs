using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Tests.Reports;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.BrowserTests;

/// <summary>Results that fill a page.</summary>
internal static class SampleConflicts
{
    /// <summary>Twelve conflicts between three parties, on four topics, of three kinds and severities; some accepted, some known before.</summary>
    public static TrackerResult Several(int statements = 60)
    {
        var sample = SampleResult.Create();
        string[] parties = ["Lintas Arwana", "Dinas Jalan Muara", "跨河轮渡公司"];
        string[] kinds = ["position-reversal", "number-mismatch", "denial-vs-report"];
        var conflicts = Enumerable.Range(0, 12).Select(i =>
        {
            var earlier = SampleResult.Earlier with { Holder = parties[i % 3], SaidOn = i == 5 ? null : CalendarPeriod.Day(new(2023, 1 + i, 3)) };
            var later = SampleResult.Later with { Holder = parties[i / 4], SaidOn = CalendarPeriod.Day(new(2024, 1 + i, 9)) };
            return SampleResult.Conflict with
            {
                Id = $"c{i}",
                Rule = SampleResult.Conflict.Rule with { Id = $"OST010{i % 3}", Kind = kinds[i % 3] },
                Severity = (Severity)(i % 3),
                Earlier = SampleResult.Conflict.Earlier with { Statement = earlier with { Id = $"e{i}" }, SaidOn = earlier.SaidOn, Property = $"topic-{i % 4}" },
                Later = SampleResult.Conflict.Later with { Statement = later with { Id = $"l{i}" }, SaidOn = later.SaidOn },
            };
        }).ToList();
        var more = Enumerable.Range(0, statements - 24).Select(i => SampleResult.Later with { Id = $"m{i}", Holder = $"Pihak {i % 40}", SpeakerClass = SourceClass.Named, SaidOn = CalendarPeriod.Day(new NodaTime.LocalDate(2022, 1, 1).PlusDays(i % 1000)) });
        return sample with
        {
            Conflicts = conflicts,
            Statements = [.. conflicts.SelectMany(conflict => new[] { conflict.Earlier.Statement!, conflict.Later.Statement! }), .. more],
            Review = new([new("c1", "Sudah dikoreksi.")], [new("c2", "OST0102", "denial-vs-report", Severity.Low, "…"), new("c9", "OST0100", "position-reversal", Severity.Low, "…")]),
        };
    }
}
