using System.Globalization;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Rules;

/// <summary>The comparisons of values that a written rule can name, and by how much the values have to differ.</summary>
internal static class ValueComparison
{
    public const string Excluded = "excluded";

    private static readonly string[] s_numbers = ["moved", "rose", "fell"];
    private static readonly string[] s_dates = ["postponed", "brought-forward"];

    public static IReadOnlyList<string> Names { get; } = [Excluded, .. s_numbers, .. s_dates];

    /// <summary>Reads <c>wrong: rose</c> or <c>wrong: {values: rose, by-more-than: 10%}</c>.</summary>
    public static RuleCondition Read(YamlFile node)
    {
        if (node.IsText)
        {
            return Condition(node.OneOf(Names), null);
        }

        node.Allow("values", "by-more-than");
        var name = (node["values"] ?? throw node.Error($"'values' is missing: {string.Join(", ", Names)}")).OneOf(Names);
        return Condition(name, node["by-more-than"] is { } limit ? Limit.Read(limit, name) : null);
    }

    private static RuleCondition Condition(string name, Limit? limit) =>
        name == Excluded
            ? new("wrong", ClaimComparison.Exclude, (earlier, later) => $"{Shown(earlier)} and {Shown(later)} can both hold")
            : new(
                "wrong",
                (earlier, later) => ClaimComparison.Exclude(earlier, later) && Distance(name, earlier, later) is { } distance && distance > 0 && (limit is null || limit.IsPassed(distance, earlier)),
                (earlier, later) => $"{Shown(earlier)} and then {Shown(later)}: expected values that {Verb(name)}{(limit is null ? "" : $" by more than {limit}")}");

    private static string Verb(string name) => s_dates.Contains(name) ? $"were {name}" : name;

    private static string Shown(Claim claim) => claim.Unit is null ? claim.Value : $"{claim.Value} {claim.Unit}";

    // How far the later value lies in the direction that the name says; null for values of another kind.
    private static decimal? Distance(string name, Claim earlier, Claim later) => name switch
    {
        "moved" => Difference(earlier, later) is { } moved ? Math.Abs(moved) : null,
        "rose" => Difference(earlier, later),
        "fell" => -Difference(earlier, later),
        "postponed" => Days(earlier, later),
        _ => Days(later, earlier),
    };

    private static decimal? Difference(Claim earlier, Claim later) =>
        earlier.ValueKind == ClaimValueKind.Number && later.ValueKind == ClaimValueKind.Number && Number(earlier.Value) is { } one && Number(later.Value) is { } other ? other - one : null;

    // Beyond 15 digits a number is no measurement, and its differences could overflow.
    private static decimal? Number(string value) =>
        decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000_000m ? number : null;

    private static decimal? Days(Claim first, Claim second) =>
        first.ValueKind == ClaimValueKind.Date && second.ValueKind == ClaimValueKind.Date && CalendarPeriod.TryParse(first.Value, out var one) && CalendarPeriod.TryParse(second.Value, out var other)
            ? NodaTime.Period.DaysBetween(one.End, other.Start) : null;

    /// <summary>How much is too much: a number, a share of the earlier value, or days.</summary>
    private sealed record Limit(decimal Amount, bool IsShare, bool IsDays)
    {
        public static Limit Read(YamlFile node, string comparison)
        {
            var isDays = s_dates.Contains(comparison);
            var text = node.Value.Trim();
            var unit = isDays ? "days" : text.EndsWith('%') ? "%" : "";
            var number = text.EndsWith(unit, StringComparison.Ordinal) ? text[..^unit.Length].Trim() : "";
            return comparison == Excluded ? throw node.Error($"'by-more-than' goes with {string.Join(", ", Names.Skip(1))}; values that exclude each other do so by any amount")
                : decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount < 1_000_000_000_000_000m ? new(amount, unit == "%", isDays)
                : throw node.Error(isDays ? $"'{text}' is no number of days; expected for example 30 days" : $"'{text}' is no amount; expected for example 500 or 10%");
        }

        public bool IsPassed(decimal distance, Claim earlier) => distance > (IsShare ? Math.Abs(Number(earlier.Value) ?? 0) * Amount / 100 : Amount);

        public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + (IsShare ? "%" : IsDays ? " days" : "");
    }
}
