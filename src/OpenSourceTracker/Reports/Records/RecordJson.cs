using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports.Records;

/// <summary>Timelines and promises as one JSON object; the schema's definitions <c>timeline</c> and <c>promises</c> say what they hold.</summary>
internal static class RecordJson
{
    public static void Write(string of, IReadOnlyList<TimelineEntry> timeline, TextWriter output, string language)
    {
        var json = new JsonOut(output, indented: true);
        json.StartObject().Text("of", of).StartArray("entries");
        foreach (var entry in timeline)
        {
            json.StartObject().Text("on", entry.On?.ToString()).Texts("positions", entry.Positions.Select(position => position.In(language))).Text("change", entry.Change?.In(language));
            JsonParts.Cited(json, entry.Statement, entry.Article).EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }

    public static void Write(string of, IReadOnlyList<Commitment> promises, TextWriter output, string language)
    {
        var json = new JsonOut(output, indented: true);
        json.StartObject().Text("of", of).StartArray("promises");
        foreach (var promise in promises)
        {
            json.StartObject().Text("status", ReportWords.Of(promise.Status)).Text("due", promise.Due?.ToString()).Text("ratedOn", promise.RatedOn?.ToString()).Text("explanation", promise.Explanation.In(language));
            JsonParts.Cited(json, promise.Statement, promise.Article).StartArray("evidence");
            foreach (var item in promise.Evidence)
            {
                VerdictJson.Write(json, item, null, language);
            }

            json.EndArray().EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }
}
