namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What arithmetic tells of two figures that the judge takes for a conflict of numbers.</summary>
internal static class NumberClash
{
    // A figure within a tenth of another is most often the same one told later, or of a slightly other whole: on stories that the judge has not seen, editors flag one in fourteen of such pairs that it finds likely.
    private const double Near = 0.9;

    /// <summary>Whether the figures do not clash: they are nearly the same, or those that are likeliest of one thing agree.</summary>
    public static bool IsNone(float[] features) =>
        Of(features, PairFeature.ValueRatio) > Near || Of(features, PairFeature.ValueAgreement) > Of(features, PairFeature.ValueHead) + Of(features, PairFeature.ValueContext);

    // On stories that the judge has not seen, editors flag four of the five pairs of which all of this holds.
    private const double SameContext = 0.6;
    private const double SameWords = 0.5;
    private const double OneTime = 3;

    /// <summary>Whether two voices plainly give one thing two figures: counted by one word, in much the same words, of one time that both name.</summary>
    public static bool IsPlain(float[] features) =>
        Of(features, PairFeature.ValueHead) >= 1 && Of(features, PairFeature.ValueContext) >= SameContext && Of(features, PairFeature.ShareOfLonger) >= SameWords && Of(features, PairFeature.ValueDates) >= OneTime && !IsNone(features)
        && Of(features, PairFeature.OneArticle) + Of(features, PairFeature.NotAsserted) + Of(features, PairFeature.Conditional) + Of(features, PairFeature.NamesApart) == 0;

    private static float Of(float[] features, PairFeature feature) => features[(int)feature];
}
