namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What arithmetic tells of two figures that the judge takes for a conflict of numbers.</summary>
internal static class NumberClash
{
    // A figure within a tenth of another is most often the same one told later, or of a slightly other whole: on stories that the judge has not seen, editors flag one in fourteen of such pairs that it finds likely.
    private const double Near = 0.9;

    // Of plain counts, sums and shares of one time, editors flag as many from here on as of all pairs from the judge's threshold on.
    private const double Share = 0.8;
    private const float OfUnit = 4;

    /// <summary>The share of the judge's threshold that is enough.</summary>
    public static double ShareNeeded(float[] features) =>
        !IsNone(features) && Of(features, PairFeature.ValueMeasured) is > 0 and < OfUnit && Of(features, PairFeature.ValueDates) is 0 or 1 or 3 ? Share : 1;

    /// <summary>Whether the figures do not clash: they are nearly the same, or those that are likeliest of one thing agree.</summary>
    public static bool IsNone(float[] features) =>
        Of(features, PairFeature.ValueRatio) > Near || Of(features, PairFeature.ValueAgreement) > Of(features, PairFeature.ValueHead) + Of(features, PairFeature.ValueContext);

    private static float Of(float[] features, PairFeature feature) => features[(int)feature];
}
