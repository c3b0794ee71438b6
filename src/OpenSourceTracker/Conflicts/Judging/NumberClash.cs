namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What arithmetic tells of two figures that the judge takes for a conflict of numbers.</summary>
internal static class NumberClash
{
    // A figure within a tenth of another is most often the same one told later, or of a slightly other whole: on stories that the judge has not seen, editors flag one in fourteen of such pairs that it finds likely.
    private const double Near = 0.9;

    /// <summary>Whether the figures do not clash: they are nearly the same, or those that are likeliest of one thing agree.</summary>
    public static bool IsNone(float[] features) =>
        Of(features, PairFeature.ValueRatio) > Near || Of(features, PairFeature.ValueAgreement) > Of(features, PairFeature.ValueHead) + Of(features, PairFeature.ValueContext);

    private static float Of(float[] features, PairFeature feature) => features[(int)feature];
}
