using System.Text.Json;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.MLNet.Tests;

/// <summary>The labelled sentences of seeds/training; every seventh story is kept to measure on.</summary>
internal static class SeedSentences
{
    public static (List<TrainingSentence> ToLearn, List<TrainingSentence> ToMeasure) Read()
    {
        var (learn, measure, stories) = (new List<TrainingSentence>(), new List<TrainingSentence>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds", "training"), "*.jsonl").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file))
            {
                using var document = JsonDocument.Parse(line);
                var row = document.RootElement;
                var story = row.GetProperty("story").GetString()!;
                stories.TryAdd(story, stories.Count);
                (stories[story] % 7 == 6 ? measure : learn).Add(Of(row));
            }
        }

        return (learn, measure);
    }

    private static TrainingSentence Of(JsonElement row)
    {
        return new(
            Text("text"),
            Text("context"),
            Enum.Parse<StatementKind>(Text("kind").Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            Enum.Parse<Certainty>(Text("certainty"), ignoreCase: true),
            Enum.Parse<OpennessStance>(Text("openness"), ignoreCase: true),
            row.GetProperty("property").GetString() is { } property && row.GetProperty("pole").GetString() is { } pole ? new PropertyPole(property, pole) : null);

        string Text(string name) => row.GetProperty(name).GetString() ?? "";
    }
}
