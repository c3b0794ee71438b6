using System.Collections.Concurrent;
using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.English;

/// <summary>Reduces English words to their lemmas: irregular forms by a table, regular endings by rule; a known lemma wins among the possible ones.</summary>
internal sealed class EnglishLemmatizer
{
    private readonly HashSet<string> _known;
    private readonly Dictionary<string, string> _irregular;
    private readonly ConcurrentDictionary<string, string> _memory = new(StringComparer.Ordinal);

    private EnglishLemmatizer(HashSet<string> known, Dictionary<string, string> irregular) => (_known, _irregular) = (known, irregular);

    public static EnglishLemmatizer Create(IEnumerable<string> words)
    {
        var irregular = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Resources.Rows("Languages/English/Lexicon/irregular.tsv"))
        {
            irregular.TryAdd(row[0], row[1]);
        }

        var known = words.SelectMany(word => word.Split(' ')).Select(word => word.ToLowerInvariant()).Concat(irregular.Values);
        return new(known.ToHashSet(StringComparer.Ordinal), irregular);
    }

    /// <summary>Whether a word is an irregular form of a verb, rather than of a noun.</summary>
    public static bool IsIrregularVerb(string word) => s_verbForms.Value.Contains(word);

    private static readonly Lazy<FrozenSet<string>> s_verbForms = new(() =>
        Resources.Rows("Languages/English/Lexicon/irregular.tsv").Where(row => row.Length == 2).Select(row => row[0]).ToFrozenSet(StringComparer.Ordinal));

    public (string Short, string Stem) Reduce(string word)
    {
        var bare = EnglishPossessive.Bare(word);
        if (!_memory.TryGetValue(bare, out var lemma))
        {
            lemma = Lemma(bare);
            if (_memory.Count < 200_000)
            {
                _memory[bare] = lemma;
            }
        }

        return (lemma, lemma);
    }

    private string Lemma(string word)
    {
        if (_irregular.TryGetValue(word, out var lemma))
        {
            return lemma;
        }

        if (word.Length < 4)
        {
            return word;
        }

        string? first = null;
        foreach (var candidate in Candidates(word))
        {
            if (_known.Contains(candidate))
            {
                return candidate;
            }

            first ??= candidate;
        }

        return _known.Contains(word) ? word : first ?? word;
    }

    private static IEnumerable<string> Candidates(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
        {
            yield return word[..^3] + "y";
        }
        else if (word.EndsWith("es", StringComparison.Ordinal) && word.Length > 4 && (word[^3] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)))
        {
            yield return word[..^2];
            yield return word[..^1];
        }
        else if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i' or '\''))
        {
            yield return word[..^1];
        }
        else if (word.EndsWith("ied", StringComparison.Ordinal) && word.Length > 4)
        {
            yield return word[..^3] + "y";
        }
        else if (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4)
        {
            foreach (var stem in Restored(word[..^2]))
            {
                yield return stem;
            }
        }
        else if (word.EndsWith("ing", StringComparison.Ordinal) && word.Length > 5)
        {
            foreach (var stem in Restored(word[..^3]))
            {
                yield return stem;
            }
        }
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    // stopp- -> stop, announc- -> announce, clos- -> close, want- -> want
    private static IEnumerable<string> Restored(string stem)
    {
        if (stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is ('f' or 'z'))
        {
            yield return stem; // staffed, buzzed
        }
        else if (stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'o'))
        {
            yield return stem[..^1];
        }
        else if (stem[^1] is 'c' or 'v' or 'z' or 'u' || (stem.Length > 2 && stem[^1] is 's' or 'g' && "aeiou".Contains(stem[^2], StringComparison.Ordinal)))
        {
            yield return stem + "e";
            yield return stem;
        }
        else if (stem.Length is 3 && IsVowel(stem[1]) && !IsVowel(stem[0]) && !IsVowel(stem[2]) && stem[2] is not ('w' or 'x' or 'y'))
        {
            yield return stem + "e"; // noted, hoped: a short stem that kept its last letter single had an e
            yield return stem;
        }
        else
        {
            yield return stem;
            yield return stem + "e";
            if (stem.Length > 2 && stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }
        }
    }
}
