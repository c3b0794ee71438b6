using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Indonesian;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Topics;

/// <summary>A property of a topic, with poles that exclude each other.</summary>
internal sealed record Property(string Topic, string Id, Validity Holds, FrozenDictionary<string, string?> OppositeOf);

/// <summary>A pole found in a clause: which words say it, and whether a negator among them has its say already.</summary>
internal sealed record PoleHit(Property Property, string Pole, int First, int End, int Head, bool IsPhrase)
{
    /// <summary>Whether the words only name a thing by its quality ("an open-source model"), without a verb that says so.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The word class of the thing that the pole is said of ("record", "venue"), where a combination names one.</summary>
    public string? Object { get; init; }
}

/// <summary>Finds the poles of all topics among tokens: phrases that decide alone, and word classes that meet in one clause.</summary>
/// <remarks>One pass with a trie; immutable after loading.</remarks>
internal sealed class TopicBook
{
    // Classes of a combination must meet within this many tokens.
    public const int Window = 10;

    private readonly Dictionary<string, Node> _phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node> _words = new(StringComparer.Ordinal);
    private readonly List<(Property Property, string Pole, int[] Classes, bool IsWeak, string? Object)> _combos = [];
    private readonly Dictionary<int, (Property Property, string Pole)> _labels = [];
    private readonly Dictionary<string, int> _classIds = new(StringComparer.Ordinal);
    private readonly HashSet<int> _verbs = [];
    private readonly HashSet<int> _parts = [];
    private readonly List<Property> _properties = [];

    public TopicBook(IReadOnlyList<TopicDefinition> topics, LanguageCatalog languages)
    {
        foreach (var topic in topics)
        {
            AddTopic(topic, languages);
        }
    }

    public IReadOnlyList<Property> Properties => _properties;

    /// <summary>Whether a word stands in a phrase or class of a topic.</summary>
    public bool Knows(string language, string norm) => _phrases.GetValueOrDefault(language)?.Next(norm) is not null || _words.GetValueOrDefault(language)?.Next(norm) is not null;

    public Property? this[string id] => _properties.Find(property => property.Id == id);

    public static IEnumerable<string> ChineseWords(IReadOnlyList<TopicDefinition> topics) =>
        topics.SelectMany(topic => topic.Classes.Values.SelectMany(words => words.GetValueOrDefault("zh") ?? [])
            .Concat(topic.Properties.SelectMany(property => property.Poles).SelectMany(pole => pole.Phrases.GetValueOrDefault("zh") ?? [])));

