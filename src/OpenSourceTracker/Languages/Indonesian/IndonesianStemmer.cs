using System.Collections.Concurrent;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Indonesian;

/// <summary>
/// Reduces Indonesian words to their roots. Affixes are taken off in the order of the grammar (particle, possessive, suffix, prefix, with the lost first
/// consonant given back); among the possible roots a known one wins, else the most careful reduction.
/// </summary>
internal sealed class IndonesianStemmer
{
    private static readonly string[] s_particles = ["lah", "kah", "tah", "pun"];
    private static readonly string[] s_possessives = ["nya", "ku", "mu"];
    private static readonly string[] s_prefixes = ["diper", "di", "ke", "se", "ber", "ter", "per", "pel", "bel", "pe", "be", "te"];
    private static readonly string[] s_suffixes = ["kan", "an", "i"];
    private static readonly ConcurrentDictionary<string, string[]> s_origins = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _rootOf;
    private readonly HashSet<string> _words;
    private readonly ConcurrentDictionary<string, (string, string)> _memory = new(StringComparer.Ordinal);

    private IndonesianStemmer(Dictionary<string, string> rootOf, HashSet<string> words) => (_rootOf, _words) = (rootOf, words);

    /// <summary>Makes a stemmer over the list of roots; further words, derived ones too, serve where that list is silent.</summary>
    public static IndonesianStemmer Create(IEnumerable<string> words)
    {
        var rootOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Resources.Lines("Languages/Indonesian/roots.txt"))
        {
            var cells = line.Split(' ');
            rootOf[cells[0]] = cells[^1];
        }

