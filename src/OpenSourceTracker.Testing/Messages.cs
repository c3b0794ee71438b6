using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Testing;

/// <summary>The words of failure messages. Lines end with a line feed on every machine.</summary>
internal static class Messages
{
    public static string Of(string head, IReadOnlyList<PairVerdict> pairs, Func<PairVerdict, string> describe) =>
        head + "\n" + string.Join("\n", pairs.Take(3).Select(describe)) + (pairs.Count > 3 ? $"\n  … and {pairs.Count - 3} more pairs" : "");

    public static string Sides(Claim earlier, Claim later) => $"  earlier: {earlier}\n  later:   {later}";

    public static string Name(RuleDescription rule) => rule.Id + " " + rule.Kind;

    public static string Word(Severity severity) => severity switch
    {
        Severity.Low => "low",
        Severity.Medium => "medium",
        _ => "high",
    };

    public static string Shorten(string text, int most = 160)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line[..(char.IsHighSurrogate(line[most - 2]) ? most - 2 : most - 1)] + "…";
    }
}
