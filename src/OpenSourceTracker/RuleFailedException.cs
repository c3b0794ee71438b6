using System.Globalization;
using OpenSourceTracker.Claims;

namespace OpenSourceTracker;

/// <summary>A rule threw, or answered something that is no finding. Never taken for "no conflict".</summary>
public sealed class RuleFailedException : Exception
{
    /// <summary>Names the rule and the claims that it was asked about.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="earlier">The claim that was said first.</param>
    /// <param name="later">The other.</param>
    /// <param name="inner">What went wrong.</param>
    public RuleFailedException(string ruleId, Claim earlier, Claim later, Exception inner)
        : base(string.Create(CultureInfo.InvariantCulture, $"The rule {ruleId} failed ({inner?.GetType().Name}: {inner?.Message}) on:\n  earlier: {earlier}\n  later:   {later}"), inner)
    {
        ArgumentNullException.ThrowIfNull(ruleId);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(inner);
        (RuleId, Earlier, Later) = (ruleId, earlier, later);
    }

    /// <summary>The id of the rule.</summary>
    public string RuleId { get; }

    /// <summary>The claim that was said first.</summary>
    public Claim Earlier { get; }

    /// <summary>The other claim.</summary>
    public Claim Later { get; }
}
