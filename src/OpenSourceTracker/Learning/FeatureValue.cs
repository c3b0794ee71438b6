namespace OpenSourceTracker.Learning;

/// <summary>Measured values, as trees take them.</summary>
internal static class FeatureValue
{
    private const float Steps = 256;

    /// <summary>Rounded to what no machine computes differently.</summary>
    public static float Rounded(double value) => MathF.Round((float)value * Steps) / Steps;
}
