using NodaTime;
using OpenSourceTracker;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Testing;

namespace CustomRules.Tests;

/// <summary>The rules on real text: articles in, one conflict out, and nothing else.</summary>
public sealed class ArticlesTests
{
    // A tracker is immutable and thread-safe: all tests share one.
    private static readonly Tracker s_tracker = new TrackerBuilder().AddPublicPrices().Build();

    private static TextTest Given(params string[] names) =>
        TextTest.Given(s_tracker, new ArticleReader().ReadPaths(names.Select(name => Path.Combine(AppContext.BaseDirectory, "articles", name + ".txt"))).Articles);

    [Fact]
    public void A_tariff_that_goes_up_after_all_breaks_the_freeze() => Given("2025-02-03-tarif-air", "2025-05-20-tarif-air")
        .ShouldFindConflict("price-freeze-broken", "tidak akan menaikkan tarif air", "menaikkan tarif air").WithSeverity(Severity.High);

    [Fact]
    public void On_the_day_of_the_promise_nothing_is_known_against_it() => Given("2025-02-03-tarif-air", "2025-05-20-tarif-air")
        .AsOf(new LocalDate(2025, 5, 19)).ShouldFindNothing();

    [Fact]
    public void A_ceiling_that_is_lifted_early_is_found_by_the_class() => Given("2025-04-02-bus-cap", "2025-07-14-bus-cap")
        .ShouldFindOnlyConflict("ceiling-lifted-early", "until December 2025", "has scrapped the price cap");

    [Fact]
    public void Two_prices_of_one_week_are_found() => Given("2025-03-01-harga-beras", "2025-03-02-harga-beras")
        .ShouldFindOnlyConflict("price-two-voices", "Rp14.000", "Rp16.500").WithReason("14000 IDR");

    [Fact]
    public void A_language_of_ones_own_is_read_by_the_same_rules() => Given("2025-03-04-veerboot", "2025-06-12-veerboot")
        .ShouldFindConflict("price-freeze-broken", "niet verhogen", "Wij verhogen het tarief");

    [Fact]
    public void What_is_about_another_thing_is_no_conflict() => Given("2025-02-03-tarif-air", "2025-07-14-bus-cap").ShouldFindNothing();
}
