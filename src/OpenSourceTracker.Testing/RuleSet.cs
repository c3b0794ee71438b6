using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing;

/// <summary>Rules that are asked together, as in a tracker: the first that has something to say names the conflict.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class RuleSet
{
    private readonly IReadOnlyList<IRule> _rules;

    private RuleSet(IEnumerable<IRule> rules) => _rules = [.. rules];

    /// <summary>The rules that come with the library, in the order in which they are asked.</summary>
    public static RuleSet BuiltIn { get; } = new(BuiltInRules.All);

    /// <summary>A set of rules, asked in the order given; for the rules of a configured tracker pass <see cref="TrackerBuilder.Rules"/>.</summary>
    /// <param name="rules">At least one rule.</param>
    /// <exception cref="ArgumentException">There are no rules.</exception>
    public static RuleSet Of(params IEnumerable<IRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var set = new RuleSet(rules);
        return set._rules.Count > 0 ? set : throw new ArgumentException("A set needs at least one rule.", nameof(rules));
    }

    /// <summary>Asks the rules about claims, each with each, in the order in which they were said.</summary>
    /// <param name="lines">Two claim lines or more; see <see cref="ClaimLine"/>.</param>
    /// <exception cref="FormatException">A line is not a claim line; the message says what was expected, and at which column.</exception>
    /// <exception cref="ArgumentException">There are fewer than two lines.</exception>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    public ClaimTest Test(params string[] lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Length < 2
            ? throw new ArgumentException("At least two claims are needed to stand beside each other.", nameof(lines))
            : new(_rules, [], [.. lines.Select(ClaimLine.Parse).OrderBy(claim => claim.SaidOn)]);
    }
}
