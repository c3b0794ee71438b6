namespace OpenSourceTracker.Reports;

/// <summary>All that was found, as one JSON object of the published form (<see cref="ReportSchema"/>).</summary>
/// <remarks>Lines end in LF; characters beyond ASCII are written as they are. Immutable and thread-safe.</remarks>
public sealed class JsonReport : IReportWriter
{
    /// <summary>The version of the form, raised when a field changes its meaning or goes away.</summary>
    public const int SchemaVersion = 1;

    /// <inheritdoc/>
    public string Name => "json";

    /// <summary>The language of explanations and labels: en, id or zh. What tools read (codes, field names) is the same in all.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: true);
        var claims = JsonParts.ClaimLines(result);
        json.StartObject().Number("schemaVersion", SchemaVersion);
        List(json, "articles", result.Articles, article => JsonParts.Article(json, article, JsonParts.DatesOf(result, article)));
        List(json, "statements", result.Statements, statement => JsonParts.Statement(json, statement, [.. claims[statement.Id]]));
        List(json, "conflicts", result.Conflicts, conflict =>
        {
            JsonParts.Conflict(json, conflict, Language);
            JsonParts.Review(json, conflict, result.Review);
        });
        List(json, "diagnostics", result.Diagnostics, diagnostic => JsonParts.Diagnostic(json, diagnostic));
        List(json, "nearMisses", result.NearMisses, miss => JsonParts.NearMiss(json, miss, Language));
        if (result.Review.Baseline is not null)
        {
            List(json, "gone", result.Review.GoneFrom(result.Conflicts), known => JsonParts.Known(json, known));
        }

        json.StartObject("summary");
        JsonParts.Summary(json, result);
        json.EndObject().EndObject();
        output.Write('\n');
    }

    private static void List<T>(JsonOut json, string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.StartArray(name);
        foreach (var item in items)
        {
            json.StartObject();
            write(item);
            json.EndObject();
        }

        json.EndArray();
    }
}
