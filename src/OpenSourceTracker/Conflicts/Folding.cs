using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Conflicts;

/// <summary>One conflict for each disagreement: of the pairs that show the same one, the surest stands for all.</summary>
internal static class Folding
{
    public static List<Conflict> Fold(IEnumerable<Candidate> candidates)
    {
        var kept = new List<(Candidate Candidate, List<(string, string)> Also)>();

        // One disagreement is between one and the same two articles, so that only their pairs need to be looked at.
        var between = new Dictionary<(string Earlier, string Later), List<int>>();
        foreach (var candidate in candidates.OrderBy(item => RuleNames.IsBuiltInId(item.Rule.Id)).ThenByDescending(item => item.Confidence).ThenBy(item => item.Statements.Earlier, StringComparer.Ordinal).ThenBy(item => item.Statements.Later, StringComparer.Ordinal))
        {
            var articles = (candidate.Earlier.Claim.Statement!.ArticleId, candidate.Later.Claim.Statement!.ArticleId);
            if (!between.TryGetValue(articles, out var others))
            {
                between[articles] = others = [];
            }

            var same = others.FindIndex(other => IsSame(kept[other].Candidate, candidate));
            if (same >= 0)
            {
                kept[others[same]].Also.Add(candidate.Statements);
            }
            else
            {
                others.Add(kept.Count);
                kept.Add((candidate, []));
            }
        }

        return [.. kept.Select(item => item.Candidate.ToConflict([.. item.Also.Distinct().Where(pair => pair != item.Candidate.Statements)]))
            .OrderByDescending(conflict => conflict.Severity).ThenByDescending(conflict => conflict.Confidence).ThenBy(conflict => conflict.Id, StringComparer.Ordinal)];
    }

    // What one statement has against another text is one disagreement, and so is what two texts give of one property with the same values.
    // What a rule of one's own names, no built-in rule names again.
    private static bool IsSame(Candidate one, Candidate other) =>
        FamilyOf(one.Rule) == FamilyOf(other.Rule) ? one.Statements.Earlier == other.Statements.Earlier || one.Statements.Later == other.Statements.Later || AreOfOneProperty(one, other)
        : RuleNames.IsBuiltInId(one.Rule.Id) != RuleNames.IsBuiltInId(other.Rule.Id) && (one.Statements == other.Statements || AreOfOneProperty(one, other));

    private static bool AreOfOneProperty(Candidate one, Candidate other) =>
        one.Earlier.Claim.Property == other.Earlier.Claim.Property && one.Earlier.Claim.Value == other.Earlier.Claim.Value && one.Later.Claim.Value == other.Later.Claim.Value;

    // OST01 of OST0103; a rule of one's own may have a shorter id.
    private static string FamilyOf(RuleDescription rule) => rule.Id[..Math.Min(5, rule.Id.Length)];
}
