namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>What the hypothesis says in the place where the premise says something else, and what it adds where the premise says nothing.</summary>
internal static class SlotFeatures
{
    public static void Read(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        for (var i = 0; i < h.Length; i++)
        {
            if (alignment.IsCovered(i))
            {
                ReadTaken(alignment, i, values);
                continue;
            }

            var left = i > 0 ? alignment.ToPremise[i - 1] : -1;
            var right = i + 1 < h.Length ? alignment.ToPremise[i + 1] : -1;
            if (left >= 0 && right == left + 1)
            {
                values[Feature.Insertions] += 1;
                values[Feature.InsertionWeight] = Math.Max(values[Feature.InsertionWeight], h[i].Weight);
                continue;
            }

            var place = Place(alignment, i);
            if (place < 0)
            {
                values[Feature.Extensions] += 1;
                continue;
            }

            values[Feature.Substitutions] += 1;
            values[Feature.SubstitutionsOfNames] += h[i].Kind == UnitKind.Name && p[place].Kind == UnitKind.Name ? 1 : 0;
            values[Feature.SubstitutionsOfKind] += IsOneKind(h[i], p[place]) ? 1 : 0;
            values[Feature.SubstitutionWeight] = Math.Max(values[Feature.SubstitutionWeight], Math.Min(h[i].Weight, p[place].Weight));
            values[Feature.SubstitutionsAtEnd] += i == h.Length - 1 ? 1 : 0;
        }
    }

    // "born in Ghent, lived in Rome" / "born in Rome": the premise has the word, but in its place it has another.
    private static void ReadTaken(Alignment alignment, int i, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var before = i > 1 && alignment.ToPremise[i - 1] < 0 ? i - 2 : i - 1;
        if (before < 0 || alignment.ToPremise[before] is not (>= 0 and var left) || left + 1 >= p.Length || h[i].Kind != p[left + 1].Kind || alignment.ToPremise[i] is var at && at - left is 1 or 2 or -1)
        {
            return;
        }

        var taken = p[left + 1];
        if (alignment.ToHypothesis[left + 1] < 0 && taken.Governor == h[i].Governor && taken.Sentence == p[left].Sentence)
        {
            values[Feature.PlacesTaken] += 1;
            values[Feature.PlacesTakenOfNames] += taken.Kind is UnitKind.Name or UnitKind.Date or UnitKind.Number ? 1 : 0;
        }
    }

    /// <summary>The unit of the premise that stands where a unit of the hypothesis does, and is not said by it; -1 where there is none.</summary>
    public static int Place(Alignment alignment, int i)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var (best, most) = (-1, 1);
        for (var j = 0; j < p.Length; j++)
        {
            if (alignment.ToHypothesis[j] >= 0)
            {
                continue;
            }

            var shared = (2 * Neighbours.Shared(alignment, i, j)) + (IsOneKind(h[i], p[j]) ? 1 : 0);
            if (shared > most)
            {
                (best, most) = (j, shared);
            }
        }

        return best;
    }

    private static bool IsOneKind(Unit one, Unit other) =>
        one.Kind == other.Kind && (one.Kind != UnitKind.Word || (one.ConceptKind != '\0' && one.ConceptKind == other.ConceptKind) || (one.Broader is not null && one.Broader == other.Broader) || one.Voice * other.Voice > 0);
}
