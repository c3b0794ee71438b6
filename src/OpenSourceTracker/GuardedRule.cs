using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker;

/// <summary>A rule that tells with its name what goes wrong in it.</summary>
internal sealed class GuardedRule(IRule rule) : IRule
{
    public RuleDescription Description { get; } = rule.Description;

    public static IReadOnlyList<IRule> Of(IEnumerable<IRule> rules) => [.. rules.Select(rule => rule as GuardedRule ?? new GuardedRule(rule))];

    public Finding? Compare(Claim earlier, Claim later)
    {
        Finding? finding;
        try
        {
            finding = rule.Compare(earlier, later);
        }
        catch (Exception exception) when (exception is not RuleFailedException)
        {
            throw new RuleFailedException(Description.Id, earlier, later, exception);
        }

        return finding is { } found && (string.IsNullOrWhiteSpace(found.Mechanism) || string.IsNullOrWhiteSpace(found.Reason) || !Enum.IsDefined(found.Severity))
            ? throw new RuleFailedException(Description.Id, earlier, later, new InvalidOperationException($"Its finding is incomplete: mechanism '{found.Mechanism}', severity {found.Severity}, reason '{found.Reason}'."))
            : finding;
    }
}
