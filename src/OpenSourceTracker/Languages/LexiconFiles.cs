using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>One group of a lexicon file: words of one class, with sentences that show it.</summary>
internal sealed record LexiconGroup(string File, string Class, string Means, IReadOnlyList<string> Words, IReadOnlyList<string> Examples, IReadOnlyList<string> Not);

/// <summary>Reads the lexicon files of a language.</summary>
internal static class LexiconFiles
{
    private static readonly Dictionary<string, string> s_folders = new(StringComparer.Ordinal) { ["id"] = "Indonesian", ["en"] = "English", ["zh"] = "Chinese" };

    public static void Load(LanguagePack pack, LanguagePack chinese)
    {
        foreach (var group in Groups(s_folders[pack.Code]))
        {
            foreach (var word in group.Words)
            {
                pack.Lexicon.Add(Tokenizer.Cut(word, new(0, word.Length), pack, chinese), group.Class);
            }
        }
    }

    public static IEnumerable<string> Words(string folder) => Groups(folder).SelectMany(group => group.Words);

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
