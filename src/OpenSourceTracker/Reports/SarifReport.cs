using System.Globalization;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports;

/// <summary>
/// The conflicts as SARIF 2.1.0, for editors and code hosts that show findings beside the text: the later statement as the place, the earlier one as a related place,
/// the id as a fingerprint, the baseline and suppressions of <see cref="TrackerResult.Review"/>.
/// </summary>
/// <remarks>
/// Columns and offsets count UTF-16 code units. Where the text was taken out of a page or record, its offsets are not those of the file: then the place is the file, with the paragraph as a logical location.
/// Lines end in LF. Immutable and thread-safe.
/// </remarks>
public sealed class SarifReport : IReportWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public string Name => "sarif";

    /// <summary>The language of explanations and labels: en, id or zh. What tools read (codes, field names) is the same in all.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: true);
        var rules = result.Conflicts.Select(conflict => conflict.Rule).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var places = new SarifPlaces(result, Language);
        json.StartObject().Text("$schema", Schema).Text("version", "2.1.0").StartArray("runs").StartObject();
        Tool(json, rules, result);
        json.Text("language", Language).Text("columnKind", "utf16CodeUnits").StartArray("artifacts");
        foreach (var path in places.Paths)
        {
            json.StartObject().StartObject("location").Text("uri", SarifPlaces.UriOf(path)).EndObject().EndObject();
        }

        json.EndArray().StartArray("results");
        foreach (var conflict in result.Conflicts)
        {
            Result(json, conflict, rules, result, places);
        }

        foreach (var gone in result.Review.GoneFrom(result.Conflicts))
        {
            json.StartObject().Text("ruleId", gone.Rule).Text("level", Level(gone.Severity)).Text("baselineState", "absent");
            MessageOf(json, "message", gone.Explanation);
            Fingerprint(json, gone.Id);
            json.EndObject();
        }

        json.EndArray().StartArray("invocations").StartObject().Flag("executionSuccessful", true).StartArray("toolExecutionNotifications");
        foreach (var diagnostic in result.Diagnostics)
        {
            Notification(json, diagnostic, places);
        }

        json.EndArray().EndObject().EndArray().EndObject().EndArray().EndObject();
        output.Write('\n');
    }

    private void Tool(JsonOut json, List<RuleDescription> rules, TrackerResult result)
    {
        var version = typeof(SarifReport).Assembly.GetName().Version ?? new(0, 0, 0);
        json.StartObject("tool").StartObject("driver").Text("name", "OpenSourceTracker").Text("version", version.ToString(3)).StartArray("rules");
        foreach (var rule in rules)
        {
            var title = ReportSentences.Title(result.Conflicts.First(conflict => conflict.Rule.Id == rule.Id), Language);
            json.StartObject().Text("id", rule.Id).Text("name", string.Concat(rule.Kind.Split('-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..])));
            MessageOf(json, "shortDescription", title);
            MessageOf(json, "fullDescription", rule.Meaning);
            MessageOf(json, "help", rule.Meaning, $"**{title}** (`{rule.Kind}`)\n\n{rule.Meaning}");
            json.StartObject("properties").Texts("tags", [rule.Kind]).EndObject().EndObject();
        }

        json.EndArray().EndObject().EndObject();
    }

    private void Result(JsonOut json, Conflict conflict, List<RuleDescription> rules, TrackerResult result, SarifPlaces places)
    {
        json.StartObject()
            .Text("ruleId", conflict.Rule.Id)
            .Number("ruleIndex", rules.FindIndex(rule => rule.Id == conflict.Rule.Id))
            .Text("kind", "fail")
            .Text("level", Level(conflict.Severity));
        MessageOf(json, "message", DisplayText.Clean(conflict.Explanation.In(Language)));
        json.StartArray("locations");
        places.Write(json, conflict.Later, null, null);
        json.EndArray().StartArray("relatedLocations");
        places.Write(json, conflict.Earlier, 1, ReportSentences.Full(places.Citations.Of(conflict.Earlier)));
        json.EndArray();
        Fingerprint(json, conflict.Id);
        json.Share("rank", Math.Round(Math.Clamp(conflict.Confidence, 0, 1) * 100, 1));
        if (result.Review.StateOf(conflict) is { } state)
        {
            json.Text("baselineState", state == BaselineState.New ? "new" : "unchanged");
        }

        // An empty array says: looked at, and not suppressed.
        json.StartArray("suppressions");
        if (result.Review.ReasonFor(conflict) is { } reason)
        {
            json.StartObject().Text("kind", "external").Text("status", "accepted").Text("justification", reason).EndObject();
        }

        json.EndArray()
            .StartObject("properties")
            .Text("kind", conflict.Rule.Kind)
            .Text("mechanism", conflict.Mechanism)
            .Text("certainty", ReportWords.Of(conflict.Certainty))
            .Text("earlierClaim", conflict.Earlier.ToString())
            .Text("laterClaim", conflict.Later.ToString())
            .Texts("steps", conflict.Steps.Select(step => step.In(Language)))
            .EndObject()
            .EndObject();
    }

    private static void Notification(JsonOut json, Diagnostic diagnostic, SarifPlaces places)
    {
        json.StartObject().StartObject("descriptor").Text("id", diagnostic.Code).EndObject().Text("level", "note");
        MessageOf(json, "message", diagnostic.Message);
        json.StartArray("locations");
        places.Write(json, diagnostic);
        json.EndArray().EndObject();
    }

    private static void MessageOf(JsonOut json, string name, string text, string? markdown = null)
    {
        json.StartObject(name).Text("text", text);
        if (markdown is not null)
        {
            json.Text("markdown", markdown);
        }

        json.EndObject();
    }

    private static void Fingerprint(JsonOut json, string id) => json.StartObject("partialFingerprints").Text("conflictId/v1", id).EndObject();

    private static string Level(Severity severity) => severity switch
    {
        Severity.High => "error",
        Severity.Medium => "warning",
        _ => "note",
    };
}
