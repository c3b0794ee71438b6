using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Rules;

/// <summary>One thing that has to hold of two claims before a written rule speaks.</summary>
/// <param name="Key">The place in the rule that asks for it, such as <c>paired.days</c>.</param>
/// <param name="Holds">Whether it holds of the earlier and the later claim.</param>
/// <param name="Otherwise">What stands there instead, where it does not hold.</param>
internal sealed record RuleCondition(string Key, Func<Claim, Claim, bool> Holds, Func<Claim, Claim, string> Otherwise);
