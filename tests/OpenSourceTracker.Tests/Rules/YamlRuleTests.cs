using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Tests.Rules;

/// <summary>What each word of a written rule does, one line a case: what stands in the rule, two claims, and what stops them (or nothing).</summary>
public sealed class YamlRuleTests
{
    private const string Earlier = "2025-03-01 A: bridge toll = 5 EUR";

    [Theory]
    [InlineData("", Earlier, "2025-03-04 B: bridge toll = 9 EUR", null)]
    [InlineData("", Earlier, "2025-03-04 B: bridge toll = 5 EUR", "wrong: 5 EUR and 5 EUR can both hold")]
    [InlineData("", Earlier, "2025-03-04 B: tunnel toll = 9 EUR", "compare: their subjects, properties, units or kinds of value differ")]
    [InlineData("", Earlier, "2025-03-04 B: bridge height = 9 EUR", "compare.property: it is height")]
    [InlineData("", Earlier, "2025-03-04 B: bridge toll = 9 USD", "compare: their subjects, properties, units or kinds of value differ")]
    [InlineData("", Earlier, "2025-03-04 B: bridge toll = 9 EUR as no-comment", "compare: no comment is no position")]
    [InlineData("holder: same", Earlier, "2025-03-04 B for A: bridge toll = 9 EUR", null)]
    [InlineData("holder: same", Earlier, "2025-03-04 B: bridge toll = 9 EUR", "paired.holder: they are A and B")]
    [InlineData("holder: other", Earlier, "2025-03-04 B for A: bridge toll = 9 EUR", "paired.holder: they are A and A")]
    [InlineData("speaker: other", Earlier, "2025-03-04 B for A: bridge toll = 9 EUR", null)]
    [InlineData("speaker: same", Earlier, "2025-03-04 B for A: bridge toll = 9 EUR", "paired.speaker: they are A and B")]
    [InlineData("days: {at-least: 3}", Earlier, "2025-03-04 B: bridge toll = 9 EUR", null)]
    [InlineData("days: {at-least: 4}", Earlier, "2025-03-04 B: bridge toll = 9 EUR", "paired.days: 3 days lie between them, not at least 4")]
    [InlineData("days: {at-most: 2}", Earlier, "2025-03-04 B: bridge toll = 9 EUR", "paired.days: 3 days lie between them, not at most 2")]
    [InlineData("days: {at-most: 2}", "- A: bridge toll = 5 EUR", "2025-03-04 B: bridge toll = 9 EUR", "paired.days: it is not known when one of them was said")]
    [InlineData("about: overlapping", "2025-03-01 A: bridge toll = 5 EUR @ 2026", "2025-03-04 B: bridge toll = 9 EUR @ 2026-05", null)]
    [InlineData("about: overlapping", "2025-03-01 A: bridge toll = 5 EUR @ 2026", "2025-03-04 B: bridge toll = 9 EUR @ 2027", "paired.about: they are about 2026 and 2027")]
    [InlineData("about: apart", "2025-03-01 A: bridge toll = 5 EUR @ 2026", "2025-03-04 B: bridge toll = 9 EUR", "paired.about: they are about 2026 and no named period")]
    [InlineData("earlier: {act: [commitment, denial]}", "2025-03-01 A: bridge toll = 5 EUR as denial", "2025-03-04 B: bridge toll = 9 EUR", null)]
    [InlineData("earlier: {act: [commitment, denial]}", Earlier, "2025-03-04 B: bridge toll = 9 EUR", "paired.earlier.act: it is made as fact, not as commitment or denial")]
    [InlineData("later: {certainty: asserted}", Earlier, "2025-03-04 B: bridge toll = 9 EUR possible", "paired.later.certainty: it is possible, not asserted")]
    [InlineData("later: {speaker: holder}", Earlier, "2025-03-04 B for A: bridge toll = 9 EUR", "paired.later.speaker: B says it, not A")]
    [InlineData("later: {speaker: another}", Earlier, "2025-03-04 B for A: bridge toll = 9 EUR", null)]
    [InlineData("later: {speaker: another}", Earlier, "2025-03-04 B: bridge toll = 9 EUR", "paired.later.speaker: B says it of its own")]
    [InlineData("earlier: {value: kept}", "2025-03-01 A: bridge toll = kept", "2025-03-04 B: bridge toll = raised", null)]
    [InlineData("earlier: {value: kept}", "2025-03-01 A: bridge toll = raised", "2025-03-04 B: bridge toll = kept", "paired.earlier.value: its value is raised, not kept")]
    [InlineData("earlier: {value: kept}", "2025-03-01 A: bridge toll != kept", "2025-03-04 B: bridge toll = kept", "paired.earlier.value: it does not say that its value is kept")]
    public void Claims_are_paired_as_the_rule_says(string paired, string earlier, string later, string? stop) =>
        Assert.Equal(stop, WhySilent(Written.With("days: {at-most: 30}", paired.Length == 0 ? "speaker: other" : paired), earlier, later));

