using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker;

/// <summary>A rule that is one function.</summary>
internal sealed class DelegateRule(RuleDescription description, Func<Claim, Claim, Finding?> compare) : IRule
{
    public RuleDescription Description { get; } = description;

    public Finding? Compare(Claim earlier, Claim later) => compare(earlier, later);
}
