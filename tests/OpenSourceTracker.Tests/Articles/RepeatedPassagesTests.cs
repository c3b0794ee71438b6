using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

public class RepeatedPassagesTests
{
    private const string Long = "Petugas pintu air mengatakan permukaan sungai turun setengah meter sejak pagi dan warga di tiga kelurahan boleh pulang, sementara dapur umum tetap dibuka sampai akhir pekan.";

    [Theory]
    [InlineData("Warga di tiga kelurahan sudah boleh pulang.", "Warga di tiga kelurahan sudah boleh pulang.")]
    [InlineData("Warga di tiga kelurahan sudah boleh pulang.", "WARGA di tiga kelurahansudah  boleh pulang")]
    [InlineData("“Warga di tiga kelurahan boleh pulang,” kata Sri.", "\"Warga di tiga kelurahan boleh pulang\", kata Sri")]
    [InlineData("河边三个社区的居民昨天傍晚已经陆续返回家中整理家具清扫淤泥。", "河边三个社区的居民，昨天傍晚已经陆续返回家中，整理家具，清扫淤泥")]
    [InlineData(Long, "Petugas pintu air mengatakan permukaan sungai turun setengah meter sejak pagi dan warga di tiga keluraan boleh pulang, sementara dapur umum tetap dibuka sampai akhir pekan.")]
    [InlineData(Long, "Petugas pintu air mengatakan permukaan sungai turun setengah meter sejak pagi dan warga di tiga kelurahan boleh pulang, sementara dapur umum tetap dibuka sampai akhir")]
    public void Finds_what_stands_twice(string first, string second)
    {
        var result = Samples.Reader.ReadText($"{first}\n\nAntara lain.\n\n{second}");

        Assert.Equal([null, null, 0], Assert.Single(result.Articles).Blocks.Select(block => block.RepeatOf));
        Assert.Equal([DiagnosticCodes.RepeatedPassage], Samples.Codes(result));
    }

    [Theory]
    [InlineData("Lihat juga foto banjir.", "Lihat juga foto banjir.")]
    [InlineData("Korban meninggal tercatat 12 orang hingga Senin.", "Korban meninggal tercatat 20 orang hingga Senin.")]
    [InlineData(Long, "Petugas pintu air mengatakan permukaan sungai tidak turun setengah meter sejak pagi dan warga di tiga kelurahan boleh pulang, sementara dapur umum tetap dibuka sampai akhir pekan.")]
    [InlineData(Long, "Petugas pintu air mengatakan permukaan sungai turun setengah meter sejak pagi dan warga di lima kelurahan boleh pulang, sementara dapur umum tetap dibuka sampai akhir pekan.")]
    [InlineData(Long, "Petugas pintu air mengatakan permukaan sungai turun setengah meter sejak pagi dan warga di tiga kelurahan boleh pulang, sementara dapur umum tetap dibuka sampai akhir pekan. Besok.")]
    public void Leaves_what_differs(string first, string second) =>
        Assert.All(Samples.Text($"{first}\n\nAntara lain.\n\n{second}").Blocks, block => Assert.Null(block.RepeatOf));

    [Theory]
    [InlineData("abcdefghijklmnopqrstuvwxyzrp5miliar", "abcdefghijklmnopqrstuvwxyzrp5", false)]
    [InlineData("themodelwillbeopenfromnowonforeveryone", "themodelwillbeopenfromnotonforeveryone", false)]
    [InlineData("该公司表示明年将开放全部模型", "该公司表示明年将不开放全部模型", false)]
    [InlineData("该公司表示明年将不开放全部模型", "该公司表示明年将开放全部模型", false)]
    [InlineData("", "", true)]
    public void Nothing_hides_in_a_near_repeat(string earlier, string later, bool same) => Assert.Equal(same, RepeatedPassages.SaysNothingNew(earlier, later));

    [Fact]
    public void All_repeats_point_at_the_first()
    {
        var article = Samples.Text($"{Long}\n{Long[..^4]}\n{Long[..^4]}\n{Long}");

        Assert.Equal([null, 0, 0, 0], article.Blocks.Select(block => block.RepeatOf));
    }
}
