using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Tests.Time;

public sealed class CalendarPeriodTemporalTests
{
    private static readonly Gen<LocalDate> Date = Gen.Choose(0, 60_000).Select(d => new LocalDate(1900, 1, 1).PlusDays(d));

    private static readonly Gen<CalendarPeriod> Period = Gen.OneOf(
        Date.Select(CalendarPeriod.Day),
        Date.Select(CalendarPeriod.Week),
        Date.Select(d => CalendarPeriod.Month(d.Year, d.Month)),
        Date.Select(d => CalendarPeriod.Quarter(d.Year, (d.Month + 2) / 3)),
        Date.Select(d => CalendarPeriod.Half(d.Year, (d.Month + 5) / 6)),
        Date.Select(d => CalendarPeriod.Year(d.Year)),
        Date.SelectMany(_ => Gen.Choose(0, 400), (d, days) => CalendarPeriod.Between(d, d.PlusDays(days))));

    // Close together, so that all thirteen relations come up.
    private static readonly Arbitrary<CalendarPeriod> Near = Arb.From(
        Gen.Choose(0, 12).SelectMany(_ => Gen.Choose(0, 6), (start, days) => CalendarPeriod.Between(new LocalDate(2025, 1, 1).PlusDays(start), new LocalDate(2025, 1, 1).PlusDays(start + days))));

    private static readonly Arbitrary<CalendarPeriod> Any = Arb.From(Period);

    [Fact]
    public void What_is_printed_is_read_back() => Prop.ForAll(Any, p => Assert.Equal(p, CalendarPeriod.Parse(p.ToString()))).QuickCheckThrowOnFailure();

    [Fact]
    public void The_relation_the_other_way_round_is_the_inverse() => Prop.ForAll(Near, Near, (a, b) => Assert.Equal(a.Relation(b), b.Relation(a).Inverse())).QuickCheckThrowOnFailure();

    [Fact]
    public void Equal_means_the_same_days() => Prop.ForAll(Near, Near, (a, b) => Assert.Equal(a.Relation(b) == AllenRelation.Equal, a.Start == b.Start && a.End == b.End)).QuickCheckThrowOnFailure();

    [Fact]
    public void Sharing_days_is_overlapping() => Prop.ForAll(Near, Near, (a, b) => Assert.Equal(a.Overlaps(b), a.Relation(b).SharesDays())).QuickCheckThrowOnFailure();

    [Fact]
    public void Before_is_transitive() => Prop.ForAll(Near, Near, Near, (a, b, c) =>
        Assert.True(a.Relation(b) != AllenRelation.Before || b.Relation(c) != AllenRelation.Before || a.Relation(c) == AllenRelation.Before)).QuickCheckThrowOnFailure();

    [Fact]
    public void During_is_transitive() => Prop.ForAll(Near, Near, Near, (a, b, c) =>
        Assert.True(a.Relation(b) != AllenRelation.During || b.Relation(c) != AllenRelation.During || a.Relation(c) == AllenRelation.During)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_hull_contains_both() => Prop.ForAll(Any, Any, (a, b) => Assert.True(a.Hull(b).Contains(a) && a.Hull(b).Contains(b))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2025-01", "2025-02", nameof(AllenRelation.Meets))]
    [InlineData("2025-01", "2025-03", nameof(AllenRelation.Before))]
    [InlineData("2025-Q1", "2025", nameof(AllenRelation.Starts))]
    [InlineData("2025-Q4", "2025", nameof(AllenRelation.Finishes))]
    [InlineData("2025-05", "2025", nameof(AllenRelation.During))]
    [InlineData("2024-12-30/2025-01-05", "2025", nameof(AllenRelation.Overlaps))]
    [InlineData("2025-01/2025-12", "2025", nameof(AllenRelation.Equal))]
    public void Thirteen_ways_to_lie(string a, string b, string relation) => Assert.Equal(relation, CalendarPeriod.Parse(a).Relation(CalendarPeriod.Parse(b)).ToString());
}
