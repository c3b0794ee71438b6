using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Claims;

/// <summary>How a claim relates its property to its value.</summary>
public enum ClaimOperator
{
    /// <summary>Is. <c>=</c></summary>
    Equal,

    /// <summary>Is not. <c>!=</c></summary>
    NotEqual,

    /// <summary>Is less than. <c>&lt;</c></summary>
    Less,

    /// <summary>Is at most. <c>&lt;=</c></summary>
    AtMost,

    /// <summary>Is more than. <c>&gt;</c></summary>
    More,

    /// <summary>Is at least. <c>&gt;=</c></summary>
    AtLeast,

    /// <summary>Is about. <c>~</c></summary>
    About,
}

/// <summary>What kind of value a claim has.</summary>
public enum ClaimValueKind
{
    /// <summary>A pole of a property: open, closed, running, stopped.</summary>
    Pole,

    /// <summary>Whether a thing happened or holds: true or false.</summary>
    Truth,

    /// <summary>A number, perhaps with a unit.</summary>
    Number,

    /// <summary>A date on which something happens.</summary>
    Date,
}

/// <summary>A statement in comparable form: parties resolved, property and value known, dates and numbers normalised.</summary>
/// <remarks>
/// Immutable and thread-safe. The canonical text is the claim line,
/// <c>&lt;said-on&gt; &lt;speaker&gt;: &lt;subject&gt; &lt;property&gt; &lt;op&gt; &lt;value&gt; [unit] [@ &lt;about&gt;] [as &lt;act&gt;] [&lt;certainty&gt;]</c>; <see cref="ClaimLine"/> reads it back.
/// </remarks>
public sealed record Claim
{
    /// <summary>Who said it.</summary>
    public required string Speaker { get; init; }

    /// <summary>Whose position, act or number it is; the speaker where nothing else is known.</summary>
    public string? Holder { get; init; }

    /// <summary>What it is about: a party, product, place or group, with version and scope.</summary>
    public required string Subject { get; init; }

    /// <summary>What of the subject is claimed.</summary>
    public required string Property { get; init; }

    /// <summary>How the property relates to the value.</summary>
    public ClaimOperator Operator { get; init; }

    /// <summary>The value in canonical writing: a pole, true or false, a number with a decimal point, a date.</summary>
    public required string Value { get; init; }

    /// <summary>What kind of value it is.</summary>
    public ClaimValueKind ValueKind { get; init; }

    /// <summary>The unit of a number (IDR, %, km), if it has one.</summary>
    public string? Unit { get; init; }

    /// <summary>When it was said.</summary>
    public CalendarPeriod? SaidOn { get; init; }

    /// <summary>When a reader could know it; for a claim written by hand the day it was said.</summary>
    public CalendarPeriod? PublishedOn { get; init; }

    /// <summary>The period it is about, if the words name one.</summary>
    public CalendarPeriod? About { get; init; }

    /// <summary>What the speaker does: a denial and "unchanged" are acts upon a property, not values of it.</summary>
    public StatementKind Act { get; init; }

    /// <summary>How firmly it is said.</summary>
    public Certainty Certainty { get; init; }

    /// <summary>The statement it was made from; <see langword="null"/> for a claim written by hand.</summary>
    public Statement? Statement { get; init; }

    /// <summary>The claim line.</summary>
    public override string ToString() => ClaimLine.Print(this);
}
