using System.Collections.Frozen;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Closed lists of grammar words (determiners, prepositions, words that open a fronted phrase), by name, from each language's <c>Lexicon/closed.tsv</c>.</summary>
/// <remarks>Unlike the classes of the lexicon they are no cues: they are asked for by name, and may hold words of many uses.</remarks>
internal static class ClosedWords
{
    private static readonly Lazy<Dictionary<string, FrozenSet<string>>> s_lists = new(Load);

    /// <summary>The words of all languages under a name.</summary>
    /// <exception cref="InvalidOperationException">No language has such a list.</exception>
    public static FrozenSet<string> Of(string name) =>
        s_lists.Value.TryGetValue(name, out var words) ? words : throw new InvalidOperationException($"No language has a list '{name}' in Lexicon/closed.tsv.");

    /// <summary>Whether some list has a word.</summary>
    public static bool Knows(string word) => s_lists.Value.Values.Any(list => list.Contains(word));

    private static Dictionary<string, FrozenSet<string>> Load()
    {
        var lists = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var language in (ReadOnlySpan<string>)["Chinese", "English", "Indonesian"])
        {
            foreach (var row in Resources.Rows($"Languages/{language}/Lexicon/closed.tsv"))
            {
                if (row is not [{ Length: > 0 } name, { Length: > 0 } words])
                {
                    throw new InvalidOperationException($"Languages/{language}/Lexicon/closed.tsv: '{string.Join('\t', row)}' is not a name, a tab and words.");
                }

                if (!lists.TryGetValue(name, out var list))
                {
                    lists[name] = list = new(StringComparer.Ordinal);
                }

                list.UnionWith(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0] > '\u3000' ? ChineseScript.Fold(word) : word));
            }
        }

        return lists.ToDictionary(list => list.Key, list => list.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
