namespace OpenSourceTracker.Learning;

/// <summary>The exponential function from additions and multiplications alone: libraries differ in its last bits, and models must not.</summary>
internal static class Exponential
{
    private const double Ln2 = 0.693147180559945309417;
    private const int Terms = 18;

    public static double Of(double x)
    {
        if (x < -700)
        {
            return 0;
        }

        x = Math.Min(x, 700);
        var halvings = (int)Math.Round(x / Ln2);
        var rest = x - (halvings * Ln2);
        var sum = 1.0;
        for (var n = Terms; n >= 1; n--)
        {
            sum = 1 + (rest / n * sum);
        }

        return Math.ScaleB(sum, halvings);
    }
}
