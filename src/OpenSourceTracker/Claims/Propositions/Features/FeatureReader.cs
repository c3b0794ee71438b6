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
    public static int Count { get; } = Enum.GetValues<Feature>().Length;

    /// <summary>The names, in the order of the numbers.</summary>
    public static IReadOnlyList<string> Names { get; } = Enum.GetNames<Feature>();

    public static float[] Read(Alignment alignment)
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
        return values.Rounded();
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

/// <summary>The measured values of one pair.</summary>
internal sealed class FeatureValues(int count)
{
    private readonly float[] _values = new float[count];

    public float this[Feature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = value;
    }

    /// <summary>Rounded to what no machine computes differently.</summary>
    public float[] Rounded()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = MathF.Round(_values[i] * 1024) / 1024;
        }

        return _values;
    }
}
