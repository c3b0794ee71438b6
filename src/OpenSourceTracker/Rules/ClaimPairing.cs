using System.Globalization;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Rules;

/// <summary>What a written rule compares, and which claims it pairs for that.</summary>
internal static class ClaimPairing
{
    /// <summary>Stands for whatever property it is.</summary>
    public const string Any = "any";

    /// <summary>Reads <c>compare</c>: the properties, and the subject and unit where the rule is for one only.</summary>
    public static (IReadOnlyList<string> Properties, List<RuleCondition> Conditions) ReadCompare(YamlFile node)
    {
        node.Allow("property", "subject", "unit");
        var properties = Filled(node["property"] ?? throw node.Error("'property' is missing: the property that is compared, a list, or any"));
        var known = properties.ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<RuleCondition> conditions = known.Contains(Any) ? [] : [Of("compare.property", claim => known.Contains(claim.Property), claim => $"it is {claim.Property}")];
        if (node["subject"] is { } subject)
        {
            var subjects = Filled(subject).ToHashSet(StringComparer.OrdinalIgnoreCase);
            conditions.Add(Of("compare.subject", claim => subjects.Contains(claim.Subject), claim => $"it is {claim.Subject}"));
        }

        if (node["unit"] is { } unit)
        {
            var units = Filled(unit).ToHashSet(StringComparer.Ordinal);
            conditions.Add(Of("compare.unit", claim => claim.Unit is not null && units.Contains(claim.Unit), claim => $"it is {claim.Unit ?? "none"}"));
        }

        conditions.Add(new("compare", ClaimComparison.AreComparable, (_, _) => "their subjects, properties, units or kinds of value differ"));
        conditions.Add(new("compare", (earlier, later) => earlier.Act != Statements.StatementKind.NoComment && later.Act != Statements.StatementKind.NoComment, (_, _) => "no comment is no position"));
        return (properties, conditions);

        static RuleCondition Of(string key, Func<Claim, bool> holds, Func<Claim, string> otherwise) =>
            new(key, (earlier, later) => holds(earlier) && holds(later), (earlier, later) => otherwise(holds(earlier) ? later : earlier));
    }

    /// <summary>Reads <c>paired</c>: whose words, how far apart, about when, and what each side has to be.</summary>
    public static (List<RuleCondition> Conditions, List<(string Value, YamlFile Node)> Values) ReadPaired(YamlFile? node)
    {
        var conditions = new List<RuleCondition>();
        var values = new List<(string Value, YamlFile Node)>();
        if (node is null)
        {
            return (conditions, values);
        }

        node.Allow("holder", "speaker", "days", "about", "earlier", "later");
        AddSameOrOther("holder", ClaimComparison.HaveOneHolder, claim => claim.Holder ?? claim.Speaker);
        AddSameOrOther("speaker", (earlier, later) => string.Equals(earlier.Speaker, later.Speaker, StringComparison.OrdinalIgnoreCase), claim => claim.Speaker);
        if (node["days"] is { } days)
        {
            days.Allow("at-least", "at-most");
            var (least, most) = (Days(days, "at-least") ?? 0, Days(days, "at-most") ?? int.MaxValue);
            if (least > most)
            {
                throw days.Error(FormattableString.Invariant($"at least {least} and at most {most} days can never be"));
            }

            var asked = least == 0 ? FormattableString.Invariant($"at most {most}") : most == int.MaxValue ? FormattableString.Invariant($"at least {least}") : FormattableString.Invariant($"{least} to {most}");
            conditions.Add(new(
                "paired.days",
                (earlier, later) => earlier.SaidOn is not null && later.SaidOn is not null && ClaimComparison.DaysBetween(earlier, later) is var apart && apart >= least && apart <= most,
                (earlier, later) => earlier.SaidOn is null || later.SaidOn is null ? "it is not known when one of them was said" : FormattableString.Invariant($"{ClaimComparison.DaysBetween(earlier, later)} days lie between them, not {asked}")));
        }

        if (node["about"] is { } about)
        {
            var overlapping = about.OneOf("overlapping", "apart") == "overlapping";
            conditions.Add(new(
                "paired.about",
                (earlier, later) => earlier.About is { } one && later.About is { } other && one.Overlaps(other) == overlapping,
                (earlier, later) => $"they are about {earlier.About?.ToString() ?? "no named period"} and {later.About?.ToString() ?? "no named period"}"));
        }

        foreach (var side in (ReadOnlySpan<string>)["earlier", "later"])
        {
            if (node[side] is { } selection)
            {
                ClaimSelection.Read(selection, side, conditions, values);
            }
        }

        return (conditions, values);

        void AddSameOrOther(string key, Func<Claim, Claim, bool> areSame, Func<Claim, string> shown)
        {
            if (node[key] is { } given)
            {
                var same = given.OneOf("same", "other") == "same";
                conditions.Add(new($"paired.{key}", (earlier, later) => areSame(earlier, later) == same, (earlier, later) => $"they are {shown(earlier)} and {shown(later)}"));
            }
        }
    }

    private static int? Days(YamlFile node, string key) =>
        node[key] is not { } given ? null : int.TryParse(given.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : throw given.Error($"'{given.Value}' is no number of days; expected a whole number from 0 on");

    private static List<string> Filled(YamlFile node)
    {
        var words = node.Items.Select(item => string.IsNullOrWhiteSpace(item.Value) ? throw item.Error("a word is missing here") : item.Value).ToList();
        return words.Count > 0 ? words : throw node.Error("the list is empty");
    }
}
