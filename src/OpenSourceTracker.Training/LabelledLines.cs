using System.Text.Json;

namespace OpenSourceTracker.Training;

/// <summary>Files of labelled records, one JSON object a line. All are read in one way: blank lines are passed over, and what is wrong is told with file and line.</summary>
internal static class LabelledLines
{
    /// <summary>The records of a file, in its order.</summary>
    /// <exception cref="FormatException">A line is no such record.</exception>
    public static IEnumerable<T> Read<T>(string path, Func<JsonElement, T> read)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            T record;
            try
            {
                using var document = JsonDocument.Parse(line);
                record = document.RootElement.ValueKind == JsonValueKind.Object ? read(document.RootElement) : throw new FormatException("a JSON object was expected");
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException)
            {
                throw new FormatException($"{path}({number}): {exception.Message}", exception);
            }

            yield return record;
        }
    }

    /// <summary>The records of the .jsonl files of a folder, in the order of their names.</summary>
    /// <exception cref="FormatException">A line is no such record.</exception>
    public static IEnumerable<T> ReadFolder<T>(string folder, Func<JsonElement, T> read) =>
        Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(path => Read(path, read));

    /// <summary>A text that has to be there.</summary>
    /// <exception cref="FormatException">It is missing or no text.</exception>
    public static string Text(this JsonElement record, string name) => record.Given(name) ?? throw new FormatException($"'{name}' is null");

    /// <summary>A text that may be null.</summary>
    /// <exception cref="FormatException">It is missing or no text.</exception>
    public static string? Given(this JsonElement record, string name) =>
        !record.TryGetProperty(name, out var value) ? throw new FormatException($"'{name}' is missing")
        : value.ValueKind is JsonValueKind.String or JsonValueKind.Null ? value.GetString()
        : throw new FormatException($"'{name}' is no text");
}
