using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>Says what kind of conflict two clauses are in, by the rules: of claims of one property that exclude each other, else of the proposition itself.</summary>
internal sealed class Accuser(IReadOnlyList<IRule> rules, ILookup<ClauseMeaning, ClaimEvidence> claims)
{
    // For each kind the rules that tell it; the first where two voices speak, the last where a narrator is one of them.
    private static readonly Dictionary<DisagreementKind, string[]> s_rules = new()
    {
        [DisagreementKind.TurnedOver] = ["position-reversal", "commitment-broken", "position-shift", "continuity-contradicted", "unmet-forecast", "position-reversal"],
        [DisagreementKind.Denial] = ["denial-vs-report", "continuity-contradicted", "denial-vs-report"],
        [DisagreementKind.Accounts] = ["source-disagreement", "rationale-conflict", "spokesperson-vs-principal", "status-conflict"],
        [DisagreementKind.Numbers] = ["number-mismatch"],
        [DisagreementKind.Dates] = ["date-mismatch"],
    };

    private static readonly Dictionary<DisagreementKind, string> s_mechanisms = new()
    {
        [DisagreementKind.TurnedOver] = Mechanism.Lexical,
        [DisagreementKind.Denial] = Mechanism.Negation,
        [DisagreementKind.Accounts] = Mechanism.Negation,
        [DisagreementKind.Numbers] = Mechanism.Number,
        [DisagreementKind.Dates] = Mechanism.Date,
    };

    /// <summary>The claims that exclude each other, the rule that names it, and the gate that would stop them by itself, if any; nothing where no rule has a name for it.</summary>
    public (ClaimEvidence Earlier, ClaimEvidence Later, RuleDescription Rule, Finding Finding, GateStop? Stop)? Name(WeighedPair pair) => First(pair, _ => true);

    /// <summary>The same where the kind is known: the rule must be one that editors call so.</summary>
    public (ClaimEvidence Earlier, ClaimEvidence Later, RuleDescription Rule, Finding Finding, GateStop? Stop)? Name(WeighedPair pair, DisagreementKind kind)
    {
        if (First(pair, rule => s_rules[kind].Contains(rule.Kind)) is { } known)
        {
            return known;
        }

        // What no topic knows is the proposition itself: the one side holds it, the other does not.
        var isDenied = pair.Earlier.Words.Any(word => word.IsNegated) && !pair.Later.Words.Any(word => word.IsNegated);
        var (first, second) = (ClaimBuilder.Proposition(pair.Earlier, PropertyOf(pair.Shared), !isDenied), ClaimBuilder.Proposition(pair.Later, PropertyOf(pair.Shared), isDenied));
        var told = Ask(first, second, rule => s_rules[kind].Contains(rule.Kind)) is var (rule, finding) ? (rule, finding.Mechanism, finding.Severity)
            : Find(KindOf(kind, first.Claim, second.Claim)) is { } other ? (other, s_mechanisms[kind], Severity.Medium)
            : ((RuleDescription Rule, string Mechanism, Severity Severity)?)null;
        if (told is { } broken && House.Turns(broken.Rule.Kind, first, second) && Find(House.Turn) is { } turn)
        {
            told = broken with { Rule = turn };
        }

        return told is { } name ? (first, second, name.Rule, new(name.Mechanism, name.Severity, PropositionReason.Of(name.Rule.Kind, pair, first.Claim, second.Claim)), null) : null;
    }

    // A word given by one that does not hold in another's mouth was broken; who says otherwise of their own word has turned.
    private static string KindOf(DisagreementKind kind, Claim earlier, Claim later) =>
        kind == DisagreementKind.TurnedOver && earlier.Act == Statements.StatementKind.Commitment && (earlier.Speaker != later.Speaker || earlier.Speaker == "narrator") ? "commitment-broken"
        : s_rules[kind][earlier.Speaker == "narrator" || later.Speaker == "narrator" ? ^1 : 0];

    /// <summary>A name for the proposition that two clauses share.</summary>
    public static string PropertyOf(IReadOnlyList<string> shared) =>
        shared.Count > 0 ? string.Join('-', shared.Select(key => key[2..].Replace(' ', '-')).Distinct(StringComparer.Ordinal).Take(3)) : ClaimBuilder.Position;

    /// <summary>The pairs of their claims of one property with values that exclude each other, each with the gate that stops it.</summary>
    public IEnumerable<(ClaimEvidence Earlier, ClaimEvidence Later, GateStop? Stop, double Confidence)> Excluding(ClauseMeaning earlier, ClauseMeaning later, PairLink link) =>
        ExcludingClaims.Of(claims[earlier], claims[later]).Select(pair => (pair.Earlier, pair.Later, Gates.First(pair.Earlier, pair.Later, link), Confidence.Of(pair.Earlier, pair.Later, link, 1, 2, isRare: true)));

    // Those that no gate stops come first, then the surest.
    private (ClaimEvidence Earlier, ClaimEvidence Later, RuleDescription Rule, Finding Finding, GateStop? Stop)? First(WeighedPair pair, Func<RuleDescription, bool> isAsked)
    {
        foreach (var (one, other, stop, _) in Excluding(pair.Earlier, pair.Later, pair.Link).OrderBy(item => item.Stop is not null).ThenByDescending(item => item.Confidence))
        {
            if (Ask(one, other, isAsked) is { } named)
            {
                named = House.Turns(named.Rule.Kind, one, other) && Find(House.Turn) is { } turned ? (turned, House.Told(named.Finding)) : named;
                return (one, other, named.Rule, PropositionReason.InWords(named.Finding, named.Rule.Kind, pair, one, other), stop);
            }
        }

        return null;
    }

    private (RuleDescription Rule, Finding Finding)? Ask(ClaimEvidence earlier, ClaimEvidence later, Func<RuleDescription, bool> isAsked)
    {
        foreach (var rule in rules)
        {
            if (isAsked(rule.Description) && rule.Compare(earlier.Claim, later.Claim) is { } finding)
            {
                return (rule.Description, finding);
            }
        }

        return null;
    }

    private RuleDescription? Find(string kind) => rules.FirstOrDefault(rule => rule.Description.Kind == kind)?.Description;
}
