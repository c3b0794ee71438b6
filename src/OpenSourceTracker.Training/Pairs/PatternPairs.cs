using OpenSourceTracker.Claims.Propositions;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>
/// Pairs from patterns with slots: two premises and two claims, of which each follows from one premise and is excluded by the other, and perhaps a fifth that neither decides.
/// No claim by itself tells its label.
/// </summary>
internal static class PatternPairs
{
    private static readonly (int Premise, int Claim, int Label)[] s_pairs = [(0, 2, 1), (1, 2, 2), (0, 3, 2), (1, 3, 1), (0, 4, 0), (1, 4, 0)];

    /// <param name="file">Lines of parts separated by bars; @ begins the list of a slot.</param>
    /// <param name="times">How often each pattern is filled.</param>
    /// <param name="weight">What a pair weighs.</param>
    public static IEnumerable<LabelledPair> Read(string file, int times, double weight)
    {
        var language = Path.GetFileNameWithoutExtension(file);
        var slots = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '@')
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                slots[line[1..tab]] = line[(tab + 1)..].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                continue;
            }

            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            if (parts.Length is < 4 or > 5)
            {
                throw new FormatException($"{file}: {parts.Length} parts, expected two premises, two claims and perhaps a fifth: {line}");
            }

            var story = language + "-pattern-" + parts[0];
            for (var time = 0; time < times; time++)
            {
                var filled = Fill(parts, slots, new((Rarity.Hash(story) + (ulong)time) * 0x9E37_79B9_7F4A_7C15UL));
                foreach (var (premise, claim, label) in s_pairs.Where(pair => pair.Claim < parts.Length))
                {
                    yield return new(filled[premise], filled[claim], label, story, language, weight);
                }
            }
        }
    }

    private static string[] Fill(string[] parts, Dictionary<string, string[]> slots, Chance chance)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        return [.. parts.Select(part => string.Concat(part.Split('{').Select((piece, i) => i == 0 ? piece : Choice(piece[..piece.IndexOf('}', StringComparison.Ordinal)]) + piece[(piece.IndexOf('}', StringComparison.Ordinal) + 1)..])))];

        // {land1.adj} is the second form of what {land1} holds.
        string Choice(string slot)
        {
            var name = slot.Split('.')[0];
            if (!chosen.TryGetValue(name, out var choice))
            {
                var kind = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
                var free = slots[kind].Where(one => !chosen.Any(entry => entry.Value == one && entry.Key.StartsWith(kind, StringComparison.Ordinal))).ToArray();
                chosen[name] = choice = free[chance.Below(free.Length)];
            }

            var forms = choice.Split('/');
            return slot.Contains('.', StringComparison.Ordinal) ? forms[^1] : forms[0];
        }
    }
}
