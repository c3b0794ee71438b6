using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

public class HtmlTests
{
    private const string P1 = "<p>Permukaan sungai turun setengah meter sejak pagi, kata petugas pintu air kepada wartawan.</p>";
    private const string P2 = "<p>Warga di tiga kelurahan boleh pulang, sementara dapur umum tetap dibuka sampai akhir pekan.</p>";
    private const string T1 = "Permukaan sungai turun setengah meter sejak pagi, kata petugas pintu air kepada wartawan.";
    private const string T2 = "Warga di tiga kelurahan boleh pulang, sementara dapur umum tetap dibuka sampai akhir pekan.";

    [Theory]
    [InlineData($"<article>{P1}{P2}</article>")]
    [InlineData($"<main>{P1}{P2}</main>")]
    [InlineData($"<div itemprop='articleBody'>{P1}{P2}</div>")]
    [InlineData($"<div id=content><div>{P1}{P2}</div></div>")]
    [InlineData($"{P1}{P2}")]
    [InlineData($"<nav><a href=/>Beranda</a> <a href=/a>Olahraga dan hiburan hari ini</a></nav><article>{P1}{P2}</article><footer><p>Hak cipta koran pagi, semua hak dilindungi undang-undang.</p></footer>")]
    [InlineData($"<article>{P1}<script>var x = '<p>no</p>';</script><style>p {{ color: red }}</style><noscript><p>Hidupkan skrip.</p></noscript>{P2}</article>")]
    [InlineData($"<article>{P1}<div class='share-buttons'><p>Bagikan ke teman Anda sekarang.</p></div>{P2}</article>")]
    [InlineData($"<article>{P1}<div class='relatedPosts'><p>Cerita lain yang mungkin menarik.</p></div>{P2}</article>")]
    [InlineData($"<article>{P1}<p>Baca juga: <a href=/b>Jembatan Gantung Dibuka Kembali</a></p>{P2}</article>")]
    [InlineData($"<article>{P1}<div class='baca-juga'>Baca juga: Jembatan dibuka.</div>{P2}</article>")]
    [InlineData($"<article>{P1}<ul><li><a href=/b>Jembatan Gantung Dibuka</a></li><li><a href=/c>Harga Cabai</a></li></ul>{P2}</article>")]
    [InlineData($"<article>{P1}<aside><p>Kotak samping tentang hal lain.</p></aside><form><p>Langganan surat kabar kami.</p></form>{P2}</article>")]
    [InlineData($"<article>{P1}<figure><img src=a.png><figcaption>Petugas di pintu air. Foto: Koran Pagi.</figcaption></figure>{P2}</article>")]
    [InlineData($"<article>{P1}<p hidden>Tersembunyi.</p><p style='display: none'>Juga.</p><div aria-hidden=true>Pula.</div>{P2}</article>")]
    [InlineData($"<body class='has-sidebar comments-open'><div class='content with-sidebar'>{P1}{P2}</div><div class=sidebar><p>Cuaca besok cerah berawan.</p></div>")]
    [InlineData($"<div class='related-wrapper'><article>{P1}{P2}</article></div>")]
    [InlineData($"<article>{P1}{P2}<article><h3>Jembatan</h3><p>Teras berita lain.</p></article></article>")]
    [InlineData($"<article><p>Teras berita lain.</p></article><article>{P1}{P2}</article>")]
    [InlineData($"<article><p>Teras.</p></article><div>{P1}{P2}{P1}{P2}</div>", 4)]
    [InlineData($"<article>{P1}<p><strong>Baca juga: <a class='inner-link-baca-juga' href=/b>Jembatan Gantung Dibuka</a></strong></p>{P2}</article>")]
    [InlineData($"<article><div class='overflow-hidden md:hidden print:hidden'>{P1}</div>{P2}</article>")]
    [InlineData($"<article style='display:none'>{P1}{P2}</article>")]
    [InlineData($"<div style='visibility: hidden'>{P1}{P2}</div>")]
    [InlineData($"<div class=read__content>{P1}{P2}<ul><li>Satu hal lagi.</li></ul></div>", 3)]
    [InlineData($"<blockquote>{P1}{P2}</blockquote>")]
    [InlineData($"<article>{P1}{P2}", 2)]
    [InlineData($"<article><div><p><b>{P1}</i></div></p>{P2}</table></div></div>", 2)]
    [InlineData($"<table><tr><td>{P1}{P2}</td></tr></table>")]
    [InlineData($"<div>{T1}<br><br>{T2}</div>")]
    [InlineData($"<div>{T1}<br/>{T2}</div>")]
    public void Takes_the_article_and_nothing_else(string html, int blocks = 2)
    {
        var article = Samples.Html(html);

        Assert.Equal(blocks switch { 2 => [T1, T2], 3 => [T1, T2, "- Satu hal lagi."], _ => [T1, T2, T1, T2] }, Samples.Blocks(article));
        Assert.Equal(string.Join("\n\n", article.Blocks.Select(block => block.Span.In(article.Content))), article.Content);
    }

