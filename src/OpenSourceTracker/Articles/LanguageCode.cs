namespace OpenSourceTracker.Articles;

/// <summary>Reads the language that metadata states.</summary>
internal static class LanguageCode
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["in"] = "id", ["ind"] = "id", ["indonesian"] = "id", ["indonesia"] = "id", ["bahasa indonesia"] = "id",
        ["eng"] = "en", ["english"] = "en", ["inggris"] = "en",
        ["zho"] = "zh", ["chi"] = "zh", ["cmn"] = "zh", ["chinese"] = "zh", ["mandarin"] = "zh", ["中文"] = "zh", ["简体中文"] = "zh", ["繁體中文"] = "zh",
    };

    /// <summary>The primary language of a BCP 47 code or locale ("id-ID", "zh_Hant_TW" → "id", "zh"); <see langword="null"/> where the text is none.</summary>
    public static string? TryParse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (Names.TryGetValue(text, out var code))
        {
            return code;
        }

        var end = text.AsSpan().IndexOfAny('-', '_');
        var primary = (end < 0 ? text : text[..end]).ToLowerInvariant();
        return Names.GetValueOrDefault(primary) ?? (primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower) ? primary : null);
    }
}
