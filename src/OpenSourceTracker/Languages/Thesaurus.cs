using System.Collections.Concurrent;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>A meaning that newspapers of three languages have words for.</summary>
/// <param name="Id">A plain English name.</param>
/// <param name="Kind">v for what happens or holds, n for things, a for qualities.</param>
internal sealed record Concept(string Id, char Kind)
{
    /// <summary>Concepts that exclude this one, said of the same thing at the same time.</summary>
    public HashSet<string> Opposites { get; } = new(StringComparer.Ordinal);

    /// <summary>The concept of which this is a kind.</summary>
    public string? Broader { get; set; }
}

/// <summary>Concepts that newspapers use for one event, and the families that exclude it.</summary>
internal sealed record ConceptFamily(string Id, IReadOnlyList<string> Opposites);

/// <summary>How two concepts stand to each other.</summary>
internal enum ConceptRelation
{
    None,
    Same,
    Opposite,
}

internal sealed record ConceptRow(string Id, char Kind, string[] Indonesian, string[] English, string[] Chinese, string[] Opposites, string? Broader)
{
    /// <summary>Whether its words are base forms, to which stemmers may reduce others; <c>wider.tsv</c> lists inflected and derived forms as well.</summary>
    public bool HasBaseForms { get; init; }
}

/// <summary>Synonyms and opposites over three languages: that "ditutup", "shut" and 停业 are one event.</summary>
internal sealed class Thesaurus
{
    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, PhraseNode>> _roots = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<ConceptFamily>> _familiesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _membersOf = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> _excludedBy = new(StringComparer.Ordinal);

