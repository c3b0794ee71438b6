namespace OpenSourceTracker.Statements.Classification;

/// <summary>Exponential and logarithm from additions and multiplications alone, so that every machine gets the same bits; those of the runtime differ in the last one.</summary>
internal static class StableMath
{
    private const double Ln2 = 0.69314718055994530942;
    private static readonly double[] s_inverses = [.. Enumerable.Range(0, 15).Select(n => n == 0 ? 0 : 1.0 / n)];

    private const int QuickRange = 16;
    private const int QuickSteps = 256;
    private static readonly double[] s_quick = [.. Enumerable.Range(0, (QuickRange * QuickSteps) + 2).Select(i => Exp(((double)i / QuickSteps) - QuickRange))];

    /// <summary>e to the power of <paramref name="x"/>, right to about 1e-15; beyond ±700 it stays at the edge.</summary>
    public static double Exp(double x)
    {
        x = Math.Clamp(x, -700, 700);
        var power = Math.Floor((x / Ln2) + 0.5);
        var rest = x - (power * Ln2);
        var sum = 1.0;
        for (var n = s_inverses.Length - 1; n >= 1; n--)
        {
            sum = 1 + (rest * sum * s_inverses[n]);
        }

        return BitConverter.Int64BitsToDouble((long)(power + 1023) << 52) * sum;
    }

    /// <summary>e to the power of a number that is not above 0, right to about 2e-6 of itself; 0 below -16.</summary>
    public static double QuickExp(double x)
    {
        var at = (x + QuickRange) * QuickSteps;
        if (!(at >= 0))
        {
            return 0;
        }

        var index = Math.Min((int)at, s_quick.Length - 2);
        return s_quick[index] + ((at - index) * (s_quick[index + 1] - s_quick[index]));
    }

    /// <summary>The natural logarithm of a positive number, right to about 1e-14.</summary>
    public static double Log(double x)
    {
        var power = Math.ILogB(x);
        var part = Math.ScaleB(x, -power);
        var ratio = (part - 1) / (part + 1);
        var square = ratio * ratio;
        var sum = 0.0;
        for (var n = 41; n >= 1; n -= 2)
        {
            sum = (sum * square) + (1.0 / n);
        }

        return (2 * ratio * sum) + (power * Ln2);
    }

    /// <summary>Makes probabilities of logits, in place; the greatest decides the scale, so that nothing overflows.</summary>
    public static void SoftMax(Span<double> logits)
    {
        var most = double.NegativeInfinity;
        foreach (var logit in logits)
        {
            most = Math.Max(most, logit);
        }

        var sum = 0.0;
        for (var i = 0; i < logits.Length; i++)
        {
            logits[i] = logits[i] - most < -30 ? 0 : Exp(logits[i] - most);
            sum += logits[i];
        }

        for (var i = 0; i < logits.Length; i++)
        {
            logits[i] /= sum;
        }
    }
}
