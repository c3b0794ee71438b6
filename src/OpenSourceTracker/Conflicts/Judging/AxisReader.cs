using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures where two clauses pull one matter to opposite ends of an axis of meaning, and where to the same.</summary>
internal static class AxisReader
{
    public static void Read(FeatureRow row, PairSide earlier, PairSide later)
    {
        foreach (var (axis, lean) in earlier.Leanings)
        {
            if (later.Leanings.TryGetValue(axis, out var other))
            {
                row[PairFeature.AxisClash] += Math.Max(0, -lean * other);
                row[PairFeature.AxisAgreement] += Math.Max(0, lean * other);
            }
        }

        foreach (var one in earlier.Leaning)
        {
            foreach (var other in later.Leaning)
            {
                InField(row, one, other);
            }
        }
    }

    // Two words of one field at two ends of an axis: "gratis" and "tarif".
    private static void InField(FeatureRow row, ContentWord one, ContentWord other)
    {
        var rarity = 0.0;
        foreach (var field in one.Fields)
        {
            rarity = field.Rarity > rarity && other.Fields.Contains(field) ? field.Rarity : rarity;
        }

        if (rarity == 0)
        {
            return;
        }

        foreach (var end in one.Ends)
        {
            foreach (var facing in other.Ends)
            {
                if (end.Axis == facing.Axis)
                {
                    var isClash = end.Sign == facing.Sign == (one.IsNegated != other.IsNegated);
                    var feature = isClash ? PairFeature.AxisClashInField : PairFeature.AxisAgreementInField;
                    row[feature] = Math.Max(row[feature], rarity);
                }
            }
        }
    }
}
