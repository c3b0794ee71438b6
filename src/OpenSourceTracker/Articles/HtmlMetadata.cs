using AngleSharp.Dom;

namespace OpenSourceTracker.Articles;

/// <summary>What a page says of its article: structured data first, then Open Graph and other meta elements, then the text's own mark-up.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] TitleKeys = ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title"];
    private static readonly string[] PublisherKeys = ["og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher", "application-name"];
    private static readonly string[] LanguageKeys = ["og:locale", "content-language", "dc.language", "dcterms.language", "language"];

    private static readonly string[] DateKeys =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "article.published", "parsely-pub-date", "sailthru.date", "citation_publication_date", "citation_date",
        "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "dc.date.created", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "content_publisheddate", "cxenseparse:recs:publishtime", "date",
    ];

    private static readonly string[] TitleSeparators = [" - ", " | ", " – ", " — ", " :: ", " · ", "_"];

    /// <summary>Reads the metadata of a page; an unreadable date becomes a diagnostic only if no other source has a readable one.</summary>
    public static ArticleMetadata Read(IDocument document, JsonLdArticle? structured, HtmlBody body, string? path, List<Diagnostic> diagnostics)
    {
        var elements = HtmlTree.Elements(document);
        var metas = Metas(elements);
        var publisher = Clean(structured?.Publisher) ?? First(metas, PublisherKeys);
        var headline = body.Headline() is { } h1 ? Clean(HtmlTree.Text(h1)) : null;
        var titleElement = elements.Find(element => element.LocalName == "title");
        var title = Clean(structured?.Title)
            ?? WithoutSite(First(metas, TitleKeys), publisher, headline)
            ?? headline
            ?? WithoutSite(titleElement is null ? null : Clean(HtmlTree.Text(titleElement)), publisher, headline);

        var language = new[] { structured?.Language, body.Root.GetAttribute("lang"), document.DocumentElement.GetAttribute("lang"), document.DocumentElement.GetAttribute("xml:lang") }
            .Concat(LanguageKeys.Select(key => metas.GetValueOrDefault(key))).Select(LanguageCode.TryParse).FirstOrDefault(code => code is not null);

        var dates = Dates(structured, metas, elements, body).Select(Clean).OfType<string>().ToList();
        var publishedOn = dates.Select(PublicationDate.TryParse).FirstOrDefault(date => date is not null);
        if (publishedOn is null && dates.Count > 0)
        {
            diagnostics.Add(new(DiagnosticCodes.UnreadableDate, path, null, $"The publication date '{MetadataCollector.Shorten(dates[0])}' of the page cannot be read."));
        }

        return new(title, publisher, publishedOn, language);
    }

    private static Dictionary<string, string> Metas(List<IElement> elements)
    {
        var metas = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in elements.Where(element => element.LocalName == "meta"))
        {
            var key = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
            if (key is not null && Clean(element.GetAttribute("content")) is { } content)
            {
                metas.TryAdd(key.Trim(), content);
            }
        }

        return metas;
    }

    // The date of the article itself stands in it or before it, in no widget.
    private static IEnumerable<string?> Dates(JsonLdArticle? structured, Dictionary<string, string> metas, List<IElement> elements, HtmlBody body)
    {
        yield return structured?.Published;
        foreach (var key in DateKeys)
        {
            yield return metas.GetValueOrDefault(key);
        }

        foreach (var element in elements.Where(element => element.LocalName != "meta" && element.GetAttribute("itemprop")?.Contains("datePublished", StringComparison.OrdinalIgnoreCase) == true))
        {
            yield return element.GetAttribute("datetime") ?? element.GetAttribute("content");
        }

        var times = body.OwnElements(body.Root).Where(IsTime).Concat(body.OwnElements(elements[0]).Where(IsTime)).ToList();
        foreach (var element in times.OrderByDescending(element => element.HasAttribute("pubdate")))
        {
            yield return element.GetAttribute("datetime");
        }
    }

    private static bool IsTime(IElement element) => element.LocalName == "time" && element.HasAttribute("datetime");

    private static string? First(Dictionary<string, string> metas, string[] keys) => keys.Select(key => metas.GetValueOrDefault(key)).FirstOrDefault(value => value is not null);

    private static string? Clean(string? text)
    {
        text = text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.IsNullOrEmpty(text) ? null : text;
    }

    // "Headline - Site": cut where the headline or the site's name proves it.
    private static string? WithoutSite(string? title, string? publisher, string? headline)
    {
        if (title is null)
        {
            return null;
        }

        foreach (var separator in TitleSeparators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && (title[..at].Trim() == headline || string.Equals(title[(at + separator.Length)..].Trim(), publisher, StringComparison.OrdinalIgnoreCase)))
            {
                return title[..at].Trim();
            }
        }

        return title;
    }
}
