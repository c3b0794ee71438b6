using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>One entry of a language of one's own: words of the grammar's language, and how that language says them.</summary>
internal sealed record Gloss(string Says, IReadOnlyList<string> Words, YamlFile Node);

/// <summary>A sentence that shows what a language is read as.</summary>
internal sealed record LanguageExample(string Text, string? Published, string Language, string? Speaker, string? SaidOn, IReadOnlyList<string> Dates, IReadOnlyList<string> Claims, YamlFile Node);

/// <summary>A language that a user describes by a dictionary: it is read by the grammar of a built-in language, word for word.</summary>
/// <param name="Code">BCP 47, such as nl.</param>
/// <param name="Grammar">Whose grammar reads it: en or id.</param>
/// <param name="SharesWords">Whether a word that the dictionary does not list is the grammar's own; else nobody knows it.</param>
/// <param name="HasDecimalComma">Whether 1.234,5 is written, as against 1,234.5.</param>
/// <param name="Glosses">The dictionary.</param>
/// <param name="Examples">What shows it.</param>
/// <param name="Node">Where it is written.</param>
internal sealed record OwnLanguage(string Code, string Grammar, bool SharesWords, bool HasDecimalComma, IReadOnlyList<Gloss> Glosses, IReadOnlyList<LanguageExample> Examples, YamlFile Node)
{
    private readonly Lazy<FrozenSet<string>> _evidence = new(() => Glosses
        .Where(gloss => SharesWords || LanguageDetector.IsFunctionWord(gloss.Says.Split(' ')[0]))
        .SelectMany(gloss => gloss.Words).Where(word => !word.Contains(' ')).Select(word => Tokenizer.Normal(word)).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>How many words of a text speak for this language: those of the grammar; where it shares most words with another, all that set it apart.</summary>
    public int EvidenceIn(ReadOnlySpan<char> text)
    {
        var known = _evidence.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> word = stackalloc char[32];
        var (count, length) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (Characters.IsWordLetter(text[i]) || (length > 0 && text[i] == '-')))
            {
                if (length < word.Length)
                {
                    word[length] = char.ToLowerInvariant(text[i]);
                }

                length++;
            }
            else if (length > 0)
            {
                count += length <= word.Length && known.Contains(word[..length]) ? 1 : 0;
                length = 0;
            }
        }

        return count;
    }
}
