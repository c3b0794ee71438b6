using System.Text.Json;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>A pair of texts and what is held of it: 0 neutral, 1 entailment, 2 contradiction.</summary>
internal sealed record LabelledPair(string Premise, string Hypothesis, int Label, string Story, string Language, double Weight)
{
    private static readonly string[] s_labels = ["n", "e", "c"];
    private static readonly string[] s_names = ["neutral", "entailment", "contradiction"];

    /// <summary>Reads lines of <c>premise, hypothesis, label</c> and perhaps <c>story</c>.</summary>
    /// <exception cref="FormatException">A line does not keep to the form; the message names file and line.</exception>
    public static List<LabelledPair> Read(string path, double weight) => [.. LabelledLines.Read(path, row => Of(row, Path.GetFileNameWithoutExtension(path), weight))];

    private static LabelledPair Of(JsonElement row, string language, double weight)
    {
        var label = row.Text("label");
        var index = Math.Max(Array.IndexOf(s_labels, label), Array.IndexOf(s_names, label));
        var story = row.TryGetProperty("story", out var given) || row.TryGetProperty("premise_id", out given) ? given.ToString() : "";
        return new(row.Text("premise"), row.Text("hypothesis"), index >= 0 ? index : throw new FormatException($"'{label}' is no label; expected one of {string.Join(", ", s_names)}"), story, language, weight);
    }
}
