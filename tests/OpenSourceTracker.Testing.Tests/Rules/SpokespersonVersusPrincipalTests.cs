using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Testing.Tests.Rules;

public sealed class SpokespersonVersusPrincipalTests
{
    [Theory]
    [InlineData("2025-02-01 Direktur for Kereta: stasiun operation = stopped as commitment", "2025-02-04 \"juru bicara\" for Kereta: stasiun operation = running as continuity")]
    [InlineData("2025-02-01 Minister for Cabinet: fee price = free as commitment", "2025-02-02 Spokesman for Cabinet: fee price = paid as denial")]
    [InlineData("2025-02-01 部长 for 政府: 门票 price = free as commitment", "2025-02-02 发言人 for 政府: 门票 price = paid as commitment")]
    public void Two_voices_of_one_house_within_days_that_exclude_each_other_conflict(string earlier, string later) =>
        BuiltIn.Rule("spokesperson-vs-principal").Test(InOwnWords(earlier), InOwnWords(later)).ShouldConflict().WithSeverity(Severity.Medium);

    [Theory]
    [InlineData("2025-02-01 Minister: fee price = free as commitment", "2025-02-02 Minister: fee price = paid as commitment")]
    [InlineData("2025-02-01 Minister for Cabinet: fee price = free as commitment", "2025-02-02 Rival for Opposition: fee price = paid as commitment")]
    [InlineData("2025-02-01 Minister for Cabinet: fee price = free as commitment", "2025-06-02 Spokesman for Cabinet: fee price = paid as denial")]
    [InlineData("2025-02-01 Minister for Cabinet: fee price = free as commitment", "2025-02-02 Spokesman for Cabinet: fee price = free as continuity")]
    [InlineData("2025-02-01 Minister for Cabinet: fee price = free as commitment", "2025-02-02 Spokesman for Cabinet: fee price = paid as no-comment")]
    [InlineData("2025-02-01 Minister for Cabinet: fee price = free", "2025-02-02 Spokesman for Cabinet: fee price = paid")]
    public void One_voice_another_house_a_long_time_or_the_same_position_is_something_else(string earlier, string later) =>
        BuiltIn.Rule("spokesperson-vs-principal").Test(InOwnWords(earlier), InOwnWords(later)).ShouldAgree();

    // That a named person speaks in a quotation, though for a house, is known from the statement only.
    private static Claim InOwnWords(string line)
    {
        var claim = ClaimLine.Parse(line);
        return claim with
        {
            Statement = new()
            {
                Id = line, ArticleId = "a", Span = new(0, 1), Text = "x", Language = "en", Speaker = claim.Speaker, SpeakerClass = SourceClass.Named, Attribution = AttributionForm.Direct, Holder = claim.Holder,
            },
        };
    }
}
