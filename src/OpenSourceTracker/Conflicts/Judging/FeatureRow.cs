using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>The measured features of one pair: those of this folder, then those of the comparer of propositions that tell more.</summary>
internal sealed class FeatureRow
{
    private static readonly int s_own = Enum.GetValues<PairFeature>().Length;

    // Trees tell 254 features apart. What only the premise is marked by, the marks of either side tell; signs that hardly any pair shows are in their sum.
    private static readonly int[] s_aligned = [.. Enum.GetValues<Feature>().Where(feature => !feature.ToString().EndsWith("InPremiseOnly", StringComparison.Ordinal)
        && feature is not (Feature.OppositeScalars or Feature.OppositeConverses or Feature.RanksApart or Feature.OnlyAgainstNotOnly or Feature.MoreAgainstLess or Feature.SwappedRoles or Feature.SwappedVoice)).Select(feature => (int)feature)];

    private readonly float[] _values = new float[Names.Count];

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<PairFeature>(), .. s_aligned.Select(i => FeatureReader.Names[i])];

    public double this[PairFeature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = (float)value;
    }

    public void Set(PairFeature feature, bool holds) => this[feature] = holds ? 1 : 0;

    /// <summary>Whether the feature of a number is one of the probabilities that the comparer gives: they stand last of their enumeration, and are measured last.</summary>
    public static bool IsOfComparer(int feature) => feature >= (int)PairFeature.Contradiction && feature < s_own;

    public void SetAlignment(float[] values)
    {
        for (var i = 0; i < s_aligned.Length; i++)
        {
            _values[s_own + i] = values[s_aligned[i]];
        }
    }

    /// <summary>Rounded to what no machine computes differently.</summary>
    public float[] Rounded()
    {
        for (var i = 0; i < s_own; i++)
        {
            _values[i] = FeatureValue.Rounded(_values[i]);
        }

        return _values;
    }
}
