using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>The words that hold a sentence together, and those that change what others are said of, by language.</summary>
internal sealed class RelationWords
{
    private readonly Dictionary<string, FunctionLexicon> _lexicons = new(StringComparer.Ordinal);

    /// <param name="languages">The languages.</param>
    /// <param name="name">Which of the files under <c>Relations</c>: relations, signs.</param>
    public RelationWords(LanguageCatalog languages, string name)
    {
        foreach (var (code, folder) in (ReadOnlySpan<(string, string)>)[("id", "Indonesian"), ("en", "English"), ("zh", "Chinese")])
        {
            var lexicon = _lexicons[code] = new();
            var file = $"Languages/{folder}/Relations/{name}.yaml";
            foreach (var item in YamlFile.Parse(Resources.Text(file), file).Items)
            {
                item.Allow("class", "means", "words");
                foreach (var word in item.Strings("words"))
                {
                    lexicon.Add(languages.CutPlainly(word), item.Required("class"));
                }
            }
        }
    }

    /// <summary>The relation words of a passage, leftmost-longest; ideographs are looked up in Chinese.</summary>
    public List<FunctionMatch> Find(IReadOnlyList<Token> tokens, string language)
    {
        var found = new List<FunctionMatch>();
        for (var i = 0; i < tokens.Count;)
        {
            var match = _lexicons[tokens[i].Kind == TokenKind.Ideographs ? "zh" : language].LongestAt(tokens, i);
            if (match.End > i)
            {
                found.Add(match);
            }

            i = Math.Max(i + 1, match.End);
        }

        return found;
    }
}
