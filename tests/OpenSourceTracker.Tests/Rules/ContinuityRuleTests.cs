using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Tests.Rules;

/// <summary>"Nothing has changed" beside a change, and what only looks like it.</summary>
public sealed class ContinuityRuleTests
{
    private static readonly IRule s_rule = BuiltInRules.All.First(rule => rule.Description.Kind == "continuity-contradicted");

    [Theory]
    [InlineData("2025-01-10 Brewery: \"river brewery\" operation = running as continuity", "2025-01-28 Brewery: \"river brewery\" operation = stopped as change", true)]
    [InlineData("2025-01-10 Brewery: \"river brewery\" operation = stopped as change", "2025-01-28 Brewery: \"river brewery\" operation = running as continuity", true)]
    [InlineData("2025-01-10 Brewery: Brewery position = unchanged as continuity", "2025-09-01 Brewery: Brewery position = changed as change", true)]
    [InlineData("2025-01-10 Brewery: \"river brewery\" operation = running as continuity", "2025-09-01 Brewery: \"river brewery\" operation = stopped as change", true)]
    // In another's mouth it is a word that was not kept.
    [InlineData("2025-01-10 Mayor: wells supply = clean as commitment", "2025-01-28 Villager: wells supply = foul as continuity", false)]
    [InlineData("2025-01-10 Mayor: wells supply = clean as commitment", "2025-01-28 Mayor: wells supply = foul as continuity", true)]
    public void Holds_where_what_is_said_to_be_unchanged_has_changed(string earlier, string later, bool holds) =>
        Assert.Equal(holds, s_rule.Compare(ClaimLine.Parse(earlier), ClaimLine.Parse(later)) is not null);
}
