using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Rules;

/// <summary>How far apart two claims stand.</summary>
public enum Severity
{
    /// <summary>A difference of degree.</summary>
    Low,

    /// <summary>A difference a reader should know.</summary>
    Medium,

    /// <summary>They cannot both stand.</summary>
    High,
}

/// <summary>What a rule is called and means.</summary>
/// <param name="Id"><c>OST</c> and four digits; a rule of one's own takes another prefix. Never reused.</param>
/// <param name="Kind">The kind of conflict it finds, such as <c>denial-vs-report</c>.</param>
/// <param name="Title">A few words.</param>
/// <param name="Meaning">What a conflict of this kind is, in a sentence or two.</param>
public sealed record RuleDescription(string Id, string Kind, string Title, string Meaning);

/// <summary>What one rule says of two claims.</summary>
/// <param name="Mechanism">What sets them apart: negation, antonym, number, date, quantifier, modality, factivity, role, contrast, lexical.</param>
/// <param name="Severity">How far apart they stand.</param>
/// <param name="Reason">Why, in one sentence without a full stop; a plain text will do.</param>
public sealed record Finding(string Mechanism, Severity Severity, Message Reason);

/// <summary>Compares two claims that are about the same, and says whether they can stand beside each other.</summary>
/// <remarks>Implementations keep no state and are shared between threads. They see claims only, so they can be tested with claim lines.</remarks>
public interface IRule
{
    /// <summary>What it is called and means.</summary>
    RuleDescription Description { get; }

    /// <summary>What it says of the two, or <see langword="null"/> where it has nothing to say.</summary>
    /// <param name="earlier">The claim that was said first.</param>
    /// <param name="later">The other; said on the same day or later.</param>
    Finding? Compare(Claim earlier, Claim later);
}
