using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class DateMismatchTests
{
    [Theory]
    [InlineData("2025-01-05 Museum: pameran opening = 2025-02-14", "2025-01-06 Dinas: pameran opening = 2025-03-14")]
    [InlineData("2024-05-05 A: album release = 2023-02", "2024-05-05 B: album release = 2023-07")]
    [InlineData("2024-05-05 A: bridge opening = 2023-Q1", "2024-05-05 B: bridge opening = 2023-05-02")]
    [InlineData("2025-05-05 甲: 大桥 通车 = 2025-06-01", "2025-05-05 乙: 大桥 通车 = 2025-08-01")]
    public void Dates_without_a_common_day_conflict(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("date-mismatch").WithMechanism("date").WithSeverity(Severity.Medium);

    [Theory]
    [InlineData("2025-01-05 A: show opening = 2025-02", "2025-01-06 B: show opening = 2025-02-14")]
    [InlineData("2025-01-05 A: show opening = \"2025\"", "2025-01-06 B: show opening = 2025-Q4")]
    [InlineData("2025-01-05 A: show opening = 2025-02-14", "2025-01-06 B: show opening = 2025-02-14")]
    [InlineData("2025-01-05 A: show opening = 2025-02-14", "2025-01-06 B: show closing = 2025-05-14")]
    [InlineData("2025-01-05 A: \"show one\" opening = 2025-02-14", "2025-01-06 B: \"show two\" opening = 2025-05-14")]
    public void Dates_with_a_common_day_or_of_other_events_agree(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();
}