    /// <summary>Gathers concepts and their phrases.</summary>
    /// <param name="rows">The rows of the concept files.</param>
    /// <param name="cut">Cuts a phrase; its words stay as they are written.</param>
    /// <param name="shorten">Takes the ending off a word of a language.</param>
    public Thesaurus(IReadOnlyList<ConceptRow> rows, Func<string, List<Token>> cut, Func<string, string, string> shorten)
    {
        foreach (var row in rows)
        {
            if (!_concepts.TryGetValue(row.Id, out var concept))
            {
                _concepts[row.Id] = concept = new(row.Id, row.Kind);
            }

            concept.Broader ??= row.Broader;
            concept.Opposites.UnionWith(row.Opposites);
            AddPhrases("id", row.Indonesian, concept);
            AddPhrases("en", row.English, concept);
            AddPhrases("zh", row.Chinese, concept);
        }

        foreach (var concept in _concepts.Values)
        {
            foreach (var opposite in concept.Opposites)
            {
                if (_concepts.TryGetValue(opposite, out var other))
                {
                    other.Opposites.Add(concept.Id);
                }
            }
        }

        foreach (var cells in Resources.Has("seeds/families/families.tsv") ? Resources.Rows("seeds/families/families.tsv") : [])
        {
            var family = new ConceptFamily(cells[0].Trim(), cells.Length > 2 ? [.. cells[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : []);
            foreach (var member in cells[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!_membersOf.TryGetValue(family.Id, out var members))
                {
                    _membersOf[family.Id] = members = [];
                }

                members.Add(member);
                if (!_familiesOf.TryGetValue(member, out var families))
                {
                    _familiesOf[member] = families = [];
                }

                families.Add(family);
            }
        }

        void AddPhrases(string language, string[] phrases, Concept concept)
        {
            if (!_roots.TryGetValue(language, out var root))
            {
                _roots[language] = root = new(StringComparer.Ordinal);
            }

            foreach (var phrase in phrases)
            {
                Add(root, cut(phrase), word => shorten(language, word), concept);
            }
        }
    }

    /// <summary>The fields in which concepts are at home.</summary>
    public SemanticFields Fields { get; } = SemanticFields.LoadEmbedded();

    /// <summary>The axes of meaning on which concepts take a side.</summary>
    public SemanticAxes Axes { get; } = SemanticAxes.LoadEmbedded();

    /// <summary>The families of a concept; none for one that stands alone.</summary>
    public IReadOnlyList<ConceptFamily> FamiliesOf(string concept) => _familiesOf.TryGetValue(concept, out var families) ? families : [];

    /// <summary>The concepts of a family.</summary>
    public IReadOnlyList<string> MembersOf(string family) => _membersOf.GetValueOrDefault(family, []);

    /// <summary>The names under which events are claimed: families, and concepts.</summary>
    public IEnumerable<string> Names => _familiesOf.Values.SelectMany(families => families).SelectMany(family => family.Opposites.Prepend(family.Id)).Concat(_concepts.Keys).Distinct(StringComparer.Ordinal);

    public Concept? this[string id] => _concepts.GetValueOrDefault(id);

    /// <summary>Whether a word begins a known phrase, in its written form, without its ending, or by its stem.</summary>
    public bool Knows(Token token, string language) =>
        _roots.TryGetValue(language, out var nodes) && (nodes.ContainsKey(token.Norm) || nodes.ContainsKey(token.Short) || nodes.ContainsKey(token.Stem));

    /// <summary>The words by which the phrases of a language begin.</summary>
    public IEnumerable<string> Openers(string language) => _roots.TryGetValue(language, out var nodes) ? nodes.Keys : [];

    public int Count => _concepts.Count;

    /// <summary>No concepts.</summary>
    public static IReadOnlySet<string> None { get; } = new HashSet<string>();

    /// <summary>Whether one excludes the other.</summary>
    public bool AreOpposites(string one, string other) => _concepts.TryGetValue(one, out var concept) && concept.Opposites.Contains(other);

    /// <summary>All that exclude a concept: its own opposites, and the members of the families that exclude one of its families.</summary>
    public IReadOnlySet<string> ExcludedBy(string concept) => _excludedBy.GetOrAdd(concept, static (id, thesaurus) =>
    {
        HashSet<string> all = [.. thesaurus[id]?.Opposites ?? [], .. thesaurus.FamiliesOf(id).SelectMany(family => family.Opposites).SelectMany(thesaurus.MembersOf)];
        all.Remove(id);
        return all;
    }, this);

    /// <summary>How two concepts stand to each other: one event under two names, two that exclude each other, or neither.</summary>
    public ConceptRelation Relate(string one, string other)
    {
        if (one == other || this[one]?.Broader == other || this[other]?.Broader == one)
        {
            return ConceptRelation.Same;
        }

        if (AreOpposites(one, other))
        {
            return ConceptRelation.Opposite;
        }

        foreach (var mine in FamiliesOf(one))
        {
            foreach (var theirs in FamiliesOf(other))
            {
                if (mine.Id == theirs.Id)
                {
                    return ConceptRelation.Same;
                }

                if (mine.Opposites.Contains(theirs.Id) || theirs.Opposites.Contains(mine.Id))
                {
                    return ConceptRelation.Opposite;
                }
            }
        }

        return ConceptRelation.None;
    }

    /// <summary>The concept that begins at a token, by its longest phrase, and how many tokens it takes.</summary>
    public Concept? At(IReadOnlyList<Token> tokens, int index, string language, out int length)
    {
        var best = (Concept: (Concept?)null, Length: 0);
        Step(_roots[tokens[index].Kind == TokenKind.Ideographs ? "zh" : language], index);
        length = best.Length;
        return best.Concept;

        // The written form leads on first, then the lemma, then the stem: a phrase may begin with any of them.
        void Step(Dictionary<string, PhraseNode> nodes, int i)
        {
            if (i >= tokens.Count)
            {
                return;
            }

            var token = tokens[i];
            Take(token.Norm);
            if (token.Short != token.Norm)
            {
                Take(token.Short);
            }

            if (token.Stem != token.Norm && token.Stem != token.Short)
            {
                Take(token.Stem);
            }

            void Take(string form)
            {
                if (nodes.TryGetValue(form, out var node))
                {
                    if (node.Concept is not null && i - index + 1 > best.Length)
                    {
                        best = (node.Concept, i - index + 1);
                    }

                    if (node.Next is { } next)
                    {
                        Step(next, i + 1);
                    }
                }
            }
        }
    }

    public static IReadOnlyList<ConceptRow> ReadRows()
    {
        var rows = new List<ConceptRow>();
        foreach (var file in Resources.Under("seeds/concepts/"))
        {
            foreach (var cells in Resources.Rows(file))
            {
                if (cells.Length < 6)
                {
                    throw new FormatException($"{file}: '{string.Join('\t', cells)}' has {cells.Length} columns; seven are expected.");
                }

                rows.Add(new(cells[0].Trim(), cells[1].Trim() is [var kind, ..] ? kind : 'n', Words(cells[2]), Words(cells[3]), Words(cells[4]), Words(cells[5]), cells.Length > 6 && cells[6].Trim() is { Length: > 1 } broader ? broader : null) { HasBaseForms = !file.EndsWith("/wider.tsv", StringComparison.Ordinal) });
            }
        }

        return rows;

        static string[] Words(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is ["-"] ? [] : cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Add(Dictionary<string, PhraseNode> nodes, List<Token> phrase, Func<string, string> shorten, Concept concept)
    {
        PhraseNode? node = null;
        foreach (var token in phrase)
        {
            var next = node is null ? nodes : node.Next ??= new(StringComparer.Ordinal);
            var key = phrase.Count == 1 || token.Kind != TokenKind.Word ? token.Norm : shorten(token.Norm);
            if (!next.TryGetValue(key, out node))
            {
                next[key] = node = new();
            }
        }

        if (node is not null)
        {
            node.Concept ??= concept;
        }
    }

    private sealed class PhraseNode
    {
        /// <summary>What may follow; most phrases end at their first word.</summary>
        public Dictionary<string, PhraseNode>? Next { get; set; }

        public Concept? Concept { get; set; }
    }
}
