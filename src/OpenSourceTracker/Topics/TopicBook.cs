using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Topics;

/// <summary>Finds the poles of all topics among tokens: phrases that decide alone, and word classes that meet in one clause.</summary>
/// <remarks>One pass with a trie; immutable after loading.</remarks>
internal sealed class TopicBook
{
    private readonly TopicTrie _phrases = new(useStems: false);
    private readonly TopicTrie _words = new(useStems: true);
    private readonly List<Combination> _combinations = [];
    private readonly Dictionary<int, (Property Property, string Pole)> _labels = [];
    private readonly Dictionary<string, int> _classIds = new(StringComparer.Ordinal);
    private readonly HashSet<int> _verbs = [];
    private readonly HashSet<int> _parts = [];
    private readonly List<Property> _properties = [];

    public TopicBook(IReadOnlyList<TopicDefinition> topics, LanguageCatalog languages)
    {
        foreach (var topic in topics)
        {
            AddClasses(topic, languages);
            foreach (var property in topic.Properties)
            {
                AddProperty(topic, property, languages);
            }
        }
    }

    public IReadOnlyList<Property> Properties => _properties;

    /// <summary>Whether a word stands in a phrase or class of a topic.</summary>
    public bool Knows(string language, string norm) => _phrases.Knows(language, norm) || _words.Knows(language, norm);

    public Property? this[string id] => _properties.Find(property => property.Id == id);

    public static IEnumerable<string> ChineseWords(IReadOnlyList<TopicDefinition> topics) =>
        topics.SelectMany(topic => topic.Classes.Values.SelectMany(words => words.GetValueOrDefault("zh") ?? [])
            .Concat(topic.Properties.SelectMany(property => property.Poles).SelectMany(pole => pole.Phrases.GetValueOrDefault("zh") ?? [])));

    /// <summary>The poles that the tokens <c>first..end</c> speak of.</summary>
    public List<PoleHit> Find(IReadOnlyList<Token> tokens, int first, int end, string language)
    {
        var hits = new List<PoleHit>();
        List<ClassHit>? classes = null;
        for (var i = first; i < end; i++)
        {
            _phrases.Walk(tokens, i, end, language, (node, length) =>
            {
                foreach (var (property, pole) in node.Poles)
                {
                    hits.Add(new(property, pole, i, i + length, i, true));
                }
            });
            _words.Walk(tokens, i, end, language, (node, length) =>
            {
                foreach (var id in node.Classes)
                {
                    if (!IsMeant(id, tokens, i, i + length, end))
                    {
                        continue;
                    }

                    (classes ??= []).Add(new(id, i, i + length));
                    if (_labels.TryGetValue(id, out var label))
                    {
                        hits.Add(new(label.Property, label.Pole, i, i + length, i, false) { IsWeak = true });
                    }
                }
            });
        }

        if (classes is not null)
        {
            Combine(classes, hits);
        }

        return Reduce(hits);
    }

    private bool IsMeant(int id, IReadOnlyList<Token> tokens, int first, int next, int end)
    {
        // "keterbatasan", "ketertutupan": a quality, not the act that its root names
        if (_verbs.Contains(id) && tokens[first].Norm.StartsWith("keter", StringComparison.Ordinal))
        {
            return false;
        }

        // "a part of her stress on open source": the part is of something else
        return !(_parts.Contains(id) && next < end && tokens[next].Norm is "dari" or "of" or "besar");
    }

    private void Combine(List<ClassHit> classes, List<PoleHit> hits)
    {
        var byClass = classes.GroupBy(item => item.Class).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var combination in _combinations)
        {
            if (combination.Find(byClass, _labels) is { } hit)
            {
                hits.Add(hit);
            }
        }
    }

    // A longer phrase speaks for the shorter one inside it; phrases speak before combinations of the same property.
    private static List<PoleHit> Reduce(List<PoleHit> hits)
    {
        if (hits.Count < 2)
        {
            return hits;
        }

        var kept = new List<PoleHit>();
        foreach (var hit in hits.OrderBy(hit => hit.IsWeak).ThenByDescending(hit => hit.IsPhrase).ThenByDescending(hit => hit.Pole == "mixed").ThenByDescending(hit => hit.End - hit.First).ThenBy(hit => hit.First))
        {
            if (!kept.Exists(other => other.Property == hit.Property && (other.First < hit.End && hit.First < other.End) && (other.IsPhrase || other.Pole == hit.Pole || other.Pole == "mixed" || hit.IsWeak)))
            {
                kept.Add(hit);
            }
        }

        kept.Sort((a, b) => a.First.CompareTo(b.First));
        return kept;
    }

    private void AddClasses(TopicDefinition topic, LanguageCatalog languages)
    {
        foreach (var (name, words) in topic.Classes)
        {
            var id = _classIds[$"{topic.Id}.{name}"] = _classIds.Count;
            if (ClassName.IsVerb(name))
            {
                _verbs.Add(id);
            }
            else if (ClassName.IsPart(name))
            {
                _parts.Add(id);
            }

            foreach (var (language, list) in words)
            {
                foreach (var word in list)
                {
                    _words.NodeOf(language, word, languages)?.AddClass(id);
                }
            }
        }
    }

    private void AddProperty(TopicDefinition topic, PropertyDefinition definition, LanguageCatalog languages)
    {
        var property = new Property(topic.Id, definition.Id, definition.Holds, definition.Poles.ToFrozenDictionary(pole => pole.Name, pole => pole.Opposite, StringComparer.Ordinal));
        _properties.Add(property);
        foreach (var pole in definition.Poles)
        {
            foreach (var (language, phrases) in pole.Phrases)
            {
                foreach (var phrase in phrases)
                {
                    _phrases.NodeOf(language, phrase, languages)?.AddPole((property, pole.Name));
                }
            }

            foreach (var names in pole.Combos.Where(names => names.Count > 0))
            {
                // A label ("open source") by itself names the property; whether it claims anything, the clause decides.
                foreach (var label in names.Where(name => ClassName.IsLabelOf(name, pole.Name)))
                {
                    _labels.TryAdd(_classIds[$"{topic.Id}.{label}"], (property, pole.Name));
                }

                var isWeak = !names.Any(ClassName.Claims) && names.Any(name => ClassName.IsLabelOf(name, pole.Name));
                _combinations.Add(new(property, pole.Name, [.. names.Select(name => _classIds[$"{topic.Id}.{name}"])], isWeak, names.FirstOrDefault(ClassName.IsThing)));
            }
        }
    }
}
