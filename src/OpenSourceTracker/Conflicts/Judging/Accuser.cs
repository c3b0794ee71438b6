using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Says what kind of conflict two clauses are in, by the rules: of claims of one property that exclude each other, else of the proposition itself.</summary>
internal sealed class Accuser(IReadOnlyList<IRule> rules, ILookup<ClauseMeaning, ClaimEvidence> claims)
{
    private const int Near = 10;

    /// <summary>The claims that exclude each other, the rule that names it, and the gate that would stop them by itself, if any; nothing where no rule has a name for it.</summary>
    public (ClaimEvidence Earlier, ClaimEvidence Later, RuleDescription Rule, Finding Finding, GateStop? Stop)? Name(ClauseMeaning earlier, ClauseMeaning later, float[] features, PairLink link, IReadOnlyList<string> shared)
    {
        var excluding = Excluding(earlier, later, link).OrderBy(pair => pair.Stop is not null).ThenByDescending(pair => pair.Confidence).ToList();
        foreach (var (one, other, stop, _) in excluding)
        {
            if (Ask(one, other) is { } named)
            {
                return (one, other, named.Rule, named.Finding, stop);
            }
        }

        // What no topic knows is the proposition itself: the one side holds it, the other does not.
        var property = PropertyOf(shared);
        var isDenied = earlier.Words.Any(word => word.IsNegated) && !later.Words.Any(word => word.IsNegated);
        var (first, second) = (ClaimBuilder.Proposition(earlier, property, !isDenied), ClaimBuilder.Proposition(later, property, isDenied));
        var answer = ByNumbers(first, second, features) ?? Ask(first, second) ?? Otherwise(first.Claim, second.Claim);
        return answer is { } found ? (first, second, found.Rule, found.Finding, null) : null;
    }

    /// <summary>A name for the proposition that two clauses share.</summary>
    public static string PropertyOf(IReadOnlyList<string> shared) =>
        shared.Count > 0 ? string.Join('-', shared.Select(key => key[2..].Replace(' ', '-')).Distinct(StringComparer.Ordinal).Take(3)) : ClaimBuilder.Position;

    /// <summary>The pairs of their claims of one property with values that exclude each other, each with the gate that stops it.</summary>
    public IEnumerable<(ClaimEvidence Earlier, ClaimEvidence Later, GateStop? Stop, double Confidence)> Excluding(ClauseMeaning earlier, ClauseMeaning later, PairLink link)
    {
        foreach (var one in claims[earlier])
        {
            foreach (var other in claims[later])
            {
                if (one.Claim.Property == other.Claim.Property && !(one.IsImplied && other.IsImplied) && Gates.Equal(one, other) is null)
                {
                    yield return (one, other, Gates.First(one, other, link), Confidence.Of(one, other, link, 1, 2, isRare: true));
                }
            }
        }
    }

    private (RuleDescription Rule, Finding Finding)? Ask(ClaimEvidence earlier, ClaimEvidence later)
    {
        foreach (var rule in rules)
        {
            if (rule.Compare(earlier.Claim, later.Claim) is { } finding)
            {
                return (rule.Description, finding);
            }
        }

        return null;
    }

    private (RuleDescription Rule, Finding Finding)? ByNumbers(ClaimEvidence earlier, ClaimEvidence later, float[] features)
    {
        if (ClaimComparison.Persists(earlier.Claim) || ClaimComparison.Persists(later.Claim))
        {
            return null;
        }

        return features[(int)PairFeature.NumberClash] > 0 ? Described("number-mismatch", Mechanism.Number, earlier.Claim, later.Claim)
            : features[(int)PairFeature.DateClash] > 0 && features[(int)PairFeature.OnlyOneNegated] == 0 ? Described("date-mismatch", Mechanism.Date, earlier.Claim, later.Claim)
            : null;
    }

    // No rule speaks of such acts: then what was promised or said before is turned over, or two sources disagree.
    private (RuleDescription Rule, Finding Finding)? Otherwise(Claim earlier, Claim later) =>
        ClaimComparison.Persists(earlier) && ClaimComparison.DaysBetween(earlier, later) > 0 ? Described("position-reversal", Mechanism.Lexical, earlier, later)
        : later.Act == StatementKind.Denial ? Described("denial-vs-report", Mechanism.Negation, earlier, later)
        : ClaimComparison.DaysBetween(earlier, later) <= Near || earlier.Speaker != later.Speaker ? Described(earlier.Speaker == "narrator" || later.Speaker == "narrator" ? "status-conflict" : "source-disagreement", Mechanism.Lexical, earlier, later)
        : Described("position-reversal", Mechanism.Lexical, earlier, later);

    private (RuleDescription, Finding)? Described(string kind, string mechanism, Claim earlier, Claim later) =>
        rules.FirstOrDefault(rule => rule.Description.Kind == kind) is { } rule
            ? (rule.Description, new(mechanism, Severity.Medium, Message.Of("reason.proposition", ("earlier", earlier.Speaker), ("later", later.Speaker), ("property", earlier.Property))))
            : null;
}
