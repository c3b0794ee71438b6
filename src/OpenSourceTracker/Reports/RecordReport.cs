using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports;

/// <summary>Writes the record of a party or a topic: its timeline, its promises.</summary>
public static class RecordReport
{
    /// <summary>The timeline as one JSON object: <c>of</c>, and <c>entries</c> with <c>on</c>, <c>statement</c>, <c>text</c>, <c>speaker</c>, <c>holder</c>, <c>kind</c>, <c>publishedOn</c>, <c>positions</c> and <c>change</c>.</summary>
    public static void WriteTimelineJson(string of, IReadOnlyList<TimelineEntry> timeline, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: true);
        json.StartObject().Text("of", of).StartArray("entries");
        foreach (var entry in timeline)
        {
            Said(json.StartObject().Text("on", entry.On?.ToString()), entry.Statement).Texts("positions", entry.Positions).Text("change", entry.Change).EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }

    /// <summary>The timeline as plain text. Lines end with a line feed.</summary>
    public static void WriteTimelineText(string of, IReadOnlyList<TimelineEntry> timeline, IReadOnlyList<Article> articles, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(timeline.Count == 0 ? $"Nothing published by then is a position of {DisplayText.Clean(of)}, or on it.\n" : $"{DisplayText.Clean(of)}: {timeline.Count} statements\n");
        foreach (var entry in timeline)
        {
            output.Write($"{entry.On?.ToString() ?? "day not known"}  {DisplayText.Clean(entry.Statement.Speaker)} ({ReportWords.Of(entry.Statement.Kind)}): \"{DisplayText.Clean(entry.Statement.Text)}\"\n");
            output.Write($"  {Source(entry.Statement, articles)}{(entry.Positions.Count > 0 ? "; " + string.Join(", ", entry.Positions) : "")}\n");
            if (entry.Change is not null)
            {
                output.Write($"  changes {entry.Change}\n");
            }
        }
    }

    /// <summary>Promises as one JSON object: <c>of</c>, and <c>promises</c> with <c>status</c>, <c>due</c>, <c>ratedOn</c>, <c>statement</c>, <c>text</c>, <c>speaker</c>, <c>saidOn</c>, <c>explanation</c> and <c>evidence</c>.</summary>
    public static void WritePromisesJson(string of, IReadOnlyList<Commitment> promises, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(promises);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: true);
        json.StartObject().Text("of", of).StartArray("promises");
        foreach (var promise in promises)
        {
            Said(json.StartObject().Text("status", ReportWords.Of(promise.Status)).Text("due", promise.Due?.ToString()).Text("ratedOn", promise.RatedOn?.ToString()), promise.Statement)
                .Text("saidOn", promise.Statement.SaidOn?.ToString()).Text("explanation", promise.Explanation.ToString()).StartArray("evidence");
            foreach (var item in promise.Evidence)
            {
                Said(json.StartObject(), item.Statement).Text("saidOn", item.Statement.SaidOn?.ToString()).Text("reason", item.Reason.ToString()).EndObject();
            }

            json.EndArray().EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }

    /// <summary>Promises as plain text. Lines end with a line feed.</summary>
    public static void WritePromisesText(string of, IReadOnlyList<Commitment> promises, IReadOnlyList<Article> articles, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(promises);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(promises.Count == 0 ? $"Nothing published by then is a promise of {DisplayText.Clean(of)}.\n" : $"{DisplayText.Clean(of)}: {promises.Count} promises\n");
        foreach (var promise in promises)
        {
            var due = promise.Due is null ? "" : $", due {promise.Due}";
            output.Write($"{ReportWords.Of(promise.Status)}{due}: \"{DisplayText.Clean(promise.Statement.Text)}\"\n");
            output.Write($"  {DisplayText.Clean(promise.Statement.Speaker)}, said {promise.Statement.SaidOn?.ToString() ?? "on a day not known"}, {Source(promise.Statement, articles)}\n");
            output.Write($"  {DisplayText.Clean(promise.Explanation.ToString())}\n");
            foreach (var item in promise.Evidence)
            {
                output.Write($"  {item.Statement.SaidOn?.ToString() ?? "day not known"} {DisplayText.Clean(item.Statement.Speaker)}: \"{DisplayText.Clean(item.Statement.Text)}\" ({DisplayText.Clean(item.Reason.ToString())}; {Source(item.Statement, articles)})\n");
            }
        }
    }

    private static JsonOut Said(JsonOut json, Statement statement) =>
        json.Text("statement", statement.Id).Text("text", statement.Text).Text("speaker", statement.Speaker).Text("holder", statement.Holder).Text("kind", ReportWords.Of(statement.Kind)).Text("publishedOn", statement.PublishedOn?.ToString());

    private static string Source(Statement statement, IReadOnlyList<Article> articles)
    {
        var article = articles.FirstOrDefault(article => article.Id == statement.ArticleId);
        return $"published {statement.PublishedOn?.ToString() ?? "on a day not known"}, {DisplayText.Clean(article?.Publisher ?? article?.Path ?? statement.ArticleId)}";
    }
}
