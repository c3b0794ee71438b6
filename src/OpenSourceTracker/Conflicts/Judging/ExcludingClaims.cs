using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Which claims of two clauses exclude each other by their values alone, before any gate.</summary>
internal static class ExcludingClaims
{
    public static IEnumerable<(ClaimEvidence Earlier, ClaimEvidence Later)> Of(IEnumerable<ClaimEvidence> earlier, IEnumerable<ClaimEvidence> later)
    {
        foreach (var one in earlier)
        {
            foreach (var other in later)
            {
                if (one.Claim.Property == other.Claim.Property && !(one.IsImplied && other.IsImplied) && Gates.Equal(one, other) is null)
                {
                    yield return (one, other);
                }
            }
        }
    }
}
