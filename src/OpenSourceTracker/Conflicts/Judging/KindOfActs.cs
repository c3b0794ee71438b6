using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts.Judging;

/// <summary>What the acts of two clauses and their houses leave of the kind that measures suggest: nobody's denial of a fact is turned over by what others say of it, and what a house itself admits is no report that it denies.</summary>
internal static class KindOfActs
{
    public static DisagreementKind Of(DisagreementKind kind, ClauseMeaning earlier, ClauseMeaning later) => kind switch
    {
        DisagreementKind.TurnedOver when IsDenialOfFact(earlier) && IsAccount(later) && !House.SpeaksIn(earlier, later) => DisagreementKind.Denial,
        DisagreementKind.Denial when KindOf(earlier) == StatementKind.Denial && IsAccount(later) && House.SpeaksIn(earlier, later) && IsBefore(earlier, later) => DisagreementKind.TurnedOver,
        DisagreementKind.Denial when KindOf(earlier) == StatementKind.Commitment && IsBefore(earlier, later) && KindOf(later) is StatementKind.Fact or StatementKind.Change => DisagreementKind.TurnedOver,
        _ => kind,
    };

    // "We have no plans to" is a position; "we turned nobody away" is not.
    private static bool IsDenialOfFact(ClauseMeaning meaning) =>
        KindOf(meaning) == StatementKind.Denial && !meaning.Marks.Contains("modality.future") && !meaning.Marks.Contains("modality.plan");

    private static bool IsAccount(ClauseMeaning meaning) => KindOf(meaning) == StatementKind.Fact && meaning.Evidence.Speaker.Class != SourceClass.Narrator;

    private static bool IsBefore(ClauseMeaning earlier, ClauseMeaning later) => earlier.Evidence.Statement.SaidOn is { } one && later.Evidence.Statement.SaidOn is { } other && one.End < other.Start;

    private static StatementKind KindOf(ClauseMeaning meaning) => meaning.Evidence.Statement.Kind;
}
