namespace OpenSourceTracker.Reports;

/// <summary>
/// One JSON object a line, for streams and databases: <c>"type"</c> is <c>article</c>, <c>statement</c>, <c>conflict</c> or <c>diagnostic</c>,
/// the other fields are those of <see cref="JsonReport"/>.
/// </summary>
/// <remarks>Lines end in LF. Immutable and thread-safe.</remarks>
public sealed class JsonLinesReport : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var claims = JsonParts.ClaimLines(result);
        Lines(output, "article", result.Articles, (json, article) => JsonParts.Article(json, article, JsonParts.DatesOf(result, article)));
        Lines(output, "statement", result.Statements, (json, statement) => JsonParts.Statement(json, statement, claims.GetValueOrDefault(statement.Id)));
        Lines(output, "conflict", result.Conflicts, JsonParts.Conflict);
        Lines(output, "diagnostic", result.Diagnostics, JsonParts.Diagnostic);
    }

    private static void Lines<T>(TextWriter output, string type, IReadOnlyList<T> items, Action<JsonOut, T> write)
    {
        foreach (var item in items)
        {
            var json = new JsonOut(output, indented: false);
            json.StartObject().Text("type", type);
            write(json, item);
            json.EndObject();
            output.Write('\n');
        }
    }
}
