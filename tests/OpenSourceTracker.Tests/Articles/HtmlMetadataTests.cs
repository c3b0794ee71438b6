using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

public class HtmlMetadataTests
{
    private const string Body = "<body><article><p>Permukaan sungai turun setengah meter sejak pagi, kata petugas pintu air.</p></article></body>";

    private static string Ld(string json) => $"<head><script type=\"application/ld+json\">{json}</script></head>{Body}";

    public static TheoryData<string, string> Pages => new()
    {
        { Ld("""{"@type":"NewsArticle","headline":"Sungai surut","datePublished":"2025-07-31T08:00:00+07:00","publisher":{"@type":"Organization","name":"Koran Pagi"},"inLanguage":"id-ID"}"""), "Sungai surut|Koran Pagi|2025-07-31|id" },
        { Ld("""[{"@type":"WebPage","name":"Beranda"},{"@type":["Thing","ReportageNewsArticle"],"headline":"Sungai surut","datePublished":"2025-07-31"}]"""), "Sungai surut||2025-07-31|" },
        { Ld("""{"@graph":[{"@type":"Organization","@id":"#o","name":"Koran Pagi"},{"@type":"BlogPosting","headline":"Sungai &quot;surut&quot;","publisher":{"@id":"#o"},"dateCreated":"2025-07-31"}]}"""), "Sungai \"surut\"|Koran Pagi|2025-07-31|" },
        { Ld("""{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Lain","datePublished":"2020-01-01"}]}"""), "|||" },
        { Ld("""{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/NewsArticle","headline":"Sungai surut","datePublished":"2025-07-31"}}"""), "Sungai surut||2025-07-31|" },
        { Ld("{\"@type\":\"NewsArticle\",\"headline\":\"Sungai\nsurut\",\"datePublished\":\"2025-07-31\",}"), "Sungai surut||2025-07-31|" },
        { Ld("""<!-- {"@type":"NewsArticle","headline":"Sungai surut"} -->"""), "Sungai surut|||" },
        { Ld("""{"@type":"NewsArticle","headline":"""), "|||" },
        { Ld("""{"@type":"Person","name":"Sri","datePublished":"2025-07-31"}"""), "|||" },
        { $"""<head><meta property="og:title" content="Sungai surut"><meta property="og:site_name" content="Koran Pagi"><meta property="article:published_time" content="2025-07-31T08:00:00Z"><meta property="og:locale" content="id_ID"></head>{Body}""", "Sungai surut|Koran Pagi|2025-07-31|id" },
        { $"""<html lang="en-GB"><head><title>Sungai surut - Koran Pagi</title><meta name="application-name" content="Koran Pagi"><meta name="pubdate" content="2025/07/31"></head>{Body}""", "Sungai surut|Koran Pagi|2025-07-31|en" },
        { $"""<head><title>Sungai surut | Koran Pagi</title></head><body><h1>Sungai surut</h1>{Body}""", "Sungai surut|||" },
        { $"""<head><title>Sungai - laut</title></head>{Body}""", "Sungai - laut|||" },
        { $"""<body><h1>Sungai surut</h1><time datetime="2025-07-31T08:00">Kamis</time>{Body}""", "Sungai surut||2025-07-31|" },
        { $"""<body><aside><time datetime="2019-01-01">dulu</time></aside><nav><time datetime="2018-01-01"></time></nav>{Body}""", "|||" },
        { $"""<body><time datetime="2019-01-01">dulu</time><article><time datetime="2025-07-31">kini</time><p>Permukaan sungai turun setengah meter sejak pagi.</p></article>""", "||2025-07-31|" },
        { $"""<head><meta itemprop="datePublished" content="2025-07-31"><meta itemprop="dateModified" content="2025-08-02"></head>{Body}""", "||2025-07-31|" },
        { $"""<head><meta property="article:modified_time" content="2025-08-02"></head>{Body}""", "|||" },
        { $"""<head><meta property="article:published_time" content="kemarin"><meta name="date" content="2025-07-31"></head>{Body}""", "||2025-07-31|" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Reads_title_publisher_date_and_language(string html, string expected)
    {
        var result = Samples.Reader.ReadHtml(html);
        var article = Assert.Single(result.Articles);

        Assert.Equal(expected, string.Join('|', article.Title, article.Publisher, article.PublishedOn, article.Language));
        Assert.Equal(article.PublishedOn is null ? DateOrigin.None : DateOrigin.Metadata, article.PublishedOnFrom);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Says_that_a_date_cannot_be_read()
    {
        var result = Samples.Reader.ReadHtml($"<head><meta name=date content='kemarin sore'></head>{Body}", "a.html");

        Assert.Null(Assert.Single(result.Articles).PublishedOn);
        Assert.Contains("kemarin sore", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }
}
