using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class CommitmentBrokenTests
{
    [Theory]
    [InlineData("2024-01-05 Pemkot: jembatan opening = 2024-08 as commitment", "2024-11-20 Pemkot: jembatan opening = 2025-06 as change")]
    [InlineData("2024-01-05 Studio: game release = \"2024\" as commitment", "2025-02-20 Studio: game release = 2025-09")]
    [InlineData("2024-01-05 市政府: 地铁 通车 = 2024-12 as commitment", "2025-02-20 市政府: 地铁 通车 = 2026-12 as change")]
    public void A_promised_date_that_later_is_another_conflicts(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("commitment-broken").WithSeverity(Severity.High).WithReason("promised");

    [Theory]
    [InlineData("2024-01-05 Pemkot: jembatan opening = 2024-08 as commitment", "2024-11-20 Pemkot: jembatan opening = 2024-08-17")]
    [InlineData("2024-01-05 Pemkot: jembatan opening = \"2024\" as commitment", "2024-11-20 Pemkot: jembatan opening = 2024-12-30 as change")]
    [InlineData("2024-01-05 Pemkot: \"jembatan utara\" opening = 2024-08 as commitment", "2024-11-20 Pemkot: \"jembatan selatan\" opening = 2025-06")]
    public void A_promise_that_was_kept_or_another_thing_agrees(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();

    [Theory]
    [InlineData("2024-01-05 Pemkot: jembatan opening = 2024-08 as commitment conditional", "2024-11-20 Pemkot: jembatan opening = 2025-06 as change")]
    [InlineData("2024-01-05 Pemkot: jembatan opening = 2024-08", "2024-11-20 Pemkot: jembatan opening = 2025-06 as change")]
    [InlineData("2024-01-05 Pemkot: jembatan opening = 2024-08 as commitment", "2024-11-20 Pengamat: jembatan opening = 2025-06 as opinion")]
    public void A_condition_a_mere_statement_or_an_opinion_breaks_no_promise(string earlier, string later) =>
        BuiltIn.Rule("commitment-broken").Test(earlier, later).ShouldAgree();

    // A fact in another's mouth breaks the word; what the holder says of it later is another position.
    [Theory]
    [InlineData("2024-01-05 \"Wali Kota\": kios retribusi = bebas as commitment", "2024-10-20 \"Dinas Pasar\": kios retribusi = dipungut")]
    [InlineData("2024-01-05 Mayor: stall fee = waived as commitment", "2024-10-20 Traders: stall fee = due as change")]
    [InlineData("2024-01-05 Mayor: stall fee = waived as commitment", "2024-10-20 Council: stall fee = due as commitment")]
    [InlineData("2024-01-05 市长: 市场 摊位费 = 免收 as commitment", "2024-10-20 市场管理处: 市场 摊位费 = 收取 as change")]
    public void A_promise_that_another_tells_was_not_kept_is_broken(string earlier, string later)
    {
        ClaimTest.Of(earlier, later).ShouldConflict("commitment-broken").WithSeverity(Severity.High);
        BuiltIn.Rule("position-reversal").Test(earlier, later).ShouldAgree();
    }

    [Theory]
    [InlineData("2024-01-05 Mayor: stall fee = waived as commitment", "2024-10-20 Mayor: stall fee = due as change")]
    [InlineData("2024-01-05 Mayor: stall fee = waived as commitment", "2024-10-20 Analyst: stall fee = due as opinion")]
    [InlineData("2024-01-05 Mayor: stall fee = waived as commitment", "2024-01-05 Traders: stall fee = due")]
    [InlineData("2024-01-05 Mayor: stall fee = waived as commitment", "2024-10-20 Traders: stall fee = waived")]
    public void The_same_voice_an_outsider_or_the_same_day_breaks_no_promise(string earlier, string later) =>
        BuiltIn.Rule("commitment-broken").Test(earlier, later).ShouldAgree();
}
