using NodaTime;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts;

/// <summary>Weighs what speaks for and against a claim, over time and sources.</summary>
internal static class Aggregation
{
    // Words this close in time answer one another; later ones overtake.
    private const int SameTimeDays = 60;
    private const int MostEvidence = 8;

    /// <summary>The verdict where nothing speaks of a claim.</summary>
    public static Verdict Unknown(string claim, LocalDate asOf, string nuance, Message explanation) =>
        new() { Claim = claim, AsOf = asOf, Outcome = VerdictOutcome.Unknown, Nuance = nuance, Supporting = [], Opposing = [], Explanation = explanation, Steps = [] };

    public static Verdict Weigh(CheckedClaim claim, LocalDate asOf, IReadOnlyList<Judgement> judged, Contest? contest)
    {
        var supporting = Gather(judged, Stance.Supports);
        var opposing = Gather(judged, Stance.Opposes);
        var promising = Gather(judged, Stance.Promises);
        var (outcome, nuance, explanation) = Decide(supporting, opposing, promising, judged);
        if (contest is not null && ByContest(contest) is { } told)
        {
            (outcome, nuance, explanation) = told;
            (supporting, opposing) = Sides(contest, supporting, opposing);
        }
        if (outcome == VerdictOutcome.Disputed)
        {
            supporting = supporting.Count > 0 ? supporting : Leaning(judged, Stance.Supports);
            opposing = opposing.Count > 0 ? opposing : Leaning(judged, Stance.Opposes);
        }

        return new()
        {
            Claim = claim.Text,
            AsOf = asOf,
            Outcome = outcome,
            Nuance = nuance,
            Supporting = [.. Shown(supporting.Count > 0 || outcome != VerdictOutcome.Unknown ? supporting : promising)],
            Opposing = [.. Shown(opposing)],
            Explanation = explanation,
            Steps = [],
        };
    }

    /// <summary>What the record of a promise says of a claim that it was kept, or broken.</summary>
    public static Verdict OfPromise(CheckedClaim claim, LocalDate asOf, bool saysKept, Commitment promise)
    {
        var (outcome, nuance) = promise.Status switch
        {
            CommitmentStatus.Kept => (saysKept ? VerdictOutcome.Supported : VerdictOutcome.Contradicted, VerdictNuance.Kept),
            CommitmentStatus.Broken => (saysKept ? VerdictOutcome.Contradicted : VerdictOutcome.Supported, VerdictNuance.Broken),
            CommitmentStatus.Compromise => (VerdictOutcome.Disputed, VerdictNuance.Shifted),
            CommitmentStatus.InTheWorks or CommitmentStatus.Stalled => (VerdictOutcome.Unknown, VerdictNuance.InTheWorks),
            _ => (VerdictOutcome.Unknown, VerdictNuance.NotSettled),
        };
        return new()
        {
            Claim = claim.Text,
            AsOf = asOf,
            Outcome = outcome,
            Nuance = nuance,
            Supporting = outcome is VerdictOutcome.Supported ? promise.Evidence : [],
            Opposing = outcome is VerdictOutcome.Contradicted or VerdictOutcome.Disputed ? promise.Evidence : [],
            Explanation = promise.Explanation,
            Steps = [Message.Of("step.promise", ("text", promise.Statement.Text)), Message.Of("step.promise.status", ("status", Message.Word("status", StatusWord(promise.Status))))],
        };
    }

    private static string StatusWord(CommitmentStatus status) => status switch
    {
        CommitmentStatus.InTheWorks => "in-the-works",
        CommitmentStatus.NotYetRated => "not-yet-rated",
        _ => status.ToString().ToLowerInvariant(),
    };

    /// <summary>What a statement that tells of a kept or broken word says of such a claim.</summary>
    public static Verdict OfTold(CheckedClaim claim, LocalDate asOf, bool saysKept, LedgerEntry entry, bool isKept)
    {
        VerdictEvidence[] evidence = [VerdictEvidence.Of(entry, Message.Of(isKept ? "evidence.kept" : "evidence.broken"), 1)];
        return new()
        {
            Claim = claim.Text,
            AsOf = asOf,
            Outcome = saysKept == isKept ? VerdictOutcome.Supported : VerdictOutcome.Contradicted,
            Nuance = isKept ? VerdictNuance.Kept : VerdictNuance.Broken,
            Supporting = saysKept == isKept ? evidence : [],
            Opposing = saysKept == isKept ? [] : evidence,
            Explanation = Message.Of(isKept ? "verdict.kept" : "verdict.broken"),
            Steps = [],
        };
    }

