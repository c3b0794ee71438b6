using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements;

/// <summary>How the words came to the reader.</summary>
public enum AttributionForm
{
    /// <summary>The outlet asserts it itself.</summary>
    Narrator,

    /// <summary>In the speaker's own words, quoted.</summary>
    Direct,

    /// <summary>In the outlet's words, after a named speaker.</summary>
    Indirect,

    /// <summary>Taken from another outlet, an unnamed source or hearsay.</summary>
    Reported,
}

/// <summary>What the speaker does with the words.</summary>
public enum StatementKind
{
    /// <summary>Says that something is or was so.</summary>
    Fact,

    /// <summary>Binds the speaker, or whom they speak for, to something.</summary>
    Commitment,

    /// <summary>Says that something is not so.</summary>
    Denial,

    /// <summary>Says that nothing has changed, or that something goes on.</summary>
    Continuity,

    /// <summary>Says that something has changed, begins or ends.</summary>
    Change,

    /// <summary>Judges.</summary>
    Opinion,

    /// <summary>Says what will be, without a power over it.</summary>
    Prediction,

    /// <summary>Declines to say anything; never a position.</summary>
    NoComment,
}

/// <summary>How firmly it is said.</summary>
public enum Certainty
{
    /// <summary>Without reserve.</summary>
    Asserted,

    /// <summary>On another's word: "reportedly", unnamed sources.</summary>
    Reported,

    /// <summary>As a possibility: "may", "mungkin".</summary>
    Possible,

    /// <summary>Under a condition: "if", "asalkan".</summary>
    Conditional,
}

/// <summary>What a text says about openness of code, models, data or the like.</summary>
public enum OpennessStance
{
    /// <summary>It is not about openness.</summary>
    None,

    /// <summary>Open to all.</summary>
    Open,

    /// <summary>Closed, or only for some, or for money.</summary>
    Restricted,

    /// <summary>In part.</summary>
    Mixed,
}

/// <summary>What kind of source a speaker is.</summary>
public enum SourceClass
{
    /// <summary>The outlet.</summary>
    Narrator,

    /// <summary>A person or organisation with a name.</summary>
    Named,

    /// <summary>A role without a name: "a spokesperson", "kepala dinas".</summary>
    RoleOnly,

    /// <summary>Unnamed: "people familiar with the matter".</summary>
    Unnamed,

    /// <summary>A letter, filing, survey or study.</summary>
    Document,

    /// <summary>Nobody in particular: "it is said".</summary>
    Hearsay,

    /// <summary>A speaker there is, but the text does not show who.</summary>
    Unknown,
}

/// <summary>Who said what, as found in the words.</summary>
/// <remarks>Immutable and thread-safe. <c>Article.Content[Span.Start..Span.End] == Text</c> always holds.</remarks>
public sealed record Statement
{
    /// <summary>The same on every run: the article's id and the position.</summary>
    public required string Id { get; init; }

    /// <summary>The article in which it stands.</summary>
    public required string ArticleId { get; init; }

    /// <summary>Where it stands, in UTF-16 code units of the article's content.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>BCP 47: id, en or zh.</summary>
    public required string Language { get; init; }

    /// <summary>Who asserts it: a canonical name, <c>narrator</c>, <c>people familiar</c> for unnamed sources, or <c>unknown</c>.</summary>
    public required string Speaker { get; init; }

    /// <summary>What kind of source the speaker is.</summary>
    public SourceClass SpeakerClass { get; init; }

    /// <summary>Names it could be, nearest first, where the speaker is unknown or rests on a pronoun.</summary>
    public IReadOnlyList<string> SpeakerCandidates { get; init; } = [];

    /// <summary>Whose position, act or number it is; <see langword="null"/> where the text does not show it.</summary>
    public string? Holder { get; init; }

    /// <summary>How the words came to the reader.</summary>
    public AttributionForm Attribution { get; init; }

    /// <summary>The words that carry the attribution ("kata", "according to"), if any.</summary>
    public TextSpan? AttributionCue { get; init; }

    /// <summary>When it was said; the publication date where the text says nothing else; <see langword="null"/> where that is unknown too.</summary>
    public CalendarPeriod? SaidOn { get; init; }

    /// <summary>When a reader could first know it: the article's publication date.</summary>
    public CalendarPeriod? PublishedOn { get; init; }

    /// <summary>The period it is about, where the words name one.</summary>
    public CalendarPeriod? About { get; init; }

    /// <summary>What the speaker does with the words.</summary>
    public StatementKind Kind { get; init; }

    /// <summary>What the rules and the classifier made of the kind, where they differ: <c>rules fact, classifier commitment 0.83</c>; <see langword="null"/> where they agree or where the classifier has nothing to say.</summary>
    public string? KindNote { get; init; }

    /// <summary>How firmly it is said.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>What it says about openness.</summary>
    public OpennessStance Openness { get; init; }

    /// <summary>The id of the statement whose words it repeats (a passage twice in its file, the same quotation elsewhere).</summary>
    public string? SameAs { get; init; }
}
