using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Topics;

/// <summary>What a user knows beyond what comes with the library: topics, phrases for poles that there are, and entities.</summary>
internal sealed class OwnKnowledge
{
    private readonly List<OwnLanguage> _languages = [];
    private readonly List<TopicDefinition> _topics = [];
    private readonly List<OwnPhrases> _phrases = [];
    private readonly List<KnownEntity> _entities = [];

    public IReadOnlyList<OwnLanguage> Languages => _languages;

    /// <summary>Whether it adds nothing to what comes with the library.</summary>
    public bool IsEmpty => _languages.Count == 0 && _topics.Count == 0 && _phrases.Count == 0 && _entities.Count == 0;

    private IReadOnlyList<string> Codes => ["id", "en", "zh", .. _languages.Select(language => language.Code)];

    /// <exception cref="YamlFileException">The text does not keep to the form, or the language is known already.</exception>
    public void AddLanguage(string yaml, string file)
    {
        var language = OwnLanguageFile.Read(YamlFile.ParseStrictly(yaml, file));
        if (_languages.Find(other => other.Code == language.Code) is { } twice)
        {
            throw language.Node["language"]!.Error($"the language '{language.Code}' is given already, at {twice.Node["language"]!.Line}");
        }

        _languages.Add(language);
    }

    /// <summary>The sentences that show what topics and phrases are for, each with its property.</summary>
    public IEnumerable<(string Property, TopicExample Example)> Examples =>
        _topics.SelectMany(topic => topic.Properties).SelectMany(property => property.Examples.Select(example => (property.Id, example)))
            .Concat(_phrases.SelectMany(phrases => phrases.Examples.Select(example => (phrases.Property, example))));

    /// <exception cref="YamlFileException">The text does not keep to the form.</exception>
    public void AddTopics(string yaml, string file)
    {
        var topic = TopicFile.Read(YamlFile.ParseStrictly(yaml, file), file, Codes);
        if (topic.Properties.Count == 0)
        {
            throw topic.Node.Error("a topic needs 'properties'");
        }

        foreach (var property in topic.Properties)
        {
            var shown = property.Examples.Select(example => example.Pole).ToHashSet(StringComparer.Ordinal);
            if (property.Poles.Select(pole => pole.Name).Append("none").FirstOrDefault(pole => !shown.Contains(pole)) is { } missing)
            {
                throw property.Node["examples"]!.Error(missing == "none" ? $"the property '{property.Id}' needs an example of the pole 'none': a sentence that only looks like it" : $"the pole '{missing}' has no example");
            }
        }

        _topics.Add(topic);
    }

    /// <exception cref="YamlFileException">The text does not keep to the form.</exception>
    public void AddPhrases(string yaml, string file) => _phrases.AddRange(OwnPhrases.Read(YamlFile.ParseStrictly(yaml, file), Codes));

    /// <exception cref="YamlFileException">The text does not keep to the form.</exception>
    public void AddEntities(string yaml, string file) => _entities.AddRange(EntityBook.Read(YamlFile.ParseStrictly(yaml, file)));

    /// <summary>All topics: those that come with the library, with the user's phrases among theirs, then the user's.</summary>
    /// <exception cref="YamlFileException">Two topics or properties share a name, or there is no such pole.</exception>
    public IReadOnlyList<TopicDefinition> Join(IReadOnlyList<TopicDefinition> builtIn)
    {
        var topics = builtIn.ToList();
        foreach (var own in _topics)
        {
            if (topics.Find(topic => topic.Id == own.Id) is { } same)
            {
                throw own.Node["topic"]!.Error($"there is a topic '{own.Id}' already, in {same.File}; to add phrases to it, write a file of phrases");
            }

            foreach (var property in own.Properties)
            {
                if (topics.SelectMany(topic => topic.Properties).Concat(own.Properties.TakeWhile(other => other != property)).Any(other => other.Id == property.Id))
                {
                    throw property.Node["property"]!.Error($"there is a property '{property.Id}' already; to add phrases to it, write a file of phrases");
                }
            }

            topics.Add(own);
        }

        foreach (var phrases in _phrases)
        {
            var index = topics.FindIndex(topic => topic.Properties.Any(property => property.Id == phrases.Property));
            topics[index >= 0 ? index : throw phrases.Node["property"]!.Unknown(phrases.Property, topics.SelectMany(topic => topic.Properties).Select(property => property.Id))] = With(topics[index], phrases);
        }

        return topics;
    }

