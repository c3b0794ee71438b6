namespace OpenSourceTracker.Articles;

/// <summary>How an input is written.</summary>
internal enum ContentForm
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A page.</summary>
    Html,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}

/// <summary>Tells the form of an input by its name or its first characters.</summary>
internal static class ContentForms
{
    private static readonly string[] FirstTags = ["<!doctype", "<html", "<head", "<body", "<article", "<main", "<?xml", "<meta", "<div", "<section", "<!--", "<p>", "<h1"];

    /// <summary>The form by extension; <see langword="null"/> where only the content can tell.</summary>
    public static ContentForm? OfPath(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".HTML" or ".HTM" => ContentForm.Html,
        ".JSONL" or ".NDJSON" => ContentForm.JsonLines,
        _ => null,
    };

    /// <summary>The form by the first characters that are not blank.</summary>
    /// <param name="text">The decoded input.</param>
    /// <param name="isNamedText">Whether its name says that it is text: then only a whole page counts as HTML.</param>
    public static ContentForm OfContent(string text, bool isNamedText)
    {
        var head = text.AsSpan().TrimStart();
        var tags = isNamedText ? FirstTags.AsSpan(0, 2) : FirstTags;
        foreach (var tag in tags)
        {
            if (head.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return ContentForm.Html;
            }
        }

        return !isNamedText && head.StartsWith('{') && head[1..].TrimStart(" \t").StartsWith('"') ? ContentForm.JsonLines : ContentForm.Text;
    }
}
