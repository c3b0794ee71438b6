using OpenSourceTracker.Text;

namespace OpenSourceTracker.Topics;

/// <summary>How long a pole holds once it is said.</summary>
internal enum Validity
{
    /// <summary>True for a time; two states conflict only where their times overlap.</summary>
    State,

    /// <summary>Happened or not.</summary>
    Event,

    /// <summary>A plan or position, valid until it is changed.</summary>
    Plan,
}

internal sealed record TopicExample(string Pole, string Text, YamlFile Node);

internal sealed record PoleDefinition(string Name, string? Opposite, IReadOnlyDictionary<string, IReadOnlyList<string>> Phrases, IReadOnlyList<IReadOnlyList<string>> Combos);

internal sealed record PropertyDefinition(string Id, string Means, Validity Holds, IReadOnlyList<PoleDefinition> Poles, IReadOnlyList<TopicExample> Examples, YamlFile Node);

/// <summary>A topic as written in its file: word classes, properties, poles and their examples.</summary>
internal sealed record TopicDefinition(string Id, string Title, string File, IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>> Classes, IReadOnlyList<PropertyDefinition> Properties, YamlFile Node);

/// <summary>Reads topic files, strictly.</summary>
internal static class TopicFile
{
    private static readonly string[] s_languages = ["id", "en", "zh"];
    private static readonly string[] s_validities = ["state", "event", "plan", "promise-like"];

    public static IReadOnlyList<TopicDefinition> LoadEmbedded() => [.. Resources.Under("seeds/topics/").Select(name => Read(YamlFile.Parse(Resources.Text(name), name), name))];

    /// <exception cref="YamlFileException">The file does not keep to the form; the message says where.</exception>
    public static TopicDefinition Read(YamlFile root, string file) => Read(root, file, s_languages);

    /// <summary>The same, with the languages in which phrases may stand.</summary>
    /// <exception cref="YamlFileException">The file does not keep to the form; the message says where.</exception>
    public static TopicDefinition Read(YamlFile root, string file, IReadOnlyList<string> languages)
    {
        root.Allow("topic", "title", "classes", "properties");
        var classes = new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>(StringComparer.Ordinal);
        foreach (var (name, node) in root["classes"]?.Entries ?? [])
        {
            classes[name] = ByLanguage(node, languages);
        }

        var properties = new List<PropertyDefinition>();
        foreach (var node in root["properties"]?.Items ?? [])
        {
            node.Allow("property", "means", "holds", "poles", "examples");
            var poles = new List<PoleDefinition>();
            foreach (var (name, pole) in (node["poles"] ?? throw node.Error("'poles' is missing")).Entries)
            {
                pole.Allow("opposite", "phrases", "combos");
                var combos = (pole["combos"]?.Items ?? []).Select(combo => (IReadOnlyList<string>)[.. combo.Items.Select(item => item.Value)]).ToList();
                if (combos.SelectMany(combo => combo).Distinct(StringComparer.Ordinal).Where(classes.ContainsKey).SelectMany(name => classes[name].Values).SelectMany(words => words).FirstOrDefault(IsTooLong) is { } tooLong)
                {
                    throw pole["combos"]!.Error($"'{tooLong}' is too long to be combined: the words of a combination must meet within {Combination.Window} words; write it under 'phrases'");
                }

                foreach (var unknown in combos.SelectMany(combo => combo).Where(name => !classes.ContainsKey(name)))
                {
                    throw pole["combos"]!.Unknown(unknown, classes.Keys);
                }

                poles.Add(new(name, pole.Text("opposite"), pole["phrases"] is { } phrases ? ByLanguage(phrases, languages) : new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), combos));
            }

            foreach (var pole in poles.Where(pole => pole.Opposite is not null && poles.All(other => other.Name != pole.Opposite)))
            {
                throw node["poles"]![pole.Name]!["opposite"]!.Unknown(pole.Opposite!, poles.Select(other => other.Name));
            }

            var examples = new List<TopicExample>();
            foreach (var example in node["examples"]?.Items ?? [])
            {
                example.Allow("pole", "text");
                example.Required("pole");
                examples.Add(new(example["pole"]!.OneOf([.. poles.Select(pole => pole.Name), "none"]), example.Filled("text"), example));
            }

            if (examples.Count == 0)
            {
                throw node.Error("a property needs examples");
            }

            properties.Add(new(node.Required("property"), node.Text("means") ?? "", HoldsOf(node), poles, examples, node));
        }

        return new(root.Required("topic"), root.Text("title") ?? root.Required("topic"), file, classes, properties, root);
    }

    // It leaves no room for a word of another class.
    private static bool IsTooLong(string phrase) => phrase.AsSpan().Count(' ') + 1 >= Combination.Window;

    private static Validity HoldsOf(YamlFile node) => node["holds"]?.OneOf(s_validities) switch
    {
        null or "state" => Validity.State,
        "event" => Validity.Event,
        _ => Validity.Plan,
    };

    private static Dictionary<string, IReadOnlyList<string>> ByLanguage(YamlFile node, IReadOnlyList<string> languages)
    {
        node.Allow([.. languages]);
        return languages.Where(language => node[language] is not null).ToDictionary(language => language, language => PhraseList.Read(node[language]!), StringComparer.Ordinal);
    }
}
