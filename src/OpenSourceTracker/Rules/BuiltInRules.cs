using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Rules;

/// <summary>The rules that come with the library, in the order in which they are asked: the first that has something to say names the conflict.</summary>
public static class BuiltInRules
{
    /// <summary>All built-in rules.</summary>
    public static IReadOnlyList<IRule> All { get; } =
    [
        new NumberMismatchRule(), new DateMismatchRule(), new RationaleConflictRule(), new UnmetForecastRule(), new SpokespersonVersusPrincipalRule(), new ContinuityContradictedRule(), new DenialVersusReportRule(), new CommitmentBrokenRule(), new PositionShiftRule(),
        new PositionReversalRule(), new SourceDisagreementRule(), new StatusConflictRule(),
    ];
}

/// <summary>Base of the built-in rules: they compare claims of one property with values that exclude each other.</summary>
internal abstract class ExclusionRule(RuleDescription description) : IRule
{
    public RuleDescription Description { get; } = description;

    public Finding? Compare(Claim earlier, Claim later) =>
        ClaimComparison.AreComparable(earlier, later) && ClaimComparison.Exclude(earlier, later) && earlier.Act != StatementKind.NoComment && later.Act != StatementKind.NoComment ? Judge(earlier, later) : null;

    protected abstract Finding? Judge(Claim earlier, Claim later);

    protected static string MechanismOf(Claim earlier, Claim later) => Mechanism.Between(earlier, later);

    protected static Severity Weigh(Claim earlier, Claim later, Severity full) =>
        earlier.Certainty == Certainty.Possible || later.Certainty == Certainty.Possible ? Less(full) : full;

    protected static bool IsReport(Claim claim) => claim.Certainty == Certainty.Reported || claim.Statement is { Attribution: AttributionForm.Reported } or { SpeakerClass: SourceClass.Document or SourceClass.Unnamed };

    protected static bool IsOwnWord(Claim claim) => claim.Statement is null ? claim.Holder == claim.Speaker : claim.Statement.Attribution is AttributionForm.Direct or AttributionForm.Indirect && claim.Statement.SpeakerClass is SourceClass.Named or SourceClass.RoleOnly;

    /// <summary>Whether one voice says both; of what outlets tell, none can be known to be one.</summary>
    protected static bool IsOneVoice(Claim earlier, Claim later) => earlier.Speaker != "narrator" && string.Equals(earlier.Speaker, later.Speaker, StringComparison.OrdinalIgnoreCase);

    protected static Message Reason(string code, params ReadOnlySpan<(string Name, Message Value)> arguments) => Message.Of("reason." + code, arguments);

    protected static Message Property(Claim claim) => Message.Word("property", claim.Property);

    protected static Message Value(Claim claim) => Message.Word("value", claim.Value);

    protected static Message Speaker(Claim claim) => VoiceWords.Of(claim.Speaker);

    protected static Message Holder(Claim claim) => VoiceWords.Of(claim.Holder ?? "");

    /// <summary>Who is held to it: the speaker, and whose word it is where a text tells it.</summary>
    protected static Message Voice(Claim claim) => claim is { Speaker: "narrator" or "unknown", Holder: { Length: > 0 } } ? Holder(claim) : Speaker(claim);

    private static Severity Less(Severity severity) => severity == Severity.High ? Severity.Medium : Severity.Low;
}

