using System.Text.Json;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>A pair of texts and what is held of it: 0 neutral, 1 entailment, 2 contradiction.</summary>
internal sealed record LabelledPair(string Premise, string Hypothesis, int Label, string Story, string Language, double Weight)
{
    private static readonly string[] s_labels = ["n", "e", "c"];
    private static readonly string[] s_names = ["neutral", "entailment", "contradiction"];

    /// <summary>Reads lines of <c>premise, hypothesis, label</c> and perhaps <c>story</c>.</summary>
    /// <exception cref="FormatException">A line does not keep to the form; the message names file and line.</exception>
    public static List<LabelledPair> Read(string path, double weight)
    {
        var pairs = new List<LabelledPair>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                using var json = JsonDocument.Parse(line);
                var root = json.RootElement;
                var label = root.GetProperty("label").GetString() ?? "";
                var index = Math.Max(Array.IndexOf(s_labels, label), Array.IndexOf(s_names, label));
                if (index < 0)
                {
                    throw new FormatException($"'{label}' is no label; expected one of {string.Join(", ", s_names)}");
                }

                var story = root.TryGetProperty("story", out var given) ? given.ToString() : root.TryGetProperty("premise_id", out given) ? given.ToString() : "";
                pairs.Add(new(root.GetProperty("premise").GetString()!, root.GetProperty("hypothesis").GetString()!, index, story, Path.GetFileNameWithoutExtension(path), weight));
            }
            catch (Exception exception) when (exception is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
            {
                throw new FormatException($"{path}:{number}: {exception.Message}");
            }
        }

        return pairs;
    }
}
