using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>What excludes one unit of a text: looked up once, asked of in every pair that its text is in.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class Exclusions
{
    private readonly IReadOnlyDictionary<string, OppositeKind>? _norms;
    private readonly IReadOnlyDictionary<string, OppositeKind>? _shorts;
    private readonly IReadOnlyDictionary<string, OppositeKind>? _stems;
    private readonly IReadOnlyDictionary<string, OppositeKind>? _concepts;
    private readonly IReadOnlySet<string> _excluded;

    private Exclusions(Unit unit, Thesaurus thesaurus, Opposites words, Opposites concepts)
    {
        (_norms, _shorts, _stems) = (words.Of(unit.Norm), words.Of(unit.Short), unit.HasMeaningOfRoot ? words.Of(unit.Stem) : null);
        (_concepts, _excluded) = unit.Concept is { } concept ? (concepts.Of(concept), thesaurus.ExcludedBy(concept)) : (null, Thesaurus.None);
    }

    /// <summary>What excludes a unit; nothing where nothing does.</summary>
    public static Exclusions? Of(Unit unit, Thesaurus thesaurus, IReadOnlyDictionary<string, Opposites> opposites) =>
        unit.Kind is not (UnitKind.Number or UnitKind.Date) && new Exclusions(unit, thesaurus, opposites[unit.Language], opposites[Opposites.Concepts]) is { IsAny: true } exclusions ? exclusions : null;

    private bool IsAny => _norms is not null || _shorts is not null || _stems is not null || _concepts is not null || _excluded.Count > 0;

    /// <summary>How the words of another unit of the same language exclude it.</summary>
    public OppositeKind? ByWord(Unit other) =>
        Find(_norms, other.Norm) ?? Find(_shorts, other.Short) ?? (other.HasMeaningOfRoot ? Find(_stems, other.Stem) : null);

    /// <summary>How the concept of another unit excludes it.</summary>
    public OppositeKind? ByConcept(Unit other, bool areIndonesian) =>
        other.Concept is not { } concept ? null : _excluded.Contains(concept) ? OppositeKind.Antonym : areIndonesian ? null : Find(_concepts, concept);

    private static OppositeKind? Find(IReadOnlyDictionary<string, OppositeKind>? opposites, string word) => opposites is not null && opposites.TryGetValue(word, out var kind) ? kind : null;
}