    [Theory]
    [InlineData("<p>Satu <b>dua</b>tiga  \n empat&nbsp;lima.</p>", "Satu duatiga empat lima.")]
    [InlineData("<p>Satu<br>dua.</p>", "Satu dua.")]
    [InlineData("<p>Satu.<br>dua.</p>", "Satu.|dua.")]
    [InlineData("<h2>Judul</h2><p>Isi.</p>", "# Judul|Isi.")]
    [InlineData("<ul><li>Satu</li><li><p>Dua</p></li></ul>", "- Satu|- Dua")]
    [InlineData("<table><tr><td>Beras</td><td>12.000</td></tr><tr><td>Gula</td><td>9.000</td></tr></table>", "Beras | 12.000|Gula | 9.000")]
    [InlineData("<blockquote><p>Kami pulang.</p></blockquote>", "Kami pulang.")]
    [InlineData("<p>Harga &lt; Rp5&amp;juta.</p>", "Harga < Rp5&juta.")]
    [InlineData("<p>***</p><p>Isi.</p>", "Isi.")]
    [InlineData("Isi saja.", "Isi saja.")]
    [InlineData("<h1>Kepala</h1><article><p>Isi.</p></article>", "# Kepala|Isi.")]
    [InlineData("<p>Kata <a href=/a>gubernur</a> kemarin.</p>", "Kata gubernur kemarin.")]
    public void Cuts_as_a_reader_sees_it(string html, string blocks) => Assert.Equal(blocks.Split('|'), string.Join('|', Samples.Blocks(Samples.Html(html))).Split('|'));

    [Theory]
    [InlineData("")]
    [InlineData("<html><head><title>Judul</title></head><body></body></html>")]
    [InlineData("<nav><a href=/>Beranda</a></nav>")]
    [InlineData("<")]
    [InlineData("<!-- ")]
    [InlineData("<script>alert('Halo')")]
    public void A_page_without_words_is_no_article(string html)
    {
        var result = Samples.Reader.ReadHtml(html);

        Assert.Empty(result.Articles);
        Assert.Equal([DiagnosticCodes.EmptyArticle], Samples.Codes(result));
    }

    [Fact]
    public void Structured_data_fills_in_where_scripts_would()
    {
        var article = Samples.Html($$"""<html><body><div id=app>Memuat</div><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"{{T1}}\n\n{{T2}}"}</script></body></html>""");

        // A line break within a JSON string of a page is read as a blank; the escaped one is kept.
        Assert.Equal([T1, T2], Samples.Blocks(article));
    }

    [Theory]
    [InlineData("<div>", 200_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<p><b><i>", 30_000)]
    [InlineData("<table><td>", 30_000)]
    [InlineData("<a href=x>", 50_000)]
    [InlineData("x<br>y ", 200_000)]
    [InlineData("<p>satu dua", 100_000)]
    [InlineData("<script>if (a<b) x();</script><p>kata.</p>", 5_000)]
    [InlineData("<![CDATA[", 50_000)]
    [InlineData("</div>", 100_000)]
    public async Task Hostile_pages_end_in_bounded_time(string piece, int times)
    {
        var html = string.Concat(Enumerable.Repeat(piece, times)) + $"<p>{T1}</p>";
        var reading = Task.Run(() => Samples.Reader.ReadHtml(html));

        Assert.NotEmpty((await reading.WaitAsync(TimeSpan.FromSeconds(20))).Articles);
    }

    [Fact]
    public void Comparisons_in_scripts_do_not_count_as_nesting()
    {
        var scripts = string.Concat(Enumerable.Repeat("<script>if(a<b&&c<d){}</script>", 2000));

        Assert.Equal([T1, T2], Samples.Blocks(Samples.Html($"{scripts}<article>{P1}<nav><p>Menu.</p></nav>{P2}</article>")));
    }
}
