using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing;

/// <summary>A conflict that was found, for further expectations.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ConflictAssertion
{
    private readonly Func<string> _context;

    internal ConflictAssertion(RuleDescription rule, string mechanism, Severity severity, string reason, Func<string> context) => (Rule, Mechanism, Severity, Reason, _context) = (rule, mechanism, severity, reason, context);

    /// <summary>The rule that found it.</summary>
    public RuleDescription Rule { get; }

    /// <summary>What sets the two sides apart.</summary>
    public string Mechanism { get; }

    /// <summary>How far apart they stand.</summary>
    public Severity Severity { get; }

    /// <summary>Why, in one sentence.</summary>
    public string Reason { get; }

    /// <summary>They stand this far apart.</summary>
    /// <param name="severity">How far.</param>
    /// <exception cref="ClaimAssertionException">They stand nearer or farther.</exception>
    public ConflictAssertion WithSeverity(Severity severity) => Expect(Severity == severity, "severity", Messages.Word(severity), Messages.Word(Severity));

    /// <summary>They are set apart by this.</summary>
    /// <param name="mechanism">negation, antonym, number, date, quantifier, modality, factivity, role, contrast, lexical, or a word of one's own.</param>
    /// <exception cref="ClaimAssertionException">They are set apart by something else.</exception>
    public ConflictAssertion WithMechanism(string mechanism)
    {
        ArgumentException.ThrowIfNullOrEmpty(mechanism);
        return Expect(Mechanism == mechanism, "mechanism", mechanism, Mechanism);
    }

    /// <summary>The reason has these words; capitals matter.</summary>
    /// <param name="containing">Words of the reason.</param>
    /// <exception cref="ClaimAssertionException">The reason does not have them.</exception>
    public ConflictAssertion WithReason(string containing)
    {
        ArgumentException.ThrowIfNullOrEmpty(containing);
        return Expect(Reason.Contains(containing, StringComparison.Ordinal), "a reason with", $"\"{containing}\"", $"\"{Reason}\"");
    }

    private ConflictAssertion Expect(bool holds, string what, string expected, string found) =>
        holds ? this : throw new ClaimAssertionException($"Expected {what} {expected}, but {Messages.Name(Rule)} gave {found}.\n{_context()}");
}
