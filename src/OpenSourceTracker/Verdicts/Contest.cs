using NodaTime;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>A conflict between two statements that both speak of what a claim speaks of, and which of them the claim sides with.</summary>
/// <param name="Conflict">The conflict.</param>
/// <param name="Earlier">How the claim lies to the earlier statement.</param>
/// <param name="Later">How it lies to the later one.</param>
/// <param name="Weight">How surely the conflict is about the claim's matter.</param>
internal sealed record Contest(Conflict Conflict, Judgement? Earlier, Judgement? Later, double Weight)
{
    // One side must hold this share of the claim's content, both together that.
    private const double LeastOfOne = 0.3;
    private const double LeastOfBoth = 0.5;

    /// <summary>Whether the later side overtakes the earlier one, rather than standing beside it.</summary>
    public bool IsOvertaking => Conflict.Rule.Kind is "position-reversal" or "commitment-broken" or "unmet-forecast" or "continuity-contradicted" && Days > 20;

    private int Days => Conflict.Earlier.SaidOn is { } a && Conflict.Later.SaidOn is { } b && a.End < b.Start ? Period.DaysBetween(a.End, b.Start) : 0;

    /// <summary>The conflict that is most surely about the claim, if any is.</summary>
    public static Contest? Find(Ledger ledger, IReadOnlyDictionary<string, Judgement> byStatement)
    {
        Contest? best = null;
        foreach (var conflict in ledger.Conflicts)
        {
            foreach (var (earlier, later) in conflict.AlsoShownBy.Prepend((conflict.Earlier.Statement!.Id, conflict.Later.Statement!.Id)))
            {
                var (a, b) = (byStatement.GetValueOrDefault(earlier), byStatement.GetValueOrDefault(later));
                var (one, other) = (Own(a), Own(b));
                if (Math.Max(one, other) >= LeastOfOne && one + other >= LeastOfBoth && (best is null || best.Weight < one + other))
                {
                    best = new(conflict, a, b, one + other);
                }
            }
        }

        return best;
    }

    /// <summary>Which side the claim takes: that of the earlier statement, of the later one, or not to be told.</summary>
    public bool? SidesWithLater => (Lean(Earlier), Lean(Later)) switch
    {
        (< 0, >= 0) or (0, > 0) => true,
        ( > 0, <= 0) or (0, < 0) => false,
        _ => null,
    };

    private static double Own(Judgement? judgement) => judgement is null ? 0 : Math.Max(judgement.Alignment.Own, judgement.Mechanism == Mechanism.Number ? LeastOfOne : 0);

    private static int Lean(Judgement? judgement) => judgement?.Signs ?? 0;
}
