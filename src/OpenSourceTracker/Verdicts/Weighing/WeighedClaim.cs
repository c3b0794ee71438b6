using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>A claim with its weighed evidence and the probabilities of its outcomes: told as a verdict.</summary>
internal sealed class WeighedClaim(Assessment assessment, IReadOnlyList<WeighedEvidence> evidence, float[] summary, VerdictModel model)
{
    private readonly double[] _probabilities = model.Outcomes(summary);
    private readonly EvidenceSides _sides = EvidenceSides.Of(evidence, assessment);

    private const int MostShown = 8;
    private const int OfRuled = 2;

    // What is less likely than this to bear on the claim, on its side, is not shown as evidence.
    private const double LeastShown = 0.2;

    public Verdict Tell()
    {
        var outcome = model.Decide(_probabilities, _sides, assessment.ByRules.Outcome);
        var (pro, con) = (Side(item => item.For, item => item.IsFor), Side(item => item.Against, item => !item.IsFor));
        if (outcome == VerdictOutcome.Disputed)
        {
            (pro, con) = (pro.Count > 0 ? pro : Rest(con, item => item.For), con.Count > 0 ? con : Rest(pro, item => item.Against));
        }

        // Where something bears on it, "nothing speaks of it" is not what is to be said.
        var isSilent = assessment.ByRules is { Outcome: VerdictOutcome.Unknown, Nuance: VerdictNuance.NoStatementYet } && Nuance(VerdictOutcome.Unknown, pro, con) == VerdictNuance.NotSettled;
        return outcome == assessment.ByRules.Outcome && !isSilent
            ? assessment.ByRules with { Confidence = Confidence(outcome), Steps = [.. Steps(outcome), .. assessment.ByRules.Steps] }
            : new()
            {
                Claim = assessment.Claim.Text,
                AsOf = assessment.AsOf,
                Outcome = outcome,
                Nuance = Nuance(outcome, pro, con),
                Supporting = Shown(pro, outcome is VerdictOutcome.Supported or VerdictOutcome.Disputed, item => item.For),
                Opposing = Shown(con, outcome is VerdictOutcome.Contradicted or VerdictOutcome.Disputed, item => item.Against),
                Explanation = Explanation(outcome, pro, con),
                Confidence = Confidence(outcome),
                Steps = Steps(outcome),
            };
    }

    // What the rules read on the same side shows best why.
    private static bool IsRuled(WeighedEvidence item) => item.Candidate.Judgement?.Stance == (item.IsFor ? Stance.Supports : Stance.Opposes);

