using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class NumberMismatchTests
{
    [Theory]
    [InlineData("2025-01-05 BPBD: banjir-kalisari meninggal = 12", "2025-01-06 BPBD: banjir-kalisari meninggal = 9")]
    [InlineData("2025-03-01 Dinas: \"harga cabai\" price = 45000 IDR", "2025-03-01 Pedagang: \"harga cabai\" price = 82000 IDR")]
    [InlineData("2025-06-10 Rail: \"line 4\" delay = 3.2 %", "2025-06-10 Union: \"line 4\" delay = 8.9 %")]
    [InlineData("2025-06-10 Clinic: outbreak cases >= 40", "2025-06-10 Ministry: outbreak cases = 12")]
    [InlineData("2025-06-10 Clinic: outbreak cases > 40", "2025-06-10 Ministry: outbreak cases < 30")]
    [InlineData("2025-06-10 卫生局: 疫情 病例 = 31", "2025-06-10 医院: 疫情 病例 = 57")]
    [InlineData("2025-06-10 A: stadium seats = 0", "2025-06-10 B: stadium seats = 4")]
    [InlineData("2025-06-10 A: budget spent ~ 500", "2025-06-10 B: budget spent = 700")]
    public void Numbers_that_cannot_both_be_true_conflict(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("number-mismatch").WithMechanism("number").WithSeverity(Severity.Medium);

    [Theory]
    [InlineData("2025-01-05 BPBD: banjir-kalisari meninggal >= 12", "2025-01-06 BPBD: banjir-kalisari meninggal = 20")]
    [InlineData("2025-01-05 A: march crowd = 12000", "2025-01-05 B: march crowd = 12340")]
    [InlineData("2025-01-05 A: march crowd ~ 1000", "2025-01-05 B: march crowd = 1040")]
    [InlineData("2025-01-05 A: inflation rate = 2.6 %", "2025-01-05 B: inflation rate = 2.61 %")]
    [InlineData("2025-01-05 A: inflation rate = 2.6 %", "2025-01-05 B: inflation rate = 2.6 %")]
    [InlineData("2025-01-05 A: flood dead = 12", "2025-01-05 A: flood injured = 20")]
    [InlineData("2025-01-05 A: \"Kite 4\" users = 12", "2025-01-05 A: \"Kite 4 Lite\" users = 20")]
    [InlineData("2025-01-05 A: rice price = 12 IDR", "2025-01-05 A: rice price = 20 USD")]
    [InlineData("2025-01-05 A: rice price = 12", "2025-01-05 A: rice price = 20 %")]
    [InlineData("2025-01-05 A: flood dead <= 20", "2025-01-05 A: flood dead < 30")]
    [InlineData("2025-01-05 A: flood dead = 12", "2025-01-05 A: flood dead = true")]
    [InlineData("2025-01-05 A: flood dead = 12", "2025-01-05 B: flood dead = 20 as no-comment")]
    public void Numbers_that_can_both_be_true_agree(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();

    [Fact]
    public void A_mere_possibility_weighs_less() =>
        ClaimTest.Of("2025-01-05 A: flood dead = 12", "2025-01-05 B: flood dead = 30 possible").ShouldConflict("number-mismatch").WithSeverity(Severity.Low);

    [Fact]
    public void The_reason_names_both_numbers_and_the_unit() =>
        BuiltIn.Rule("number-mismatch").Test("2025-01-05 A: rice price = 12000 IDR", "2025-01-05 B: rice price = 15500 IDR").ShouldConflict().WithReason("12000 and 15500 IDR");
}
