using System.Text.Json;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Sentences of one news story that follow each other: they speak of the same things, and neither follows from the other nor excludes it.</summary>
internal static class StoryPairs
{
    /// <param name="folder">Where the labelled statements are.</param>
    /// <param name="weight">What a pair of one story weighs; one of two stories weighs half as much.</param>
    public static IEnumerable<LabelledPair> Read(string folder, double weight)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl").Order(StringComparer.Ordinal))
        {
            var before = default((string Story, string Text));
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 2))
            {
                using var json = JsonDocument.Parse(line);
                var root = json.RootElement;
                if (!root.TryGetProperty("story", out var named) || !root.TryGetProperty("text", out var said) || !root.TryGetProperty("kind", out var kind))
                {
                    continue;
                }

                var (story, text) = (named.GetString()!, said.GetString()!);

                // What denies or changes may well exclude what stands before it.
                if (kind.GetString() is "fact" or "opinion" or "prediction" or "commitment" && before.Text is not null)
                {
                    yield return new(before.Text, text, 0, story, "stories", before.Story == story ? weight : weight / 2);
                }

                before = (story, text);
            }
        }
    }
}
