using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class RationaleConflictTests
{
    [Theory]
    [InlineData("2025-02-01 Rumah-sakit: bangsal reason-of-closure = renovation", "2025-02-03 Perawat: bangsal reason-of-closure != renovation")]
    [InlineData("2025-02-01 Nurses: ward reason-of-closure != safety", "2025-02-03 Hospital: ward reason-of-closure = safety")]
    [InlineData("2025-02-01 校方: 食堂 reason-of-关闭 = 装修", "2025-02-03 家长: 食堂 reason-of-关闭 != 装修")]
    public void A_reason_that_another_account_rules_out_conflicts(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("rationale-conflict").WithMechanism("contrast").WithSeverity(Severity.Medium);

    [Theory]
    [InlineData("2025-02-01 Hospital: ward reason-of-closure = renovation", "2025-02-03 Nurses: ward reason-of-closure = savings")]
    [InlineData("2025-02-01 Hospital: ward reason-of-closure = renovation", "2025-02-03 Nurses: ward reason-of-closure = renovation")]
    [InlineData("2025-02-01 Hospital: ward reason-of-closure = renovation", "2025-02-03 Nurses: ward reason-of-closure != savings")]
    [InlineData("2025-02-01 Hospital: ward reason-of-closure != renovation", "2025-02-03 Nurses: ward reason-of-closure != renovation")]
    [InlineData("2025-02-01 Hospital: ward reason-of-closure = renovation", "2025-02-03 Nurses: ward reason-of-move != renovation")]
    [InlineData("2025-02-01 Hospital: \"ward A\" reason-of-closure = renovation", "2025-02-03 Nurses: \"ward B\" reason-of-closure != renovation")]
    public void Reasons_that_add_up_agree(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();
}