    [Theory]
    [InlineData("moved", "toll = 100 EUR", "toll = 90 EUR", true)]
    [InlineData("{values: moved, by-more-than: 10%}", "toll = 95 EUR", "toll = 85 EUR", true)]
    [InlineData("{values: moved, by-more-than: 10%}", "toll = 95 EUR", "toll = 86 EUR", false)]
    [InlineData("{values: moved, by-more-than: 10}", "toll = 95 EUR", "toll = 86 EUR", false)]
    [InlineData("{values: moved, by-more-than: 8.5}", "toll = 95 EUR", "toll = 86 EUR", true)]
    [InlineData("rose", "toll = 5 EUR", "toll = 9 EUR", true)]
    [InlineData("rose", "toll = 9 EUR", "toll = 5 EUR", false)]
    [InlineData("rose", "toll >= 5 EUR", "toll = 9 EUR", false)]
    [InlineData("fell", "toll = 9 EUR", "toll = 5 EUR", true)]
    [InlineData("fell", "toll = 5 EUR", "toll = 9 EUR", false)]
    [InlineData("rose", "toll = open", "toll = closed", false)]
    [InlineData("rose", "toll = 99999999999999999999999999 EUR", "toll = 79228162514264337593543950335 EUR", false)]
    [InlineData("postponed", "toll = 2025-05", "toll = 2025-09", true)]
    [InlineData("postponed", "toll = 2025-09", "toll = 2025-05", false)]
    [InlineData("postponed", "toll = 2025", "toll = 2025-05", false)]
    [InlineData("{values: postponed, by-more-than: 90 days}", "toll = 2025-05", "toll = 2025-09", true)]
    [InlineData("{values: postponed, by-more-than: 95 days}", "toll = 2025-05", "toll = 2025-09", false)]
    [InlineData("brought-forward", "toll = 2025-09", "toll = 2025-05", true)]
    [InlineData("postponed", "toll = 5 EUR", "toll = 9 EUR", false)]
    public void Values_are_compared_by_name(string wrong, string earlier, string later, bool isConflict) =>
        Assert.Equal(isConflict, WhySilent(Written.With("wrong: excluded", "wrong: " + wrong), $"2025-03-01 A: bridge {earlier}", $"2025-03-04 B: bridge {later}") is null);

    [Theory]
    [InlineData("{holder}: {property} of {subject}, {earlier.value} and {later.value}, {days} days apart.", "H: toll of bridge, 5 EUR and 9 EUR, 3 days apart")]
    [InlineData("{earlier.speaker} for {earlier.holder} on {earlier.date}, {later.speaker} for {later.holder} on {later.date}", "A for H on 2025-03-01, B for B on 2025-03-04")]
    [InlineData("in {unit}", "in EUR")]
    public void The_reason_tells_what_the_claims_say(string reason, string expected)
    {
        var rule = Parse(Written.With("{earlier.value} and {later.value} are given for {subject}", reason));

        Assert.Equal(new("number", Severity.Medium, expected), rule.Compare(ClaimLine.Parse("2025-03-01 A for H: bridge toll = 5 EUR"), ClaimLine.Parse("2025-03-04 B: bridge toll = 9 EUR")));
    }

    [Fact]
    public void The_mechanism_may_be_named() => Assert.Equal("role", Parse(Written.With("severity: medium", "severity: medium\n      mechanism: role")).Compare(ClaimLine.Parse(Earlier), ClaimLine.Parse("2025-03-04 B: bridge toll = 9 EUR"))!.Mechanism);

    [Theory]
    [InlineData("subject: bridge", null)]
    [InlineData("subject: [tunnel, Bridge]", null)]
    [InlineData("subject: tunnel", "compare.subject: it is bridge")]
    [InlineData("unit: [EUR, USD]", null)]
    [InlineData("unit: IDR", "compare.unit: it is EUR")]
    public void A_rule_may_be_for_one_subject_or_unit_only(string line, string? stop) =>
        Assert.Equal(stop, WhySilent(Written.With("property: toll", "property: [toll, fee]\n      " + line), Earlier, "2025-03-04 B: bridge toll = 9 EUR"));

    [Fact]
    public void A_rule_may_be_for_any_property() => Assert.Null(WhySilent(Written.With("property: toll", "property: any"), "2025-03-01 A: bridge height = 5 m", "2025-03-04 B: bridge height = 9 m"));

    // The examples of the rule that is changed stay as they are, and are left to their own tests.
    private static YamlRule Parse(string yaml) => RuleFile.Read(yaml, Written.File, runExamples: false)[0];

    private static string? WhySilent(string yaml, string earlier, string later)
    {
        var rule = Parse(yaml);
        var (one, other) = (ClaimLine.Parse(earlier), ClaimLine.Parse(later));
        var silent = rule.WhySilent(one, other);
        Assert.Equal(silent is null, rule.Compare(one, other) is not null);
        return silent;
    }
}
