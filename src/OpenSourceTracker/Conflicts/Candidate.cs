using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>A finding about two claims, with what ties them together, before the same disagreement is folded into one.</summary>
internal sealed record Candidate(ClaimEvidence Earlier, ClaimEvidence Later, RuleDescription Rule, Finding Finding, double Confidence, PairLink Link, double Share, IReadOnlyList<string> Shared)
{
    /// <summary>How it was weighed, where more than the rule had a say.</summary>
    public Message? Weighing { get; init; }

    /// <summary>What other rules say of the same two statements, first come first.</summary>
    public IReadOnlyList<Message> Others { get; init; } = [];

    /// <summary>The same, knowing that another rule says something of it too.</summary>
    public Candidate With(Candidate other)
    {
        var step = Message.Of("step.folded", ("rule", other.Rule.Id), ("kind", other.Rule.Kind), ("reason", other.Finding.Reason));
        return Others.Contains(step) ? this : this with { Others = [.. Others, step] };
    }

    public (string Earlier, string Later) Statements => (Earlier.Claim.Statement!.Id, Later.Claim.Statement!.Id);

    public Conflict ToConflict(IReadOnlyList<(string, string)> also)
    {
        var (a, b) = (Earlier.Claim.Statement!, Later.Claim.Statement!);
        return new()
        {
            Id = Fingerprint(Rule.Id, a.Text, b.Text, a.ArticleId, b.ArticleId),
            Rule = Rule,
            Mechanism = Finding.Mechanism,
            Severity = Finding.Severity,
            Certainty = CertaintyOf(a, b),
            Confidence = Math.Round(Confidence, 2),
            Earlier = Earlier.Claim,
            Later = Later.Claim,
            Explanation = Message.Of("explanation", ("reason", Finding.Reason)),
            Steps =
            [
                Message.Of("step.earlier", ("claim", Earlier.Claim.ToString())),
                Message.Of("step.later", ("claim", Later.Claim.ToString())),
                Message.Of("step.party", ("party", Link.Party ?? "–"), ("strength", Link.Strength.ToString("0.00", CultureInfo.InvariantCulture)), ("shared", Shared.Count > 0 ? string.Join(", ", Shared.Select(item => item[2..]).Distinct()) : "–"), ("share", Share.ToString("0%", CultureInfo.InvariantCulture))),
                Weighing ?? Message.Of("step.gates"),
                Message.Of("step.rule", ("rule", Rule.Id), ("kind", Rule.Kind), ("reason", Finding.Reason), ("mechanism", Message.Word("mechanism", Finding.Mechanism))),
                .. Others,
            ],
            AlsoShownBy = also,
        };
    }

    private static string Fingerprint(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', parts))))[..16];

    private static ConflictCertainty CertaintyOf(Statement a, Statement b) => (ConflictCertainty)Math.Max(Rank(a), Rank(b));

    private static int Rank(Statement statement) =>
        statement.Certainty is Certainty.Possible or Certainty.Conditional || statement.SpeakerClass is SourceClass.Hearsay ? 3
        : statement.Attribution == AttributionForm.Reported || statement.SpeakerClass is SourceClass.Unnamed or SourceClass.Document ? 2
        : statement.Attribution == AttributionForm.Narrator ? 1
        : 0;
}
