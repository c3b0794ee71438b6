using System.Collections.Frozen;

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

    // Beyond this nothing is measured, and the product could overflow.
    private const decimal Most = 1_000_000_000_000_000m;

    /// <summary>The unit of its dimension, and the quantity in that unit; "times" is no measure but a count.</summary>
    public static (string? Unit, Quantity Quantity) Measured(this Quantity quantity) =>
        quantity.Unit == "x" ? (null, quantity)
        : quantity.Unit is { } unit && s_units.TryGetValue(unit, out var to) && Math.Abs(quantity.High) < Most
            ? (to.Unit, quantity with { Low = quantity.Low * to.Factor, High = quantity.High * to.Factor, Step = quantity.Step * to.Factor })
            : (quantity.Unit, quantity);
}
