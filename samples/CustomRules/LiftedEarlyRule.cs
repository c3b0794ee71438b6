using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace CustomRules;

/// <summary>A price ceiling that was lifted before the day until which it was promised. A class, because YAML has no words for "before that day".</summary>
/// <remarks>Keeps no state, so that one instance serves all threads.</remarks>
public sealed class LiftedEarlyRule : IRule
{
    /// <inheritdoc/>
    public RuleDescription Description { get; } = new("PRC010", "ceiling-lifted-early", "A price ceiling that was lifted early", "A price ceiling was promised until a certain day, and was lifted before it.");

    /// <inheritdoc/>
    public Finding? Compare(Claim earlier, Claim later)
    {
        if (earlier.Property != "price-ceiling" || !ClaimComparison.AreComparable(earlier, later) || !ClaimComparison.Exclude(earlier, later))
        {
            return null;
        }

        // Only a promise that names its time can be broken before it.
        return earlier is { Act: StatementKind.Commitment, Value: "in-force", About: { } promised } && later is { Value: "lifted", SaidOn: { } lifted } && lifted.IsBefore(promised)
            ? new("date", Severity.High, $"the ceiling was promised for {promised} and lifted by {lifted}")
            : null;
    }
}
