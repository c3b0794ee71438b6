using OpenSourceTracker.Claims.Propositions.Features.Frames;

namespace OpenSourceTracker.Claims.Propositions.Features;

/// <summary>The measured values of one pair.</summary>
internal sealed class FeatureValues(int count)
{
    private const float Steps = 1024;
    private static readonly int s_plain = Enum.GetValues<Feature>().Length;
    private readonly float[] _values = new float[count];

    public float this[Feature feature]
    {
        get => _values[(int)feature];
        set => _values[(int)feature] = value;
    }

    public float this[FrameFeature feature]
    {
        get => _values[s_plain + (int)feature];
        set => _values[s_plain + (int)feature] = value;
    }

    /// <summary>One of them, rounded to what no machine computes differently.</summary>
    public float Rounded(int feature) => MathF.Round(_values[feature] * Steps) / Steps;

    /// <summary>All, rounded.</summary>
    public float[] Rounded() => [.. Enumerable.Range(0, _values.Length).Select(Rounded)];
}
