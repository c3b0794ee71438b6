using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class SourceAndStatusTests
{
    [Theory]
    [InlineData("2025-03-03 Polisi: konvoi izin = true", "2025-03-03 Panitia: konvoi izin = false")]
    [InlineData("2025-03-03 Club: transfer signed = true", "2025-03-03 Agent: transfer signed != true")]
    [InlineData("2025-03-03 Operator: plant operation = running", "2025-03-03 Union: plant operation = stopped")]
    [InlineData("2025-03-03 校方: 考试 取消 = true", "2025-03-03 教育局: 考试 取消 = false")]
    public void Two_sources_that_say_the_opposite_of_one_time_disagree(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("source-disagreement").WithSeverity(Severity.Medium);

    [Theory]
    [InlineData("2025-03-03 Kabar for Operator: plant operation = running", "2025-03-03 Warta for Operator: plant operation = stopped")]
    [InlineData("2025-03-03 Kabar for Operator: plant closed = true", "2025-03-03 Operator: plant closed = false")]
    public void Two_states_of_one_time_conflict(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("status-conflict").WithSeverity(Severity.Medium);

    [Theory]
    [InlineData("2025-03-03 Operator: plant operation = running", "2025-03-03 Union: plant operation = running")]
    [InlineData("2025-03-03 Operator: plant operation = running", "2025-03-03 Union: plant operation = stopped as no-comment")]
    [InlineData("2025-03-03 Operator: \"plant one\" operation = running", "2025-03-03 Union: \"plant two\" operation = stopped")]
    [InlineData("2025-03-03 Operator: plant operation != stopped", "2025-03-03 Union: plant operation = running")]
    [InlineData("2025-03-03 Operator: PLANT Operation = Running", "2025-03-03 Union: plant operation = running")]
    public void The_same_state_or_another_thing_agrees(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();

    [Fact]
    public void Partly_is_not_the_opposite()
    {
        const string Mixed = "2025-03-03 Operator: plant operation = mixed";
        const string Running = "2025-03-03 Union: plant operation = running";
        BuiltIn.Rule("source-disagreement").Test(Mixed, Running).ShouldAgree();
        BuiltIn.Rule("status-conflict").Test(Mixed, Running).ShouldAgree();
    }
}
