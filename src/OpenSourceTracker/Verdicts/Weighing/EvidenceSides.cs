using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>What the weighed evidence of a claim shows by itself, beside the probabilities of its outcomes: how strong each side is, whose word it is, and whether an act has overtaken what was said before.</summary>
internal sealed record EvidenceSides
{
    // A dispute has two sides, of two sources, which speak of more than the claim's party.
    private const double Slight = 0.05;

    // An act settles what it bears on where it does so as likely as not, and where nothing else of its day that may bear on it says otherwise: on unseen stories analysts say the same of three in four.
    private const double Bearing = 0.25;
    private const double Half = 0.5;
    private const double Sided = 0.7;

    // Where words of an earlier day stand against an act, it is not disputed but changed: so six in seven of what would else be called disputed.
    private const double OfOvertaking = 0.6;

    // Evidence of another kind that is nearly as strong settles a claim too; of next to none, its kind says nothing.
    private const double NearlyAsStrong = 0.8;
    private const double NextToNone = 0.1;

    /// <summary>The strongest evidence for the claim, 0 to 1.</summary>
    public double Pro { get; init; }

    /// <summary>The strongest against it.</summary>
    public double Con { get; init; }

    /// <summary>Whether two sources stand against each other on more than the claim's party.</summary>
    public bool IsTwoSided { get; init; }

    /// <summary>The outcome that the latest act on the matter comes to; nothing where none does.</summary>
    public VerdictOutcome? Act { get; init; }

    /// <summary>The outcome that an act comes to against what was said on earlier days only; nothing where none does.</summary>
    public VerdictOutcome? Overtaking { get; init; }

    /// <summary>Whether the strongest evidence for the claim is asserted: a rumour, a condition or a possibility settles nothing.</summary>
    public bool CanSupport { get; init; } = true;

    /// <summary>The same for what is against it; a denial is one side of a dispute, and a promise no proof.</summary>
    public bool CanContradict { get; init; } = true;

    /// <param name="evidence">What was weighed.</param>
    /// <param name="assessment">What the rules make of the claim: slight evidence makes no dispute of what is known to be promised only, and a figure that no statement gives is not supported.</param>
    public static EvidenceSides Of(IReadOnlyList<WeighedEvidence> evidence, Assessment assessment)
    {
        var areFiguresGiven = assessment.Judge.AreFiguresGiven([.. evidence.Where(item => item.Relevance >= Slight).Select(item => item.Entry)]);
        var isAhead = Judge.IsAhead(assessment.Claim.Meaning);
        List<WeighedEvidence> pro = [.. evidence.Where(item => item.IsFor)], con = [.. evidence.Where(item => !item.IsFor)];
        return new()
        {
            Pro = pro.Select(item => item.For).DefaultIfEmpty().Max(),
            Con = con.Select(item => item.Against).DefaultIfEmpty().Max(),
            IsTwoSided = assessment.ByRules.Nuance != VerdictNuance.InTheWorks && HasTwoSources(evidence),
            Act = ActOf(evidence) is var act && (act != VerdictOutcome.Supported || areFiguresGiven) ? act : null,
            Overtaking = areFiguresGiven && Overtakes(pro, con) ? VerdictOutcome.Supported : Overtakes(con, pro) ? VerdictOutcome.Contradicted : null,
            CanSupport = CanSettle(pro, item => item.For, item => IsAsserted(item) && (isAhead || !Judge.IsYetToCome(item.Entry))) && areFiguresGiven,
            CanContradict = CanSettle(con, item => item.Against, item => IsAsserted(item) && item.Entry.Statement.Kind is not (StatementKind.Denial or StatementKind.Commitment)),
        };
    }

    /// <summary>Whether the evidence is of a kind that can settle a claim that way.</summary>
    public bool CanSettle(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Supported => CanSupport,
        VerdictOutcome.Contradicted => CanContradict,
        _ => true,
    };

    private static bool CanSettle(List<WeighedEvidence> side, Func<WeighedEvidence, double> weight, Func<WeighedEvidence, bool> isFirm) =>
        side.Select(weight).DefaultIfEmpty().Max() is var most && (most < NextToNone || side.Exists(item => isFirm(item) && weight(item) >= NearlyAsStrong * most));

    private static bool HasTwoSources(IReadOnlyList<WeighedEvidence> evidence)
    {
        var pro = evidence.Where(item => item.IsFor && item.SharesMatter && item.For >= Slight).Select(item => Aggregation.SourceOf(item.Entry)).ToHashSet(StringComparer.Ordinal);
        return pro.Count > 0 && evidence.Where(item => !item.IsFor && item.SharesMatter && item.Against >= Slight).Select(item => Aggregation.SourceOf(item.Entry)).Any(source => pro.Count > 1 || !pro.Contains(source));
    }

    private static VerdictOutcome? ActOf(IReadOnlyList<WeighedEvidence> evidence)
    {
        var bearing = evidence.Where(item => item.Relevance >= Bearing && item.Entry.Statement.PublishedOn is not null).ToList();
        if (bearing.Count == 0)
        {
            return null;
        }

        var day = bearing.Max(item => item.Entry.Statement.PublishedOn!.End);
        bearing.RemoveAll(item => item.Entry.Statement.PublishedOn!.End != day);
        var isFor = bearing[0].IsFor;
        return bearing.TrueForAll(item => item.IsFor == isFor) && bearing.Exists(IsAct) ? isFor ? VerdictOutcome.Supported : VerdictOutcome.Contradicted : null;
    }

    private static bool Overtakes(List<WeighedEvidence> side, List<WeighedEvidence> other) =>
        side.Where(item => IsAct(item, OfOvertaking, OfOvertaking)).Select(item => item.Entry.Statement.PublishedOn).Where(day => day is not null).Select(day => (NodaTime.LocalDate?)day!.End).Max() is { } acted
        && other.TrueForAll(item => item.Relevance < Bearing || item.Entry.Statement.PublishedOn is { } said && said.End < acted);

    private static bool IsAct(WeighedEvidence item) => IsAct(item, Half, Sided);

    private static bool IsAct(WeighedEvidence item, double relevance, double side) =>
        item.Entry.Statement.Kind == StatementKind.Change && IsAsserted(item) && item.SharesMatter && item.Relevance >= relevance && (item.IsFor ? item.Side : 1 - item.Side) >= side;

    private static bool IsAsserted(WeighedEvidence item) => item.Entry.Statement.Certainty == Certainty.Asserted;
}
