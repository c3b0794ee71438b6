namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>Numbers, ranks, dates and names: whether the hypothesis has those of the premise, others in their place, or some of its own.</summary>
internal static class ValueFeatures
{
    public static void Read(Alignment alignment, FeatureValues values)
    {
        var h = alignment.Hypothesis.Units;
        var names = 0;
        for (var i = 0; i < h.Length; i++)
        {
            switch (h[i].Kind)
            {
                case UnitKind.Number:
                    ReadNumber(alignment, i, values);
                    break;
                case UnitKind.Date:
                    ReadDate(alignment, i, values);
                    break;
                case UnitKind.Name:
                    names++;
                    ReadName(alignment, i, values);
                    break;
                default:
                    break;
            }

            if (h[i].Rank != 0 && !alignment.IsCovered(i))
            {
                foreach (var other in alignment.Premise.Units)
                {
                    values[Feature.RanksApart] += other.Rank != 0 && other.Rank != h[i].Rank ? 1 : 0;
                }
            }
        }

        values[Feature.NamesCovered] = names > 0 ? values[Feature.NamesCovered] / names : -1;
    }

    private static void ReadNumber(Alignment alignment, int i, FeatureValues values)
    {
        var (units, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        if (alignment.IsCovered(i))
        {
            // The same number may be another thing's.
            var other = OfSameHead(alignment, i);
            values[other >= 0 && !NumberSense.AreSame(units[i], p[other]) ? Feature.NumbersApartSameHead : Feature.NumbersEqual] += 1;
            return;
        }

        var (any, apart, head, slot) = (false, false, false, false);
        for (var j = 0; j < p.Length; j++)
        {
            any |= p[j].Kind is UnitKind.Number;
            if (p[j].Kind != UnitKind.Number || alignment.ToHypothesis[j] >= 0 || p[j].Quantity?.Unit != units[i].Quantity?.Unit)
            {
                continue;
            }

            apart = true;
            head |= (i + 1 < units.Length && alignment.ToPremise[i + 1] is >= 0 and var right && right == j + 1) || (units[i].Quantity?.Unit is not null && i > 0 && alignment.ToPremise[i - 1] is >= 0 and var left && left == j - 1);
            slot |= Neighbours.Shared(alignment, i, j) > 0;
        }

        values[Feature.NumbersApart] += apart ? 1 : 0;
        values[Feature.NumbersApartSameHead] += head ? 1 : 0;
        values[Feature.NumbersApartInSlot] += slot ? 1 : 0;
        values[Feature.NumbersMissing] += apart ? 0 : 1;
        values[Feature.NumbersOnlyInHypothesis] += any ? 0 : 1;
    }

    // The number of the premise that counts what the hypothesis's number counts; -1 where none does, or the one laid beside it does.
    private static int OfSameHead(Alignment alignment, int i)
    {
        var (units, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        if (i + 1 >= units.Length || alignment.ToPremise[i + 1] is not (> 0 and var head) || p[head - 1].Kind != UnitKind.Number || head - 1 == alignment.ToPremise[i])
        {
            return -1;
        }

        return head - 1;
    }

    private static void ReadDate(Alignment alignment, int i, FeatureValues values)
    {
        if (alignment.IsCovered(i))
        {
            values[Feature.DatesAgree] += 1;
            return;
        }

        var (apart, finer) = (false, false);
        foreach (var other in alignment.Premise.Units)
        {
            if (other.Kind == UnitKind.Date)
            {
                var relation = DateSense.Compare(alignment.Hypothesis.Units[i].Date!, other.Date!);
                apart |= relation == DateSense.Relation.Apart;
                finer |= relation == DateSense.Relation.Finer;
            }
        }

        values[finer ? Feature.DatesFiner : apart ? Feature.DatesApart : Feature.DatesMissing] += 1;
    }

    private static void ReadName(Alignment alignment, int i, FeatureValues values)
    {
        if (alignment.IsCovered(i))
        {
            values[Feature.NamesCovered] += 1;
            return;
        }

        values[Feature.NamesMissing] += 1;
        var p = alignment.Premise.Units;
        var (free, slot) = (false, false);
        for (var j = 0; j < p.Length; j++)
        {
            if (p[j].Kind == UnitKind.Name && alignment.ToHypothesis[j] < 0)
            {
                free = true;
                slot |= Neighbours.Shared(alignment, i, j) > 0;
            }
        }

        values[Feature.NamesSubstituted] += slot ? 1 : 0;
        values[Feature.NamesMissingBesideFree] += free ? 1 : 0;
    }
}
