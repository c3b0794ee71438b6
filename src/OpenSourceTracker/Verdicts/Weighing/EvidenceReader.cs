using OpenSourceTracker.Conflicts.Judging;

namespace OpenSourceTracker.Verdicts.Weighing;

/// <summary>A statement that may speak of a claim, what was measured of the two, and what the rules make of it.</summary>
internal sealed record CandidateEvidence(Alignment Alignment, Judgement? Judgement, float[] Row)
{
    public LedgerEntry Entry => Alignment.Entry;
}

/// <summary>Measures the statements of a ledger that share something with a claim.</summary>
internal sealed class EvidenceReader(CheckedClaim claim, Ledger ledger, PairReader pairs, Judge judge, EvidenceWorth worth)
{
    // Those that share most come first; what lies behind is no evidence.
    private const int Most = 200;
    private static readonly int s_features = Enum.GetValues<EvidenceFeature>().Length;

    public List<CandidateEvidence> Read(IReadOnlyList<Alignment> alignments)
    {
        var places = ledger.Articles.Select((article, i) => (article.Id, i)).ToDictionary(item => item.Id, item => item.i, StringComparer.Ordinal);
        return [.. alignments.Where(alignment => alignment.Entry.Statement.SameAs is null && !judge.IsOfOtherScope(alignment.Entry)).Take(Most).Select((alignment, rank) => Read(alignment, rank, ledger.Articles.Count - 1 - places[alignment.Entry.Statement.ArticleId]))];
    }

    private CandidateEvidence Read(Alignment alignment, int rank, int articlesSince)
    {
        var (entry, judgement) = (alignment.Entry, judge.Of(alignment));
        var own = new double[s_features];
        own[(int)EvidenceFeature.Own] = alignment.Own;
        own[(int)EvidenceFeature.Around] = alignment.Around;
        own[(int)EvidenceFeature.Names] = alignment.Names;
        own[(int)EvidenceFeature.Missing] = alignment.Missing.Count;
        own[(int)EvidenceFeature.SharedContent] = alignment.Shared.Count;
        own[(int)EvidenceFeature.Rank] = rank;
        own[(int)EvidenceFeature.OwnWord] = Aggregation.IsOwnWord(entry) ? 1 : 0;
        own[(int)EvidenceFeature.Reported] = Aggregation.IsReported(entry) ? 1 : 0;
        own[(int)EvidenceFeature.IsLatestArticle] = articlesSince == 0 ? 1 : 0;
        own[(int)EvidenceFeature.ArticlesSince] = articlesSince;
        var features = pairs.Read(entry.Meaning, claim.Meaning).Features;
        var standings = FeatureRow.StandingsOf(features);
        own[(int)EvidenceFeature.Worth] = worth.Of(entry);
        own[(int)EvidenceFeature.Depth] = standings[(int)StandingFeature.EarlierDepth];
        own[(int)EvidenceFeature.InTitle] = standings[(int)StandingFeature.EarlierInTitle];
        own[(int)EvidenceFeature.Length] = standings[(int)StandingFeature.EarlierWords];
        if (judgement is null)
        {
            own[(int)EvidenceFeature.Barred] = 1;
        }
        else
        {
            own[(int)EvidenceFeature.Supports] = judgement.Stance == Stance.Supports ? 1 : 0;
            own[(int)EvidenceFeature.Opposes] = judgement.Stance == Stance.Opposes ? 1 : 0;
            own[(int)EvidenceFeature.Promises] = judgement.Stance == Stance.Promises ? 1 : 0;
            own[(int)EvidenceFeature.Leaning] = judgement.Leaning == Stance.Supports ? 1 : judgement.Leaning == Stance.Opposes ? -1 : 0;
            own[(int)EvidenceFeature.Signs] = judgement.Signs;
            own[(int)EvidenceFeature.NumberAgrees] = judgement.Number > 0 ? 1 : 0;
            own[(int)EvidenceFeature.NumberDiffers] = judgement.Number < 0 ? 1 : 0;
            own[(int)EvidenceFeature.DateAgrees] = judgement.Date > 0 ? 1 : 0;
            own[(int)EvidenceFeature.DateDiffers] = judgement.Date < 0 ? 1 : 0;
            own[(int)EvidenceFeature.SameSign] = judgement.SameSign ? 1 : 0;
        }

        return new(alignment, judgement, EvidenceRow.Join(features, own));
    }
}
