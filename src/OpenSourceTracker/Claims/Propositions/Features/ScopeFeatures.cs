namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>Wholes and parts, degrees, modality and time: what limits or weakens the one sentence and not the other.</summary>
internal static class ScopeFeatures
{
    public static void Read(Alignment alignment, FeatureValues values)
    {
        var (h, p) = (alignment.Hypothesis, alignment.Premise);
        Sides("polarity.all", Feature.AllInHypothesisOnly, Feature.AllInPremiseOnly);
        Sides("polarity.some", Feature.SomeInHypothesisOnly, Feature.SomeInPremiseOnly);
        Sides("polarity.only", Feature.OnlyInHypothesisOnly, Feature.OnlyInPremiseOnly);
        Sides("polarity.except", Feature.ExceptInHypothesisOnly, null);
        Sides("rel.other", Feature.OtherInHypothesisOnly, null);
        Sides("rel.also", Feature.AlsoInHypothesisOnly, null);
        Sides("rel.most", Feature.MostInHypothesisOnly, null);
        Sides("rel.more", Feature.MoreInHypothesisOnly, null);
        Sides("rel.than", Feature.ThanInHypothesisOnly, null);
        Sides("rel.ever", Feature.EverInHypothesisOnly, null);
        Sides("rel.because", Feature.CauseInHypothesisOnly, Feature.CauseInPremiseOnly);
        Sides("rel.ongoing", Feature.StillInHypothesisOnly, null);
        Sides("modality.future", Feature.FutureInHypothesisOnly, Feature.FutureInPremiseOnly);
        Sides("modality.possible", Feature.PossibleInHypothesisOnly, Feature.PossibleInPremiseOnly);
        Sides("modality.able", Feature.AbleInHypothesisOnly, Feature.AbleInPremiseOnly);
        Sides("modality.should", Feature.ShouldInHypothesisOnly, Feature.ShouldInPremiseOnly);
        Sides("modality.plan", Feature.PlanInHypothesisOnly, Feature.PlanInPremiseOnly);
        Sides("modality.hope", null, Feature.HopeInPremiseOnly);
        Sides("modality.condition", Feature.ConditionInHypothesisOnly, Feature.ConditionInPremiseOnly);
        Sides("attribution.hearsay", null, Feature.HearsayInPremiseOnly);
        values[Feature.AllAgainstSome] = h.Has("polarity.all") && (p.Has("polarity.some") || p.Has("polarity.notall")) && !p.Has("polarity.all") ? 1 : 0;
        values[Feature.SomeAgainstAll] = h.Has("polarity.some") && p.Has("polarity.all") && !p.Has("polarity.some") ? 1 : 0;
        values[Feature.NotAllAgainstAll] = h.Has("polarity.notall") != p.Has("polarity.notall") && (h.Has("polarity.all") || p.Has("polarity.all")) ? 1 : 0;
        values[Feature.OnlyAgainstNotOnly] = (h.Has("polarity.only") && p.Has("polarity.notonly")) || (h.Has("polarity.notonly") && p.Has("polarity.only")) ? 1 : 0;
        values[Feature.DoneAgainstFuture] = h.Has("rel.done") && Marks.InMatchedPart(alignment, "modality.future") && !h.Has("modality.future") ? 1 : 0;
        values[Feature.FutureAgainstDone] = h.Has("modality.future") && Marks.InMatchedPart(alignment, "rel.done") ? 1 : 0;
        values[Feature.DoneAgainstNotYet] = (h.Has("polarity.notyet") && (p.Has("rel.done") || p.Has("aspect.done"))) || (p.Has("polarity.notyet") && !h.Has("polarity.notyet") && (h.Has("rel.done") || h.Has("aspect.done"))) ? 1 : 0;
        ReadDegrees(alignment, values);

        void Sides(string mark, Feature? hypothesis, Feature? premise)
        {
            if (hypothesis is { } ours)
            {
                values[ours] = h.Has(mark) && !p.Has(mark) ? 1 : 0;
            }

            if (premise is { } theirs)
            {
                values[theirs] = !h.Has(mark) && Marks.InMatchedPart(alignment, mark) ? 1 : 0;
            }
        }
    }

    private static void ReadDegrees(Alignment alignment, FeatureValues values)
    {
        for (var i = 0; i < alignment.ToPremise.Length; i++)
        {
            if (alignment.ToPremise[i] is not (>= 0 and var at))
            {
                continue;
            }

            var (ours, theirs) = (alignment.Hypothesis.Units[i].Degree, alignment.Premise.Units[at].Degree);
            values[Feature.MoreAgainstLess] += (ours, theirs) is ('m', 'l') or ('l', 'm') ? 1 : 0;
            values[Feature.DegreeDiffers] += ours != theirs && ours != '\0' ? 1 : 0;
        }
    }
}
