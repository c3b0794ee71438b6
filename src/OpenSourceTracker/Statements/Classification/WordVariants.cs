namespace OpenSourceTracker.Statements.Classification;

/// <summary>Other forms under which a lexicon may list a word: English without its ending, Indonesian without clitics and affixes. Cheap, so that it may be asked of every word; a form that is no word is simply not found.</summary>
internal static class WordVariants
{
    public const int Most = 6;

    private static readonly string[] s_clitics = ["nya", "lah", "kah", "pun"];
    private static readonly string[] s_suffixes = ["kan", "an", "i"];
    private static readonly string[] s_prefixes = ["di", "ter", "ber", "se", "ke"];

    /// <summary>Writes the hashes of the forms, the written one first, and answers how many there are.</summary>
    public static int Of(ReadOnlySpan<char> word, bool isEnglish, Span<ulong> hashes)
    {
        hashes[0] = Hashing.Of(word);
        if (word.Length < 4)
        {
            return 1;
        }

        return isEnglish ? English(word, hashes) : Indonesian(word, hashes);
    }

    private static int English(ReadOnlySpan<char> word, Span<ulong> hashes)
    {
        var count = 1;
        if (word.EndsWith("'s"))
        {
            word = word[..^2];
            hashes[count++] = Hashing.Of(word);
        }

        if (word.EndsWith("ies") || word.EndsWith("ied"))
        {
            hashes[count++] = Hashing.Add(Hashing.Of(word[..^3]), 'y');
        }
        else if (word.EndsWith("ing") && word.Length > 5)
        {
            hashes[count++] = Hashing.Of(word[..^3]);
            hashes[count++] = Hashing.Add(Hashing.Of(word[..^3]), 'e');
            count = Undoubled(word[..^3], hashes, count);
        }
        else if (word.EndsWith("ed"))
        {
            hashes[count++] = Hashing.Of(word[..^2]);
            hashes[count++] = Hashing.Of(word[..^1]);
            count = Undoubled(word[..^2], hashes, count);
        }
        else if (word[^1] == 's' && word[^2] != 's')
        {
            hashes[count++] = Hashing.Of(word[..^1]);
            if (word[^2] == 'e')
            {
                hashes[count++] = Hashing.Of(word[..^2]);
            }
        }

        return count;
    }

    private static int Undoubled(ReadOnlySpan<char> word, Span<ulong> hashes, int count)
    {
        if (word.Length > 3 && word[^1] == word[^2])
        {
            hashes[count++] = Hashing.Of(word[..^1]);
        }

        return count;
    }

    private static int Indonesian(ReadOnlySpan<char> word, Span<ulong> hashes)
    {
        var count = 1;
        foreach (var clitic in s_clitics)
        {
            if (word.Length > clitic.Length + 2 && word.EndsWith(clitic))
            {
                word = word[..^clitic.Length];
                hashes[count++] = Hashing.Of(word);
                break;
            }
        }

        var root = Unprefixed(word);
        if (root.Length != word.Length)
        {
            hashes[count++] = Hashing.Of(root);
        }

        foreach (var suffix in s_suffixes)
        {
            if (root.Length > suffix.Length + 2 && root.EndsWith(suffix))
            {
                hashes[count++] = Hashing.Of(root[..^suffix.Length]);
                break;
            }
        }

        return count;
    }

    private static ReadOnlySpan<char> Unprefixed(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && (word.StartsWith("me") || word.StartsWith("pe")))
        {
            // meng-gali, mem-buka, men-dukung; me-rilis. Where the nasal took the place of a first letter, the root is not found this way.
            return word[2..].StartsWith("ng") ? word[4..] : word[2] is 'm' or 'n' && word[3] is not ('a' or 'i' or 'u' or 'e' or 'o') ? word[3..] : word[2..];
        }

        foreach (var prefix in s_prefixes)
        {
            if (word.Length > prefix.Length + 2 && word.StartsWith(prefix))
            {
                return word[prefix.Length..];
            }
        }

        return word;
    }
}
