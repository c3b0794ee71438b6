using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>One group of a lexicon file: words of one class, with sentences that show it.</summary>
internal sealed record LexiconGroup(string File, string Class, string Means, IReadOnlyList<string> Words, IReadOnlyList<string> Examples, IReadOnlyList<string> Not);

/// <summary>Reads the lexicon files of a language.</summary>
internal static class LexiconFiles
{
    public static void Load(LanguagePack pack, LanguagePack chinese, IReadOnlyList<LexiconGroup> groups)
    {
        foreach (var group in groups)
        {
            foreach (var word in group.Words)
            {
                pack.Lexicon.Add(Tokenizer.Cut(word, new(0, word.Length), language: null, chinese), group.Class);
            }
        }
    }

    public static IReadOnlyList<LexiconGroup> Groups(string folder)
    {
        var groups = new List<LexiconGroup>();
        foreach (var file in Resources.Under($"Languages/{folder}/Lexicon/").Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            foreach (var item in YamlFile.Parse(Resources.Text(file), file).Items)
            {
                item.Allow("class", "means", "words", "examples", "not");
                groups.Add(new(file, item.Required("class"), item.Text("means") ?? "", item.Strings("words"), item.Strings("examples"), item.Strings("not")));
            }
        }

        return groups;
    }
}
