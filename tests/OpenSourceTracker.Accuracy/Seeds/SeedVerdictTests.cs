using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Accuracy.Seeds;

/// <summary>Claims about the five texts under <c>seeds/articles</c>, as of a day, and what a careful editor says of them.</summary>
public class SeedVerdictTests
{
    private static readonly Lazy<FactChecker> s_checker = new(() => new Tracker().FactCheck(new ArticleReader().ReadPaths([Path.Combine(AppContext.BaseDirectory, "seeds", "articles")]).Articles));

    [Theory]
    [InlineData("Meta's position on open source has not changed.", "2024-06-30", "unknown")]
    [InlineData("Meta's position on open source has not changed.", "2025-07-31", "disputed")]
    [InlineData("Meta's position on open source has not changed.", "2025-12-15", "contradicted")]
    [InlineData("LLaMA 2 was downloaded over 180 million times.", "2023-12-31", "unknown")]
    [InlineData("LLaMA 2 was downloaded over 180 million times.", "2024-06-30", "supported")]
    [InlineData("Meta put 100 billion dollars into Scale AI.", "2025-12-31", "contradicted")]
    [InlineData("China's models made up 15.8% of the downloads.", "2025-12-31", "contradicted")]
    [InlineData("Alibaba kept its promise to stay open.", "2025-12-31", "supported")]
    public void A_claim_stands_as_an_editor_says(string claim, string asOf, string verdict) =>
        Assert.Equal(verdict, ReportWords.Of(s_checker.Value.Check(claim, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value).Outcome));
}
