using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports;

/// <summary>How the values of the records are spelt in every report: lower case, words joined by hyphens. Tools read these; they do not change.</summary>
public static class ReportWords
{
    /// <summary>The word for it.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.High => "high",
        Severity.Medium => "medium",
        _ => "low",
    };

    /// <summary>The word for it.</summary>
    public static string Of(CommitmentStatus status) => status switch
    {
        CommitmentStatus.Kept => "kept",
        CommitmentStatus.Compromise => "compromise",
        CommitmentStatus.Stalled => "stalled",
        CommitmentStatus.Broken => "broken",
        CommitmentStatus.NotYetRated => "not-yet-rated",
        _ => "in-the-works",
    };

    /// <summary>The word for it.</summary>
    public static string Of(VerdictOutcome outcome) => outcome switch
    {
        VerdictOutcome.Supported => "supported",
        VerdictOutcome.Contradicted => "contradicted",
        VerdictOutcome.Disputed => "disputed",
        _ => "unknown",
    };

    /// <summary>The word for it.</summary>
    public static string Of(EvidenceVoice voice) => voice switch
    {
        EvidenceVoice.OwnWord => "own-word",
        EvidenceVoice.OtherSource => "other-source",
        EvidenceVoice.Reported => "reported",
        _ => "outlet",
    };

    /// <summary>The word for it.</summary>
    public static string Of(ConflictCertainty certainty) => certainty switch
    {
        ConflictCertainty.OwnWords => "own-words",
        ConflictCertainty.Narrated => "narrated",
        ConflictCertainty.Reported => "reported",
        _ => "unconfirmed",
    };

    /// <summary>The word for it.</summary>
    public static string Of(AttributionForm form) => form switch
    {
        AttributionForm.Direct => "direct",
        AttributionForm.Indirect => "indirect",
        AttributionForm.Reported => "reported",
        _ => "narrator",
    };

    /// <summary>The word for it.</summary>
    public static string Of(StatementKind kind) => kind switch
    {
        StatementKind.Commitment => "commitment",
        StatementKind.Denial => "denial",
        StatementKind.Continuity => "continuity",
        StatementKind.Change => "change",
        StatementKind.Opinion => "opinion",
        StatementKind.Prediction => "prediction",
        StatementKind.NoComment => "no-comment",
        _ => "fact",
    };

    /// <summary>The word for it.</summary>
    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Reported => "reported",
        Certainty.Possible => "possible",
        Certainty.Conditional => "conditional",
        _ => "asserted",
    };

    /// <summary>The word for it.</summary>
    public static string Of(OpennessStance stance) => stance switch
    {
        OpennessStance.Open => "open",
        OpennessStance.Restricted => "restricted",
        OpennessStance.Mixed => "mixed",
        _ => "none",
    };

    /// <summary>The word for it.</summary>
    public static string Of(SourceClass source) => source switch
    {
        SourceClass.Narrator => "narrator",
        SourceClass.Named => "named",
        SourceClass.RoleOnly => "role-only",
        SourceClass.Unnamed => "unnamed",
        SourceClass.Document => "document",
        SourceClass.Hearsay => "hearsay",
        _ => "unknown",
    };

    /// <summary>The word for it.</summary>
    public static string Of(DateOrigin origin) => origin switch
    {
        DateOrigin.Metadata => "metadata",
        DateOrigin.Text => "text",
        _ => "none",
    };

    /// <summary>The word for it.</summary>
    public static string Of(TemporalAnchor anchor) => anchor switch
    {
        TemporalAnchor.Document => "document",
        TemporalAnchor.Quotation => "quotation",
        TemporalAnchor.Narrative => "narrative",
        _ => "none",
    };

    /// <summary>The word of TIMEX3 for it, in capitals.</summary>
    public static string Of(TemporalType type) => Timex3.TypeName(type);

    /// <summary>The word of TIMEX3 for it, in capitals; <see langword="null"/> for none.</summary>
    public static string? Of(TemporalModifier modifier) => Timex3.ModName(modifier);
}