    private List<WeighedEvidence> Side(Func<WeighedEvidence, double> weight, Func<WeighedEvidence, bool> isOn) =>
        [.. evidence.Where(isOn).OrderByDescending(item => weight(item) * (IsRuled(item) ? OfRuled : 1)).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal).Take(MostShown)];

    // Where all lean one way though it is surely disputed, what another source says that leans least is the other side.
    private List<WeighedEvidence> Rest(List<WeighedEvidence> side, Func<WeighedEvidence, double> weight) =>
        [.. evidence.Where(item => item != side.FirstOrDefault()).OrderByDescending(item => side is [var first, ..] && Aggregation.SourceOf(item.Entry) != Aggregation.SourceOf(first.Entry)).ThenByDescending(weight).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal).Take(1)];

    // A side that the outcome rests on is never empty where anything is on it.
    private List<VerdictEvidence> Shown(List<WeighedEvidence> side, bool isNeeded, Func<WeighedEvidence, double> weight)
    {
        return [.. side.Where((item, i) => weight(item) >= LeastShown || (isNeeded && i == 0)).Select(item => VerdictEvidence.Of(item.Entry, Reason(item), Math.Round(weight(item), 3)))];
    }

    // The rules' word where they take the same side, else that it was weighed.
    private Message Reason(WeighedEvidence item) =>
        item.Candidate.Judgement is { } judgement && judgement.Leaning == (item.IsFor ? Stance.Supports : Stance.Opposes) ? ValueWords.Reason(assessment.Claim, judgement)
            : Message.Of(item.IsFor ? "evidence.weighed.for" : "evidence.weighed.against", ("relevance", Likelihood.Of(item.Relevance)), ("side", Likelihood.Of(item.IsFor ? item.Side : 1 - item.Side)));

    private string Nuance(VerdictOutcome outcome, List<WeighedEvidence> pro, List<WeighedEvidence> con) => outcome switch
    {
        VerdictOutcome.Supported => pro is not [var first, ..] ? VerdictNuance.Stated : Aggregation.IsReported(first.Entry) ? VerdictNuance.ReportedUnconfirmed : Aggregation.IsOwnWord(first.Entry) ? VerdictNuance.SelfReported : VerdictNuance.Stated,
        VerdictOutcome.Contradicted => con is not [var first, ..] ? VerdictNuance.OppositeStated : first.Candidate.Judgement switch
        {
            { Number: < 0, Mechanism: Mechanism.Number } => VerdictNuance.NumberDiffers,
            { Date: < 0, Mechanism: Mechanism.Date } => VerdictNuance.DateDiffers,
            _ when (_sides.Act == outcome || _sides.Overtaking == outcome) && pro.Exists(item => item.For >= LeastShown && IsBefore(item, first)) => VerdictNuance.Reversed,
            _ => Aggregation.IsReported(first.Entry) ? VerdictNuance.ReportedUnconfirmed : VerdictNuance.OppositeStated,
        },
        VerdictOutcome.Disputed => pro.Concat(con).Any(item => item.Relevance >= LeastShown && item.Entry.Statement.Kind == Statements.StatementKind.Denial) ? VerdictNuance.DeniedAndReported : VerdictNuance.SourcesDisagree,
        _ => evidence.Any(item => item.Relevance >= LeastShown) ? VerdictNuance.NotSettled : VerdictNuance.NoStatementYet,
    };

    private static bool IsBefore(WeighedEvidence one, WeighedEvidence other) =>
        one.Entry.Statement.PublishedOn is { } a && other.Entry.Statement.PublishedOn is { } b && a.End < b.Start;

    private Message Explanation(VerdictOutcome outcome, List<WeighedEvidence> pro, List<WeighedEvidence> con) => (outcome, pro, con) switch
    {
        (VerdictOutcome.Supported, [var one, ..], _) => Told(one),
        (VerdictOutcome.Contradicted, _, [var other, ..]) => Told(other),
        (VerdictOutcome.Disputed, [var one, ..], [var other, ..]) => Aggregation.Dispute(one.Entry, (con.Find(item => item.Against >= LeastShown && Aggregation.SourceOf(item.Entry) != Aggregation.SourceOf(one.Entry)) ?? other).Entry),
        _ => Message.Of(evidence.Any(item => item.Relevance >= LeastShown) ? "verdict.unsettled" : "verdict.none"),
    };

    private Message Told(WeighedEvidence item) => Reason(item) is { Code: not ("evidence.weighed.for" or "evidence.weighed.against") } reason
        ? Message.Of("verdict.evidence", ("who", Aggregation.Who(item.Entry)), ("reason", reason))
        : Message.Of(item.IsFor ? "verdict.weighed.for" : "verdict.weighed.against", ("who", Aggregation.Who(item.Entry)), ("text", item.Entry.Statement.Text));

    private List<Message> Steps(VerdictOutcome outcome) =>
    [
        assessment.ByRules.Outcome == VerdictOutcome.Unknown ? Message.Of("step.claim.rules.none") : Message.Of("step.claim.rules", ("outcome", VerdictSteps.Outcome(assessment.ByRules.Outcome)), ("nuance", VerdictSteps.Nuance(assessment.ByRules.Nuance))),
        .. evidence.Where(item => item.Relevance >= LeastShown).OrderByDescending(item => item.Relevance).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal).Take(MostShown).Select(item => Message.Of(
            item.IsFor ? "step.weighed.for" : "step.weighed.against",
            ("cited", VerdictSteps.Cited(item.Entry.Statement, Aggregation.Who(item.Entry))), ("relevance", Likelihood.Of(item.Relevance)), ("side", Likelihood.Of(item.IsFor ? item.Side : 1 - item.Side)))),
        Message.Of("step.claim.weighed", ("supported", Likelihood.Of(_probabilities[(int)VerdictOutcome.Supported])), ("contradicted", Likelihood.Of(_probabilities[(int)VerdictOutcome.Contradicted])), ("disputed", Likelihood.Of(_probabilities[(int)VerdictOutcome.Disputed])), ("unknown", Likelihood.Of(_probabilities[(int)VerdictOutcome.Unknown]))),
        Decided(outcome),
    ];

    private Message Decided(VerdictOutcome outcome)
    {
        var (agreeing, firm) = (Likelihood.Figure(model.Agreeing), Likelihood.Figure(model.Firm));
        return outcome switch
        {
            VerdictOutcome.Supported or VerdictOutcome.Contradicted when Confidence(outcome) < (outcome == assessment.ByRules.Outcome ? model.Agreeing : model.Firm) && (_sides.Overtaking == outcome || VerdictModel.IsByAct(_probabilities, _sides, outcome)) => Message.Of("step.decided.act"),
            VerdictOutcome.Supported or VerdictOutcome.Contradicted when outcome == assessment.ByRules.Outcome => Message.Of(Confidence(outcome) >= model.Agreeing ? "step.decided.agreeing" : "step.decided.alone", ("least", agreeing)),
            VerdictOutcome.Supported or VerdictOutcome.Contradicted => Message.Of("step.decided.firm", ("least", firm)),
            _ => Message.Of(outcome == VerdictOutcome.Disputed ? "step.decided.disputed" : "step.decided.unknown", ("firm", firm), ("agreeing", agreeing)),
        };
    }

    private double Confidence(VerdictOutcome outcome) => _probabilities[(int)outcome];
}
