using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Quantities;
using OpenSourceTracker.Languages.Temporal;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>What a unit of content is.</summary>
internal enum UnitKind
{
    Word,
    Name,
    Number,
    Date,
}

/// <summary>A content word, name, number or date of a sentence, with what governs it.</summary>
internal sealed class Unit
{
    public required UnitKind Kind { get; init; }

    /// <summary>Its first token and the one after its last.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>The written form in lower case, without inflection, and without derivation.</summary>
    public required string Norm { get; init; }

    public required string Short { get; init; }

    public required string Stem { get; init; }

    /// <summary>The language its forms belong to; zh for ideographs in any text.</summary>
    public required string Language { get; init; }

    /// <summary>The concept it has in the thesaurus, and that concept's kind: v, n or a.</summary>
    public string? Concept { get; set; }

    public char ConceptKind { get; set; }

    public string? Broader { get; set; }

    /// <summary>All that the word may be derived from.</summary>
    public string[] Origins { get; init; } = [];

    /// <summary>How much it says: 0 for what stands in every text, 1 for what hardly any text has.</summary>
    public float Weight { get; set; }

    /// <summary>The sentence of the text it stands in, from 0.</summary>
    public int Sentence { get; init; }

    public Quantity? Quantity { get; init; }

    public TemporalExpression? Date { get; init; }

    /// <summary>An ordinal's rank: first 1, second 2; 0 for what is none, -1 for the last.</summary>
    public int Rank { get; set; }

    /// <summary>What it is one of: a profession, a nation.</summary>
    public KindMember? Member { get; set; }

    /// <summary>Whether a negator stands before it as its first content, or anywhere before it in its clause.</summary>
    public bool IsNegated { get; set; }

    public bool IsUnderNegation { get; set; }

    /// <summary>Class of the relation word right before its phrase: rel.at, rel.from; empty where none.</summary>
    public string Governor { get; set; } = "";

    /// <summary>Whether the word has the form of a passive, of an active verb, or neither: -1, 1, 0.</summary>
    public int Voice { get; set; }

    /// <summary>Degree right before it: 'm' more, 'l' less, 'M' most; '\0' where none.</summary>
    public char Degree { get; set; }

    /// <summary>Whether the word means what its root means.</summary>
    public bool HasMeaningOfRoot { get; init; }

    /// <summary>What excludes it; <see langword="null"/> where nothing does.</summary>
    public Exclusions? Exclusions { get; set; }

    /// <summary>What its concept is one of, where it is at home, and which ends of axes it lies at.</summary>
    public IReadOnlyList<ConceptFamily> Families { get; set; } = [];

    public IReadOnlyList<SemanticField> Fields { get; set; } = [];

    public IReadOnlyList<AxisEnd> Ends { get; set; } = [];

    /// <summary>The clause of the text it stands in, from 0.</summary>
    public int Clause { get; set; }

    /// <summary>The list of things side by side that it is in, from 1, and its place there; 0 where it is in none.</summary>
    public int List { get; set; }

    public int Item { get; set; }

    /// <summary>Whether it is denied by a negator or by a verb of refusing or failing, but not by both.</summary>
    public bool IsTurned { get; set; }

    /// <summary>What the words before it make of it.</summary>
    public Signs Signs { get; set; }

    /// <summary>Whether it names who does something: pendiri, founder.</summary>
    public bool IsDoer => Kind == UnitKind.Word && Stem != Norm && (Language == "id" ? Norm.StartsWith("pe", StringComparison.Ordinal) && !Norm.EndsWith("an", StringComparison.Ordinal) : Language == "en" && (Norm.EndsWith("er", StringComparison.Ordinal) || Norm.EndsWith("or", StringComparison.Ordinal)));

    /// <summary>Hashes: of its stem and of its bare form with its language, of what is wider, of what its affixes are, of the relation words before it, and of the marks that stand before it.</summary>
    public uint Root { get; set; }

    public uint Bare { get; set; }

    public uint[] Wider { get; set; } = [];

    public uint Affixes { get; set; }

    public uint Links { get; set; }

    public List<uint> Marks { get; } = [];

    /// <summary>Whether it says what happens or holds.</summary>
    public bool IsVerb => Kind == UnitKind.Word && (ConceptKind == 'v' || Voice != 0);

    public override string ToString() => Norm;
}

/// <summary>What words such as "former", "only" or "most" make of what follows them.</summary>
[Flags]
internal enum Signs
{
    None = 0,
    Outside = 1,
    Privative = 1 << 1,
    Sole = 1 << 2,
    Top = 1 << 3,
    OneOf = 1 << 4,
    Always = 1 << 5,
    Often = 1 << 6,
    Seldom = 1 << 7,
    Most = 1 << 8,
    Part = 1 << 9,
    Then = 1 << 10,
    Now = 1 << 11,
    Since = 1 << 12,
    Least = 1 << 13,
    Utmost = 1 << 14,
    All = 1 << 15,
}
