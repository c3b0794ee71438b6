using System.Text.Json;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Counts in how many of our own texts a word stands.</summary>
internal static class RarityCounter
{
    private const int LeastTexts = 2;

    public static Rarity Count(LanguageCatalog languages, IEnumerable<string> texts)
    {
        var counts = new Dictionary<string, SortedDictionary<string, int>>(StringComparer.Ordinal);
        var totals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var code = LanguageDetector.Detect(text, null);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var token in languages.Cut(text, languages[code]))
            {
                if (token.IsWord && seen.Add(token.Stem))
                {
                    var stems = counts.TryGetValue(code, out var known) ? known : counts[code] = new(StringComparer.Ordinal);
                    stems[token.Stem] = stems.GetValueOrDefault(token.Stem) + 1;
                }
            }

            totals[code] = totals.GetValueOrDefault(code) + 1;
        }

        var classes = new Dictionary<uint, byte>();
        foreach (var (code, stems) in counts)
        {
            foreach (var (stem, count) in stems)
            {
                if (count >= LeastTexts)
                {
                    // Steps of a half power of two, counted in whole numbers, so that no logarithm of a machine shows.
                    classes[Rarity.Hash(code, stem)] = Class(count, totals[code]);
                }
            }
        }

        return new(classes);
    }

    public static IEnumerable<string> Texts(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.jsonl", SearchOption.AllDirectories).Where(file => !file.Contains("measure", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 2))
            {
                using var json = JsonDocument.Parse(line);
                foreach (var name in (string[])["text", "premise", "hypothesis"])
                {
                    if (json.RootElement.TryGetProperty(name, out var text))
                    {
                        yield return text.GetString()!;
                    }
                }
            }
        }
    }

    // 250 for one in all texts, less by a fixed step for each doubling of its share.
    private static byte Class(int count, int total)
    {
        var doublings = 0;
        for (var reach = (long)count * count; reach < (long)total * total && doublings < 40; doublings++)
        {
            reach *= 2;
        }

        var most = 1;
        for (var reach = 1L; reach < (long)total * total && most < 40; most++)
        {
            reach *= 2;
        }

        return (byte)Math.Min(250, 250 * doublings / most);
    }
}
