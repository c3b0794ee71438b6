using OpenSourceTracker.Text;

namespace OpenSourceTracker.Topics;

/// <summary>Phrases that a user adds to a pole that there is already, with the sentences that show what they are for.</summary>
internal sealed record OwnPhrases(string Property, string Pole, IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases, IReadOnlyList<TopicExample> Examples, YamlFile Node)
{
    /// <exception cref="YamlFileException">The file does not keep to the form; the message says where.</exception>
    public static IEnumerable<OwnPhrases> Read(YamlFile root, IReadOnlyList<string> languages)
    {
        root.Allow("phrases");
        foreach (var node in (root["phrases"] ?? throw root.Error("'phrases' is missing")).Items)
        {
            node.Allow(["property", "pole", .. languages, "examples"]);
            var (property, pole) = (node.Filled("property"), node.Filled("pole"));
            var phrases = languages.Where(language => node[language] is not null).ToDictionary(language => language, language => PhraseList.Read(node[language]!), StringComparer.Ordinal);
            if (phrases.Values.All(list => list.Count == 0))
            {
                throw node.Error($"there are no phrases here; expected {string.Join(", ", languages.SkipLast(1).Select(language => language + ":"))} or {languages[^1]}: with a list");
            }

            var examples = (node["examples"]?.Items ?? []).Select(example => new TopicExample(pole, example.Value, example)).ToList();
            yield return examples.Count > 0 ? new(property, pole, phrases, examples, node) : throw node.Error("'examples' is missing: a sentence at least that shows what the phrases are for");
        }
    }
}
