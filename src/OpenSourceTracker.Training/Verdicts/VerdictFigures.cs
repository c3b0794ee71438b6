using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Verdicts;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker.Training.Verdicts;

/// <summary>Prints how good the weighing of claims is.</summary>
internal static class VerdictFigures
{
    public static void ByRules(string title, IReadOnlyList<MeasuredClaim> claims)
    {
        Console.WriteLine($"{title}: what the rules say, and what is annotated");
        foreach (var group in claims.GroupBy(claim => (claim.Assessment.ByRules.Outcome, claim.Assessment.ByRules.Nuance)).OrderBy(group => group.Key))
        {
            Console.WriteLine($"  {group.Key.Outcome} ({group.Key.Nuance}): {Annotated(group)}");
        }

        foreach (var group in claims.Where(claim => IsFirm(claim.Assessment.ByRules.Outcome)).GroupBy(claim => (claim.Assessment.ByRules.Outcome, Math.Floor(10 * Strength(claim)) / 10)).OrderBy(group => group.Key))
        {
            Console.WriteLine(FormattableString.Invariant($"  {group.Key.Outcome}, strength from {group.Key.Item2:F1}: {Annotated(group)}"));
        }

        static string Annotated(IEnumerable<MeasuredClaim> group) => string.Join(", ", group.GroupBy(claim => claim.Outcome).OrderBy(inner => inner.Key).Select(inner => $"{inner.Key} {inner.Count()}"));

        static double Strength(MeasuredClaim claim) => claim.Assessment.ByRules.Supporting.Concat(claim.Assessment.ByRules.Opposing).Select(item => item.Strength).DefaultIfEmpty().Max();
    }

    public static void Evidence(string title, IReadOnlyDictionary<MeasuredClaim, IReadOnlyList<WeighedEvidence>> claims)
    {
        var settled = claims.Where(claim => IsFirm(claim.Key.Outcome) && claim.Value.Count > 0).ToList();
        var first = settled.Count(claim => claim.Key.Evidence.ContainsKey(claim.Value.MaxBy(item => item.Relevance)!.Entry));
        var sides = claims.SelectMany(claim => claim.Value.Select(item => (item.Side, IsFor: claim.Key.Evidence.GetValueOrDefault(item.Entry))).Where(item => item.IsFor is not null).Select(item => item.Side >= 0.5 == item.IsFor)).ToList();
        Console.WriteLine(FormattableString.Invariant($"{title}: of {settled.Count} settled claims the first evidence is right for {(double)first / Math.Max(1, settled.Count):F3}; side right of {(double)sides.Count(right => right) / Math.Max(1, sides.Count):F3} of {sides.Count}"));
    }

    public static void Outcomes(string title, IReadOnlyList<(MeasuredClaim Claim, IReadOnlyList<WeighedEvidence> Evidence, double[] Probabilities)> judged)
    {
        Console.WriteLine(FormattableString.Invariant($"{title}: {judged.Count} claims, most likely right {(double)judged.Count(item => Array.IndexOf(item.Probabilities, item.Probabilities.Max()) == (int)item.Claim.Outcome) / judged.Count:F3}"));
        foreach (var firm in (float[])[0.5f, 0.55f, 0.6f, 0.65f, 0.7f])
        {
            foreach (var agreeing in (float[])[0.3f, 0.4f, 0.5f])
            {
                var model = new VerdictModel(WordModel.None, new([], []), new([], []), new([], []), firm, agreeing);
                var decided = judged.Select(item => (item.Claim, Outcome: item.Claim.Assessment.IsSettled ? item.Claim.Assessment.ByRules.Outcome : model.Decide(item.Probabilities, Sides(item.Claim, item.Evidence), item.Claim.Assessment.ByRules.Outcome))).ToList();
                Console.WriteLine(FormattableString.Invariant($"  firm from {firm:F2}, with the rules from {agreeing:F2}: right {Share(item => item.Outcome == item.Claim.Outcome):F3}, firm {Share(item => IsFirm(item.Outcome)):F3}, firm and wrong {Share(item => IsFirm(item.Outcome) && item.Outcome != item.Claim.Outcome):F3}"));

                double Share(Func<(MeasuredClaim Claim, VerdictOutcome Outcome), bool> which) => (double)decided.Count(which) / decided.Count;
            }
        }
    }

    /// <summary>What the evidence of a claim shows by itself.</summary>
    public static EvidenceSides Sides(MeasuredClaim claim, IReadOnlyList<WeighedEvidence> evidence) => EvidenceSides.Of(evidence, claim.Assessment);

    private static bool IsFirm(VerdictOutcome outcome) => outcome is VerdictOutcome.Supported or VerdictOutcome.Contradicted;
}
