using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class UnmetForecastTests
{
    [Theory]
    [InlineData("2024-01-05 Klub: Klub posisi = juara as prediction", "2024-12-20 Koran: Klub posisi = degradasi as opinion")]
    [InlineData("2024-01-05 Bank: harga beras = turun as prediction", "2024-07-05 BPS: harga beras = naik")]
    [InlineData("2024-01-05 Studio: film reception = praised as prediction possible", "2024-07-05 Daily: film reception = panned as change")]
    public void A_forecast_that_its_time_did_not_bear_out_is_a_difference_of_degree(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("unmet-forecast").WithSeverity(Severity.Low);

    [Theory]
    [InlineData("2024-01-05 Klub: Klub juara = true as prediction", "2024-12-20 Koran: Klub juara = true")]
    [InlineData("2024-01-05 Klub: Klub juara = true as prediction", "2024-12-20 Koran: Klub juara = false as no-comment")]
    [InlineData("2024-01-05 Klub: \"Klub putri\" juara = true as prediction", "2024-12-20 Koran: Klub juara = false")]
    public void A_forecast_that_came_true_or_was_of_another_thing_agrees(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();

    [Fact]
    public void A_forecast_is_never_a_broken_promise() =>
        BuiltIn.Rule("commitment-broken").Test("2024-01-05 Klub: stadion opening = 2024-06 as prediction", "2024-12-20 Klub: stadion opening = 2025-06").ShouldAgree();

    [Fact]
    public void A_later_forecast_does_not_undo_an_earlier_fact() =>
        BuiltIn.Rule("unmet-forecast").Test("2024-01-05 Klub: Klub juara = true", "2024-12-20 Koran: Klub juara = false as prediction").ShouldAgree();
}
