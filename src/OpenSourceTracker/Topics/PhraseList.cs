using System.Buffers;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Topics;

/// <summary>Reads a list of phrases: words as they stand in texts. A pattern would be looked for letter by letter and never found, so it is refused.</summary>
internal static class PhraseList
{
    private static readonly SearchValues<char> s_ofPatterns = SearchValues.Create("()[]{}*+?^$|\\");

    /// <exception cref="YamlFileException">A phrase is empty or a pattern.</exception>
    public static IReadOnlyList<string> Read(YamlFile list)
    {
        var phrases = new List<string>();
        foreach (var item in list.Items)
        {
            var phrase = item.Value;
            if (!phrase.Any(char.IsLetterOrDigit))
            {
                throw item.Error($"'{phrase}' is no phrase; expected words as they stand in a text");
            }

            if (phrase.AsSpan().IndexOfAny(s_ofPatterns) is >= 0 and var at)
            {
                throw item.Error($"'{phrase}' has a '{phrase[at]}'; a phrase is words as they stand in a text, not a pattern: write each form of it as a phrase of its own");
            }

            phrases.Add(phrase);
        }

        return phrases;
    }
}
