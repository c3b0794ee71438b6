using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures what the rules and gates say of the claims of two clauses.</summary>
internal static class RuleReader
{
    private static readonly Dictionary<string, PairFeature> s_gates = new(StringComparer.Ordinal)
    {
        ["validity.elapsed"] = PairFeature.GateElapsed,
        ["object.other"] = PairFeature.GateOtherObject,
        ["object.version"] = PairFeature.GateVersion,
        ["party.distant"] = PairFeature.GateDistant,
        ["party.other"] = PairFeature.GateOtherParty,
        ["asserted.not"] = PairFeature.GateNotAsserted,
    };

    public static void Read(FeatureRow row, IEnumerable<ClaimEvidence> earlier, IEnumerable<ClaimEvidence> later, PairLink link, int shared)
    {
        foreach (var (one, other) in ExcludingClaims.Of(earlier, later))
        {
            row[PairFeature.ExcludingClaims]++;
            if (Gates.First(one, other, link) is { } stop)
            {
                row[PairFeature.GatedClaims]++;
                if (s_gates.TryGetValue(stop.Code, out var gate))
                {
                    row.Set(gate, true);
                }
            }
            else if (BuiltInRules.All.Any(rule => rule.Compare(one.Claim, other.Claim) is not null))
            {
                var rule = PairFeature.RuleOfPoles + (int)one.Claim.ValueKind;
                row[rule] = Math.Max(row[rule], Confidence.Of(one, other, link, row[PairFeature.Share], shared, isRare: true));
            }
        }
    }
}
