using System.Globalization;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing;

/// <summary>Says how two claims stand to each other: what keeps them from being comparable, whether their values exclude each other, and the acts upon them.</summary>
internal static class ClaimDifferences
{
    public static string Describe(Claim earlier, Claim later)
    {
        var differing = Differing(earlier, later);
        var isComparable = ClaimComparison.AreComparable(earlier, later);
        List<string> lines =
        [
            "comparable: " + (isComparable ? "yes" : differing.Count > 0 ? "no, " + string.Join(", ", differing) + " differ" : "no"),
            "values: " + Values(earlier, later, isComparable),
            $"acts: {ActOf(earlier)}, then {ActOf(later)}",
            $"certainty: {CertaintyOf(earlier)}, then {CertaintyOf(later)}",
            "holder: " + (ClaimComparison.HaveOneHolder(earlier, later) ? $"{earlier.Holder ?? earlier.Speaker}, of both" : $"{earlier.Holder ?? earlier.Speaker}, then {later.Holder ?? later.Speaker}"),
            "said: " + Days(earlier, later),
        ];
        return "  " + string.Join("\n  ", lines);
    }

    public static string ActOf(Claim claim) => WordOf(claim.Act.ToString());

    public static string CertaintyOf(Claim claim) => WordOf(claim.Certainty.ToString());

    // NoComment is written no-comment, as in claim lines.
    public static string WordOf(string name) => string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static List<string> Differing(Claim earlier, Claim later)
    {
        List<string> differing = [];
        void Compare(string what, string? one, string? other)
        {
            if (!string.Equals(one, other, StringComparison.OrdinalIgnoreCase))
            {
                differing.Add($"{what} ({one ?? "none"} / {other ?? "none"})");
            }
        }

        Compare("subject", earlier.Subject, later.Subject);
        Compare("property", earlier.Property, later.Property);
        Compare("kind of value", WordOf(earlier.ValueKind.ToString()), WordOf(later.ValueKind.ToString()));
        Compare("unit", earlier.Unit, later.Unit);
        if ((earlier.ValueKind, later.ValueKind) is (ClaimValueKind.Number, ClaimValueKind.Date) or (ClaimValueKind.Date, ClaimValueKind.Number))
        {
            differing[differing.FindIndex(text => text.StartsWith("kind", StringComparison.Ordinal))] += " [a year that is meant as a date stands in quotation marks: \"2024\"]";
        }

        return differing;
    }

    private static string Values(Claim earlier, Claim later, bool isComparable) =>
        !isComparable ? "not compared"
        : ClaimComparison.Exclude(earlier, later) ? "they exclude each other"
        : earlier.ValueKind == ClaimValueKind.Number ? "both can be true, within rounding and bounds"
        : earlier.ValueKind == ClaimValueKind.Date ? "the dates have a day in common"
        : "both can be true";

    private static string Days(Claim earlier, Claim later) =>
        earlier.SaidOn is null || later.SaidOn is null ? "it is not known when"
        : ClaimComparison.DaysBetween(earlier, later) is var days && days == 0 ? "at one time"
        : string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")} apart");
}
