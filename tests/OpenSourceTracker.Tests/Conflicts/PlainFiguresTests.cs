using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Conflicts;

public sealed class PlainFiguresTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    // Two outlets give one thing two figures of one time.
    [InlineData("The council approved 40 permits in May.", "The council approved 65 permits in May.", 1)]
    [InlineData("The flood killed 12 people on Sunday.", "The flood killed 31 people on Sunday.", 1)]
    [InlineData("Pabrik itu merumahkan 300 buruh pada Senin.", "Pabrik itu merumahkan 120 buruh pada Senin.", 1)]
    [InlineData("该厂上周一裁员300人。", "该厂上周一裁员120人。", 1)]
    // The same figure, other times, another thing counted, a condition, nearly the same.
    [InlineData("The flood killed 12 people on Sunday.", "The flood killed 12 people on Sunday.", 0)]
    [InlineData("The flood killed 12 people on Sunday.", "The flood killed 31 people on Monday.", 0)]
    [InlineData("The council approved 40 permits in May.", "The council approved 65 budgets in May.", 0)]
    [InlineData("Pabrik itu merumahkan 300 buruh pada Senin.", "Pabrik itu akan merumahkan 120 buruh bila pesanan turun.", 0)]
    [InlineData("The museum had 41,000 visitors in May.", "The museum had 41,300 visitors in May.", 0)]
    public void Are_flagged(string one, string other, int conflicts)
    {
        var articles = ((string Publisher, string Text)[])[("A", one), ("B", other)];
        var result = s_tracker.Track(articles.SelectMany(article => new ArticleReader().ReadText($"---\npublished: 2025-06-04\npublisher: {article.Publisher}\n---\nHarrow Mill stands in Elmsworth. {article.Text}", article.Publisher).Articles));
        Assert.Equal(conflicts, result.Conflicts.Count);
        Assert.All(result.Conflicts, conflict => Assert.Equal("number-mismatch", conflict.Rule.Kind));
    }
}
