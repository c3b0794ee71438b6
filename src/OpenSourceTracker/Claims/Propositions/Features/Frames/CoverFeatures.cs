namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>What of the hypothesis is covered, by kind of word and by clause, and how close together the premise says it.</summary>
internal static class CoverFeatures
{
    private const int MostClauses = 64;

    public static void Read(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        var (things, thingsCovered, verbs, verbsCovered, total) = (0f, 0f, 0f, 0f, 0f);
        Span<float> clauses = stackalloc float[MostClauses];
        clauses.Clear();
        for (var i = 0; i < h.Length; i++)
        {
            var at = alignment.ToPremise[i];
            var weight = h[i].Weight;
            total += weight;
            if (h[i].IsVerb)
            {
                verbs += weight;
                verbsCovered += at >= 0 ? weight * alignment.Likeness[i] : 0;
            }
            else if (h[i].Kind is UnitKind.Word or UnitKind.Name)
            {
                things += weight;
                thingsCovered += at >= 0 ? weight * alignment.Likeness[i] : 0;
            }

            if (at >= 0)
            {
                clauses[Math.Min(p[at].Clause, MostClauses - 1)] += weight * alignment.Likeness[i];
                values[FrameFeature.FamilyCovered] += alignment.Ties[i] == Tie.Family ? 1 : 0;
                values[FrameFeature.InitialsCovered] += alignment.Ties[i] == Tie.Initials ? 1 : 0;
            }
            else if (h[i].Kind == UnitKind.Word)
            {
                var related = Meanings.Relatedness(h[i], p);
                values[related > 0 ? FrameFeature.RelatedUncovered : FrameFeature.UnrelatedUncovered] += 1;
                values[FrameFeature.UnrelatedWeight] += related > 0 ? 0 : weight;
            }
        }

        values[FrameFeature.ThingsCovered] = things > 0 ? thingsCovered / things : -1;
        values[FrameFeature.VerbsCovered] = verbs > 0 ? verbsCovered / verbs : -1;
        var most = 0f;
        foreach (var clause in clauses)
        {
            most = Math.Max(most, clause);
        }

        values[FrameFeature.CoveredInOneClause] = total > 0 ? most / total : 0;
        ReadNeighbours(alignment, values);
    }

    private static void ReadNeighbours(Alignment alignment, FeatureValues values)
    {
        var p = alignment.Premise.Units;
        var (pairs, kept, near, last) = (0, 0, 0, -1);
        foreach (var at in alignment.ToPremise)
        {
            if (at < 0)
            {
                continue;
            }

            if (last >= 0 && last != at)
            {
                pairs++;
                var gap = Math.Abs(at - last);
                var together = p[at].Clause == p[last].Clause;
                kept += gap <= 1 && together ? 1 : 0;
                near += gap <= 3 && together ? 1 : 0;
                values[FrameFeature.NeighboursInOtherClause] += together ? 0 : 1;
            }

            last = at;
        }

        values[FrameFeature.NeighboursKept] = pairs > 0 ? (float)kept / pairs : -1;
        values[FrameFeature.NeighboursNear] = pairs > 0 ? (float)near / pairs : -1;
    }
}

/// <summary>How near the meaning of a word lies to others.</summary>
internal static class Meanings
{
    /// <summary>The rarity of the rarest field that a word shares with one of the units; 0 where it shares none.</summary>
    public static double Relatedness(Unit word, Unit[] units)
    {
        var most = 0.0;
        for (var j = 0; j < units.Length && word.Fields.Count > 0; j++)
        {
            most = Math.Max(most, Relatedness(word, units[j]));
        }

        return most;
    }

    public static double Relatedness(Unit one, Unit other)
    {
        var most = 0.0;
        for (var a = 0; a < one.Fields.Count; a++)
        {
            for (var b = 0; b < other.Fields.Count; b++)
            {
                most = one.Fields[a] == other.Fields[b] ? Math.Max(most, one.Fields[a].Rarity) : most;
            }
        }

        return most;
    }

    /// <summary>1 where two words lie at one end of an axis, -1 where they lie at opposite ends, 0 where they share none.</summary>
    public static int Ends(Unit one, Unit other)
    {
        for (var a = 0; a < one.Ends.Count; a++)
        {
            for (var b = 0; b < other.Ends.Count; b++)
            {
                if (one.Ends[a].Axis == other.Ends[b].Axis)
                {
                    return one.Ends[a].Sign * other.Ends[b].Sign;
                }
            }
        }

        return 0;
    }
}