internal sealed class NumberMismatchRule() : ExclusionRule(new("OST0201", "number-mismatch", "Numbers that disagree", "The same quantity of the same thing in the same period is given with values that neither rounding nor bounds reconcile."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.ValueKind == ClaimValueKind.Number ? new(Mechanism.Number, Weigh(earlier, later, Severity.Medium), Reason("number-mismatch", ("earlier", Value(earlier)), ("later", earlier.Unit is null ? Value(later) : $"{later.Value} {earlier.Unit}"), ("property", Property(earlier)))) : null;
}

internal sealed class DateMismatchRule() : ExclusionRule(new("OST0203", "date-mismatch", "Dates that disagree", "The same event is placed at dates that have no day in common."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.ValueKind == ClaimValueKind.Date && !(earlier.Act is StatementKind.Commitment && later.Act is StatementKind.Change or StatementKind.Fact && ClaimComparison.DaysBetween(earlier, later) > 20)
            ? new(Mechanism.Date, Weigh(earlier, later, Severity.Medium), Reason("date-mismatch", ("earlier", Value(earlier)), ("later", Value(later)))) : null;
}

internal sealed class RationaleConflictRule() : ExclusionRule(new("OST0108", "rationale-conflict", "Reasons that exclude each other", "One account gives a reason for an act; another rules that reason out. Reasons that add up are no conflict."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        ClaimComparison.IsReason(earlier)
            ? new(Mechanism.Contrast, Weigh(earlier, later, Severity.Medium), Reason("rationale-conflict", ("value", Value(earlier)))) : null;
}

internal sealed class SpokespersonVersusPrincipalRule() : ExclusionRule(new("OST0107", "spokesperson-vs-principal", "Two voices of one house", "Within days, two who speak for one party take positions that exclude each other."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.ValueKind == ClaimValueKind.Pole && !ClaimComparison.IsReason(earlier) && ClaimComparison.HaveOneHolder(earlier, later) && earlier.Speaker != later.Speaker && IsOwnWord(earlier) && IsOwnWord(later)
            && ClaimComparison.Persists(earlier) && ClaimComparison.Persists(later) && ClaimComparison.DaysBetween(earlier, later) <= 10
            ? new(earlier.Value == "mixed" || later.Value == "mixed" ? Mechanism.Quantifier : MechanismOf(earlier, later), Severity.Medium, Reason("spokesperson-vs-principal", ("speaker", Speaker(earlier)), ("other", Speaker(later)), ("holder", Holder(earlier)), ("property", Property(earlier)), ("earlier", Value(earlier)), ("later", Value(later))))
            : null;
}

internal sealed class UnmetForecastRule() : ExclusionRule(new("OST0106", "unmet-forecast", "A forecast that was not borne out", "Somebody foresaw or hoped for something, and its time came without it. Never a broken promise."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.Act == StatementKind.Prediction && IsOwnWord(earlier) && later.Act is StatementKind.Fact or StatementKind.Change or StatementKind.Opinion or StatementKind.Continuity && earlier.ValueKind is ClaimValueKind.Pole or ClaimValueKind.Truth && ClaimComparison.DaysBetween(earlier, later) > 0
            ? new(MechanismOf(earlier, later), Severity.Low, Reason("unmet-forecast", ("property", Property(earlier)), ("earlier", Value(earlier)), ("later", Value(later)))) : null;
}

internal sealed class ContinuityContradictedRule() : ExclusionRule(new("OST0104", "continuity-contradicted", "\"Nothing has changed\" beside a change", "A party says that its position or a state is unchanged, while its own record or a report shows that it has changed."))
{
    protected override Finding? Judge(Claim earlier, Claim later)
    {
        var unchanged = earlier.Act == StatementKind.Continuity ? earlier : later.Act == StatementKind.Continuity && ClaimComparison.DaysBetween(earlier, later) <= 120 ? later : null;
        if (unchanged is null || earlier.ValueKind is not (ClaimValueKind.Pole or ClaimValueKind.Truth))
        {
            return null;
        }

        var other = unchanged == earlier ? later : earlier;

        // Who gave a word is not "unchanged" by another's mouth: "no family will queue again" and a neighbour's "we still queue" is a word not kept.
        if (!IsOwnWord(unchanged) || (unchanged == later && other.Act == StatementKind.Commitment && !IsOneVoice(earlier, later) && !ClaimComparison.HaveOneHolder(earlier, later)))
        {
            return null;
        }

        return unchanged.Value == "unchanged" || other.Act is StatementKind.Change or StatementKind.Commitment || IsReport(other)
            ? new(MechanismOf(earlier, later), Weigh(earlier, later, Severity.High), Reason("continuity-contradicted", ("holder", Holder(unchanged)), ("property", Property(unchanged)), ("told", Told(other)), ("value", Value(other))))
            : null;
    }

    private static Message Told(Claim claim) => claim.Speaker == "narrator" ? Message.Of("told.narrator") : Message.Of("told.speaker", ("speaker", Speaker(claim)));
}

internal sealed class DenialVersusReportRule() : ExclusionRule(new("OST0103", "denial-vs-report", "A denial against a report", "A party denies, or says the opposite of, what a report says of it."))
{
    protected override Finding? Judge(Claim earlier, Claim later)
    {
        var (denial, report) = IsReport(later) && !IsReport(earlier) ? (earlier, later) : IsReport(earlier) && !IsReport(later) ? (later, earlier) : (null, null);
        if (denial is null || report is null || denial.Value == "mixed" || earlier.ValueKind is not (ClaimValueKind.Pole or ClaimValueKind.Truth))
        {
            return null;
        }

        // A promise given before is overtaken by the report; one given with or after it denies the report.
        var days = ClaimComparison.DaysBetween(earlier, later);
        var denies = denial.Act is StatementKind.Denial or StatementKind.Continuity || (denial.Act is StatementKind.Commitment or StatementKind.Fact && (denial == later || days == 0));
        var near = days <= 200;
        return denies && near && IsOwnWord(denial)
            ? new(MechanismOf(earlier, later), Weigh(earlier, later, Severity.High), report.Speaker == "narrator"
                ? Reason("denial-vs-report", ("speaker", Speaker(denial)), ("property", Property(report)), ("value", Value(report)))
                : Reason("denial-vs-report.source", ("speaker", Speaker(denial)), ("source", Speaker(report)), ("property", Property(report)), ("value", Value(report))))
            : null;
    }
}

internal sealed class CommitmentBrokenRule() : ExclusionRule(new("OST0105", "commitment-broken", "A promise that was not kept", "Something was promised for a date or by one, and a later text shows that it was not done, or done otherwise. The absence of news is never a broken promise."))
{
    // What was promised for a day is broken when that day is over; before, or without one, the same voice that says otherwise takes another position. A fact in another's mouth breaks the word of the one who gave it.
    internal static bool IsOver(Claim promise, Claim later) => promise.About is { } due && later.SaidOn is { } said && promise.SaidOn is { } given && due.End >= given.Start && said.Start > due.End;

    private static bool IsTold(Claim promise, Claim later) => !IsOneVoice(promise, later) && ClaimComparison.DaysBetween(promise, later) > 0 && promise.Value != "mixed" && later.Value != "mixed";

    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.Act == StatementKind.Commitment && earlier.Certainty != Certainty.Conditional && earlier.ValueKind is ClaimValueKind.Pole or ClaimValueKind.Truth or ClaimValueKind.Date && Breaks(earlier, later)
            ? new(MechanismOf(earlier, later), Weigh(earlier, later, Severity.High), Reason("commitment-broken", ("holder", Voice(earlier)), ("property", Property(earlier)), ("earlier", Value(earlier)), ("later", Value(later))))
            : null;

    private static bool Breaks(Claim promise, Claim later) =>
        (later.Act is StatementKind.Change or StatementKind.Fact or StatementKind.Denial && !IsReport(later) && (promise.ValueKind is ClaimValueKind.Date || IsOver(promise, later)))
            || (promise.ValueKind is not ClaimValueKind.Date && IsTold(promise, later) && (later.Act is StatementKind.Change or StatementKind.Fact or StatementKind.Denial || (later.Act is StatementKind.Commitment or StatementKind.Continuity && !ClaimComparison.HaveOneHolder(promise, later))));
}

internal sealed class PositionShiftRule() : ExclusionRule(new("OST0102", "position-shift", "A position that has moved", "A party takes a later position that is narrower than, but not the opposite of, its earlier one."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.ValueKind == ClaimValueKind.Pole && IsOwnWord(earlier)
            && ((later.Value == "mixed" && earlier.Value != "mixed" && ClaimComparison.Persists(earlier) && later.Act is not StatementKind.Opinion) || IsChangedView(earlier, later))
            ? new(Mechanism.Quantifier, Severity.Low, Reason("position-shift", ("holder", Voice(earlier)), ("property", Property(earlier)), ("earlier", Value(earlier)), ("later", Value(later))))
            : null;

    // A view that its own holder later gives up: less than a broken word, yet a move.
    private static bool IsChangedView(Claim earlier, Claim later) =>
        earlier.Act == StatementKind.Opinion && IsOwnWord(later) && earlier.Value != "mixed" && ClaimComparison.HaveOneHolder(earlier, later) && ClaimComparison.DaysBetween(earlier, later) > 30;
}

internal sealed class PositionReversalRule() : ExclusionRule(new("OST0101", "position-reversal", "A position that was reversed", "The same holder, on the same matter, takes a later position or acts opposite to the earlier one."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.ValueKind is ClaimValueKind.Pole or ClaimValueKind.Truth && earlier.Value != "mixed" && later.Value != "mixed" && ClaimComparison.Persists(earlier) && earlier.Certainty is Certainty.Asserted or Certainty.Reported && (IsOwnWord(earlier) || earlier.Act == StatementKind.Commitment) && ClaimComparison.DaysBetween(earlier, later) > 0
            && (IsOneVoice(earlier, later) || ClaimComparison.HaveOneHolder(earlier, later) || (earlier.Act != StatementKind.Commitment && later.Statement is { Attribution: AttributionForm.Narrator }))
            ? new(MechanismOf(earlier, later), Weigh(earlier, later, Severity.High), Reason("position-reversal", ("holder", Voice(earlier)), ("property", Property(earlier)), ("earlier", Value(earlier)), ("later", Value(later))))
            : null;
}

internal sealed class SourceDisagreementRule() : ExclusionRule(new("OST0109", "source-disagreement", "Sources that disagree", "One source asserts what another negates, of the same time."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.ValueKind is ClaimValueKind.Pole or ClaimValueKind.Truth && IsOwnWord(earlier) && IsOwnWord(later) && earlier.Speaker != later.Speaker && earlier.Value != "mixed" && later.Value != "mixed"
            ? new(MechanismOf(earlier, later), Weigh(earlier, later, Severity.Medium), Reason("source-disagreement", ("speaker", Speaker(earlier)), ("other", Speaker(later)), ("property", Property(earlier))))
            : null;
}

internal sealed class StatusConflictRule() : ExclusionRule(new("OST0110", "status-conflict", "Two states at one time", "Two texts give states that exclude each other at the same time."))
{
    protected override Finding? Judge(Claim earlier, Claim later) =>
        earlier.ValueKind is ClaimValueKind.Pole or ClaimValueKind.Truth && earlier.Value != "mixed" && later.Value != "mixed" && earlier.Speaker != later.Speaker
            && earlier.Act is StatementKind.Fact or StatementKind.Change or StatementKind.Denial && later.Act is StatementKind.Fact or StatementKind.Change or StatementKind.Denial
            ? new(MechanismOf(earlier, later), Weigh(earlier, later, Severity.Medium), Reason("status-conflict", ("property", Property(earlier)), ("earlier", Value(earlier)), ("later", Value(later))))
            : null;
}
