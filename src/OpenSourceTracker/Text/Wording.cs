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

    /// <summary>The sentence with that code, with its <c>{places}</c> still open; <see langword="null"/> where there is none.</summary>
    public static string? Find(string code, string language) => s_sentences.Value.TryGetValue(code, out var sentences) ? sentences.GetValueOrDefault(language) ?? sentences[English] : null;

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
