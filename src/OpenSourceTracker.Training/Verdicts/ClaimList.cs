using System.Globalization;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Verdicts;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker.Training.Verdicts;

/// <summary>Lists claims with their evidence as trees that know none of their stories weigh it: for reading what is not settled, and what is settled wrongly.</summary>
internal static class ClaimList
{
    private const int Most = 6;

    public static void Write(string path, IEnumerable<(MeasuredClaim Claim, IReadOnlyList<WeighedEvidence> Evidence, double[] Probabilities)> judged, float firm, float agreeing)
    {
        using var writer = new StreamWriter(path);
        var model = new VerdictModel(WordModel.None, new([], []), new([], []), new([], []), firm, agreeing);
        foreach (var (claim, evidence, probabilities) in judged)
        {
            var byRules = claim.Assessment.ByRules;
            var decided = claim.Assessment.IsSettled ? byRules.Outcome : model.Decide(probabilities, VerdictFigures.Sides(claim, evidence), byRules.Outcome);
            writer.WriteLine(string.Join('\t', decided == claim.Outcome ? "right" : decided is VerdictOutcome.Supported or VerdictOutcome.Contradicted ? "FIRM" : "open", claim.Outcome, decided, byRules.Outcome, byRules.Nuance, claim.Assessment.IsSettled ? "settled" : "weighed",
                string.Join(' ', probabilities.Select(Two)), claim.Story, claim.Assessment.AsOf, claim.Assessment.Claim.Text));
            foreach (var item in evidence.OrderByDescending(item => item.Relevance + (claim.Evidence.ContainsKey(item.Entry) ? 1 : 0)).Take(Most))
            {
                var (alignment, judgement) = (item.Candidate.Alignment, item.Candidate.Judgement);
                writer.WriteLine(string.Join('\t', "", claim.Evidence.TryGetValue(item.Entry, out var isFor) ? isFor switch { true => "FOR", false => "AGAINST", _ => "BOTH" } : "", $"relevance {Two(item.Relevance)} side {Two(item.Side)} own {Two(alignment.Own)} around {Two(alignment.Around)} names {Two(alignment.Names)}",
                    judgement is null ? "barred" : $"{judgement.Stance} leaning {judgement.Leaning} signs {judgement.Signs} number {judgement.Number} date {judgement.Date} {(judgement.SameSign ? "" : "other sign")}", string.Join(',', alignment.Shared), string.Join(',', alignment.Missing),
                    $"{item.Entry.Statement.ArticleId} {item.Entry.Statement.Speaker} {item.Entry.Statement.Kind} {item.Entry.Statement.Certainty}", item.Entry.Statement.Text.ReplaceLineEndings(" ")));
            }
        }
    }

    private static string Two(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
