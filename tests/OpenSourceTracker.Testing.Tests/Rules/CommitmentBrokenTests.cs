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
}