    // What the conflict between two statements of the matter says of the claim, where it says more than the statements one by one.
    private static (VerdictOutcome, string, Message)? ByContest(Contest contest)
    {
        var conflict = contest.Conflict;
        if (contest.IsOvertaking)
        {
            return contest.SidesWithLater switch
            {
                false when contest.IsFirm => (VerdictOutcome.Contradicted, conflict.Rule.Kind == "commitment-broken" ? VerdictNuance.Broken : conflict.Rule.Kind == "unmet-forecast" ? VerdictNuance.NotBorneOut : VerdictNuance.Reversed, conflict.Explanation),
                _ => null,
            };
        }

        return (VerdictOutcome.Disputed, conflict.Rule.Kind == "denial-vs-report" ? VerdictNuance.DeniedAndReported : VerdictNuance.SourcesDisagree, conflict.Explanation);
    }

    private static (List<Judgement>, List<Judgement>) Sides(Contest contest, List<Judgement> supporting, List<Judgement> opposing)
    {
        var (pro, con) = contest.SidesWithLater == true ? (contest.Later, contest.Earlier) : (contest.Earlier, contest.Later);
        return (With(supporting, pro, con), With(opposing, con, pro));

        static List<Judgement> With(List<Judgement> side, Judgement? own, Judgement? other) => [.. side.Prepend(own).OfType<Judgement>().Where(item => item != other).Distinct()];
    }

    private static (VerdictOutcome Outcome, string Nuance, Message Explanation) Decide(List<Judgement> supporting, List<Judgement> opposing, List<Judgement> promising, IReadOnlyList<Judgement> judged)
    {
        if (supporting.Count == 0 && opposing.Count == 0)
        {
            var (one, other) = Dispute(Leaning(judged, Stance.Supports), Leaning(judged, Stance.Opposes));
            return one is not null ? (VerdictOutcome.Disputed, VerdictNuance.SourcesDisagree, Against(one, other!))
                : promising.Count > 0 ? (VerdictOutcome.Unknown, VerdictNuance.InTheWorks, Message.Of("verdict.promised", ("who", Who(promising[0]))))
                : (VerdictOutcome.Unknown, VerdictNuance.NoStatementYet, Message.Of("verdict.none"));
        }

        if (opposing.Count == 0)
        {
            var (one, other) = Dispute(supporting, Leaning(judged, Stance.Opposes));
            if (one is not null)
            {
                return (VerdictOutcome.Disputed, VerdictNuance.SourcesDisagree, Against(one, other!));
            }

            if (supporting.TrueForAll(item => IsOwnWord(item) && item.Mechanism != Mechanism.Number && item.Entry.Statement.Kind is not (StatementKind.Change or StatementKind.Commitment or StatementKind.Continuity)))
            {
                return (VerdictOutcome.Unknown, VerdictNuance.SelfReported, Message.Of("verdict.own", ("who", Who(supporting[0]))));
            }

            var nuance = supporting.TrueForAll(IsReported) ? VerdictNuance.ReportedUnconfirmed : supporting.TrueForAll(IsOwnWord) ? VerdictNuance.SelfReported : VerdictNuance.Stated;
            return (VerdictOutcome.Supported, nuance, Told(supporting[0]));
        }

        if (supporting.Count == 0)
        {
            var (one, other) = Dispute(Leaning(judged, Stance.Supports), opposing);
            return one is not null ? (VerdictOutcome.Disputed, VerdictNuance.SourcesDisagree, Against(one, other!))
                : (VerdictOutcome.Contradicted, NuanceOf(opposing[0]), Told(opposing[0]));
        }

        return (VerdictOutcome.Disputed, VerdictNuance.SourcesDisagree, Against(supporting[0], opposing[0]));
    }

