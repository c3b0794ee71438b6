using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Topics;

/// <summary>Reads a language that a user describes, strictly.</summary>
internal static class OwnLanguageFile
{
    private static readonly string[] s_builtIn = ["id", "en", "zh"];

    /// <exception cref="YamlFileException">The file does not keep to the form; the message says where.</exception>
    public static OwnLanguage Read(YamlFile root)
    {
        root.Allow("language", "title", "grammar", "unlisted", "decimals", "words", "examples");
        var code = root.Filled("language");
        if (s_builtIn.Contains(code))
        {
            throw root["language"]!.Error($"'{code}' is a language that the library reads already; to add words to it, write a file of phrases");
        }

        if (LanguageCode.TryParse(code) != code)
        {
            throw root["language"]!.Error($"'{code}' is not the code of a language; expected two or three small letters, such as nl");
        }

        root.Required("grammar");
        var grammar = root["grammar"]!.OneOf("en", "id");
        var shares = root["unlisted"]?.OneOf("unknown", "shared") == "shared";
        var decimals = root["decimals"]?.OneOf("comma", "point") ?? (grammar == "id" ? "comma" : "point");
        var glosses = Glosses(root["words"] ?? throw root.Error("'words' is missing: what the language calls the words of its grammar"), shares);
        return new(code, grammar, shares, decimals == "comma", glosses, Examples(root, code), root);
    }

    private static List<Gloss> Glosses(YamlFile words, bool shares)
    {
        var glosses = new List<Gloss>();
        var seen = new Dictionary<string, YamlFile>(StringComparer.Ordinal);
        foreach (var (says, list) in words.Entries)
        {
            var own = PhraseList.Read(list);
            foreach (var (item, word) in list.Items.Zip(own))
            {
                var norm = Tokenizer.Normal(word);
                if (!seen.TryAdd(norm, item))
                {
                    throw item.Error($"'{word}' is given already, at {seen[norm].Line}; a word has one meaning here, so choose the commonest, or give the phrases in which it has another");
                }

                if (SpaceFor(word) < says.Split(' ').Length)
                {
                    throw item.Error($"'{word}' is too short for '{says}'");
                }
            }

            // A word that both languages have needs no entry where they share words.
            glosses.Add(shares && own.Contains(says, StringComparer.Ordinal) ? throw list.Error($"'{says}' is called so in the grammar's language too; with 'unlisted: shared' it needs no entry") : new(says, own, list));
        }

        return glosses.Count > 0 ? glosses : throw words.Error("there are no words here; expected lines such as 'said: [zei, zegt]'");
    }

    // A word for several takes them one by one; each needs a letter.
    private static int SpaceFor(string word) => word.Split(' ') is var parts ? parts.Length - 1 + parts[^1].Length : 0;

    private static List<LanguageExample> Examples(YamlFile root, string code)
    {
        var examples = new List<LanguageExample>();
        foreach (var node in (root["examples"] ?? throw root.Error("'examples' is missing: sentences that show how the language is read")).Items)
        {
            node.Allow("text", "published", "language", "speaker", "said-on", "dates", "claims");
            if (node.Text("published") is { } day && PublicationDate.TryParse(day) is null)
            {
                throw node["published"]!.Error($"'{day}' is no date; write it as 2025-07-31");
            }

            var language = node["language"]?.OneOf([.. s_builtIn, code]) ?? code;
            examples.Add(new(node.Filled("text"), node.Text("published"), language, node.Text("speaker"), node.Text("said-on"), node.Strings("dates"), node.Strings("claims"), node));
        }

        var missing = !examples.Exists(example => example.Language == code && example.Speaker is not null) ? "with 'speaker': a sentence in which somebody says something"
            : !examples.Exists(example => example.Dates.Count > 0) ? "with 'dates': a sentence that names a date"
            : !examples.Exists(example => example.Language != code) ? "with 'language: en' or another built-in one: a sentence that only looks like it"
            : null;
        return missing is null ? examples : throw root["examples"]!.Error($"an example is missing {missing}");
    }
}
