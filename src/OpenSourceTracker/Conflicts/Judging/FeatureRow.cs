using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>The measured features of one pair: those of this folder, those of the comparer of propositions that tell more, and what each clause is by itself.</summary>
internal sealed class FeatureRow
{
    private static readonly int s_own = Enum.GetValues<PairFeature>().Length;
    private static readonly int s_standing = Enum.GetValues<StandingFeature>().Length;

    // Trees tell 254 features apart. What only the premise is marked by, the marks of either side tell; signs that hardly any pair shows are in their sum.
    private static readonly int[] s_aligned = [.. Enum.GetValues<Feature>().Where(feature => !feature.ToString().EndsWith("InPremiseOnly", StringComparison.Ordinal)
        && feature is not (Feature.OppositeScalars or Feature.OppositeConverses or Feature.RanksApart or Feature.OnlyAgainstNotOnly or Feature.MoreAgainstLess or Feature.SwappedRoles or Feature.SwappedVoice)).Select(feature => (int)feature)];

    private readonly float[] _values = new float[Names.Count];

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<PairFeature>(), .. s_aligned.Select(i => FeatureReader.Names[i]), .. Enum.GetNames<StandingFeature>()];

    /// <summary>How many are of the two clauses laid side by side; those of each clause in its own text stand behind them.</summary>
    public static int OfBoth => Names.Count - s_standing;

    /// <summary>What each clause is by itself, by <see cref="StandingFeature"/>.</summary>
    public Span<float> Standings => StandingsOf(_values);

    public double this[StandingFeature feature]
    {
        set => Standings[(int)feature] = (float)value;
    }

    public double this[PairFeature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = (float)value;
    }

    public void Set(PairFeature feature, bool holds) => this[feature] = holds ? 1 : 0;

    /// <summary>Whether the feature of a number is one of the probabilities that the comparer gives: they stand last of their enumeration, and are measured last.</summary>
    public static bool IsOfComparer(int feature) => feature >= (int)PairFeature.Contradiction && feature < s_own;

    public void SetAlignment(FeatureValues values)
    {
        for (var i = 0; i < s_aligned.Length; i++)
        {
            _values[s_own + i] = values.Rounded(s_aligned[i]);
        }
    }

    /// <summary>What each clause is by itself, among the features of a pair.</summary>
    public static Span<float> StandingsOf(Span<float> features) => features[^s_standing..];

    /// <summary>Rounded to what no machine computes differently.</summary>
    public float[] Rounded()
    {
        for (var i = 0; i < s_own; i++)
        {
            _values[i] = FeatureValue.Rounded(_values[i]);
        }

        foreach (ref var value in Standings)
        {
            value = FeatureValue.Rounded(value);
        }

        return _values;
    }
}
