using AngleSharp.Dom;

namespace OpenSourceTracker.Articles;

/// <summary>Tells which parts of a page are not the article: navigation, widgets, teasers.</summary>
internal static class HtmlNoise
{
    private static readonly HashSet<string> Tags =
    [
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select", "input", "textarea", "label", "iframe", "object", "embed",
        "svg", "canvas", "video", "audio", "picture", "map", "dialog", "menu", "figcaption", "head", "title",
    ];

    private static readonly HashSet<string> Roles = ["navigation", "complementary", "banner", "contentinfo", "search", "dialog", "alert", "menu", "menubar", "toolbar", "form", "button"];

    // One word of a class or id, as sites name such parts.
    private static readonly HashSet<string> Words =
    [
        "share", "sharing", "sharer", "social", "sosmed", "addthis", "sharethis", "related", "recommend", "recommended", "recommendation", "recommendations", "recirculation",
        "newsletter", "subscribe", "subscription", "comment", "comments", "disqus", "ad", "ads", "advert", "advertisement", "adsense", "iklan", "sponsor", "sponsored", "promo", "promoted",
        "breadcrumb", "breadcrumbs", "cookie", "cookies", "consent", "gdpr", "sidebar", "navbar", "menu", "nav", "footer", "popup", "modal", "overlay",
        "tags", "taglist", "tagcloud", "bacajuga", "terkait", "terpopuler", "populer", "popular", "trending", "mostread", "readmore", "readalso", "outbrain", "taboola",
        "toolbar", "pagination", "pager", "caption", "credit", "disclaimer", "copyright",
    ];

    // Two words in a row.
    private static readonly HashSet<string> Pairs =
    [
        "baca juga", "lihat juga", "berita terkait", "artikel terkait", "berita lainnya", "artikel lainnya", "read also", "read more", "read next", "see also", "also read", "more stories", "more news",
        "most read", "most popular", "you may", "up next", "author bio", "author box", "about author", "follow us", "sign up", "tag list", "post tags", "article tags", "whatsapp channel", "google news",
        "screen reader", "visually hidden", "sr only",
    ];

    // Sites name a wrapper "has-sidebar" or "with-comments" without it being one.
    private static readonly HashSet<string> Negators = ["has", "with", "no", "without", "is", "not"];

    // Links and emphasis are judged with the line they stand in.
    private static readonly HashSet<string> Unnamed = ["body", "html", "main", "article", "p", "a", "b", "strong", "em", "i", "mark", "time", "h1"];

    /// <summary>Whether the element's kind or role says that it is none of the article's text.</summary>
    public static bool IsByKind(IElement element)
    {
        var name = element.LocalName;
        return Tags.Contains(name)
            || element.HasAttribute("hidden")
            || element.GetAttribute("aria-hidden") == "true"
            || (element.GetAttribute("role") is { } role && Roles.Contains(role.ToLowerInvariant()));
    }

    /// <summary>
    /// Whether the element's class or id names such a part, or its style hides it; only a hint, for a wrapper of the article may bear such a name,
    /// and some pages hide the article until a script shows it.
    /// </summary>
    public static bool IsByName(IElement element) =>
        (element.GetAttribute("style") is { } style && IsInvisible(style))
        || (!Unnamed.Contains(element.LocalName) && (Names(element.ClassName) || Names(element.Id)));

    private static bool IsInvisible(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool Names(string? names)
    {
        if (string.IsNullOrEmpty(names) || names.Length > 1000)
        {
            return false;
        }

        foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Cut(name);
            for (var i = 0; i < words.Count; i++)
            {
                var negated = i > 0 && Negators.Contains(words[i - 1]);
                if (!negated && (Words.Contains(words[i]) || (i + 1 < words.Count && Pairs.Contains($"{words[i]} {words[i + 1]}"))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "share-buttons", "share_buttons", "shareButtons", "md:share" → share, buttons.
    private static List<string> Cut(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsAsciiLetterOrDigit(name[i]);
            if (ends || (i > start && char.IsAsciiLetterUpper(name[i]) && char.IsAsciiLetterLower(name[i - 1])))
            {
                if (i > start)
                {
                    words.Add(name[start..i].ToLowerInvariant());
                }

                start = ends ? i + 1 : i;
            }
        }

        return words;
    }
}
