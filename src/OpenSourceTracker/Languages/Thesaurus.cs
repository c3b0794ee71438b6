using System.Collections.Concurrent;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Synonyms and opposites over three languages: that "ditutup", "shut" and 停业 are one event.</summary>
internal sealed class Thesaurus
{
    private readonly Dictionary<string, Concept> _concepts = new(StringComparer.Ordinal);
    private readonly ConceptPhrases _phrases = new();
    private readonly ConceptFamilies _families = ConceptFamilies.LoadEmbedded();
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

        void AddPhrases(string language, string[] phrases, Concept concept)
        {
            foreach (var phrase in phrases)
            {
                _phrases.Add(language, cut(phrase), word => shorten(language, word), concept);
            }
        }
    }

    /// <summary>The fields in which concepts are at home.</summary>
    public SemanticFields Fields { get; } = SemanticFields.LoadEmbedded();

    /// <summary>The axes of meaning on which concepts take a side.</summary>
    public SemanticAxes Axes { get; } = SemanticAxes.LoadEmbedded();

    /// <summary>The families of a concept; none for one that stands alone.</summary>
    public IReadOnlyList<ConceptFamily> FamiliesOf(string concept) => _families.Of(concept);

    /// <summary>The concepts of a family.</summary>
    public IReadOnlyList<string> MembersOf(string family) => _families.MembersOf(family);

    /// <summary>The names under which events are claimed: families, and concepts.</summary>
    public IEnumerable<string> Names => _families.Names.Concat(_concepts.Keys).Distinct(StringComparer.Ordinal);

    public Concept? this[string id] => _concepts.GetValueOrDefault(id);

    /// <summary>Whether a word begins a known phrase, in its written form, without its ending, or by its stem.</summary>
    public bool Knows(Token token, string language) => _phrases.Knows(token, language);

    /// <summary>The words by which the phrases of a language begin.</summary>
    public IEnumerable<string> Openers(string language) => _phrases.Openers(language);

    /// <summary>The concept that begins at a token, by its longest phrase, and how many tokens it takes.</summary>
    public Concept? At(IReadOnlyList<Token> tokens, int index, string language, out int length) => _phrases.At(tokens, index, language, out length);

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
}
