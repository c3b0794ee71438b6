namespace OpenSourceTracker.Tests.Statements.Mentions;

/// <summary>Chinese names behind a calling or a title, whose characters are words by themselves.</summary>
public class CalledNamesTests
{
    [Theory]
    [InlineData("恒远工程咨询公司的前监理师程立斌批评说，墙体厚度不足。", "墙体厚度不足", "程立斌")]
    [InlineData("临江水泥厂前质检员周大海说，样品被换过。", "样品被换过", "周大海")]
    [InlineData("行长封国庆在媒体沟通会上表示，产品将全额兑付。 / 封国庆说，客户共1.3万人。", "客户共1.3万人", "封国庆")]
    // No name behind the calling
    [InlineData("恒远工程咨询公司的负责人高度评价说，墙体厚度足够。", "墙体厚度足够", "负责人")]
    public void Names_the_speaker(string text, string words, string speaker) =>
        Assert.Contains(speaker, OneText.SpeakerOf("zh", text, words), StringComparison.Ordinal);
}
