using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing;

/// <summary>Tries one rule on two claims: <c>rule.Test("2025-01-05 Basin: flood-k dead = 12", "2025-01-06 Basin: flood-k dead = 9").ShouldConflict()</c>.</summary>
public static class RuleTestExtensions
{
    /// <summary>Asks a rule about two claims, written as claim lines.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="earlierLine">The claim that was said first; see <see cref="ClaimLine"/>.</param>
    /// <param name="laterLine">The other; said on the same day or later.</param>
    /// <exception cref="FormatException">A line is not a claim line; the message says what was expected, and at which column.</exception>
    /// <exception cref="ArgumentException">The earlier claim was said after the later one.</exception>
    /// <exception cref="RuleFailedException">The rule threw.</exception>
    public static ClaimTest Test(this IRule rule, string earlierLine, string laterLine) => Test(rule, ClaimLine.Parse(earlierLine), ClaimLine.Parse(laterLine));

    /// <summary>Asks a rule about two claims.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="earlier">The claim that was said first.</param>
    /// <param name="later">The other; said on the same day or later.</param>
    /// <exception cref="ArgumentException">The earlier claim was said after the later one.</exception>
    /// <exception cref="RuleFailedException">The rule threw.</exception>
    public static ClaimTest Test(this IRule rule, Claim earlier, Claim later)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        return earlier.SaidOn is { } first && later.SaidOn is { } second && second.IsBefore(first)
            ? throw new ArgumentException($"The earlier claim was said after the later one; exchange them.\n  earlier: {earlier}\n  later:   {later}", nameof(earlier))
            : new([rule], BuiltInRules.All, [earlier, later]);
    }
}
