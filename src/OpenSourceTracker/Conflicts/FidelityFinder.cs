using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Conflicts;

/// <summary>
/// Finds, within one article, what it says more firmly than its own source: a "may" that becomes "has", a source that falls away, a headline that goes further than the text.
/// </summary>
internal static class FidelityFinder
{
    private static readonly RuleDescription s_inflation = new("OST0401", "certainty-inflation", "\"May\" that becomes \"has\"", "A text gives as certain what it has itself given as possible.");
    private static readonly RuleDescription s_dropped = new("OST0402", "attribution-dropped", "A source that falls away", "A text asserts in its own voice what it has itself given as another's word.");
    private static readonly RuleDescription s_headline = new("OST0403", "headline-mismatch", "A headline that goes further", "A headline asserts what the text below gives as possible or as another's word.");

    /// <summary>The rules that are found here, for the catalogue.</summary>
    public static IReadOnlyList<RuleDescription> Rules { get; } = [s_inflation, s_dropped, s_headline];

    public static IEnumerable<(RuleDescription Rule, ClaimEvidence Cautious, ClaimEvidence Firm, Message Reason, double Share, List<string> Shared)> Find(IEnumerable<ClaimEvidence> claims, Corpus corpus)
    {
        foreach (var group in claims.Where(IsComparable).GroupBy(claim => (claim.Claim.Statement!.ArticleId, claim.Claim.Property, claim.Claim.Value)))
        {
            var members = group.OrderBy(claim => claim.Claim.Statement!.Span.Start).ToList();
            var best = default((RuleDescription Rule, ClaimEvidence Cautious, ClaimEvidence Firm, Message Reason, double Share, List<string> Shared));
            foreach (var cautious in members.Where(IsCautious).Take(20))
            {
                foreach (var firm in members.Where(IsFirm).Take(20))
                {
                    if (firm.Meaning.Evidence.Passage == cautious.Meaning.Evidence.Passage || PairLink.Between(cautious.Meaning.Evidence, firm.Meaning.Evidence).Strength < 0.75)
                    {
                        continue;
                    }

                    var isHeadline = firm.Meaning.Evidence.Passage.Block.Kind == ArticleBlockKind.Heading;
                    var (share, shared) = corpus.Overlap(cautious.Meaning, firm.Meaning, new HashSet<string>(StringComparer.Ordinal));
                    // What stands above the report is its summary, unless it is a headline; below it the discourse has moved on.
                    if (share < (firm.Pole is not null ? 0.1 : 0.6) || (!isHeadline && firm.Claim.Statement!.Span.Start < cautious.Claim.Statement!.Span.Start) || share <= best.Share)
                    {
                        continue;
                    }

                    var isPossible = cautious.Claim.Certainty == Certainty.Possible;
                    var source = cautious.Claim.Speaker == "narrator" ? Message.Of("source.report") : Message.Word("speaker", cautious.Claim.Speaker);
                    (string, Message)[] what = [("property", Message.Word("property", firm.Claim.Property)), ("value", Message.Word("value", firm.Claim.Value)), ("source", source)];
                    best = isHeadline ? (s_headline, cautious, firm, Message.Of(isPossible ? "reason.headline-mismatch.possible" : "reason.headline-mismatch", what), share, shared)
                        : isPossible ? (s_inflation, cautious, firm, Message.Of("reason.certainty-inflation", what), share, shared)
                        : (s_dropped, cautious, firm, Message.Of("reason.attribution-dropped", what), share, shared);
                }
            }

            if (best.Rule is not null)
            {
                yield return best;
            }
        }
    }

    private static bool IsComparable(ClaimEvidence claim) => !claim.IsImplied && !claim.IsReason && claim.Claim.ValueKind is ClaimValueKind.Pole or ClaimValueKind.Truth && !claim.Meaning.Evidence.IsNotAsserted;

    private static bool IsCautious(ClaimEvidence claim) =>
        (claim.Claim.Certainty == Certainty.Possible || claim.Claim.Statement!.SpeakerClass is SourceClass.Unnamed or SourceClass.Hearsay) && claim.Claim.Operator == ClaimOperator.Equal;

    private static bool IsFirm(ClaimEvidence claim) => claim.Claim.Certainty == Certainty.Asserted && claim.Claim.Statement!.Attribution == AttributionForm.Narrator && claim.Claim.Act is StatementKind.Fact or StatementKind.Change;
}
