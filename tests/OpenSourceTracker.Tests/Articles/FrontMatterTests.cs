using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

public class FrontMatterTests
{
    private const string Body = "Air sungai surut sejak pagi, kata petugas pintu air.";

    [Theory]
    [InlineData("title: Harga cabai turun", "Harga cabai turun")]
    [InlineData("title: \"Harga cabai turun\"", "Harga cabai turun")]
    [InlineData("title: 'Harga cabai turun'", "Harga cabai turun")]
    [InlineData("title: 'Jum''at pagi'", "Jum'at pagi")]
    [InlineData("title: \"Kata \\\"siap\\\" lagi\"", "Kata \"siap\" lagi")]
    [InlineData("title: Bendung Jati: pintu dibuka", "Bendung Jati: pintu dibuka")]
    [InlineData("title: Wali kota: \"Kami siap\"", "Wali kota: \"Kami siap\"")]
    [InlineData("title: \"Kami siap\" kata mereka, \"sekarang\"", "\"Kami siap\" kata mereka, \"sekarang\"")]
    [InlineData("title:Tanpa jarak", "Tanpa jarak")]
    [InlineData("Title:  Huruf besar  ", "Huruf besar")]
    [InlineData("title: Nomor #1 di pasar", "Nomor #1 di pasar")]
    [InlineData("title: >\n  Baris satu\n  baris dua", "Baris satu baris dua")]
    [InlineData("judul: Pasar baru", "Pasar baru")]
    [InlineData("标题：水位下降", "水位下降")]
    [InlineData("title:", null)]
    [InlineData("title: null", null)]
    [InlineData("tags: a, b", null)]
    public void Reads_titles_as_people_write_them(string entry, string? title)
    {
        var result = Samples.Reader.ReadText($"---\n{entry}\n---\n{Body}");

        Assert.Equal(title, Assert.Single(result.Articles).Title);
        Assert.Empty(result.Diagnostics);
    }

    [Theory]
    [InlineData("publisher: Koran Pagi", "Koran Pagi")]
    [InlineData("source: Koran Pagi", "Koran Pagi")]
    [InlineData("site: Koran Pagi\npublisher: Kantor Berita", "Kantor Berita")]
    [InlineData("source: Kantor Berita\noutlet: Koran Pagi", "Koran Pagi")]
    public void Knows_the_outlet(string entries, string publisher) => Assert.Equal(publisher, Samples.Text($"---\n{entries}\n---\n{Body}").Publisher);

    [Theory]
    [InlineData("published: 2025-07-31")]
    [InlineData("published: \"2025-07-31\"")]
    [InlineData("date: 2025/07/31")]
    [InlineData("publishedOn: 2025-07-31T08:00:00+07:00")]
    [InlineData("published_on: 2025-07-31   # as on the page")]
    [InlineData("published-at: 2025-07-31 08:00")]
    [InlineData("\n# a comment\npublished: 2025-07-31\ntags:\n  - banjir\n  - sungai\nupdated: 2025-08-02")]
    public void Knows_the_date(string entries)
    {
        var article = Samples.Text($"---\n{entries}\n---\n{Body}");

        Assert.Equal("2025-07-31", article.PublishedOn?.ToString());
        Assert.Equal(DateOrigin.Metadata, article.PublishedOnFrom);
    }

    [Theory]
    [InlineData("published: 31/07/2025", DiagnosticCodes.UnreadableDate, 4)]
    [InlineData("lang: id\npublished: soon", DiagnosticCodes.UnreadableDate, 13)]
    [InlineData("language: the usual", DiagnosticCodes.UnreadableLanguage, 4)]
    [InlineData("titel: Salah ketik\nlang: id", DiagnosticCodes.UnknownMetadataKey, 4)]
    [InlineData("lang: id\njust words here", DiagnosticCodes.BrokenFrontMatter, 13)]
    public void Says_where_an_entry_is_wrong(string entries, string code, int start)
    {
        var result = Samples.Reader.ReadText($"---\n{entries}\n---\n{Body}", "a.txt");

        Assert.Equal((code, "a.txt", start), Assert.Single(result.Diagnostics.Select(d => (d.Code, d.Path, d.Start!.Value))));
        Assert.Equal([Body], Samples.Blocks(Assert.Single(result.Articles)));
    }

    [Theory]
    [InlineData($"---\ntitle: Sungai\n\n{Body}")]
    [InlineData($"---\ntitle: Sungai\n{Body}")]
    [InlineData($"---\ntitle: Sungai\n\n{Body}\n\n---\n")]
    public void Reads_on_where_front_matter_is_not_closed(string text)
    {
        var result = Samples.Reader.ReadText(text);

        Assert.Equal((DiagnosticCodes.BrokenFrontMatter, 0), Assert.Single(result.Diagnostics.Select(d => (d.Code, d.Start!.Value))));
        var article = Assert.Single(result.Articles);
        Assert.Equal("Sungai", article.Title);
        Assert.Equal([Body], Samples.Blocks(article));
    }

    [Theory]
    [InlineData(Body)]
    [InlineData($"---\n{Body}\n---\n{Body} Lagi.")]
    [InlineData($"---\nASR: apakah air naik?\nGP: tidak.\n\n{Body}")]
    [InlineData($"Pengantar pendek saja.\n---\ntitle: bukan judul\n---\n{Body}")]
    public void Leaves_texts_without_front_matter(string text)
    {
        var result = Samples.Reader.ReadText(text);

        Assert.Empty(result.Diagnostics);
        Assert.Null(Assert.Single(result.Articles).Title);
    }

    [Fact]
    public void Counts_front_matter_in_offsets_but_not_a_mark()
    {
        var article = Samples.Text($"\uFEFF---\r\ntitle: Sungai\r\n---\r\n\r\n{Body}\r\n");

        Assert.StartsWith("---\r\n", article.Content, StringComparison.Ordinal);
        Assert.Equal(article.Content.IndexOf(Body, StringComparison.Ordinal), Assert.Single(article.Blocks).Span.Start);
        Assert.Equal("Sungai", article.Title);
    }
}
