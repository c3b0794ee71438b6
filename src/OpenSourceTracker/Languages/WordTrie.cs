namespace OpenSourceTracker.Languages;

/// <summary>A set of words that answers how long the longest one is that a text begins with.</summary>
internal sealed class WordTrie
{
    private Dictionary<char, WordTrie>? _next;
    private bool _isWord;

    public void Add(string word)
    {
        var node = this;
        foreach (var c in word)
        {
            node._next ??= [];
            if (!node._next.TryGetValue(c, out var next))
            {
                node._next[c] = next = new();
            }

            node = next;
        }

        node._isWord = true;
    }

    /// <summary>The length of the longest word that <paramref name="text"/> begins with, or 0.</summary>
    public int LongestPrefix(ReadOnlySpan<char> text)
    {
        var node = this;
        var longest = 0;
        for (var i = 0; i < text.Length && node._next is { } letters && letters.TryGetValue(text[i], out var next); i++)
        {
            node = next;
            if (node._isWord)
            {
                longest = i + 1;
            }
        }

        return longest;
    }
}
