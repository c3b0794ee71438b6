using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing.Tests;

/// <summary>A rule of one's own: a toll that was raised although a cap was promised.</summary>
internal sealed class TollRule : IRule
{
    public RuleDescription Description { get; } = new("USR001", "toll-raised", "A toll above its cap", "A toll was promised to stay below a cap, and rose above it.");

    public Finding? Compare(Claim earlier, Claim later) =>
        earlier.Act == Statements.StatementKind.Commitment && ClaimComparison.AreComparable(earlier, later) && ClaimComparison.Exclude(earlier, later)
            ? new("number", Severity.High, $"{earlier.Speaker} promised at most {earlier.Value}, then {later.Value}") : null;
}

internal static class Lines
{
    public const string Cap = "2025-01-05 Jasa: toll price <= 9000 IDR as commitment";
    public const string Raised = "2025-04-01 Jasa: toll price = 12500 IDR as change";
    public const string Kept = "2025-04-01 Jasa: toll price = 8500 IDR";

    public static string FailureOf(Action expectation) => Assert.Throws<ClaimAssertionException>(expectation).Message.ReplaceLineEndings("\n");
}
