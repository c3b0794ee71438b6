namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>What exactly is denied: whether the premise says it, of whom, and in one clause.</summary>
internal static class DenialFeatures
{
    private const int Reach = 5;

    public static void Read(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis, alignment.Premise);
        values[FrameFeature.DeniedCovered] = -1;
        foreach (var (cue, target) in h.Negators)
        {
            if (target >= 0)
            {
                ReadScope(alignment, target, values);
                values[FrameFeature.DeniedOfSome] += cue.First > 0 && h.Tokens[cue.First - 1].Norm is "yang" or "who" or "that" or "which" ? 1 : 0;
                values[FrameFeature.DeniedApart] += AreApart(alignment, target) ? 1 : 0;
            }
        }

        foreach (var (_, target) in p.Negators)
        {
            for (var j = target; target >= 0 && j < p.Units.Length && j < target + Reach && p.Units[j].Clause == p.Units[target].Clause; j++)
            {
                values[FrameFeature.DeniedInPremiseUncovered] = Math.Max(values[FrameFeature.DeniedInPremiseUncovered], alignment.ToHypothesis[j] < 0 ? p.Units[j].Weight : 0);
            }
        }

        var head = DeedFeatures.Head(h.Units);
        values[FrameFeature.SubjectApart] = head > 0 && AreApart(alignment, head) ? 1 : 0;
    }

    private static void ReadScope(Alignment alignment, int target, FeatureValues values)
    {
        var units = alignment.Hypothesis.Units;
        var (all, covered) = (0f, 0f);
        for (var i = target; i < units.Length && units[i].Clause == units[target].Clause; i++)
        {
            all += units[i].Weight;
            covered += alignment.IsCovered(i) ? units[i].Weight : 0;
            values[FrameFeature.DeniedUncovered] = Math.Max(values[FrameFeature.DeniedUncovered], alignment.IsCovered(i) ? 0 : units[i].Weight);
        }

        values[FrameFeature.DeniedCovered] = all > 0 ? covered / all : 0;
    }

    // Whether the premise says what stands before a place and what stands from there on in different clauses.
    private static bool AreApart(Alignment alignment, int place)
    {
        var p = alignment.Premise.Units;
        var (before, behind) = (0ul, 0ul);
        for (var i = 0; i < alignment.ToPremise.Length; i++)
        {
            if (alignment.ToPremise[i] is >= 0 and var at)
            {
                var clause = 1ul << (p[at].Clause & 63);
                before |= i < place ? clause : 0;
                behind |= i >= place ? clause : 0;
            }
        }

        return before != 0 && behind != 0 && (before & behind) == 0;
    }
}
