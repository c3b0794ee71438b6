using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class PositionTests
{
    [Theory]
    [InlineData("2024-02-01 Dana: data openness = open as commitment", "2025-02-01 Dana: data openness = mixed")]
    [InlineData("2024-02-01 Bupati: tambang izin = ditolak as denial", "2025-02-01 Bupati: tambang izin = mixed as change")]
    public void A_narrower_position_is_a_shift(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("position-shift").WithSeverity(Severity.Low).WithMechanism("quantifier");

    [Theory]
    [InlineData("2024-02-01 Dana: data openness = open as commitment", "2025-02-01 Dana: data openness = closed")]
    [InlineData("2024-02-01 Dana: data openness = open as commitment", "2025-02-01 Dana: data openness = closed as change")]
    [InlineData("2024-02-01 Dana: data openness = open as commitment", "2025-02-01 Dana: data openness != open as change")]
    [InlineData("2024-02-01 Gubernur: reklamasi izin = false as commitment", "2025-02-01 Gubernur: reklamasi izin = true as change")]
    [InlineData("2024-02-01 Gubernur: reklamasi izin = false as denial", "2025-02-01 Gubernur: reklamasi izin = true")]
    [InlineData("2024-02-01 市长: 门票 price = free as commitment", "2025-02-01 市长: 门票 price = paid as change")]
    public void The_opposite_position_is_a_reversal(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("position-reversal").WithSeverity(Severity.High);

    [Theory]
    [InlineData("2024-02-01 Dana: data openness = open as commitment", "2025-02-01 Dana: data openness = open")]
    [InlineData("2024-02-01 Dana: data openness = open as commitment", "2025-02-01 Dana: code openness = closed")]
    [InlineData("2024-02-01 Dana: data openness = mixed as commitment", "2025-02-01 Dana: data openness = mixed")]
    [InlineData("2024-02-01 Dana: data openness != closed as commitment", "2025-02-01 Dana: data openness = open")]
    [InlineData("2024-02-01 Dana: data openness != closed as commitment", "2025-02-01 Dana: data openness != paid")]
    public void The_same_position_or_another_matter_agrees(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();

    [Theory]
    [InlineData("2024-02-01 Dana: data openness = open", "2025-02-01 Dana: data openness = closed")]
    [InlineData("2024-02-01 Dana: data openness = open as denial", "2025-02-01 Rival: data openness = closed")]
    [InlineData("2024-02-01 Dana: data openness = open as commitment", "2024-02-01 Dana: data openness = closed")]
    public void It_takes_a_lasting_position_its_holder_and_time_between_to_reverse(string earlier, string later) =>
        BuiltIn.Rule("position-reversal").Test(earlier, later).ShouldAgree();

    [Theory]
    [InlineData("2024-02-01 Dana: data openness = mixed", "2025-02-01 Dana: data openness = open")]
    [InlineData("2024-02-01 Rumour for Dana: data openness = open as commitment", "2025-02-01 Dana: data openness = mixed")]
    public void It_takes_a_lasting_position_in_ones_own_words_to_shift(string earlier, string later) =>
        BuiltIn.Rule("position-shift").Test(earlier, later).ShouldAgree();
}
