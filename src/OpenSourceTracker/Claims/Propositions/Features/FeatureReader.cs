using OpenSourceTracker.Claims.Propositions.Features.Frames;
using OpenSourceTracker.Claims.Propositions.Model;

namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>Measures two sentences that are laid side by side.</summary>
internal static class FeatureReader
{
    private static readonly Feature[] s_conflictSigns =
    [
        Feature.NegatedInHypothesisOnly, Feature.NegatedInPremiseOnly, Feature.OppositeAntonyms, Feature.OppositeScalars, Feature.OppositeConverses, Feature.OppositeCohyponyms, Feature.NumbersApartSameHead, Feature.NumbersApartInSlot,
        Feature.RanksApart, Feature.DatesApart, Feature.OnlyAgainstNotOnly, Feature.MoreAgainstLess, Feature.DoneAgainstNotYet, Feature.SwappedRoles, Feature.SwappedVoice, Feature.GovernorsOpposed,
    ];

    /// <summary>How many features there are.</summary>
    public static int Count { get; } = Enum.GetValues<Feature>().Length + Enum.GetValues<FrameFeature>().Length;

    /// <summary>The names, in the order of the numbers.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<Feature>(), .. Enum.GetNames<FrameFeature>()];

    /// <param name="alignment">The two sentences.</param>
    /// <param name="crosses">What words laid side by side taught; <see langword="null"/> before it is learnt.</param>
    public static float[] Read(Alignment alignment, CrossModel? crosses = null) => Complete(alignment, ReadPlain(alignment), crosses);

    /// <summary>The plain features alone, a part of what the whole costs: enough for models that pass over most pairs.</summary>
    public static FeatureValues ReadPlain(Alignment alignment)
    {
        var values = new FeatureValues(Count);
        OverlapFeatures.Read(alignment, values);
        PolarityFeatures.Read(alignment, values);
        ValueFeatures.Read(alignment, values);
        ScopeFeatures.Read(alignment, values);
        OrderFeatures.Read(alignment, values);
        SlotFeatures.Read(alignment, values);
        ReadConflictSigns(values);
        values[Feature.AcrossLanguages] = alignment.Premise.Language == alignment.Hypothesis.Language ? 0 : 1;
        return values;
    }

    /// <summary>Adds the features of frames to the plain ones, and what crosses tell.</summary>
    public static float[] Complete(Alignment alignment, FeatureValues values, CrossModel? crosses)
    {
        CoverFeatures.Read(alignment, values);
        DeedFeatures.Read(alignment, values);
        DenialFeatures.Read(alignment, values);
        AttributeFeatures.Read(alignment, values);
        SignFeatures.Read(alignment, values);
        OpposedFeatures.Read(alignment, values);
        ReadDenials(values);
        values[FrameFeature.Language] = alignment.Hypothesis.Language switch { "id" => 0, "en" => 1, _ => 2 };
        var rounded = values.Rounded();
        crosses?.Read(alignment, rounded);
        return rounded;
    }

    // "Not in 1990" beside "in 1985": what is denied is what the premise does not say anyway.
    private static void ReadDenials(FeatureValues values)
    {
        var other = values[Feature.OppositesTurned] + values[FrameFeature.NumberOfOther] + values[FrameFeature.DateOfOther] + values[FrameFeature.NameOfOther] + values[FrameFeature.PlaceOfOther] + values[FrameFeature.KindOther] + values[Feature.RanksApart] + values[FrameFeature.EndsOpposed] + values[FrameFeature.TimeOther];
        values[FrameFeature.DeniedBesideOther] = values[FrameFeature.TurnedCount] > 0 ? other : -1;
        values[FrameFeature.TwiceTurned] = values[FrameFeature.TurnedCount] > 0 && values[FrameFeature.TurnedInBoth] > 0 ? 1 : 0;
    }

    // Signs that are rare by themselves and mean the same.
    private static void ReadConflictSigns(FeatureValues values)
    {
        foreach (var sign in s_conflictSigns)
        {
            values[Feature.ConflictSigns] += Math.Min(2, values[sign]);
        }

        values[Feature.ConflictSignsCovered] = values[Feature.ConflictSigns] > 0 ? values[Feature.CoveredInOneSentence] : -1;
    }
}
