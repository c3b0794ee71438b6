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

    /// <summary>The strongest evidence for the claim, 0 to 1.</summary>
    public double Pro { get; init; }

    /// <summary>The strongest against it.</summary>
    public double Con { get; init; }

    /// <summary>Whether two sources stand against each other on more than the claim's party.</summary>
    public bool IsTwoSided { get; init; }

    /// <summary>The outcome that the latest act on the matter comes to; nothing where none does.</summary>
    public VerdictOutcome? Act { get; init; }

    /// <summary>Whether the strongest evidence for the claim is asserted: a rumour, a condition or a possibility settles nothing.</summary>
    public bool CanSupport { get; init; } = true;

    /// <summary>The same for what is against it; a denial is one side of a dispute, and a promise no proof.</summary>
    public bool CanContradict { get; init; } = true;

    public static EvidenceSides Of(IReadOnlyList<WeighedEvidence> evidence)
    {
        var (pro, con) = (evidence.Where(item => item.IsFor).MaxBy(item => item.For), evidence.Where(item => !item.IsFor).MaxBy(item => item.Against));
        return new()
        {
            Pro = pro?.For ?? 0,
            Con = con?.Against ?? 0,
            IsTwoSided = HasTwoSources(evidence),
            Act = ActOf(evidence),
            CanSupport = pro is null || IsAsserted(pro),
            CanContradict = con is null || (IsAsserted(con) && con.Entry.Statement.Kind is not (StatementKind.Denial or StatementKind.Commitment)),
        };
    }

    /// <summary>Whether the evidence is of a kind that can settle a claim that way.</summary>
    public bool CanSettle(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Supported => CanSupport,
        VerdictOutcome.Contradicted => CanContradict,
        _ => true,
    };

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

    private static bool IsAct(WeighedEvidence item) =>
        item.Entry.Statement.Kind == StatementKind.Change && IsAsserted(item) && item.Relevance >= Half && (item.IsFor ? item.Side : 1 - item.Side) >= Sided;

    private static bool IsAsserted(WeighedEvidence item) => item.Entry.Statement.Certainty == Certainty.Asserted;
}