    /// <summary>The poles that the tokens <c>first..end</c> speak of.</summary>
    public List<PoleHit> Find(IReadOnlyList<Token> tokens, int first, int end, string language)
    {
        var hits = new List<PoleHit>();
        List<(int Class, int First, int End)>? classes = null;
        for (var i = first; i < end; i++)
        {
            var code = tokens[i].Kind == TokenKind.Ideographs ? "zh" : language;
            Walk(_phrases[code], i, useStems: false, (node, length) =>
            {
                foreach (var (property, pole) in node.Poles)
                {
                    hits.Add(new(property, pole, i, i + length, i, true));
                }
            });
            Walk(_words[code], i, useStems: true, (node, length) =>
            {
                foreach (var id in node.Classes)
                {
                    // "keterbatasan", "ketertutupan": a quality, not the act that its root names
                    if (_verbs.Contains(id) && tokens[i].Norm.StartsWith("keter", StringComparison.Ordinal))
                    {
                        continue;
                    }

                    // "a part of her stress on open source": the part is of something else
                    if (_parts.Contains(id) && i + length < end && tokens[i + length].Norm is "dari" or "of" or "besar")
                    {
                        continue;
                    }

                    (classes ??= []).Add((id, i, i + length));
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

        // All forms of a word lead on: the written one may be listed by one topic, its root by another.
        void Walk(Node root, int at, bool useStems, Action<Node, int> found)
        {
            Step(root, at);

            void Step(Node node, int i)
            {
                if (i >= end)
                {
                    return;
                }

                foreach (var form in Forms(tokens[i], useStems, language))
                {
                    if (node.Next(form) is { } next)
                    {
                        if (next.Poles.Count > 0 || next.Classes.Count > 0)
                        {
                            found(next, i - at + 1);
                        }

                        Step(next, i + 1);
                    }
                }
            }
        }
    }

    // The words of a class are roots themselves, though the stemmer may not know them, or know a longer form (pindahkan).
    private static IEnumerable<string> Forms(Token token, bool useStems, string language)
    {
        yield return token.Norm;
        if (token.Short != token.Norm)
        {
            yield return token.Short;
        }

        if (useStems && token.Kind == TokenKind.Word)
        {
            if (token.Stem != token.Norm && token.Stem != token.Short)
            {
                yield return token.Stem;
            }

            if (language == "id")
            {
                foreach (var origin in IndonesianStemmer.Origins(token.Norm))
                {
                    if (origin != token.Short && origin != token.Stem)
                    {
                        yield return origin;
                    }
                }
            }
        }
    }

    private void Combine(List<(int Class, int First, int End)> classes, List<PoleHit> hits)
    {
        var byClass = classes.GroupBy(item => item.Class).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var (property, pole, needed, isWeak, thing) in _combos)
        {
            if (!byClass.TryGetValue(needed[0], out var heads))
            {
                continue;
            }

            foreach (var head in heads)
            {
                int low = head.First, high = head.End;
                var complete = true;
                for (var k = 1; k < needed.Length && complete; k++)
                {
                    // The nearest occurrence that is not the head's own words.
                    var best = (byClass.GetValueOrDefault(needed[k]) ?? []).Where(item => item.First >= head.End || item.End <= head.First)
                        .OrderBy(item => Math.Abs(item.First - head.First)).FirstOrDefault();
                    // A verb makes a claim of the label that follows it: "release as open source", not "the open-source model released".
                    var ordered = best.End == 0 || !(_labels.TryGetValue(needed[k], out var labelled) && labelled.Property == property) || isWeak || (best.First >= head.End && (pole == "mixed" || best.First - head.End <= 5));
                    complete = best.End > 0 && ordered && Math.Max(high, best.End) - Math.Min(low, best.First) <= Window;
                    (low, high) = (Math.Min(low, best.First), Math.Max(high, best.End));
                }

                if (complete)
                {
                    hits.Add(new(property, pole, low, high, head.First, false) { IsWeak = isWeak, Object = thing });
                    break;
                }
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

    // What a class of words is for stands in its name: "-verb", "to-" and "not-" make a claim, a "-label" only names a quality; "-word" helps; what is left is the thing.
    private static bool IsVerb(string name) => name.EndsWith("-verb", StringComparison.Ordinal);

    private static bool Claims(string name) => IsVerb(name) || name.StartsWith("to-", StringComparison.Ordinal) || name.StartsWith("not-", StringComparison.Ordinal);

    private static bool IsLabel(string name) => name.EndsWith("-label", StringComparison.Ordinal);

    private static bool IsLabelOf(string name, string pole) => IsLabel(name) && name.StartsWith(pole, StringComparison.Ordinal);

    private void AddTopic(TopicDefinition topic, LanguageCatalog languages)
    {
        foreach (var (name, words) in topic.Classes)
        {
            var id = _classIds[$"{topic.Id}.{name}"] = _classIds.Count;
            if (IsVerb(name))
            {
                _verbs.Add(id);
            }
            else if (name == "part-word")
            {
                _parts.Add(id);
            }

            foreach (var (language, list) in words)
            {
                foreach (var word in list)
                {
                    NodeOf(_words, language, word, languages)?.AddClass(id);
                }
            }
        }

        foreach (var definition in topic.Properties)
        {
            var property = new Property(topic.Id, definition.Id, definition.Holds, definition.Poles.ToFrozenDictionary(pole => pole.Name, pole => pole.Opposite, StringComparer.Ordinal));
            _properties.Add(property);
            foreach (var pole in definition.Poles)
            {
                foreach (var (language, phrases) in pole.Phrases)
                {
                    foreach (var phrase in phrases)
                    {
                        NodeOf(_phrases, language, phrase, languages)?.AddPole((property, pole.Name));
                    }
                }

                foreach (var combo in pole.Combos.Where(combo => combo.Count > 0))
                {
                    // A label ("open source") by itself names the property; whether it claims anything, the clause decides.
                    foreach (var label in combo.Where(name => IsLabelOf(name, pole.Name)))
                    {
                        _labels.TryAdd(_classIds[$"{topic.Id}.{label}"], (property, pole.Name));
                    }

                    _combos.Add((property, pole.Name, [.. combo.Select(name => _classIds[$"{topic.Id}.{name}"])], !combo.Any(Claims) && combo.Any(name => IsLabelOf(name, pole.Name)),
                        combo.FirstOrDefault(name => !Claims(name) && !IsLabel(name) && !name.EndsWith("-word", StringComparison.Ordinal))));
                }
            }
        }
    }

    private static Node? NodeOf(Dictionary<string, Node> roots, string language, string phrase, LanguageCatalog languages)
    {
        var own = languages.Own(language);
        var tokens = own is null ? languages.CutPlainly(phrase) : languages.Cut(phrase, own);
        language = own?.Code ?? language;
        foreach (var code in (ReadOnlySpan<string>)["id", "en", "zh"])
        {
            roots.TryAdd(code, new());
        }

        var node = roots[language];
        foreach (var token in tokens)
        {
            // A lone Indonesian root stands for its derivations, an English lemma for its forms; another form is meant as it is written (closed, not close to).
            node = node.NextOrNew(language == "en" && tokens.Count > 1 && token.Kind == TokenKind.Word ? languages.English.Reduce(token.Norm).Short : token.Norm);
        }

        return tokens.Count == 0 ? null : node;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;

        public IReadOnlyList<int> Classes { get; private set; } = [];

        public IReadOnlyList<(Property Property, string Pole)> Poles { get; private set; } = [];

        public void AddClass(int id) => Classes = [.. Classes, id];

        public void AddPole((Property Property, string Pole) pole) => Poles = [.. Poles, pole];

        public Node? Next(string form) => _next?.GetValueOrDefault(form);

        public Node NextOrNew(string form)
        {
            _next ??= new(StringComparer.Ordinal);
            if (!_next.TryGetValue(form, out var next))
            {
                _next[form] = next = new();
            }

            return next;
        }
    }
}
