using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>The measured features of one pair: those of this folder, then those of the comparer of propositions.</summary>
internal sealed class FeatureRow
{
    private static readonly int s_own = Enum.GetValues<PairFeature>().Length;
    private readonly float[] _values = new float[Names.Count];

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetNames<PairFeature>(), .. Claims.Propositions.Features.FeatureReader.Names];

    public double this[PairFeature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = (float)value;
    }

    public void Set(PairFeature feature, bool holds) => this[feature] = holds ? 1 : 0;

    public void SetAlignment(float[] values) => values.CopyTo(_values, s_own);

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
