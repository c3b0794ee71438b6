using System.Collections.Frozen;

namespace OpenSourceTracker.Languages.Quantities.Numbers;

/// <summary>Words by which the number before them is multiplied.</summary>
internal static class Scales
{
    private static readonly FrozenDictionary<string, decimal> s_scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["belas"] = 10, ["puluh"] = 10, ["ratus"] = 100, ["ribu"] = 1000, ["rb"] = 1000, ["juta"] = 1e6m, ["jt"] = 1e6m, ["miliar"] = 1e9m, ["milyar"] = 1e9m, ["triliun"] = 1e12m, ["lusin"] = 12, ["kodi"] = 20,
        ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1e6m, ["mn"] = 1e6m, ["billion"] = 1e9m, ["bn"] = 1e9m, ["trillion"] = 1e12m, ["tn"] = 1e12m, ["dozen"] = 12,
        ["千"] = 1000, ["万"] = 1e4m, ["百万"] = 1e6m, ["千万"] = 1e7m, ["亿"] = 1e8m, ["兆"] = 1e12m, ["万亿"] = 1e12m, ["十万"] = 1e5m, ["百"] = 100, ["十亿"] = 1e9m, ["百亿"] = 1e10m, ["千亿"] = 1e11m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool TryGet(string norm, out decimal scale) => s_scales.TryGetValue(norm, out scale);

    public static decimal? Of(string norm) => s_scales.TryGetValue(norm, out var scale) ? scale : null;
}
