namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>Words that exclude each other, read beside what else the clause says.</summary>
internal static class OpposedFeatures
{
    public static void Read(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis.Units, alignment.Premise.Units);
        foreach (var (i, j, _) in alignment.Opposites)
        {
            if (h[i].IsTurned != p[j].IsTurned)
            {
                continue;
            }

            var (beside, all) = (0f, 0f);
            for (var k = 0; k < h.Length; k++)
            {
                if (k != i)
                {
                    all += h[k].Weight;
                    beside += alignment.ToPremise[k] is >= 0 and var at && p[at].Clause == p[j].Clause ? h[k].Weight : 0;
                }
            }

            var share = all > 0 ? beside / all : 0;
            values[FrameFeature.OpposedInClause] += beside > 0 ? 1 : 0;
            values[FrameFeature.OpposedBesideCovered] = Math.Max(values[FrameFeature.OpposedBesideCovered], share);
            values[FrameFeature.OpposedSaidElsewhere] += alignment.ToHypothesis[j] >= 0 ? 1 : 0;
            values[FrameFeature.OpposedVerbs] += h[i].IsVerb && p[j].IsVerb ? 1 : 0;
            values[FrameFeature.OpposedHeads] += i > 0 && alignment.ToPremise[i - 1] is >= 0 and var before && before < j && p[before].Clause == p[j].Clause ? 1 : 0;
        }

        for (var i = 0; i < h.Length; i++)
        {
            if (alignment.IsCovered(i) || h[i].Ends.Count == 0)
            {
                continue;
            }

            var (shared, opposed) = (false, false);
            for (var j = 0; j < p.Length; j++)
            {
                var ends = alignment.ToHypothesis[j] < 0 ? Meanings.Ends(h[i], p[j]) : 0;
                shared |= ends > 0;
                opposed |= ends < 0;
            }

            values[FrameFeature.EndsShared] += shared ? 1 : 0;
            values[FrameFeature.EndsOpposed] += opposed ? 1 : 0;
        }
    }
}
