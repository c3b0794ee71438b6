using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenSourceTracker.Articles;

/// <summary>Reads one JSON object a line: id, title, publisher, published, language, text.</summary>
internal static class JsonLines
{
    private const int ChunkChars = 65536;
    private static readonly string[] TextKeys = ["text", "body", "content", "articleBody"];

    private readonly record struct Line(string? Text, int Number, int Start);

    /// <summary>Reads all lines; those that are broken, empty or too long are left out with a diagnostic.</summary>
    public static void Read(TextReader reader, string? path, string? fileId, ArticleMetadata sidecar, ReadSession session, CancellationToken cancellationToken)
    {
        var limit = (int)Math.Min(int.MaxValue / 4, (session.Options.MaxArticleChars * 2L) + ChunkChars);
        foreach (var line in Lines(reader, limit))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Text is null)
            {
                session.TooLarge(path, line.Start, string.Create(CultureInfo.InvariantCulture, $"Line {line.Number} is longer than {limit:N0} characters and was left out."));
            }
            else if (!string.IsNullOrWhiteSpace(line.Text))
            {
                ReadLine(line, path, fileId, sidecar, session);
            }
        }
    }

    private static void ReadLine(Line line, string? path, string? fileId, ArticleMetadata sidecar, ReadSession session)
    {
        try
        {
            using var document = JsonText.Parse(line.Text!, lenient: false);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                ReadRecord(document.RootElement, line, path, fileId, sidecar, session);
            }
            else
            {
                Broken("is not a JSON object");
            }
        }
        catch (JsonException exception)
        {
            Broken(string.Create(CultureInfo.InvariantCulture, $"is not valid JSON (at byte {exception.BytePositionInLine + 1})"));
        }

        void Broken(string why) =>
            session.Diagnostics.Add(new(DiagnosticCodes.BrokenJsonLine, path, line.Start, string.Create(CultureInfo.InvariantCulture, $"Line {line.Number} {why} and was left out.")));
    }

    private static void ReadRecord(JsonElement record, Line line, string? path, string? fileId, ArticleMetadata sidecar, ReadSession session)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"line {line.Number}");
        if (JsonText.Of(record, TextKeys) is not { } text)
        {
            session.Diagnostics.Add(new(DiagnosticCodes.MissingText, path, line.Start, string.Create(CultureInfo.InvariantCulture, $"Line {line.Number} has no text under the key text, body or content and was left out.")));
            return;
        }

        if (!session.IsSmallEnough(text.Length, path))
        {
            return;
        }

        var collector = new MetadataCollector(path, session.Diagnostics, place);
        foreach (var property in record.EnumerateObject())
        {
            // Records carry whatever a crawler knew, so that a key without meaning here says nothing.
            if (MetadataCollector.FieldOf(property.Name) is not (MetadataField.Unknown or MetadataField.Harmless))
            {
                collector.Add(property.Name, NameOf(property.Value), line.Start);
            }
        }

        var id = JsonText.Of(record, "id")?.Trim() is { Length: > 0 and <= 200 } own ? own
            : fileId is null ? null
            : string.Create(CultureInfo.InvariantCulture, $"{fileId}#{line.Number}");
        session.Add(text, BlockSplitter.Split(text, 0), collector.Result.Or(sidecar), path, id, string.Create(CultureInfo.InvariantCulture, $"Line {line.Number}"));
    }

    private static string? NameOf(JsonElement value) => value.ValueKind == JsonValueKind.Object ? JsonText.Of(value, "name") : JsonText.Of(value);

    // Never holds more than one line within the limit, however long the lines are.
    private static IEnumerable<Line> Lines(TextReader reader, int limit)
    {
        var buffer = new char[ChunkChars];
        var line = new StringBuilder();
        var (number, start, position) = (1, 0, 0);
        var tooLong = false;
        var first = true;
        int count;
        while ((count = reader.Read(buffer, 0, buffer.Length)) > 0)
        {
            var from = first && buffer[0] == '\uFEFF' ? 1 : 0;
            first = false;
            while (from < count)
            {
                var length = Array.IndexOf(buffer, '\n', from, count - from) is >= 0 and var end ? end - from : count - from;
                tooLong |= line.Length + length > limit;
                _ = tooLong ? line.Clear() : line.Append(buffer, from, length);
                position = unchecked(position + length);
                from += length;
                if (from < count)
                {
                    yield return new(tooLong ? null : line.ToString(), number++, start);
                    line.Clear();
                    tooLong = false;
                    from++;
                    start = ++position;
                }
            }
        }

        if (line.Length > 0 || tooLong)
        {
            yield return new(tooLong ? null : line.ToString(), number, start);
        }
    }
}
