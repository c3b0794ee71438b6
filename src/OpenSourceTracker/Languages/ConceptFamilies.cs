using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Concepts that newspapers use for one event, and the families that exclude it.</summary>
internal sealed record ConceptFamily(string Id, IReadOnlyList<string> Opposites);

/// <summary>Which concepts newspapers use for one event: <c>seeds/families</c>.</summary>
internal sealed class ConceptFamilies
{
    private readonly Dictionary<string, List<ConceptFamily>> _familiesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _membersOf = new(StringComparer.Ordinal);

    private ConceptFamilies(IEnumerable<string[]> rows)
    {
        foreach (var cells in rows)
        {
            var family = new ConceptFamily(cells[0].Trim(), cells.Length > 2 ? TabbedRows.Words(cells[2]) : []);
            foreach (var member in TabbedRows.Words(cells[1]))
            {
                Add(_membersOf, family.Id, member);
                Add(_familiesOf, member, family);
            }
        }

        static void Add<T>(Dictionary<string, List<T>> lists, string key, T item)
        {
            if (!lists.TryGetValue(key, out var list))
            {
                lists[key] = list = [];
            }

            list.Add(item);
        }
    }

    /// <summary>The names of the families and of those that exclude them.</summary>
    public IEnumerable<string> Names => _familiesOf.Values.SelectMany(families => families).SelectMany(family => family.Opposites.Prepend(family.Id));

    public static ConceptFamilies LoadEmbedded() => new(Resources.Has("seeds/families/families.tsv") ? Resources.Rows("seeds/families/families.tsv") : []);

    /// <summary>The families of a concept; none for one that stands alone.</summary>
    public IReadOnlyList<ConceptFamily> Of(string concept) => _familiesOf.TryGetValue(concept, out var families) ? families : [];

    /// <summary>The concepts of a family.</summary>
    public IReadOnlyList<string> MembersOf(string family) => _membersOf.GetValueOrDefault(family, []);
}
