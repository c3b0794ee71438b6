using NodaTime;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>Evidence after weighing.</summary>
/// <param name="Candidate">The statement.</param>
/// <param name="Relevance">How likely it bears on the claim, 0 to 1.</param>
/// <param name="Side">Where it does, how likely it speaks for the claim rather than against it, 0 to 1.</param>
internal sealed record WeighedEvidence(CandidateEvidence Candidate, double Relevance, double Side)
{
    public LedgerEntry Entry => Candidate.Entry;

    /// <summary>Whether it has more in common with the claim than a name: a word, a concept or a field of words.</summary>
    public bool SharesMatter => Candidate.Alignment.Shared.Count > 0 || Candidate.Row[(int)PairFeature.SharedFields] > 0;

    /// <summary>Whether it rather speaks for the claim.</summary>
    public bool IsFor => Side >= 0.5;

    public double For => Relevance * Side;

    public double Against => Relevance * (1 - Side);
}

/// <summary>Sums up the weighed evidence of a claim.</summary>
internal static class ClaimSummary
{
    private const double Relevant = 0.25;
    private const int LongAgo = 400;
    private const int MostForConflict = 5;

    public static float[] Of(Assessment assessment, IReadOnlyList<WeighedEvidence> evidence, Func<LedgerEntry, LedgerEntry, double> conflict)
    {
        var (claim, ledger, byRules) = (assessment.Claim, assessment.Ledger, assessment.ByRules);
        var row = new double[Enum.GetValues<ClaimFeature>().Length];
        var byRelevance = evidence.OrderByDescending(item => item.Relevance).ToList();
        var pro = evidence.OrderByDescending(item => item.For).ToList();
        var con = evidence.OrderByDescending(item => item.Against).ToList();
        Set(ClaimFeature.Relevance, At(byRelevance, 0, item => item.Relevance));
        Set(ClaimFeature.SecondRelevance, At(byRelevance, 1, item => item.Relevance));
        Set(ClaimFeature.Relevances, evidence.Sum(item => item.Relevance));
        Set(ClaimFeature.Coverage, evidence.Select(item => item.Candidate.Alignment.Around).DefaultIfEmpty().Max());
        Set(ClaimFeature.OwnCoverage, evidence.Select(item => item.Candidate.Alignment.Own).DefaultIfEmpty().Max());
        Set(ClaimFeature.For, At(pro, 0, item => item.For));
        Set(ClaimFeature.SecondFor, At(pro, 1, item => item.For));
        Set(ClaimFeature.Against, At(con, 0, item => item.Against));
        Set(ClaimFeature.SecondAgainst, At(con, 1, item => item.Against));
        Set(ClaimFeature.AllFor, 1 - evidence.Aggregate(1.0, (rest, item) => rest * (1 - item.For)));
        Set(ClaimFeature.AllAgainst, 1 - evidence.Aggregate(1.0, (rest, item) => rest * (1 - item.Against)));
        Set(ClaimFeature.Balance, evidence.Sum(item => item.For - item.Against));
        Set(ClaimFeature.OwnWordFor, Most(item => Aggregation.IsOwnWord(item.Entry), item => item.For));
        Set(ClaimFeature.OwnWordAgainst, Most(item => Aggregation.IsOwnWord(item.Entry), item => item.Against));
        Set(ClaimFeature.ReportedFor, Most(item => Aggregation.IsReported(item.Entry), item => item.For));
        Set(ClaimFeature.ReportedAgainst, Most(item => Aggregation.IsReported(item.Entry), item => item.Against));
        if (pro is [var best, ..] && con is [var worst, ..])
        {
            Set(ClaimFeature.OneSpeaker, best.Entry.Statement.Speaker == worst.Entry.Statement.Speaker ? 1 : 0);
            Set(ClaimFeature.DaysBetween, Days(best.Entry, worst.Entry));
        }

        if (evidence.Where(item => item.Relevance >= Relevant).OrderByDescending(item => item.Entry.Statement.PublishedOn).ThenByDescending(item => item.Entry.Statement.SaidOn).ThenByDescending(item => item.Relevance).FirstOrDefault() is { } latest)
        {
            var day = latest.Entry.Statement.PublishedOn;
            Set(ClaimFeature.LatestFor, Most(item => item.Entry.Statement.PublishedOn == day, item => item.For));
            Set(ClaimFeature.LatestAgainst, Most(item => item.Entry.Statement.PublishedOn == day, item => item.Against));
            Set(ClaimFeature.DaysSince, day is null ? LongAgo : Math.Clamp(Period.DaysBetween(day.End, assessment.AsOf), 0, LongAgo));
        }

        Set(ClaimFeature.Articles, ledger.Articles.Count);
        Set(ClaimFeature.Conflict, Conflict());
        Set(ClaimFeature.RuledSupported, byRules.Outcome == VerdictOutcome.Supported ? 1 : 0);
        Set(ClaimFeature.RuledContradicted, byRules.Outcome == VerdictOutcome.Contradicted ? 1 : 0);
        Set(ClaimFeature.RuledDisputed, byRules.Outcome == VerdictOutcome.Disputed ? 1 : 0);
        Set(ClaimFeature.RuledNumber, byRules.Nuance == VerdictNuance.NumberDiffers ? 1 : 0);
        Set(ClaimFeature.Promised, byRules.Nuance == VerdictNuance.InTheWorks ? 1 : 0);
        Set(ClaimFeature.Strangers, claim.Strangers.Count);
        Set(ClaimFeature.ClaimNumbers, claim.Meaning.Counts.Count);
        Set(ClaimFeature.ClaimNames, claim.Meaning.Evidence.Named.Count);
        Set(ClaimFeature.ClaimAhead, Judge.IsAhead(claim.Meaning) ? 1 : 0);
        Set(ClaimFeature.ClaimWords, claim.Meaning.Words.Count);
        return [.. row.Select(FeatureValue.Rounded)];

        void Set(ClaimFeature feature, double value) => row[(int)feature] = value;

        double Most(Func<WeighedEvidence, bool> which, Func<WeighedEvidence, double> weight) => evidence.Where(which).Select(weight).DefaultIfEmpty().Max();

        double Conflict()
        {
            var most = 0.0;
            var near = byRelevance.Where(item => item.Relevance >= Relevant).Take(MostForConflict).ToList();
            for (var i = 0; i < near.Count; i++)
            {
                for (var j = i + 1; j < near.Count; j++)
                {
                    most = Math.Max(most, conflict(near[i].Entry, near[j].Entry));
                }
            }

            return most;
        }
    }

    private static double At(List<WeighedEvidence> list, int i, Func<WeighedEvidence, double> weight) => i < list.Count ? weight(list[i]) : 0;

    private static int Days(LedgerEntry one, LedgerEntry other) =>
        one.Statement.SaidOn is { } a && other.Statement.SaidOn is { } b && !a.Overlaps(b) ? Math.Clamp(Period.DaysBetween(a.End, b.Start), -LongAgo, LongAgo) : 0;
}
