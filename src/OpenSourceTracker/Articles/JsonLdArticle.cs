using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace OpenSourceTracker.Articles;

/// <summary>What the structured data of a page says of its article.</summary>
internal sealed record JsonLdArticle(string? Title, string? Publisher, string? Published, string? Language, string? Body)
{
    private const int MaxDepth = 8;

    /// <summary>The page's article: of several the first that has a date, lists of other articles aside.</summary>
    public static JsonLdArticle? Find(IDocument document)
    {
        var found = new List<JsonLdArticle>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var roots = HtmlTree.Elements(document).Where(element => element.LocalName == "script" && IsJsonLd(element.GetAttribute("type"))).Select(element => Parse(element.TextContent)).OfType<JsonElement>().ToList();
        roots.ForEach(root => Collect(root, 0, node => Name(node, names)));
        roots.ForEach(root => Collect(root, 0, node =>
        {
            if (IsArticle(node))
            {
                found.Add(Read(node, names));
            }
        }));
        return found.Find(article => article.Published is not null) ?? found.FirstOrDefault();
    }

    private static bool IsJsonLd(string? type) => type?.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase) == true;

    // Sites wrap the data in comments and leave line breaks within strings.
    private static JsonElement? Parse(string data)
    {
        var plain = new StringBuilder(data.Trim());
        foreach (var wrapper in (string[])["<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>"])
        {
            plain.Replace(wrapper, "", 0, Math.Min(20, plain.Length));
            var tail = Math.Max(0, plain.Length - 20);
            plain.Replace(wrapper, "", tail, plain.Length - tail);
        }

        for (var i = 0; i < plain.Length; i++)
        {
            plain[i] = plain[i] < ' ' ? ' ' : plain[i];
        }

        try
        {
            using var document = JsonText.Parse(plain.ToString(), lenient: true);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Collect(JsonElement node, int depth, Action<JsonElement> visit)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in node.EnumerateArray())
            {
                Collect(item, depth + 1, visit);
            }
        }
        else if (node.ValueKind == JsonValueKind.Object)
        {
            visit(node);
            foreach (var property in node.EnumerateObject().Where(property => property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "publisher"))
            {
                Collect(property.Value, depth + 1, visit);
            }
        }
    }

    private static void Name(JsonElement node, Dictionary<string, string> names)
    {
        if (JsonText.Of(node, "@id") is { } id && JsonText.Of(node, "name") is { } name)
        {
            names.TryAdd(id, name);
        }
    }

    private static bool IsArticle(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return false;
        }

        var types = type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(JsonText.Of) : [JsonText.Of(type)];
        return types.Any(name => name is not null && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name.EndsWith("Report", StringComparison.Ordinal)));
    }

    private static JsonLdArticle Read(JsonElement node, Dictionary<string, string> names) =>
        new(Plain(JsonText.Of(node, "headline", "name")), Plain(Named(node, "publisher", names)), JsonText.Of(node, "datePublished", "dateCreated"), Named(node, "inLanguage", names), Plain(JsonText.Of(node, "articleBody")));

    private static string? Named(JsonElement node, string key, Dictionary<string, string> names)
    {
        if (!node.TryGetProperty(key, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            value = value.EnumerateArray().FirstOrDefault();
        }

        return value.ValueKind == JsonValueKind.Object
            ? JsonText.Of(value, "name", "alternateName") ?? (JsonText.Of(value, "@id") is { } id ? names.GetValueOrDefault(id) : null)
            : value.ValueKind == JsonValueKind.Undefined ? null : JsonText.Of(value);
    }

    private static string? Plain(string? text) => text is null ? null : WebUtility.HtmlDecode(text).Trim() is { Length: > 0 } plain ? plain : null;
}
