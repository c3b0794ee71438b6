using System.Globalization;
using System.Text.Json;
using NodaTime;
using OpenSourceTracker.Time;

namespace SampleConsole.Commands;

/// <summary>A claim, and the day as of which it is to be checked.</summary>
internal sealed record ClaimToCheck(string Text, LocalDate AsOf);

/// <summary>Reads claims from JSON Lines: <c>{"text": "…", "asOf": "2025-07-31"}</c>.</summary>
internal static class ClaimFile
{
    public static IReadOnlyList<ClaimToCheck> Read(string path, LocalDate? asOf)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UsageException($"The claims '{path}' cannot be read: {exception.Message}", exception);
        }

        var claims = new List<ClaimToCheck>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
            {
                claims.Add(Parse(lines[i], asOf, string.Create(CultureInfo.InvariantCulture, $"{path}:{i + 1}")));
            }
        }

        return claims;
    }

    private static ClaimToCheck Parse(string line, LocalDate? asOf, string place)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String || string.IsNullOrWhiteSpace(text.GetString()))
            {
                throw new UsageException($"{place}: a claim needs a \"text\".");
            }

            if (!root.TryGetProperty("asOf", out var given))
            {
                return asOf is { } day ? new(text.GetString()!, day) : throw new UsageException($"{place}: a claim needs an \"asOf\", or --as-of for all.");
            }

            return given.ValueKind == JsonValueKind.String && CalendarPeriod.TryParse(given.GetString(), out var period) ? new(text.GetString()!, period.End)
                : throw new UsageException($"{place}: \"asOf\" takes a date such as 2025-07-31, not {given.GetRawText()}.");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"{place}: this is no JSON: {exception.Message}", exception);
        }
    }
}
