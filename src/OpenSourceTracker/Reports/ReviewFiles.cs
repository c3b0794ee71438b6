using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Reports;

/// <summary>Reads and writes what an editor has decided. Files are YAML or JSON; whatever is not known in them is an error with its line.</summary>
public static class ReviewFiles
{
    // A machine writes baselines, and may have found much.
    private const int MostCharacters = 32_000_000;
    private const int Version = 1;
    private static readonly Dictionary<string, Severity> s_severities = Enum.GetValues<Severity>().ToDictionary(ReportWords.Of, severity => severity);

    /// <summary>Reads accepted conflicts: <c>suppressions:</c>, a list of entries with <c>conflict</c> (its id) and <c>reason</c>.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="YamlFileException">The file is no such list, an entry is incomplete, or two are of one conflict.</exception>
    public static IReadOnlyList<Suppression> ReadSuppressions(string text, string file)
    {
        var root = Root(text, file);
        root.Allow("suppressions");
        var found = new List<Suppression>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in List(root, "suppressions"))
        {
            item.Allow("conflict", "reason");
            var suppression = new Suppression(item.Filled("conflict"), item.Filled("reason"));
            found.Add(seen.Add(suppression.Conflict) ? suppression : throw item.Error($"the conflict '{suppression.Conflict}' is accepted above already"));
        }

        return found;
    }

    /// <summary>Reads a baseline, as <see cref="WriteBaseline"/> wrote it.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="file">Its name, for errors.</param>
    /// <exception cref="YamlFileException">The file is no baseline, or one of another version.</exception>
    public static IReadOnlyList<KnownConflict> ReadBaseline(string text, string file)
    {
        var root = Root(text, file);
        root.Allow("baselineVersion", "conflicts");
        if (root.Required("baselineVersion") is var version && version != "1")
        {
            throw root["baselineVersion"]!.Error($"a baseline of version '{version}' cannot be read; accepted: {Version}");
        }

        var found = new List<KnownConflict>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in List(root, "conflicts"))
        {
            item.Allow("id", "rule", "kind", "severity", "explanation");
            var known = new KnownConflict(item.Filled("id"), item.Filled("rule"), item.Filled("kind"), SeverityOf(item), item.Required("explanation"));
            found.Add(seen.Add(known.Id) ? known : throw item.Error($"the conflict '{known.Id}' stands above already"));
        }

        return found;
    }

    /// <summary>Writes the conflicts of a result as a baseline for later runs: JSON, by id, so that files compare well.</summary>
    public static void WriteBaseline(IEnumerable<Conflict> conflicts, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(conflicts);
        ArgumentNullException.ThrowIfNull(output);
        var json = new JsonOut(output, indented: true);
        json.StartObject().Number("baselineVersion", Version).StartArray("conflicts");
        foreach (var conflict in conflicts.DistinctBy(conflict => conflict.Id).OrderBy(conflict => conflict.Id, StringComparer.Ordinal))
        {
            json.StartObject();
            JsonParts.Known(json, new(conflict.Id, conflict.Rule.Id, conflict.Rule.Kind, conflict.Severity, conflict.Explanation));
            json.EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }

    private static Severity SeverityOf(YamlFile item)
    {
        _ = item.Required("severity");
        return s_severities[item["severity"]!.OneOf([.. s_severities.Keys])];
    }

    private static YamlFile Root(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(file);
        var root = YamlFile.ParseStrictly(text, file, MostCharacters);
        _ = root.Entries;
        return root;
    }

    private static IEnumerable<YamlFile> List(YamlFile root, string key)
    {
        var list = root[key] ?? throw root.Error($"'{key}' is missing");
        return list.IsList ? list.Items : throw list.Error($"expected a list under '{key}'");
    }
}
