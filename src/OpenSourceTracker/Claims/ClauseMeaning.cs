using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Claims;

/// <summary>Something that a clause says happens or holds: a concept, and whether it is negated.</summary>
internal sealed record EventSense(string Concept, int Token, bool IsNegated, bool IsNotYet, char Kind);

/// <summary>A pole that a clause speaks of, after its negators have had their say.</summary>
internal sealed record PoleSense(Property Property, string Pole, int First, int End, bool IsNegated)
{
    /// <summary>Whether the words only name a thing by its quality, and nothing in the clause makes a claim of it.</summary>
    public bool IsWeak { get; init; }

    /// <summary>The word that a negator must stand before: the first class of a combination, the first word of a phrase.</summary>
    public int Head { get; init; } = First;

    /// <summary>The word class of the thing it is said of, where the words name one.</summary>
    public string? Object { get; init; }

    /// <summary>The other way round: the opposite pole, or this one negated where it has none.</summary>
    public PoleSense Flipped() => Property.OppositeOf.GetValueOrDefault(Pole) is { } opposite ? this with { Pole = opposite } : this with { IsNegated = !IsNegated };
}

/// <summary>A content word or phrase with all that it may match: its stems (<c>s:</c>), its concept (<c>c:</c>) and the concept's families (<c>f:</c>).</summary>
internal sealed record ContentWord(int Token, string Language, IReadOnlyList<string> Keys)
{
    /// <summary>The semantic fields in which its concept is at home.</summary>
    public IReadOnlyList<SemanticField> Fields { get; init; } = [];

    /// <summary>The ends of axes of meaning at which its concept lies.</summary>
    public IReadOnlyList<AxisEnd> Ends { get; init; } = [];

    /// <summary>Whether a negator reaches it; two undo each other.</summary>
    public bool IsNegated { get; set; }
}

/// <summary>A quantity with what it counts.</summary>
internal sealed record CountSense(Quantity Quantity, IReadOnlyList<string> Counted, string? Head)
{
    /// <summary>Whether no noun tells what is counted: "only 430", "arrived at 94,000", "jumlahnya 98 orang".</summary>
    public bool IsBare { get; init; }
}

/// <summary>A date with the event it dates.</summary>
internal sealed record DateSense(TemporalExpression Date, string Event, int Distance);

/// <summary>What a clause says, in a form that clauses of any language share: concepts, poles, quantities, dates, parties.</summary>
internal sealed class ClauseMeaning
{
    public required StatementEvidence Evidence { get; init; }

    public List<EventSense> Events { get; } = [];

    public List<PoleSense> Poles { get; } = [];

    /// <summary>The ends of a property that the clause takes, none of them denied.</summary>
    public HashSet<string> WaysOf(string property) => [.. Poles.Where(pole => pole.Property.Id == property && !pole.IsNegated).Select(pole => pole.Pole)];

    public List<CountSense> Counts { get; } = [];

    public List<DateSense> Dates { get; } = [];

    /// <summary>Reasons the clause gives: concepts, and whether it rules them out ("rather than").</summary>
    public List<(string Concept, bool IsExcluded)> Reasons { get; } = [];

    /// <summary>Content of the clause for measuring overlap: concept ids (<c>c:</c>), stems of other words (<c>s:</c>).</summary>
    public HashSet<string> Content { get; } = new(StringComparer.Ordinal);

    /// <summary>The content words in order.</summary>
    public List<ContentWord> Words { get; } = [];

    /// <summary>All keys of all content words.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The semantic fields of all content words.</summary>
    public HashSet<SemanticField> Fields { get; } = [];

    /// <summary>Noun concepts among the content.</summary>
    public HashSet<string> Things { get; } = new(StringComparer.Ordinal);

    /// <summary>Function classes in the clause that weigh on comparison: polarity.notall, polarity.only, aspect.temporary ...</summary>
    public HashSet<string> Marks { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the clause speaks of a whole without exception ("all", "never", "not one").</summary>
    public bool IsUniversal => Marks.Contains("polarity.all") || Marks.Contains("polarity.none") || Marks.Contains("polarity.never");
}
