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
        var own = new Dictionary<(string, string), int>();
        foreach (var candidate in candidates.OrderBy(item => !IsOwn(item)).ThenByDescending(item => item.Confidence).ThenBy(item => item.Statements.Earlier, StringComparer.Ordinal).ThenBy(item => item.Statements.Later, StringComparer.Ordinal))
        {
            // Who writes a rule has decided what such a pair is called; what else is said of it is told with its steps.
            if (!IsOwn(candidate) && own.TryGetValue(Unordered(candidate.Statements), out var named))
            {
                kept[named] = (kept[named].Candidate.With(candidate), kept[named].Also);
                continue;
            }

            var articles = (candidate.Earlier.Claim.Statement!.ArticleId, candidate.Later.Claim.Statement!.ArticleId);
            if (!between.TryGetValue(articles, out var others))
            {
                between[articles] = others = [];
            }

            var same = others.FindIndex(other => IsSame(kept[other].Candidate, candidate));
            var at = same >= 0 ? others[same] : kept.Count;
            if (same >= 0)
            {
                kept[at].Also.Add(candidate.Statements);
            }
            else
            {
                others.Add(at);
                kept.Add((candidate, []));
            }

            if (IsOwn(candidate))
            {
                own.TryAdd(Unordered(candidate.Statements), at);
            }
        }

        return [.. kept.Select(item => item.Candidate.ToConflict([.. item.Also.Distinct().Where(pair => pair != item.Candidate.Statements)]))
            .OrderByDescending(conflict => conflict.Severity).ThenByDescending(conflict => conflict.Confidence).ThenBy(conflict => conflict.Id, StringComparer.Ordinal)];
    }

    private static bool IsOwn(Candidate candidate) => !RuleNames.IsBuiltInId(candidate.Rule.Id);

    // A rule asks in the order in which things were said, the judge in that of their texts.
    private static (string, string) Unordered((string Earlier, string Later) pair) => string.CompareOrdinal(pair.Earlier, pair.Later) <= 0 ? pair : (pair.Later, pair.Earlier);

    // What one statement has against another text is one disagreement, and so is what two texts say about the same things.
    // A text against its own headline or source is another matter, and so is why something is done.
    private static bool IsSame(Candidate one, Candidate other) =>
        MatterOf(one) == MatterOf(other) && (one.Statements.Earlier == other.Statements.Earlier || one.Statements.Later == other.Statements.Later || AreOfOneProperty(one, other) || ShareMuch(one, other));

    private static bool AreOfOneProperty(Candidate one, Candidate other) =>
        one.Earlier.Claim.Property == other.Earlier.Claim.Property && one.Earlier.Claim.Value == other.Earlier.Claim.Value && one.Later.Claim.Value == other.Later.Claim.Value;

    // Half of what ties the one pair ties the other too.
    private static bool ShareMuch(Candidate one, Candidate other) =>
        Math.Min(one.Shared.Count, other.Shared.Count) is > 1 and var least && 2 * one.Shared.Intersect(other.Shared, StringComparer.Ordinal).Count() >= least;

    private static string MatterOf(Candidate candidate) => FidelityFinder.Rules.Any(rule => rule.Id == candidate.Rule.Id) || candidate.Rule.Kind == "rationale-conflict" ? candidate.Rule.Kind : "";
}
