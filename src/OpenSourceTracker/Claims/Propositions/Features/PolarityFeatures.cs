using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>Who denies what the other says, by negators and by words that exclude each other.</summary>
internal static class PolarityFeatures
{
    public static void Read(Alignment alignment, FeatureValues values)
    {
        ReadNegators(alignment, values);
        ReadScopes(alignment, values);
        ReadOpposites(alignment, values);
        Only("polarity.never", Feature.NeverInHypothesisOnly, null);
        Only("polarity.none", Feature.NoneInHypothesisOnly, null);
        Only("polarity.notyet", Feature.NotYetInHypothesisOnly, Feature.NotYetInPremiseOnly);
        Only("polarity.without", Feature.WithoutInHypothesisOnly, Feature.WithoutInPremiseOnly);
        Only("polarity.implicit", Feature.ImplicitInHypothesisOnly, Feature.ImplicitInPremiseOnly);
        Only("polarity.nolonger", Feature.NoLongerInHypothesisOnly, null);

        void Only(string mark, Feature hypothesis, Feature? premise)
        {
            var (h, p) = (alignment.Hypothesis.Has(mark), Marks.InMatchedPart(alignment, mark));
            values[hypothesis] = h && !alignment.Premise.Has(mark) ? 1 : 0;
            if (premise is { } feature)
            {
                values[feature] = p && !h ? 1 : 0;
            }
        }
    }

    private static void ReadNegators(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis, alignment.Premise);
        foreach (var (_, target) in h.Negators)
        {
            if (target < 0 || !alignment.IsCovered(target))
            {
                values[Feature.NegationOfUncovered] += 1;
                continue;
            }

            var other = p.Units[alignment.ToPremise[target]];
            values[other.IsTurned ? Feature.NegatedInBoth : Feature.NegatedInHypothesisOnly] += 1;
        }

        var matched = 0;
        foreach (var (_, target) in p.Negators)
        {
            if (target >= 0 && alignment.ToHypothesis[target] is >= 0 and var at)
            {
                matched++;
                var ours = h.Units[at];
                values[Feature.NegatedInPremiseOnly] += ours.IsTurned ? 0 : 1;
            }
        }

        // Who refuses to recognise does not recognise.
        foreach (var refusal in p.Marks.GetValueOrDefault("polarity.implicit", []))
        {
            matched += refusal >= 0 && refusal + 1 < p.Units.Length && p.Units[refusal + 1].IsTurned && alignment.ToHypothesis[refusal + 1] >= 0 && alignment.ToHypothesis[refusal] < 0 ? 1 : 0;
        }

        values[Feature.NegatorsMore] = Math.Clamp(h.Negators.Length - p.Negators.Length, -3, 3);
        values[Feature.NegatorsOfMatchedPart] = Math.Clamp(h.Negators.Length - matched, -3, 3);
        values[Feature.NegatedCovered] = values[Feature.NegatedInHypothesisOnly] > 0 ? values[Feature.Covered] : values[Feature.NegatedInPremiseOnly] > 0 ? -values[Feature.Covered] : 0;
    }

    private static void ReadScopes(Alignment alignment, FeatureValues values)
    {
        var (weight, total) = (0f, 0f);
        for (var i = 0; i < alignment.ToPremise.Length; i++)
        {
            if (alignment.ToPremise[i] is not (>= 0 and var at))
            {
                continue;
            }

            var (ours, theirs) = (alignment.Hypothesis.Units[i], alignment.Premise.Units[at]);
            total += ours.Weight;
            if (ours.IsTurned != theirs.IsTurned)
            {
                values[Feature.ScopeDiffers] += 1;
                weight += ours.Weight;
            }
        }

        values[Feature.ScopeDiffersWeight] = total > 0 ? weight / total : 0;
    }

    private static void ReadOpposites(Alignment alignment, FeatureValues values)
    {
        foreach (var (h, p, kind) in alignment.Opposites)
        {
            var (ours, theirs) = (alignment.Hypothesis.Units[h], alignment.Premise.Units[p]);
            if (ours.IsTurned != theirs.IsTurned)
            {
                values[Feature.OppositesTurned] += 1;
                continue;
            }

            values[kind switch { OppositeKind.Antonym => Feature.OppositeAntonyms, OppositeKind.Scalar => Feature.OppositeScalars, OppositeKind.Converse => Feature.OppositeConverses, _ => Feature.OppositeCohyponyms }] += 1;
            values[Feature.OppositeWeight] = Math.Max(values[Feature.OppositeWeight], ours.Weight);
            values[Feature.OppositeInSlot] += Neighbours.Shared(alignment, h, p) > 0 ? 1 : 0;
        }
    }
}

/// <summary>Whether two units stand in the same place of two sentences.</summary>
internal static class Neighbours
{
    /// <summary>How many of the units right before and right after stand for each other too, and whether the same kind of relation word governs both.</summary>
    public static int Shared(Alignment alignment, int h, int p)
    {
        var (ours, theirs) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var ((hFirst, hLast), (pFirst, pLast)) = (Run(ours, h), Run(theirs, p));
        return (hFirst > 0 && pFirst > 0 && alignment.ToPremise[hFirst - 1] is >= 0 and var left && left <= pFirst - 1 && left >= pFirst - 2 ? 1 : 0)
            + (hLast + 1 < ours.Length && pLast + 1 < theirs.Length && alignment.ToPremise[hLast + 1] is >= 0 and var right && right >= pLast + 1 && right <= pLast + 2 ? 1 : 0)
            + (ours[hFirst].Governor.Length > 0 && ours[hFirst].Governor == theirs[pFirst].Governor ? 1 : 0);
    }

    // The parts of a name stand in one place.
    private static (int First, int Last) Run(Unit[] units, int at)
    {
        var (first, last) = (at, at);
        while (units[at].Kind == UnitKind.Name && first > 0 && units[first - 1].Kind == UnitKind.Name && units[first - 1].End == units[first].First)
        {
            first--;
        }

        while (units[at].Kind == UnitKind.Name && last + 1 < units.Length && units[last + 1].Kind == UnitKind.Name && units[last].End == units[last + 1].First)
        {
            last++;
        }

        return (first, last);
    }
}

/// <summary>Marks of a sentence, read against what of it the other sentence repeats.</summary>
internal static class Marks
{
    /// <summary>Whether the premise has a mark at or beside a unit that the hypothesis repeats.</summary>
    public static bool InMatchedPart(Alignment alignment, string mark)
    {
        if (!alignment.Premise.Marks.TryGetValue(mark, out var units))
        {
            return false;
        }

        foreach (var unit in units)
        {
            if (unit >= 0 && (alignment.ToHypothesis[unit] >= 0 || (unit + 1 < alignment.ToHypothesis.Length && alignment.ToHypothesis[unit + 1] >= 0)))
            {
                return true;
            }
        }

        return false;
    }
}
