using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

public class BlockSplitterTests
{
    [Theory]
    [InlineData("Satu kalimat.\n\nDua kalimat.", "Satu kalimat.|Dua kalimat.")]
    [InlineData("Satu kalimat.\nDua kalimat.", "Satu kalimat.|Dua kalimat.")]
    [InlineData("Satu kalimat.\r\nDua kalimat.\rTiga kalimat.", "Satu kalimat.|Dua kalimat.|Tiga kalimat.")]
    [InlineData("  \u3000Satu kalimat.\u00A0 \n\t\n Dua kalimat. ", "Satu kalimat.|Dua kalimat.")]
    [InlineData("水位下降。\u2028居民返家。", "水位下降。|居民返家。")]
    [InlineData("# Judul besar\nIsi berita.", "# Judul besar|Isi berita.")]
    [InlineData("### Judul kecil ###\nIsi berita.", "# Judul kecil|Isi berita.")]
    [InlineData("#banjir hari ini\nIsi berita.", "# #banjir hari ini|Isi berita.")]
    [InlineData("Kata warga\n\nAir sudah surut.", "# Kata warga|Air sudah surut.")]
    [InlineData("Kata warga.\n\nAir sudah surut.", "Kata warga.|Air sudah surut.")]
    [InlineData("Will it rain?\n\nNo.", "Will it rain?|No.")]
    [InlineData("Berikut petikannya:\n\nAir sudah surut.", "Berikut petikannya:|Air sudah surut.")]
    [InlineData("Air sudah surut.\n\nBagikan", "Air sudah surut.|Bagikan")]
    [InlineData("水位下降\n居民返家。", "# 水位下降|居民返家。")]
    [InlineData("Mr. Lee Sings Again\nHe did.", "# Mr. Lee Sings Again|He did.")]
    [InlineData("The dam holds. People sleep\nThey do.", "The dam holds. People sleep|They do.")]
    [InlineData("• satu\n• dua\n- tiga\n* empat\n1. lima\n2) enam\n3、七", "- satu|- dua|- tiga|- empat|- lima|- enam|- 七")]
    [InlineData("  • satu dua\n    tiga\n  • empat", "- satu dua\n    tiga|- empat")]
    [InlineData("-satu\n1.5 juta orang mengungsi.\n2024. Tahun kering.", "# -satu|1.5 juta orang mengungsi.|2024. Tahun kering.")]
    [InlineData("1. ---\nAir surut.", "1. ---|Air surut.")]
    [InlineData("> Kami pulang.\n> Besok.", "Kami pulang.|Besok.")]
    [InlineData("Lihat [peta](https://example.org/a) ini.", "Lihat [peta](https://example.org/a) ini.")]
    [InlineData("![peta banjir](peta.png)\nAir surut.", "Air surut.")]
    [InlineData("<!-- iklan -->\nAir surut.", "Air surut.")]
    [InlineData("Air surut.\n***\n---\n• • •\n😀 👍🏽\n1️⃣\n…\n_____\nWarga pulang.", "Air surut.|Warga pulang.")]
    [InlineData("😀 Air surut.", "😀 Air surut.")]
    public void Cuts_at_lines(string text, string blocks) => Assert.Equal(blocks.Split('|'), Samples.Blocks(Samples.Text(text)));

    [Theory]
    [InlineData("")]
    [InlineData("  \n\t\n")]
    [InlineData("---\n***\n😀")]
    [InlineData("---\ntitle: Hanya judul\n---\n")]
    public void A_text_without_words_is_no_article(string text)
    {
        var result = Samples.Reader.ReadText(text);

        Assert.Empty(result.Articles);
        Assert.Equal([DiagnosticCodes.EmptyArticle], Samples.Codes(result));
    }

    [Theory]
    [InlineData(
        "Pemerintah kota membuka kembali tiga jembatan gantung yang rusak\nsetelah banjir besar bulan lalu, dan warga di kedua tepi sungai\nmenyambutnya dengan arak-arakan kecil.",
        1)]
    [InlineData(
        "The council reopened three footbridges on Monday after the floods\nof last month, and people on both banks of the river greeted it\nwith a small parade. Nobody made a speech, which was thought to be\na first.\nThe fourth bridge stays shut until the engineers have looked at it\nand written their report.",
        2)]
    [InlineData("市政府星期一重新开放三座在上月洪水中受损的人行桥，两岸居民敲锣打\n鼓前来庆祝。第四座桥要等工程师检查完毕并提交报告之后才会重新开放通\n行。", 1)]
    [InlineData(
        "The council reopened three footbridges on Monday after the floods.\nPeople on both banks of the river came and greeted the reopening.\nNobody made a speech at the bridges, which was thought to be new.",
        3)]
    [InlineData(
        "Three Footbridges Reopen In The Old Town After Weeks Of Repair Work\nFourth Footbridge Stays Shut Until The Engineers Have Looked At It\nParade On Both Banks Of The River Greets The Mayor And His Dog Rex",
        3)]
    [InlineData("roses are red\nviolets are blue\nthis is a poem\nand short lines too", 4)]
    public void Joins_hard_wrapped_lines_only(string text, int blocks) => Assert.Equal(blocks, Samples.Text(text).Blocks.Count);

    [Fact]
    public void Long_lines_beside_show_that_line_ends_count()
    {
        var longLine = string.Concat(Enumerable.Repeat("Warga kembali ke rumah masing-masing. ", 20)).Trim();
        var text = $"Jembatan gantung di kota lama dibuka kembali sesudah tiga pekan\nperbaikan yang mahal dan lama\n{longLine}";

        Assert.Equal(3, Samples.Text(text).Blocks.Count);
    }

    [Theory]
    [InlineData("a\n")]
    [InlineData("x")]
    [InlineData("- ")]
    [InlineData("\r")]
    [InlineData("Kata warga pulang ke rumah. ")]
    [InlineData("the council reopened three footbridges on Monday after floods\n")]
    [InlineData("![a](")]
    [InlineData("---\ntitle: a\n")]
    [InlineData("“")]
    [InlineData("水")]
    public async Task Any_text_is_cut_in_time_linear_in_its_length(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_400_000 / piece.Length));

        await Task.Run(() => Samples.Reader.ReadText(text)).WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_year_that_a_line_break_left_in_front_is_no_list_item()
    {
        const string text = "The bridge was built by the prisoners of the old fort and opened in\n12. Its date stone gives the year of the emperor and not the common\nera, which has confused the tour guides of the town ever since then.";

        Assert.All(Samples.Text(text).Blocks, block => Assert.NotEqual(ArticleBlockKind.Heading, block.Kind));
    }
}