    /// <summary>All entities: the user's first, with the aliases under which they are known already, then those that come with the library.</summary>
    /// <exception cref="YamlFileException">A name belongs to another entity.</exception>
    public IReadOnlyList<KnownEntity> Join(IReadOnlyList<KnownEntity> builtIn)
    {
        if (_entities.Count == 0)
        {
            return builtIn;
        }

        var ownerOf = new Dictionary<string, KnownEntity>(StringComparer.Ordinal);
        foreach (var (form, entity) in _entities.Select(entity => (Form: NameForm.Of(entity.Name), entity)))
        {
            ownerOf[form] = ownerOf.TryGetValue(form, out var twice) ? throw entity.Node!["name"]!.Error($"'{entity.Name}' is given already, at {twice.Node!.Line}") : entity;
        }

        var joined = new List<KnownEntity>();
        foreach (var entity in builtIn)
        {
            if (ownerOf.TryGetValue(NameForm.Of(entity.Name), out var own))
            {
                ownerOf[NameForm.Of(entity.Name)] = own with { Aliases = [.. own.Aliases, .. entity.Aliases] };
            }
            else
            {
                joined.Add(entity);
            }
        }

        var all = ownerOf.Values.ToList();
        var holders = joined.SelectMany(entity => entity.Aliases.Prepend(entity.Name).Select(name => (Form: NameForm.Of(name), entity.Name))).GroupBy(pair => pair.Form, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Name, StringComparer.Ordinal);
        foreach (var entity in all)
        {
            foreach (var name in entity.Aliases.Prepend(entity.Name))
            {
                if (!holders.TryAdd(NameForm.Of(name), entity.Name) && holders[NameForm.Of(name)] != entity.Name)
                {
                    throw PlaceOf(entity.Node!, name).Error($"'{name}', a name of {entity.Name}, is already a name of {holders[NameForm.Of(name)]}");
                }
            }
        }

        foreach (var entity in all.Where(entity => entity.Organisation is not null && !holders.ContainsKey(NameForm.Of(entity.Organisation))))
        {
            throw entity.Node!["of"]!.Error($"'{entity.Organisation}' is not known; give it an entry of its own, or one of its known names");
        }

        return [.. all, .. joined];
    }

    // The names under which an entity is known already stand in no file of the user's.
    private static YamlFile PlaceOf(YamlFile entity, string name) => entity["aliases"]?.Items.FirstOrDefault(item => item.Value == name) ?? entity["name"] ?? entity;

    private static TopicDefinition With(TopicDefinition topic, OwnPhrases own) => topic with
    {
        Properties = [.. topic.Properties.Select(property => property.Id != own.Property ? property : property with
        {
            Poles = property.Poles.Any(pole => pole.Name == own.Pole)
                ? [.. property.Poles.Select(pole => pole.Name != own.Pole ? pole : pole with { Phrases = Union(pole.Phrases, own.Phrases) })]
                : throw own.Node["pole"]!.Unknown(own.Pole, property.Poles.Select(pole => pole.Name)),
        })],
    };

    private static Dictionary<string, IReadOnlyList<string>> Union(IReadOnlyDictionary<string, IReadOnlyList<string>> one, IReadOnlyDictionary<string, IReadOnlyList<string>> other) =>
        one.Keys.Union(other.Keys, StringComparer.Ordinal).ToDictionary(language => language, language => (IReadOnlyList<string>)[.. one.GetValueOrDefault(language) ?? [], .. other.GetValueOrDefault(language) ?? []], StringComparer.Ordinal);
}