        return new(rootOf, words.SelectMany(word => word.Split(' ')).Select(word => word.ToLowerInvariant()).Where(word => word.Length > 1).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The short form by itself, as <see cref="Reduce"/> gives it.</summary>
    public static string Shorten(string word) => word.Length < 4 ? word : WithoutClitic(word);

    public (string Short, string Stem) Reduce(string word)
    {
        if (word.Length < 4)
        {
            return (word, word);
        }

        if (_memory.TryGetValue(word, out var known))
        {
            return known;
        }

        var result = (WithoutClitic(word), Stem(word));
        if (_memory.Count < 200_000)
        {
            _memory[word] = result;
        }

        return result;
    }

    /// <summary>All that a word may be made from, whether known or not: for a caller that has its own list of roots.</summary>
    public static string[] Origins(string word)
    {
        if (word.Length < 5)
        {
            return [];
        }

        if (!s_origins.TryGetValue(word, out var origins))
        {
            origins = [.. Outer(word).SelectMany(Cores).Where(core => core.Stripped && core.Core.Length >= 4).Select(core => core.Core).Distinct()];
            if (s_origins.Count < 200_000)
            {
                s_origins[word] = origins;
            }
        }

        return origins;
    }

    /// <summary>The word without -lah, -kah, -pun and -nya, as in "posisinya": what is left has at least four letters.</summary>
    public static string WithoutClitic(string word)
    {
        var bare = Without(word, s_particles, 4) ?? word;
        return Without(bare, s_possessives.AsSpan(0, 1), 4) ?? bare;
    }

    private string Stem(string word)
    {
        if (_rootOf.TryGetValue(word, out var root))
        {
            return root;
        }

        var dash = word.IndexOf('-', StringComparison.Ordinal);
        if (dash > 2 && dash < word.Length - 2)
        {
            // buku-buku, perusahaan-perusahaan, bangunan-bangunannya: the first half says it all
            var half = word[..dash];
            return Stem(half);
        }

        // di-upload, me-restart: a foreign word under its prefix
        if (dash == 2 && word.Length > 6 && (word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("me", StringComparison.Ordinal)))
        {
            return word[3..];
        }

        // Of several roots that a word may be made from, the longest leaves the least to the affixes: memakan is makan, not akan.
        string? longest = null;
        foreach (var outer in Outer(word))
        {
            foreach (var (core, _) in Cores(outer))
            {
                if (_rootOf.TryGetValue(core, out root) && (longest is null || core.Length > longest.Length))
                {
                    longest = core;
                }
            }
        }

        if (longest is not null)
        {
            return _rootOf[longest];
        }

        if (_words.Contains(word))
        {
            return word;
        }

        string? careful = null;
        foreach (var outer in Outer(word))
        {
            foreach (var (core, stripped) in Cores(outer))
            {
                if (_words.Contains(core))
                {
                    return core;
                }

                if (stripped && core.Length >= 4)
                {
                    careful ??= core;
                }
            }
        }

        return careful ?? WithoutClitic(word);
    }

    private static IEnumerable<string> Outer(string word)
    {
        yield return word;
        var bare = Without(word, s_particles, 3) ?? word;
        if (bare != word)
        {
            yield return bare;
        }

        if (Without(bare, s_possessives, 3) is { } owned)
        {
            yield return owned;
        }
    }

    // Candidates from the fullest reduction that keeps the form plausible to the lighter ones.
    private static IEnumerable<(string Core, bool Stripped)> Cores(string word)
    {
        foreach (var (rest, prefixed) in Prefixes(word, 0))
        {
            yield return (rest, prefixed);
            foreach (var suffix in s_suffixes)
            {
                if (rest.Length - suffix.Length >= 3 && rest.EndsWith(suffix, StringComparison.Ordinal))
                {
                    yield return (rest[..^suffix.Length], true);
                }
            }
        }
    }

    private static IEnumerable<(string Core, bool Prefixed)> Prefixes(string word, int depth)
    {
        yield return (word, depth > 0);
        if (depth >= 3 || word.Length < 5)
        {
            yield break;
        }

        foreach (var rest in WithoutOnePrefix(word))
        {
            foreach (var inner in Prefixes(rest, depth + 1))
            {
                yield return (inner.Core, true);
            }
        }
    }

    private static IEnumerable<string> WithoutOnePrefix(string word)
    {
        if (word.StartsWith("meny", StringComparison.Ordinal) || word.StartsWith("peny", StringComparison.Ordinal))
        {
            yield return "s" + word[4..];
            yield return word[2..];
        }
        else if (word.StartsWith("meng", StringComparison.Ordinal) || word.StartsWith("peng", StringComparison.Ordinal))
        {
            yield return word[4..];
            yield return "k" + word[4..];
            if (word.Length > 6 && word[4] == 'e')
            {
                yield return word[5..];
            }
        }
        else if (word.StartsWith("mem", StringComparison.Ordinal) || word.StartsWith("pem", StringComparison.Ordinal))
        {
            // Before a vowel the p of the root is lost, or the m is its own: memasuki is no asuk.
            if (!StartsWithVowel(word, 3))
            {
                yield return word[3..];
            }

            yield return "p" + word[3..];
            yield return word[2..];
        }
        else if (word.StartsWith("men", StringComparison.Ordinal) || word.StartsWith("pen", StringComparison.Ordinal))
        {
            // Before a vowel the t of the root is lost, or the n is its own: menandai is no andai.
            if (!StartsWithVowel(word, 3))
            {
                yield return word[3..];
            }

            yield return "t" + word[3..];
            yield return word[2..];
        }
        else if (word.StartsWith("me", StringComparison.Ordinal))
        {
            yield return word[2..];
        }

        foreach (var prefix in s_prefixes)
        {
            if (word.Length - prefix.Length >= 3 && word.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return word[prefix.Length..];
            }
        }
    }

    private static bool StartsWithVowel(string word, int at) => at < word.Length && word[at] is 'a' or 'i' or 'u' or 'e' or 'o';

    private static string? Without(string word, ReadOnlySpan<string> endings, int least)
    {
        foreach (var ending in endings)
        {
            if (word.Length - ending.Length >= least && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return null;
    }
}
