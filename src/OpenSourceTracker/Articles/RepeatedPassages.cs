using System.Text;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>Finds the blocks that stand twice in an article.</summary>
/// <remarks>
/// Two blocks are one passage if their letters and digits are the same, whatever the case, quotes and blanks between them (so that glued words do
/// no harm). Near-identical blocks count too, but only where nothing can hide in the difference: a letter missing or doubled here and there,
/// or an end cut off. A changed number, a changed word and a further word make another passage.
/// </remarks>
internal static class RepeatedPassages
{
    private const int MinLetters = 25;
    private const int MinLettersForNear = 100;
    private const int ShingleLength = 8;
    private const int SketchSize = 4;
    private const int Resync = 4;

    /// <summary>The blocks with <see cref="ArticleBlock.RepeatOf"/> set; each points at the first block with its words.</summary>
    public static IReadOnlyList<ArticleBlock> Mark(string content, IReadOnlyList<ArticleBlock> blocks)
    {
        var exact = new Dictionary<string, int>(StringComparer.Ordinal);
        var sketches = new Dictionary<ulong, int>();
        var normal = new Dictionary<int, string>();
        var marked = new ArticleBlock[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            var words = Normalise(content.AsSpan(blocks[i].Span.Start, blocks[i].Span.Length));
            int? repeatOf = null;
            if (words.Length >= MinLetters && !exact.TryAdd(words, i))
            {
                var first = exact[words];
                repeatOf = marked[first].RepeatOf ?? first;
            }
            else if (words.Length >= MinLettersForNear)
            {
                repeatOf = FindNear(words, i, sketches, normal);
            }

            marked[i] = blocks[i] with { RepeatOf = repeatOf };
        }

        return marked;
    }

    /// <summary>Whether <paramref name="later"/> says nothing that <paramref name="earlier"/> does not: no new word, number or ideograph.</summary>
    internal static bool SaysNothingNew(string earlier, string later)
    {
        var (i, j, gaps) = (0, 0, 0);
        while (i < earlier.Length && j < later.Length)
        {
            if (earlier[i] == later[j])
            {
                i++;
                j++;
            }
            else if (Follows(earlier, i + 1, later, j) && IsPlainLetter(earlier[i]))
            {
                i++;
                gaps++;
            }
            else if (Follows(earlier, i, later, j + 1) && IsPlainLetter(later[j]))
            {
                j++;
                gaps++;
            }
            else
            {
                return false;
            }
        }

        // What is cut off must not have been the rest of a number or its unit.
        var cutsNumber = i > 0 && i < earlier.Length && char.IsDigit(earlier[i - 1]);
        return j == later.Length && !cutsNumber && (earlier.Length - i) * 20 <= earlier.Length && gaps * 50 <= later.Length;
    }

    internal static string Normalise(ReadOnlySpan<char> text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
        }

        return letters.ToString();
    }

    // The smallest hashes of all shingles are the same in nearly all texts that are nearly the same, so that one look finds the twin.
    private static int? FindNear(string words, int index, Dictionary<ulong, int> sketches, Dictionary<int, string> normal)
    {
        var sketch = Sketch(words);
        var found = sketch.Where(sketches.ContainsKey).Select(hash => sketches[hash]).Distinct().Order()
            .Where(candidate => SaysNothingNew(normal[candidate], words)).Select(candidate => (int?)candidate).FirstOrDefault();
        if (found is null)
        {
            normal[index] = words;
            foreach (var hash in sketch)
            {
                sketches.TryAdd(hash, index);
            }
        }

        return found;
    }

    private static SortedSet<ulong> Sketch(string words)
    {
        var smallest = new SortedSet<ulong>();
        for (var i = 0; i + ShingleLength <= words.Length; i++)
        {
            var hash = 14695981039346656037UL;
            for (var j = 0; j < ShingleLength; j++)
            {
                hash = (hash ^ words[i + j]) * 1099511628211UL;
            }

            hash ^= hash >> 32;
            if (smallest.Count < SketchSize || hash < smallest.Max)
            {
                smallest.Add(hash);
                if (smallest.Count > SketchSize)
                {
                    smallest.Remove(smallest.Max);
                }
            }
        }

        return smallest;
    }

    private static bool Follows(string a, int i, string b, int j)
    {
        var length = Math.Min(Resync, Math.Min(a.Length - i, b.Length - j));
        return length > 0 && string.CompareOrdinal(a, i, b, j, length) == 0;
    }

    private static bool IsPlainLetter(char c) => char.IsLetter(c) && !TextShape.IsWide(c);
}
