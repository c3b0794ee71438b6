using System.Text;
using System.Text.Json;

namespace OpenSourceTracker.Articles;

/// <summary>Reads single values of JSON.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Parses JSON; halves of surrogate pairs, which no JSON can hold, are replaced.</summary>
    /// <param name="json">The text.</param>
    /// <param name="lenient">Whether comments and trailing commas may stand.</param>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonDocument Parse(string json, bool lenient) => JsonDocument.Parse(Encoding.UTF8.GetBytes(json), lenient ? Lenient : default);

    /// <summary>A string or number as text; <see langword="null"/> for anything else.</summary>
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            };
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, escaped.
            return WithoutHalves(value.GetRawText());
        }
    }

    // The string with every escaped half of a surrogate pair replaced, as those that are written out are.
    private static string? WithoutHalves(string raw)
    {
        var text = raw.ToCharArray();
        for (var i = 0; i + 6 <= raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                continue;
            }

            if (IsEscaped(raw, i, "89ABab"))
            {
                if (i + 12 <= raw.Length && raw[i + 6] == '\\' && IsEscaped(raw, i + 6, "CDEFcdef"))
                {
                    i += 11;
                    continue;
                }

                "FFFD".CopyTo(text.AsSpan(i + 2));
            }
            else if (IsEscaped(raw, i, "CDEFcdef"))
            {
                "FFFD".CopyTo(text.AsSpan(i + 2));
            }

            i++;
        }

        try
        {
            using var document = JsonDocument.Parse(new string(text));
            return document.RootElement.GetString();
        }
        catch (Exception exception) when (exception is InvalidOperationException or JsonException)
        {
            return null;
        }
    }

    // Whether \uDXnn stands here, with X one of these.
    private static bool IsEscaped(string raw, int at, string second) =>
        raw[at + 1] == 'u' && raw[at + 2] is 'D' or 'd' && second.Contains(raw[at + 3], StringComparison.Ordinal);

    /// <summary>The value of the first of the names that the object has as text.</summary>
    public static string? Of(JsonElement value, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var property) && Of(property) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }
}
