using System.Globalization;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Testing;

/// <summary>Finds the rule that would report two claims after the fewest changes to them, and says which changes. Rules are black boxes: they are asked, not read.</summary>
internal static class NearestRule
{
    private const int MostChanges = 3;

    /// <summary>Answers what would have had to hold, in one sentence.</summary>
    /// <param name="rules">The rules in the order in which they are asked.</param>
    /// <param name="earlier">The claim that was said first.</param>
    /// <param name="later">The other.</param>
    /// <param name="kind">The kind of conflict that is looked for; <see langword="null"/>: any.</param>
    public static string Find(IReadOnlyList<IRule> rules, Claim earlier, Claim later, string? kind)
    {
        var changes = Changes(earlier, later).ToList();
        List<Trial> trials = [new(earlier, later, -1, [])];
        for (var count = 1; count <= MostChanges; count++)
        {
            trials = [.. trials.SelectMany(trial => Next(trial, changes))];
            foreach (var trial in trials)
            {
                if (FirstToSpeak(rules, trial.Earlier, trial.Later) is { } rule && (kind is null || rule.Kind == kind))
                {
                    return $"{Messages.Name(rule)} would report them if {string.Join(" and ", trial.Changes.Select(change => change.Words))}";
                }
            }
        }

        return $"none; no change of up to {MostChanges} things in them makes {(kind is null ? "a rule" : $"a {kind} rule")} report them";
    }

    private static IEnumerable<Trial> Next(Trial trial, List<Change> changes)
    {
        for (var i = trial.Last + 1; i < changes.Count; i++)
        {
            var change = changes[i];
            if (trial.Changes.All(other => other.Place != change.Place))
            {
                var (earlier, later) = change.Apply(trial.Earlier, trial.Later);
                yield return new(earlier, later, i, [.. trial.Changes, change]);
            }
        }
    }

    private static RuleDescription? FirstToSpeak(IReadOnlyList<IRule> rules, Claim earlier, Claim later)
    {
        foreach (var rule in rules)
        {
            try
            {
                if (rule.Compare(earlier, later) is not null)
                {
                    return rule.Description;
                }
            }
#pragma warning disable CA1031 // A rule that fails on a claim nobody wrote is no reason to hide the failure that is being explained.
            catch (Exception)
#pragma warning restore CA1031
            {
                return null;
            }
        }

        return null;
    }

    // The likeliest slips of a test's author first.
    private static IEnumerable<Change> Changes(Claim earlier, Claim later) => [.. OfWhat(earlier, later), .. OfHow(earlier, later), .. OfWho(earlier, later), .. OfWhen(earlier)];

    private static IEnumerable<Change> OfWhat(Claim earlier, Claim later)
    {
        if (!Same(earlier.Subject, later.Subject))
        {
            yield return new("subject", $"both were about the subject {earlier.Subject}", (a, b) => (a, b with { Subject = a.Subject }));
        }

        if (!Same(earlier.Property, later.Property))
        {
            yield return new("property", $"both were about the property {earlier.Property}", (a, b) => (a, b with { Property = a.Property }));
        }

        if (!Same(earlier.Unit, later.Unit))
        {
            yield return new("unit", $"both had the unit {earlier.Unit ?? later.Unit}", (a, b) => (a with { Unit = a.Unit ?? b.Unit }, b with { Unit = a.Unit ?? b.Unit }));
        }

        if (earlier.ValueKind == later.ValueKind && !ClaimComparison.Exclude(earlier, later))
        {
            yield return new("value", "their values excluded each other", (a, b) => (a, Opposed(a, b)));
        }

        foreach (var kind in Enum.GetValues<ClaimValueKind>().Where(kind => earlier.ValueKind != kind || later.ValueKind != kind))
        {
            // A side that has a value of this kind keeps it.
            yield return new("value", $"both had a {ClaimDifferences.WordOf(kind.ToString())} for a value, and these excluded each other", (a, b) =>
                b.ValueKind == kind && a.ValueKind != kind ? (Opposed(b, a), b) : a.ValueKind == kind ? (a, Opposed(a, b)) : (Sample(kind, a), Opposed(Sample(kind, a), b)));
        }
    }

