using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Takes apart words that scraping has glued together ("modelopen", "sebuahpodcast"), where both halves stand elsewhere in the text, or one does and the other is a function word.</summary>
internal sealed class GluedWords
{
    private const int ShortestHalf = 4;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isKnown;
    private readonly Func<string, bool> _isFunctionWord;

    public GluedWords(string text, Func<string, bool> isKnown, Func<string, bool> isFunctionWord)
    {
        (_isKnown, _isFunctionWord) = (isKnown, isFunctionWord);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && Characters.IsWordLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                if (i - start is >= 3 and <= 24)
                {
                    _seen.Add(text[start..i].ToLowerInvariant());
                }

                start = -1;
            }
        }
    }

    /// <summary>Where to cut a word that begins with capitals (AIopen); 0 where it is one word.</summary>
    public int CutAfterCapitals(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        while (capitals < word.Length && char.IsUpper(word[capitals]))
        {
            capitals++;
        }

        return capitals >= 2 && word.Length - capitals >= ShortestHalf && _seen.Contains(word[capitals..].ToString()) ? capitals : 0;
    }

    /// <summary>Where to cut a word in lower case; 0 where it is one word.</summary>
    public int CutOf(string word)
    {
        if (word.Length < 2 * ShortestHalf || word.Length > 40 || word.Contains('-', StringComparison.Ordinal) || _isKnown(word))
        {
            return 0;
        }

        for (var at = word.Length - ShortestHalf; at >= ShortestHalf; at--)
        {
            // Compounds of the language (matahari) have halves that seldom both stand alone in one text.
            var (head, tail) = (word[..at], word[at..]);
            var (hasHead, hasTail) = (_seen.Contains(head), _seen.Contains(tail));
            if ((hasHead && hasTail) || (hasHead && _isFunctionWord(tail)) || (hasTail && (_isFunctionWord(head) || (at > ShortestHalf && _isKnown(head)))))
            {
                return at;
            }
        }

        return 0;
    }
}
