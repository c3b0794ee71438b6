using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>How a number is hedged.</summary>
internal enum Bound
{
    Exact,
    About,
    Nearly,
    AtLeast,
    Over,
    AtMost,
    Under,
}

/// <summary>A number of a text with its unit: "sekitar Rp 2,05 triliun", "14 of 20", 六千余名.</summary>
/// <param name="Span">From the hedge to the unit.</param>
/// <param name="FirstToken">Its first token.</param>
/// <param name="EndToken">The token after its last.</param>
/// <param name="Low">The value, or the lower end of a range.</param>
/// <param name="High">The value, or the upper end of a range.</param>
/// <param name="Step">The size of its last given digit, scale included: 0.01 trillion for "2,05 triliun"; what rounding may hide.</param>
/// <param name="Bound">How it is hedged.</param>
/// <param name="Unit">The canonical unit (IDR, USD, %, pp, km, h ...); <see langword="null"/> for plain counts.</param>
/// <param name="IsChange">Whether it is the size of a rise or fall, not a level.</param>
internal sealed record Quantity(TextSpan Span, int FirstToken, int EndToken, decimal Low, decimal High, decimal Step, Bound Bound, string? Unit, bool IsChange)
{
    /// <summary>What it is a count or measure "per" (per month), if the text says so.</summary>
    public string? Per { get; init; }

    /// <summary>
    /// Whether both can be true of one thing: equal after rounding the finer to the last digit of the coarser, or allowed by the hedges.
    /// </summary>
    public bool Agrees(Quantity other)
    {
        var (lowA, highA) = Reach();
        var (lowB, highB) = other.Reach();
        return lowA <= highB && lowB <= highA;
    }

    // The interval of values that the words leave open.
    private (decimal Low, decimal High) Reach()
    {
        var slack = Step / 2;
        var wide = Math.Max(slack, Math.Abs(High) * 0.05m);
        return Bound switch
        {
            Bound.About => (Low - wide, High + wide),
            Bound.Nearly => (Low - Math.Max(slack, Math.Abs(Low) * 0.08m), High),
            Bound.AtLeast => (Low, decimal.MaxValue),
            Bound.Over => (Low, decimal.MaxValue),
            Bound.AtMost => (0, High),
            Bound.Under => (0, High),
            // What is halfway to the next digit rounds up to it: 17 is not 18.
            _ => (Low - slack, High + slack - (Step / 1000)),
        };
    }
}
