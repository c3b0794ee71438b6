using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Claims;

public sealed class DenialTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    [InlineData("zh", "衡山公司总经理王立否认公司裁员。", "lay-off = false")]
    [InlineData("zh", "王立说，公司裁员的传闻不实。", "lay-off = false")]
    [InlineData("zh", "上市消息不属实。", "list-shares = false")]
    [InlineData("zh", "球队没有收到任何报价。", "hold-out-offer = false")]
    [InlineData("id", "Direktur rumah sakit, Tegar Wicaksana, membantah rumah sakitnya menolak pasien.", "refuse-treatment = false")]
    [InlineData("id", "Tegar Wicaksana mengatakan rumah sakitnya menolak pasien.", "refuse-treatment = true")]
    [InlineData("id", "Tegar Wicaksana mengatakan rumah sakitnya tidak menolak pasien.", "refuse-treatment = false")]
    [InlineData("id", "Suwarno membantah telah menandatangani edaran itu.", "sign = false")]
    [InlineData("id", "Suwarno membantah bahwa perusahaan tidak membayar pajak.", "tax-payment = true")]
    [InlineData("id", "Tidak benar bahwa dewan tidak diberi tahu.", "awareness = knew")]
    [InlineData("id", "Direktur Tegar Wicaksana mengatakan tidak benar bahwa perusahaan menjual lahan itu.", "divest = false")]
    [InlineData("id", "Kabar pabrik tutup tidak berdasar, kata Tegar Wicaksana.", "shut-factory = false")]
    [InlineData("id", "Pembangunan jembatan belum rampung.", "unfinished = true")]
    [InlineData("en", "Ingrid Solheim denied that the company had sold user data.", "divest = false")]
    [InlineData("en", "Ingrid Solheim denied that the company had never paid the tax.", "pay = true")]
    [InlineData("en", "Ingrid Solheim rejected claims that the company had sold user data.", "divest = false")]
    [InlineData("en", "Ingrid Solheim did not deny that the company had sold user data.", "divest = true")]
    [InlineData("en", "Ingrid Solheim denied the claim, saying the plant is open.", "open = true")]
    [InlineData("en", "\"The plant is open,\" Ingrid Solheim said.", "open = true")]
    [InlineData("en", "The report that the plant will close is false, Ann Marsh said.", "operation = running")]
    [InlineData("en", "The company did not reject the offer.", "deal = agreed")]
    public void What_is_denied_is_claimed_the_other_way_round(string language, string sentence, string claim) =>
        Assert.Contains(claim, s_tracker.Track([Article(language, sentence)]).Claims.Select(item => $"{item.Property} = {item.Value}"));

    private static Article Article(string language, string text) =>
        new ArticleReader().ReadText($"---\ntitle: News\npublished: 2025-03-04\nlanguage: {language}\n---\n{text}", "a.txt").Articles[0];
}
