using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements.Holders;

namespace OpenSourceTracker.Tests.Statements.Parties;

/// <summary>Which articles tell one story, seen by what the candidates of a statement are measured by.</summary>
public sealed class StoryArticlesTests
{
    private static readonly Tracker s_tracker = new();
    private static readonly int s_articles = HolderFeatures.Names.ToList().IndexOf("articles of the story");
    private static readonly int s_naming = HolderFeatures.Names.ToList().IndexOf("of these name it");

    [Theory]
    // Two parties in common are a story, one is none.
    [InlineData("Halberd Airways owes Orrin Fuels nine million.", 1, 1)]
    [InlineData("Halberd Airways bought forty buses.", 0, 0)]
    [InlineData("Brinkwater Council mended the pool.", 0, 0)]
    public void A_story_is_of_the_articles_that_share_parties(string other, int articles, int naming)
    {
        Article[] both = [Text("a", "Halberd Airways said on Monday that Orrin Fuels had been paid."), Text("b", other)];

        var (_, candidates, features) = s_tracker.ReadHolders(both).First(item => item.Evidence.Statement.ArticleId == "a");

        var at = candidates.ToList().FindIndex(candidate => candidate.Name == "Halberd Airways");
        Assert.Equal((articles, naming), (features[at][s_articles], features[at][s_naming]));
    }

    private static Article Text(string id, string content) => new ArticleReader().ReadText($"---\nid: {id}\npublished: 2025-06-12\nlanguage: en\n---\n{content}\n").Articles[0] with { Id = id };
}
