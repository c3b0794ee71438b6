using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>How likely a careful editor agrees that two claims conflict: from how they are tied, what they share and what they do.</summary>
internal static class Confidence
{
    public static double Of(ClaimEvidence earlier, ClaimEvidence later, PairLink link, double share, int shared)
    {
        // What sets them apart: a pole of a topic is a firmer ground than a lone event.
        var ground = earlier.Claim.ValueKind switch
        {
            ClaimValueKind.Pole => 0.30,
            ClaimValueKind.Truth => earlier.Event is { Kind: 'v' } && later.Event is { Kind: 'v' } ? 0.18 : 0.10,
            ClaimValueKind.Number => SharedCounted(earlier, later) >= 2 ? 0.25 : 0.12,
            _ => DateDistance(earlier, later) <= 6 ? 0.22 : 0.05,
        };
        var overlap = Math.Min(1, share / 0.5) * (shared >= 2 ? 1 : shared == 1 ? 0.75 : 0);
        var acts = (ClaimComparison.Persists(earlier.Claim) ? 0.10 : 0) + (later.Claim.Act is StatementKind.Denial or StatementKind.Change ? 0.05 : 0);
        var implied = earlier.IsImplied || later.IsImplied ? -0.05 : 0;
        return Math.Clamp(ground + (0.25 * link.Strength) + (0.35 * overlap) + acts + implied, 0, 0.99);
    }

    private static int SharedCounted(ClaimEvidence earlier, ClaimEvidence later) => earlier.Count!.Counted.Intersect(later.Count!.Counted).Count();

    private static int DateDistance(ClaimEvidence earlier, ClaimEvidence later) => Math.Max(earlier.Date?.Distance ?? 99, later.Date?.Distance ?? 99);
}