    // Two sources of one time that stand against each other.
    private static (Judgement? One, Judgement? Other) Dispute(List<Judgement> one, List<Judgement> other)
    {
        foreach (var a in one)
        {
            foreach (var b in other)
            {
                if (SourceOf(a) != SourceOf(b) && Math.Abs(DaysBetween(a, b)) <= SameTimeDays)
                {
                    return (a, b);
                }
            }
        }

        return (null, null);
    }

    private static string SourceOf(Judgement judgement) => SourceOf(judgement.Entry);

    /// <summary>Who speaks, so that one source counts once: the speaker, or the article where the outlet itself tells.</summary>
    public static string SourceOf(LedgerEntry entry) => entry.Statement.Speaker == Speaker.Narrator.Name ? entry.Statement.ArticleId : entry.Statement.Speaker;

    private static int DaysBetween(Judgement earlier, Judgement later) =>
        earlier.Entry.Statement.SaidOn is { } a && later.Entry.Statement.SaidOn is { } b && !a.Overlaps(b) ? a.End < b.Start ? Period.DaysBetween(a.End, b.Start) : -Period.DaysBetween(b.End, a.Start) : 0;

    private static List<Judgement> Leaning(IReadOnlyList<Judgement> judged, Stance stance) => [.. judged.Where(item => item.Leaning == stance).OrderByDescending(item => item.Strength).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal)];

    private static string NuanceOf(Judgement judgement) => judgement.Mechanism switch
    {
        Mechanism.Number => VerdictNuance.NumberDiffers,
        Mechanism.Date => VerdictNuance.DateDiffers,
        _ => IsReported(judgement) ? VerdictNuance.ReportedUnconfirmed : VerdictNuance.OppositeStated,
    };

    private static List<Judgement> Gather(IReadOnlyList<Judgement> judged, Stance stance) => [.. judged.Where(item => item.Stance == stance).OrderByDescending(item => item.Strength).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal)];

    private static Message Who(Judgement judgement) => Who(judgement.Entry);

    /// <summary>Who speaks, to be named in a sentence: at its start, or within.</summary>
    public static Message Who(LedgerEntry entry, bool isFirst = true) => entry.Statement.Speaker switch
    {
        "narrator" when entry.Meaning.Evidence.Passage.Article.Publisher is { } outlet => outlet,
        "narrator" => Message.Of(isFirst ? "verdict.outlet" : "verdict.outlet.within"),
        "unknown" => Message.Of(isFirst ? "verdict.someone" : "verdict.someone.within"),
        var speaker => Message.Word("speaker", speaker),
    };

    private static Message Told(Judgement judgement) => Message.Of("verdict.evidence", ("who", Who(judgement)), ("reason", judgement.Reason));

    private static Message Against(Judgement one, Judgement other) => Dispute(one.Entry, other.Entry);

    /// <summary>Who stands on which side.</summary>
    public static Message Dispute(LedgerEntry one, LedgerEntry other) => Who(one).Equals(Who(other)) ? Message.Of("verdict.dispute.one", ("who", Who(one))) : Message.Of("verdict.dispute", ("one", Who(one)), ("other", Who(other, isFirst: false)));

    private static bool IsReported(Judgement judgement) => IsReported(judgement.Entry);

    private static bool IsOwnWord(Judgement judgement) => IsOwnWord(judgement.Entry);

    /// <summary>Whether a statement passes on what another is said to have said.</summary>
    public static bool IsReported(LedgerEntry entry) => entry.Statement is { Attribution: AttributionForm.Reported } or { Certainty: Certainty.Reported } or { SpeakerClass: SourceClass.Unnamed or SourceClass.Hearsay };

    /// <summary>Whether a statement is the word of the party concerned.</summary>
    public static bool IsOwnWord(LedgerEntry entry) =>
        entry.Statement is { Attribution: AttributionForm.Direct or AttributionForm.Indirect } statement && (entry.Meaning.Evidence.Holder?.Name == statement.Speaker || entry.Meaning.Evidence.Speaker.SpeaksForOrganisation);

    private static IEnumerable<VerdictEvidence> Shown(List<Judgement> judged) =>
        judged.Take(MostEvidence).Select(item => VerdictEvidence.Of(item.Entry, item.Reason, item.Strength));
}
