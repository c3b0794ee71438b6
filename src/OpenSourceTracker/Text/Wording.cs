using System.Collections.Frozen;

namespace OpenSourceTracker.Text;

/// <summary>What the library says, in each of its languages: the sentences of <c>seeds/wording</c>, by code.</summary>
internal static class Wording
{
    /// <summary>The language that every sentence has.</summary>
    public const string English = "en";

    private static readonly Lazy<FrozenDictionary<string, FrozenDictionary<string, string>>> s_sentences = new(Load);

    /// <summary>The languages, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = [English, "id", "zh"];

    /// <summary>All codes.</summary>
    public static IEnumerable<string> Codes => s_sentences.Value.Keys;

    // What is claimed of an event is named after its concept; the thesaurus has its words.
    private const string OfProperty = "property.";
    private static readonly Lazy<FrozenDictionary<string, (string Indonesian, string Chinese)>> s_concepts = new(LoadConcepts);

    /// <summary>The sentence with that code, with its <c>{places}</c> still open; <see langword="null"/> where there is none.</summary>
    public static string? Find(string code, string language) => s_sentences.Value.TryGetValue(code, out var sentences) ? sentences.GetValueOrDefault(language) ?? sentences[English]
        : language != English && code.StartsWith(OfProperty, StringComparison.Ordinal) && s_concepts.Value.TryGetValue(code[OfProperty.Length..], out var words) ? (language == "id" ? words.Indonesian : words.Chinese) is { Length: > 0 } word ? word : null
        : null;

    /// <summary>Fills the places of a sentence; what is put in is not looked at again.</summary>
    public static string Fill(string sentence, Func<string, string?> value)
    {
        var filled = new System.Text.StringBuilder(sentence.Length + 32);
        var at = 0;
        while (at < sentence.Length)
        {
            var open = sentence.IndexOf('{', at);
            var close = open < 0 ? -1 : sentence.IndexOf('}', open);
            if (close < 0)
            {
                break;
            }

            filled.Append(sentence, at, open - at).Append(value(sentence[(open + 1)..close]) ?? sentence[open..(close + 1)]);
            at = close + 1;
        }

        return filled.Append(sentence, at, sentence.Length - at).ToString();
    }

    // The first word of a concept, and of a family the first word of its first member.
    private static FrozenDictionary<string, (string Indonesian, string Chinese)> LoadConcepts()
    {
        var words = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var cells in Resources.Under("seeds/concepts/").SelectMany(Resources.Rows))
        {
            words.TryAdd(cells[0].Trim(), (First(cells[2]), First(cells[4])));
        }

        foreach (var cells in Resources.Has("seeds/families/families.tsv") ? Resources.Rows("seeds/families/families.tsv") : [])
        {
            if (words.TryGetValue(First(cells[1]), out var member))
            {
                words.TryAdd(cells[0].Trim(), member);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);

        static string First(string cell) => cell.Split(',')[0].Trim() is var word && word == "-" ? "" : word;
    }

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Load()
    {
        var sentences = new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var file in Resources.Under("seeds/wording/"))
        {
            foreach (var (code, node) in YamlFile.Parse(Resources.Text(file), file).Entries)
            {
                node.Allow([.. Languages]);
                node.Required(English);
                if (!sentences.TryAdd(code, node.Entries.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal)))
                {
                    throw node.Error($"'{code}' has its words already");
                }
            }
        }

        return sentences.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
