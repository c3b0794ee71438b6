using OpenSourceTracker.Claims;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Measures where two clauses pull one matter to opposite ends of an axis of meaning, and where to the same.</summary>
internal static class AxisReader
{
    public static void Read(FeatureRow row, PairSide earlier, PairSide later)
    {
        foreach (var (axis, lean) in earlier.Leanings)
        {
            if (!later.Leanings.TryGetValue(axis, out var other) || lean * other is not (var product and not 0))
            {
                continue;
            }

            row[product < 0 ? PairFeature.AxisClash : PairFeature.AxisAgreement] += Math.Abs(product);
            row[product < 0 ? PairFeature.AxesApart : PairFeature.AxesTogether]++;
            if (product < 0)
            {
                row[PairFeature.StrongestAxisClash] = Math.Max(row[PairFeature.StrongestAxisClash], -product);
            }
        }

        InField(row, earlier.Meaning, later.Meaning);
    }

    // Two words of one field at two ends of an axis: "gratis" and "tarif".
    private static void InField(FeatureRow row, ClauseMeaning earlier, ClauseMeaning later)
    {
        foreach (var one in earlier.Words.Where(word => word.Ends.Count > 0))
        {
            foreach (var other in later.Words.Where(word => word.Ends.Count > 0))
            {
                var rarity = one.Fields.Where(other.Fields.Contains).Select(field => field.Rarity).DefaultIfEmpty(0).Max();
                foreach (var product in rarity > 0 ? Products(one, other) : [])
                {
                    var feature = product < 0 ? PairFeature.AxisClashInField : PairFeature.AxisAgreementInField;
                    row[feature] = Math.Max(row[feature], rarity);
                }
            }
        }
    }

    private static IEnumerable<int> Products(ContentWord one, ContentWord other) =>
        from end in one.Ends from facing in other.Ends where end.Axis == facing.Axis select end.Sign * facing.Sign * (one.IsNegated == other.IsNegated ? 1 : -1);
}
