using System.Globalization;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>A claim with its weighed evidence and the probabilities of its outcomes: told as a verdict.</summary>
internal sealed class WeighedClaim(Assessment assessment, IReadOnlyList<WeighedEvidence> evidence, float[] summary, VerdictModel model)
{
    private readonly double[] _probabilities = model.Outcomes(summary);

    private const int MostShown = 8;

    // What is less likely than this to bear on the claim, on its side, is not shown as evidence.
    private const double LeastShown = 0.2;

    public Verdict Tell()
    {
        var outcome = model.Decide(_probabilities, evidence, assessment.ByRules.Outcome);
        var (pro, con) = (Side(item => item.For, item => item.IsFor), Side(item => item.Against, item => !item.IsFor));
        if (outcome == VerdictOutcome.Disputed)
        {
            (pro, con) = (pro.Count > 0 ? pro : Rest(con, item => item.For), con.Count > 0 ? con : Rest(pro, item => item.Against));
        }

        return outcome == assessment.ByRules.Outcome
            ? assessment.ByRules with { Steps = [.. Steps(), .. assessment.ByRules.Steps] }
            : new()
            {
                Claim = assessment.Claim.Text,
                AsOf = assessment.AsOf,
                Outcome = outcome,
                Nuance = Nuance(outcome, pro, con),
                Supporting = Shown(pro, outcome is VerdictOutcome.Supported or VerdictOutcome.Disputed, item => item.For),
                Opposing = Shown(con, outcome is VerdictOutcome.Contradicted or VerdictOutcome.Disputed, item => item.Against),
                Explanation = Explanation(outcome, pro, con),
                Steps = Steps(),
            };
    }

    private List<WeighedEvidence> Side(Func<WeighedEvidence, double> weight, Func<WeighedEvidence, bool> isOn) =>
        [.. evidence.Where(isOn).OrderByDescending(weight).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal).Take(MostShown)];

    // Where all lean one way, what leans least is the other side.
    private List<WeighedEvidence> Rest(List<WeighedEvidence> side, Func<WeighedEvidence, double> weight) =>
        [.. evidence.Where(item => item != side.FirstOrDefault()).OrderByDescending(weight).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal).Take(1)];

    // A side that the outcome rests on is never empty where anything is on it.
    private static List<VerdictEvidence> Shown(List<WeighedEvidence> side, bool isNeeded, Func<WeighedEvidence, double> weight)
    {
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        return [.. side.Where((item, i) => weight(item) >= LeastShown || (isNeeded && i == 0)).Select(item => new VerdictEvidence
        {
            Statement = item.Entry.Statement,
            Reason = Reason(item),
            Strength = Math.Round(weight(item), 3),
            IsOwnWord = Aggregation.IsOwnWord(item.Entry),
            IsRepeat = item.Entry.Statement.SameAs is not null || !speakers.Add(Aggregation.SourceOf(item.Entry)),
        })];
    }

    // The rules' word where they take the same side, else that it was weighed.
    private static Message Reason(WeighedEvidence item) =>
        item.Candidate.Judgement is { } judgement && judgement.Leaning == (item.IsFor ? Stance.Supports : Stance.Opposes) ? judgement.Reason : Message.Of("evidence.weighed");

    private string Nuance(VerdictOutcome outcome, List<WeighedEvidence> pro, List<WeighedEvidence> con) => outcome switch
    {
        VerdictOutcome.Supported => pro is not [var first, ..] ? VerdictNuance.Stated : Aggregation.IsReported(first.Entry) ? VerdictNuance.ReportedUnconfirmed : Aggregation.IsOwnWord(first.Entry) ? VerdictNuance.SelfReported : VerdictNuance.Stated,
        VerdictOutcome.Contradicted => con is not [var first, ..] ? VerdictNuance.OppositeStated : first.Candidate.Judgement switch
        {
            { Number: < 0 } => VerdictNuance.NumberDiffers,
            { Date: < 0 } => VerdictNuance.DateDiffers,
            _ => Aggregation.IsReported(first.Entry) ? VerdictNuance.ReportedUnconfirmed : VerdictNuance.OppositeStated,
        },
        VerdictOutcome.Disputed => pro.Concat(con).Any(item => item.Relevance >= LeastShown && item.Entry.Statement.Kind == Statements.StatementKind.Denial) ? VerdictNuance.DeniedAndReported : VerdictNuance.SourcesDisagree,
        _ => evidence.Any(item => item.Relevance >= LeastShown) ? VerdictNuance.NotSettled : VerdictNuance.NoStatementYet,
    };

    private Message Explanation(VerdictOutcome outcome, List<WeighedEvidence> pro, List<WeighedEvidence> con) => (outcome, pro, con) switch
    {
        (VerdictOutcome.Supported, [var one, ..], _) => Told(one),
        (VerdictOutcome.Contradicted, _, [var other, ..]) => Told(other),
        (VerdictOutcome.Disputed, [var one, ..], [var other, ..]) => Message.Of("verdict.dispute", ("one", Aggregation.Who(one.Entry)), ("other", Aggregation.Who(other.Entry))),
        _ => Message.Of(evidence.Any(item => item.Relevance >= LeastShown) ? "verdict.unsettled" : "verdict.none"),
    };

    private static Message Told(WeighedEvidence item) => Message.Of("verdict.evidence", ("who", Aggregation.Who(item.Entry)), ("reason", Reason(item)));

    private List<Message> Steps() =>
    [
        Message.Of("step.claim.rules", ("outcome", assessment.ByRules.Outcome.ToString().ToLowerInvariant()), ("nuance", assessment.ByRules.Nuance)),
        .. evidence.Where(item => item.Relevance >= LeastShown).OrderByDescending(item => item.Relevance).ThenBy(item => item.Entry.Statement.Id, StringComparer.Ordinal).Take(MostShown).Select(item => Message.Of("step.claim.evidence",
            ("who", Aggregation.Who(item.Entry)), ("date", item.Entry.Statement.SaidOn?.ToString() ?? "–"), ("relevance", Two(item.Relevance)), ("side", Two(item.Side)), ("text", item.Entry.Statement.Text))),
        Message.Of("step.claim.weighed", ("supported", Probability(VerdictOutcome.Supported)), ("contradicted", Probability(VerdictOutcome.Contradicted)), ("disputed", Probability(VerdictOutcome.Disputed)), ("unknown", Probability(VerdictOutcome.Unknown)), ("firm", Two(model.Firm))),
    ];

    private string Probability(VerdictOutcome outcome) => Two(_probabilities[(int)outcome]);

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
