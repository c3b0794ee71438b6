using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>A field of words that reports of one matter use together: prison, strikes, tap water.</summary>
/// <param name="Id">A plain English name.</param>
/// <param name="Rarity">How much sharing it tells, from 0 for a field of all concepts to 1 for one of a single concept.</param>
internal sealed record SemanticField(string Id, double Rarity);

/// <summary>The semantic fields in which concepts are at home. Words of one field may say the same, the opposite or neither; they speak of one matter.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SemanticFields
{
    private readonly Dictionary<string, IReadOnlyList<SemanticField>> _ofConcept = new(StringComparer.Ordinal);

    /// <param name="scopes">The rows of the fields: name, scope.</param>
    /// <param name="concepts">The rows of the concepts: name, fields separated by commas.</param>
    /// <exception cref="FormatException">A concept names a field that is not there.</exception>
    public SemanticFields(IReadOnlyList<string[]> scopes, IReadOnlyList<string[]> concepts)
    {
        var named = concepts.Select(row => (Concept: row[0].Trim(), Fields: TabbedRows.Words(row[1]))).ToList();
        var sizes = named.SelectMany(row => row.Fields).CountBy(field => field).ToDictionary(StringComparer.Ordinal);
        var fields = scopes.ToDictionary(row => row[0].Trim(), row => new SemanticField(row[0].Trim(), Rarity(sizes.GetValueOrDefault(row[0].Trim(), 1), named.Count)), StringComparer.Ordinal);
        foreach (var (concept, names) in named)
        {
            _ofConcept[concept] = [.. names.Select(name => fields.TryGetValue(name, out var field) ? field : throw new FormatException($"The concept '{concept}' names the field '{name}', which is not there."))];
        }
    }

    /// <summary>The fields of a concept, the one it is most at home in first; none for a concept without.</summary>
    public IReadOnlyList<SemanticField> Of(string concept) => _ofConcept.GetValueOrDefault(concept, []);

    public static SemanticFields LoadEmbedded() => new([.. Resources.Rows("seeds/fields/fields.tsv")], [.. Resources.Rows("seeds/fields/concepts.tsv")]);

    private static double Rarity(int size, int all) => Math.Round(1 - (Math.Log(size) / Math.Log(Math.Max(2, all))), 6);
}
