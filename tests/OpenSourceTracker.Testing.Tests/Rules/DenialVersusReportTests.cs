using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class DenialVersusReportTests
{
    [Theory]
    [InlineData("2025-05-01 Tamura: Tamura layoffs = false as denial", "2025-05-04 \"people familiar\": Tamura layoffs = true reported")]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = true reported", "2025-05-04 Tamura: Tamura layoffs = false as denial")]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = true reported", "2025-05-04 Tamura: Tamura layoffs = false")]
    [InlineData("2025-05-01 \"sumber internal\": \"PT Lestari\" pabrik = tutup reported", "2025-05-02 \"PT Lestari\": \"PT Lestari\" pabrik = beroperasi as denial")]
    [InlineData("2025-05-01 知情人士: 青山集团 裁员 = true reported", "2025-05-02 青山集团: 青山集团 裁员 = false as denial")]
    public void A_denial_against_a_report_conflicts(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("denial-vs-report").WithSeverity(Severity.High);

    [Theory]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = true reported", "2025-05-04 Tamura: Tamura layoffs = false as no-comment")]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = true reported", "2025-05-04 Tamura: Tamura layoffs = true")]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = true reported", "2025-05-04 Orbit: Orbit layoffs = false as denial")]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = true reported", "2025-05-04 Tamura: Tamura bonuses = false as denial")]
    public void No_comment_another_party_or_another_matter_agrees(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();

    [Theory]
    [InlineData("2023-05-01 Tamura: Tamura layoffs = false as denial", "2025-05-04 \"people familiar\": Tamura layoffs = true reported")]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = true reported", "2025-05-04 \"people familiar\": Tamura layoffs = false reported")]
    [InlineData("2025-05-01 Tamura: Tamura layoffs = true", "2025-05-04 Tamura: Tamura layoffs = false as denial")]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = 300 reported", "2025-05-04 Tamura: Tamura layoffs = 20 as denial")]
    [InlineData("2025-05-01 \"people familiar\": Tamura layoffs = true reported", "2025-05-04 Analyst for Tamura: Tamura layoffs = false as denial")]
    public void It_is_silent_where_there_is_no_report_no_denial_or_a_long_time_between(string earlier, string later) =>
        BuiltIn.Rule("denial-vs-report").Test(earlier, later).ShouldAgree();
}
