using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Verdicts;

public sealed class SwappedValuesTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    [InlineData("en", "Of all ferry tickets 17% went to Norland Lines, while Brackwater Ferries sold 12%.", "Norland Lines sold 12% of the ferry tickets.", true)]
    [InlineData("en", "Of all ferry tickets 17% went to Norland Lines, while Brackwater Ferries sold 12%.", "Brackwater Ferries sold 17% of the ferry tickets.", true)]
    [InlineData("en", "Of all ferry tickets 17% went to Norland Lines, while Brackwater Ferries sold 12%.", "Norland Lines sold 17% of the ferry tickets.", false)]
    [InlineData("en", "Of all ferry tickets 17% went to Norland Lines, while Brackwater Ferries sold 12%.", "Norland Lines sold 31% of the ferry tickets.", false)]
    [InlineData("id", "Dari seluruh tiket feri, 17% dijual PT Samudra Jaya, sedangkan PT Bahari Lestari menjual 12%.", "PT Samudra Jaya menjual 12% tiket feri.", true)]
    [InlineData("id", "Dari seluruh tiket feri, 17% dijual PT Samudra Jaya, sedangkan PT Bahari Lestari menjual 12%.", "PT Bahari Lestari menjual 12% tiket feri.", false)]
    [InlineData("en", "The museum paid the carpenter £40,000 and the glazier £6,000.", "The glazier was paid £40,000.", true)]
    [InlineData("en", "The museum paid the carpenter £40,000 and the glazier £6,000.", "The museum paid the glazier £6,000.", false)]
    [InlineData("en", "The museum paid the carpenter £40,000 and the glazier £6,000.", "The museum paid the carpenter £40,000.", false)]
    [InlineData("en", "The museum gave £40,000 to the carpenter and £6,000 to the glazier.", "The museum gave £6,000 to the carpenter.", true)]
    [InlineData("en", "The museum gave £40,000 to the carpenter and £6,000 to the glazier.", "The museum gave £40,000 to the carpenter.", false)]
    [InlineData("en", "Two sailors drowned and nine were rescued in a storm off Port Ellery on Monday.", "Two sailors drowned in the storm off Port Ellery.", false)]
    [InlineData("en", "Two sailors drowned and nine were rescued in a storm off Port Ellery on Monday.", "Two people were killed in the storm off Port Ellery.", false)]
    public void A_value_that_belongs_to_the_other_thing_is_seen(string language, string text, string claim, bool isSwapped)
    {
        var article = new ArticleReader().ReadText($"---\ntitle: Tickets\npublished: 2025-03-04\nlanguage: {language}\n---\n{text}", "a.txt").Articles[0];

        var verdict = s_tracker.FactCheck([article]).Check(claim, new LocalDate(2025, 3, 31));

        Assert.Equal(isSwapped, verdict.Nuance == VerdictNuance.ValuesSwapped);
        Assert.Equal(isSwapped ? VerdictOutcome.Contradicted : verdict.Outcome, verdict.Outcome);
    }
}
