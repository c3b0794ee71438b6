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

    /// <summary>A string or number as text; <see langword="null"/> for anything else and for strings that are no text.</summary>
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
            // Half of a surrogate pair.
            return null;
        }
    }

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
