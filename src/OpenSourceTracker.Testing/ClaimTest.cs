using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing;

/// <summary>What rules say of claims; ask it with <see cref="ShouldConflict"/> or <see cref="ShouldAgree"/>.</summary>
/// <remarks>Immutable and thread-safe. Gates need real articles and play no part here; for those see <see cref="TextTest"/>.</remarks>
public sealed class ClaimTest
{
    private readonly List<PairVerdict> _pairs = [];
    private readonly IReadOnlyList<IRule> _rules;

    /// <summary>Asks the rules about each pair.</summary>
    /// <param name="rules">The rules that are tested, in the order in which they are asked.</param>
    /// <param name="others">Other rules, told of in failure messages only.</param>
    /// <param name="claims">The claims in the order in which they were said.</param>
    internal ClaimTest(IReadOnlyList<IRule> rules, IReadOnlyList<IRule> others, IReadOnlyList<Claim> claims)
    {
        _rules = rules;
        Claims = claims;
        for (var i = 0; i < claims.Count; i++)
        {
            for (var j = i + 1; j < claims.Count; j++)
            {
                _pairs.Add(PairVerdict.Of(rules, others, claims[i], claims[j]));
            }
        }
    }

    /// <summary>The claims, in the order in which they were said.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Asks the built-in rules about claims, each with each: <c>ClaimTest.Of(line, line).ShouldConflict("denial-vs-report")</c>.</summary>
    /// <param name="lines">Two claim lines or more; see <see cref="ClaimLine"/>.</param>
    /// <exception cref="FormatException">A line is not a claim line; the message says what was expected, and at which column.</exception>
    /// <exception cref="ArgumentException">There are fewer than two lines.</exception>
    public static ClaimTest Of(params string[] lines) => RuleSet.BuiltIn.Test(lines);

    /// <summary>Two of the claims cannot stand beside each other, and a rule of this kind is the first to say so.</summary>
    /// <param name="kind">The kind of conflict, such as <c>denial-vs-report</c>; <see langword="null"/>: any.</param>
    /// <returns>The conflict, for <see cref="ConflictAssertion.WithSeverity"/> and the like.</returns>
    /// <exception cref="ClaimAssertionException">No rule says so, or another rule is the first.</exception>
    /// <exception cref="ArgumentException">No rule that is asked finds this kind; the message lists those they find.</exception>
    public ConflictAssertion ShouldConflict(string? kind = null)
    {
        if (kind is not null && _rules.All(rule => rule.Description.Kind != kind))
        {
            throw new ArgumentException($"No rule that is asked finds the kind '{kind}'; they find {string.Join(", ", _rules.Select(rule => rule.Description.Kind).Distinct())}.", nameof(kind));
        }

        var speaking = _pairs.Where(pair => pair.First is not null).ToList();
        var wanted = speaking.Find(pair => kind is null || pair.First!.Rule.Kind == kind);
        if (wanted is { First: { } spoken })
        {
            return new(spoken.Rule, spoken.Finding.Mechanism, spoken.Finding.Severity, spoken.Finding.Reason, () => Messages.Sides(wanted.Earlier, wanted.Later));
        }

        var head = speaking.Count > 0 ? $"Expected {kind}, but {Messages.Name(speaking[0].First!.Rule)} spoke first."
            : _rules.Count == 1 ? $"{Messages.Name(_rules[0].Description)} agreed; a conflict was expected."
            : $"No rule reported a conflict; expected {kind ?? "one"}.";
        throw new ClaimAssertionException(Messages.Of(head, Shown(speaking), pair => pair.Describe(_rules, kind)));
    }

    /// <summary>No rule that is asked has anything to say of any two of the claims.</summary>
    /// <returns>The same test.</returns>
    /// <exception cref="ClaimAssertionException">A rule reports a conflict.</exception>
    public ClaimTest ShouldAgree()
    {
        var speaking = _pairs.Where(pair => pair.First is not null).ToList();
        return speaking is [{ First: { } spoken }, ..]
            ? throw new ClaimAssertionException(Messages.Of($"{Messages.Name(spoken.Rule)} reported a conflict; the claims were expected to agree.", speaking, pair => pair.Describe(_rules, wouldHaveToHold: false)))
            : this;
    }

    // The pairs that matter for a conflict that is missing: those of which a rule spoke, else those that come nearest.
    private List<PairVerdict> Shown(List<PairVerdict> speaking) =>
        speaking.Count > 0 ? speaking : [.. _pairs.OrderByDescending(pair => ClaimComparison.AreComparable(pair.Earlier, pair.Later)).Take(3)];
}
