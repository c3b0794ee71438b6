using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Tests.Languages.Chinese;

public class ChineseScriptTests
{
    [Theory]
    [InlineData("立場沒有改變", "立场没有改变")]
    [InlineData("發言人否認裁員", "发言人否认裁员")]
    [InlineData("開源模型將關閉", "开源模型将关闭")]
    [InlineData("臺灣與台灣", "台湾与台湾")]
    [InlineData("裡面和裏面", "里面和里面")]
    [InlineData("頭髮與發展", "头发与发展")]
    [InlineData("後來皇后", "后来皇后")]
    [InlineData("乾燥", "干燥")]
    [InlineData("醫院營運", "医院营运")]
    [InlineData("價格上漲", "价格上涨")]
    [InlineData("公司宣布停产", "公司宣布停产")]
    [InlineData("Meta 的模型 3.1", "Meta 的模型 3.1")]
    [InlineData("", "")]
    public void Folds(string text, string folded) => Assert.Equal(folded, ChineseScript.Fold(text));

    [Fact]
    public void One_character_stays_one_and_folding_twice_changes_nothing()
    {
        foreach (var row in Resources.Rows("Languages/Chinese/Lexicon/traditional.tsv"))
        {
            Assert.True(row is [{ Length: 1 }, { Length: 1 }, ..], string.Join(' ', row));
            Assert.Equal(ChineseScript.Fold(row[1]), ChineseScript.Fold(ChineseScript.Fold(row[0])));
        }
    }
}
