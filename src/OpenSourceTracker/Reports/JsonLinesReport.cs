namespace OpenSourceTracker.Reports;

/// <summary>
/// One JSON object a line, for streams and databases: <c>"type"</c> is <c>article</c>, <c>statement</c>, <c>conflict</c>, <c>known</c> (a conflict of the baseline that is gone) or <c>diagnostic</c>,
/// the other fields are those of <see cref="JsonReport"/>.
/// </summary>
/// <remarks>Lines end in LF. Immutable and thread-safe.</remarks>
public sealed class JsonLinesReport : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <summary>The language of explanations and labels: en, id or zh. What tools read (codes, field names) is the same in all.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var claims = JsonParts.ClaimLines(result);
        Lines(output, "article", result.Articles, (json, article) => JsonParts.Article(json, article, JsonParts.DatesOf(result, article)));
        Lines(output, "statement", result.Statements, (json, statement) => JsonParts.Statement(json, statement, [.. claims[statement.Id]]));
        Lines(output, "conflict", result.Conflicts, (json, conflict) =>
        {
            JsonParts.Conflict(json, conflict, Language);
            JsonParts.Review(json, conflict, result.Review);
        });
        Lines(output, "known", result.Review.GoneFrom(result.Conflicts), JsonParts.Known);
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
