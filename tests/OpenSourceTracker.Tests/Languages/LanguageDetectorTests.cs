using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Tests.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("Harga beras di pasar itu naik sejak kemarin.", "id")]
    [InlineData("Menteri menolak usulan tersebut.", "id")]
    [InlineData("Gubernur membatalkan proyek reklamasi teluk.", "id")]
    [InlineData("Gunung kembali meletus", "id")]
    [InlineData("Banjir Rendam Ratusan Rumah", "id")]
    [InlineData("Pemkot tunda pembangunan pasar", "id")]
    [InlineData("nggak jadi bro, udah dibatalin", "id")]
    [InlineData("The price of rice at the market has risen since yesterday.", "en")]
    [InlineData("Council scraps bridge project", "en")]
    [InlineData("Shareholders reject takeover bid", "en")]
    [InlineData("Ferry crew end strike", "en")]
    [InlineData("Storm hits coastal towns", "en")]
    [InlineData("大米价格昨天上涨。", "zh")]
    [InlineData("立場沒有改變", "zh")]
    [InlineData("OpenAI 发布新模型 GPT", "zh")]
    [InlineData("Menurut laporan itu, 通義千問 dipakai sebagai dasar model yang baru.", "id")]
    [InlineData("The report said that 通義千問 was used as the base of it.", "en")]
    public void Tells(string text, string language) => Assert.Equal(language, LanguageDetector.Detect(text, null));

    [Theory]
    [InlineData("123 456", "id")]
    [InlineData("", "id")]
    [InlineData("Meta", "en")]
    [InlineData("Harga beras di pasar itu naik.", "en", "id")]
    [InlineData("The price of it was not known.", "id", "en")]
    [InlineData("价格上涨", "id", "zh")]
    public void Takes_the_language_of_the_article_where_words_do_not_tell(string text, string fallback, string? expected = null) => Assert.Equal(expected ?? fallback, LanguageDetector.Detect(text, fallback));
}
