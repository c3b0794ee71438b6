using OpenSourceTracker.Languages.Temporal;

namespace OpenSourceTracker.Tests.Languages.Temporal;

public sealed class GrammarTests
{
    [Theory]
    [InlineData("BW comma? D => D +2 +1", "'BW comma? D => D +2 +1' takes over part 2, which is a word and no reading.")]
    [InlineData("MO (dash|to) MO => P +1 to=2", "'MO (dash|to) MO => P +1 to=2' takes over part 2, which is a word and no reading.")]
    [InlineData("MO MO => P +3", "'MO MO => P +3' takes over part 3, which is a word and no reading.")]
    [InlineData("MO MO", "'MO MO' is not pattern => result.")]
    public void A_rule_that_cannot_be_applied_is_an_error(string rule, string message) => Assert.Equal(message, Assert.Throws<FormatException>(() => Grammar.Parse("== test\n" + rule)).Message);

    [Fact]
    public void What_a_rule_has_read_can_be_taken_over() => Assert.Single(Grammar.Parse("== test\nBW comma? (D|DD) => D +3 +1").Stages);
}
