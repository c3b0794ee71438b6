using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>How likely a careful editor agrees that two claims conflict: from how they are tied, what they share and what they do.</summary>
internal static class Confidence
{
    public static double Of(ClaimEvidence earlier, ClaimEvidence later, PairLink link, double share, int shared, bool isRare)
    {
        // Everyday events (say, publish, go up) happen to everybody: only a large common content makes them one.
        if (!isRare && share < 0.5)
        {
            return 0.25;
        }

        // What sets them apart: a pole of a topic is a firmer ground than a lone event.
        var ground = earlier.Claim.ValueKind switch
        {
            ClaimValueKind.Pole => 0.30,
            ClaimValueKind.Truth => earlier.Event is { Kind: 'v' } && later.Event is { Kind: 'v' } ? 0.20 : 0.08,
            ClaimValueKind.Number => SharedCounted(earlier, later) >= 2 ? 0.25 : 0.12,
            _ => DateDistance(earlier, later) <= 6 ? 0.22 : 0.05,
        };
        // Numbers and dates without a second thing in common are most often of different things.
        if (earlier.Claim.ValueKind is ClaimValueKind.Number or ClaimValueKind.Date && (share < 0.3 || shared < 2 || link.Strength < 0.7))
        {
            return 0.2;
        }

        // A position binds its holder on all that it covers; a mere fact only on the very thing it tells.
        if (earlier.Claim.ValueKind == ClaimValueKind.Pole && !ClaimComparison.Persists(earlier.Claim) && !(earlier.Claim.Act is StatementKind.Prediction or StatementKind.Opinion && link.Strength >= 0.9) && later.Claim.Act is not (StatementKind.Denial or StatementKind.Continuity) && (share < 0.3 || shared < 2))
        {
            return 0.3;
        }

        if (earlier.Claim.ValueKind == ClaimValueKind.Truth && (share < (earlier.Claim.Act == StatementKind.Prediction || earlier.IsImplied || later.IsImplied ? 0.45 : 0.25) || shared == 0))
        {
            return 0.25;
        }

        // Qualities (small, new, the same) are said of many things in one story.
        if (earlier.Claim.ValueKind == ClaimValueKind.Truth && share < 0.7 && (earlier.Event is { Kind: 'a' } || later.Event is { Kind: 'a' }))
        {
            return 0.3;
        }

        var overlap = Math.Min(1, share / 0.5) * (shared >= 2 ? 1 : shared == 1 ? 0.75 : 0);
        var acts = (ClaimComparison.Persists(earlier.Claim) ? 0.10 : 0) + (later.Claim.Act is StatementKind.Denial or StatementKind.Change ? 0.05 : 0);
        var implied = earlier.IsImplied || later.IsImplied ? -0.05 : 0;
        return Math.Clamp(ground + (0.25 * link.Strength) + (0.35 * overlap) + acts + implied, 0, 0.99);
    }

    private static int SharedCounted(ClaimEvidence earlier, ClaimEvidence later) => earlier.Count!.Counted.Intersect(later.Count!.Counted).Count();

    private static int DateDistance(ClaimEvidence earlier, ClaimEvidence later) => Math.Max(earlier.Date?.Distance ?? 99, later.Date?.Distance ?? 99);
}