    private static IEnumerable<Change> OfHow(Claim earlier, Claim later)
    {
        foreach (var certainty in Enum.GetValues<Certainty>())
        {
            if (later.Certainty != certainty)
            {
                yield return new("later certainty", $"the later claim were {ClaimDifferences.WordOf(certainty.ToString())}", (a, b) => (a, b with { Certainty = certainty }));
            }

            if (earlier.Certainty != certainty)
            {
                yield return new("earlier certainty", $"the earlier claim were {ClaimDifferences.WordOf(certainty.ToString())}", (a, b) => (a with { Certainty = certainty }, b));
            }
        }

        foreach (var act in Enum.GetValues<StatementKind>())
        {
            if (later.Act != act)
            {
                yield return new("later act", $"the later claim were made as {ClaimDifferences.WordOf(act.ToString())}", (a, b) => (a, b with { Act = act }));
            }

            if (earlier.Act != act)
            {
                yield return new("earlier act", $"the earlier claim were made as {ClaimDifferences.WordOf(act.ToString())}", (a, b) => (a with { Act = act }, b));
            }
        }
    }

    private static IEnumerable<Change> OfWho(Claim earlier, Claim later)
    {
        if (!ClaimComparison.HaveOneHolder(earlier, later))
        {
            yield return new("holder", $"both were {earlier.Holder ?? earlier.Speaker}'s own", (a, b) => (a, b with { Speaker = a.Speaker, Holder = a.Holder }));
        }

        foreach (var (claim, side, isLater) in ((Claim, string, bool)[])[(later, "later", true), (earlier, "earlier", false)])
        {
            if (claim.Holder is not null && claim.Holder != claim.Speaker)
            {
                yield return new(isLater ? "holder" : "earlier holder", $"the {side} claim were in the words of its holder, {claim.Holder}", (a, b) => isLater ? (a, b with { Speaker = b.Holder! }) : (a with { Speaker = a.Holder! }, b));
            }
        }
    }

    private static IEnumerable<Change> OfWhen(Claim earlier)
    {
        if (earlier.SaidOn is { } said)
        {
            foreach (var (days, words) in ((int, string)[])[(0, "both were said at one time"), (30, "the later claim were said 30 days after the earlier"), (365, "the later claim were said a year after the earlier")])
            {
                yield return new("said", words, (a, b) => (a, b with { SaidOn = days == 0 ? said : CalendarPeriod.Day(said.End.PlusDays(days)) }));
            }
        }
    }

    private static Claim Opposed(Claim one, Claim other) => other with
    {
        ValueKind = one.ValueKind,
        Operator = one.ValueKind is ClaimValueKind.Number or ClaimValueKind.Date ? ClaimOperator.Equal : one.Operator == ClaimOperator.NotEqual ? ClaimOperator.Equal : ClaimOperator.NotEqual,
        Value = one.ValueKind switch
        {
            ClaimValueKind.Number => FarFrom(one),
            ClaimValueKind.Date when CalendarPeriod.TryParse(one.Value, out var day) => CalendarPeriod.Day(day.End.PlusDays(1)).ToString(),
            _ => one.Value,
        },
    };

    private static Claim Sample(ClaimValueKind kind, Claim claim) => claim with
    {
        ValueKind = kind,
        Operator = ClaimOperator.Equal,
        Value = kind switch
        {
            ClaimValueKind.Truth => "true",
            ClaimValueKind.Number => "12",
            ClaimValueKind.Date => "2025-01-05",
            _ => "open",
        },
    };

    private static string FarFrom(Claim claim)
    {
        var value = decimal.TryParse(claim.Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000_000m ? number : 0;
        var distance = (Math.Abs(value) * 3) + 17;
        return (claim.Operator is ClaimOperator.AtLeast or ClaimOperator.More ? value - distance : value + distance).ToString(CultureInfo.InvariantCulture);
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    // Changes of one place exclude each other.
    private sealed record Change(string Place, string Words, Func<Claim, Claim, (Claim Earlier, Claim Later)> Apply);

    private sealed record Trial(Claim Earlier, Claim Later, int Last, IReadOnlyList<Change> Changes);
}
