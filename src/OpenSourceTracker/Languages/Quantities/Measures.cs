using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>Puts measures of one dimension into one unit, so that 45 minutes and nine hours can be compared.</summary>
internal static class Measures
{
    private static readonly FrozenDictionary<string, (string Unit, decimal Factor)> s_units = new Dictionary<string, (string, decimal)>(StringComparer.Ordinal)
    {
        ["s"] = ("h", 1 / 3600m), ["min"] = ("h", 1 / 60m), ["day"] = ("h", 24), ["week"] = ("h", 168), ["month"] = ("h", 730.5m), ["year"] = ("h", 8766),
        ["km"] = ("m", 1000), ["cm"] = ("m", 0.01m), ["mile"] = ("m", 1609.344m), ["m2"] = ("ha", 0.0001m), ["g"] = ("kg", 0.001m), ["t"] = ("kg", 1000),
        ["kW"] = ("W", 1000), ["MW"] = ("W", 1_000_000), ["GW"] = ("W", 1_000_000_000), ["GB"] = ("MB", 1000), ["TB"] = ("MB", 1_000_000),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // 8小时55分, "two hours and ten minutes": the smaller unit behind the greater one.
    private static readonly FrozenSet<(string, string)> s_composed = new[] { ("h", "min"), ("min", "s"), ("day", "h"), ("year", "month") }.ToFrozenSet();

    /// <summary>One measure of two that are said together: hours and minutes.</summary>
    /// <param name="greater">The greater.</param>
    /// <param name="smaller">What stands behind it.</param>
    /// <param name="tokens">The tokens of their passage.</param>
    /// <returns>Both in the unit of the greater; nothing where they are two measures.</returns>
    public static Quantity? With(this Quantity greater, Quantity smaller, IReadOnlyList<Token> tokens)
    {
        var isMinute = smaller.Unit is null && greater.Unit == "h" && smaller.EndToken < tokens.Count && tokens[smaller.EndToken].Norm == "分";
        var unit = isMinute ? "min" : smaller.Unit;
        var between = smaller.FirstToken - greater.EndToken;
        return greater.Unit is { } whole && unit is not null && s_composed.Contains((whole, unit)) && greater.Low == greater.High && smaller.Low == smaller.High && greater.Bound is not (Bound.AtMost or Bound.Under) && smaller.Bound == Bound.Exact
            && (between == 0 || (between == 1 && tokens[greater.EndToken].Norm is "and" or "dan" or "零" or "又"))
                ? greater with { Span = new(greater.Span.Start, isMinute ? tokens[smaller.EndToken].Span.End : smaller.Span.End), EndToken = smaller.EndToken + (isMinute ? 1 : 0), Low = greater.Low + Part(smaller.Low), High = greater.High + Part(smaller.High), Step = Part(smaller.Step) }
                : null;

        decimal Part(decimal value) => value * s_units[unit].Factor / (s_units.TryGetValue(whole, out var own) ? own.Factor : 1);
    }

    // Beyond this nothing is measured, and the product could overflow.
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>The unit of its dimension, and the quantity in that unit; "times" is no measure but a count.</summary>
    public static (string? Unit, Quantity Quantity) Measured(this Quantity quantity) =>
        quantity.Unit == "x" ? (null, quantity)
        : quantity.Unit is { } unit && s_units.TryGetValue(unit, out var to) && Math.Abs(quantity.High) < Most
            ? (to.Unit, quantity with { Low = quantity.Low * to.Factor, High = quantity.High * to.Factor, Step = quantity.Step * to.Factor })
            : (quantity.Unit, quantity);
}
