using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class ContinuityContradictedTests
{
    [Theory]
    [InlineData("2025-04-02 Kementerian: subsidi tarif = tetap as continuity", "2025-04-20 Kementerian: subsidi tarif = naik as change")]
    [InlineData("2025-04-02 Kementerian: subsidi tarif = tetap as continuity", "2025-04-05 \"orang dalam\": subsidi tarif = naik reported")]
    [InlineData("2025-04-02 \"orang dalam\": subsidi tarif = naik reported", "2025-04-05 Kementerian: subsidi tarif = tetap as continuity")]
    [InlineData("2025-04-02 Airline: route operation = running as continuity", "2025-06-02 Airline: route operation = stopped as change")]
    [InlineData("2025-04-02 航空公司: 航线 operation = running as continuity", "2025-06-02 航空公司: 航线 operation = stopped as change")]
    public void Unchanged_beside_a_change_conflicts(string earlier, string later) =>
        ClaimTest.Of(earlier, later).ShouldConflict("continuity-contradicted").WithSeverity(Severity.High);

    [Theory]
    [InlineData("2025-04-02 Airline: route operation = running as continuity", "2025-06-02 Airline: route operation = running as change")]
    [InlineData("2025-04-02 Airline: route fare = fixed as continuity", "2025-06-02 Airline: route operation = stopped as change")]
    [InlineData("2025-04-02 Airline: route date = 2025-08-01 as continuity", "2025-06-02 Airline: route date = 2025-08 as change")]
    [InlineData("2025-04-02 Airline: route operation = running as continuity", "2025-06-02 Airline: route operation = stopped as no-comment")]
    public void Unchanged_beside_the_same_or_something_else_agrees(string earlier, string later) => ClaimTest.Of(earlier, later).ShouldAgree();

    [Fact]
    public void The_change_of_long_ago_is_the_state_that_stays() =>
        BuiltIn.Rule("continuity-contradicted").Test("2023-01-02 Airline: route operation = stopped as change", "2025-06-02 Airline: route operation = running as continuity").ShouldAgree();

    [Fact]
    public void A_possible_change_weighs_less() =>
        ClaimTest.Of("2025-04-02 Airline: route operation = running as continuity", "2025-04-09 Airline: route operation = stopped as change possible").ShouldConflict("continuity-contradicted").WithSeverity(Severity.Medium);
}
