using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Statements.Mentions;

/// <summary>A number behind a Chinese name is its version, unless a date begins with it.</summary>
public class DatedNamesTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    [InlineData("澄溪家居总经理何立成说，公司不会涨价。 / 澄溪家居7月20日起上调门窗价格。", "澄溪家居")]
    [InlineData("澄溪家居总经理何立成说，公司不会涨价。 / 澄溪家居上调门窗价格。", "澄溪家居")]
    public void The_day_is_no_part_of_it(string text, string name)
    {
        var article = new ArticleReader().ReadText($"---\ntitle: 消息\npublished: 2025-07-22\nlanguage: zh\n---\n{text.Replace(" / ", "\n\n", StringComparison.Ordinal)}\n", "a.txt").Articles[0];
        var named = s_tracker.ReadPairs([article]).Meanings.SelectMany(meaning => meaning.Evidence.Named.Select(party => party.Name)).ToList();
        Assert.DoesNotContain(named, item => item.StartsWith(name, StringComparison.Ordinal) && item != name);
    }
}
