using System.Text.Json;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>What two statements of a dossier are to each other, by its annotation.</summary>
internal enum NewsPairKind
{
    /// <summary>A declared conflict.</summary>
    Conflict,

    /// <summary>Declared to be none, though it looks like one.</summary>
    LooksLikeConflict,

    /// <summary>Any other two statements of one dossier.</summary>
    Other,
}

/// <summary>Two annotated statements of a dossier.</summary>
internal sealed record NewsPair(string Earlier, string Later, NewsPairKind Kind)
{
    /// <summary>The pairs of all dossiers of one half (learn, measure) under a folder.</summary>
    public static IEnumerable<NewsPair> Read(string folder, string split)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "gold.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var root = json.RootElement;
            if (!root.TryGetProperty("split", out var half) || half.GetString() != split)
            {
                continue;
            }

            var quotes = root.GetProperty("statements").EnumerateArray().ToDictionary(statement => statement.GetProperty("id").GetString()!, statement => statement.GetProperty("quote").GetString()!, StringComparer.Ordinal);
            var conflicts = Declared(root, "conflicts");
            var others = Declared(root, "nonConflicts");
            var ids = quotes.Keys.ToList();
            for (var a = 0; a < ids.Count; a++)
            {
                for (var b = a + 1; b < ids.Count; b++)
                {
                    var kind = Holds(conflicts, ids[a], ids[b]) ? NewsPairKind.Conflict : Holds(others, ids[a], ids[b]) ? NewsPairKind.LooksLikeConflict : NewsPairKind.Other;
                    yield return new(quotes[ids[a]], quotes[ids[b]], kind);
                }
            }
        }
    }

    private static HashSet<(string, string)> Declared(JsonElement root, string name) =>
        root.TryGetProperty(name, out var pairs) ? pairs.EnumerateArray().Select(pair => (pair.GetProperty("a").GetString()!, pair.GetProperty("b").GetString()!)).ToHashSet() : [];

    private static bool Holds(HashSet<(string, string)> pairs, string one, string other) => pairs.Contains((one, other)) || pairs.Contains((other, one));
}
