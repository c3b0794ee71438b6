namespace OpenSourceTracker.Statements.Holders;

/// <summary>Decides whose position, act or number each statement is: the likeliest of those whom clause, speaker and article bring in; nobody, where none is likely enough.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class HolderArbiter(Lazy<HolderModel> model)
{
    /// <summary>The statements of an article, each with its holder.</summary>
    public List<StatementEvidence> Decide(IReadOnlyList<StatementEvidence> statements, IReadOnlyList<Passage> passages, Passage? title, ArticleContext context)
    {
        var article = new ArticleHolders(statements, passages, title, context);
        return [.. statements.Select((evidence, at) =>
        {
            var candidates = article.CandidatesOf(at);
            return With(evidence, Likeliest(candidates, model.Value.Weigh(HolderFeatures.Read(article, at, candidates)), model.Value.Least));
        })];
    }

    /// <summary>The likeliest, the earlier of two as likely; <see langword="null"/> where none is likely enough.</summary>
    public static HolderCandidate? Likeliest(IReadOnlyList<HolderCandidate> candidates, IReadOnlyList<double> likelihoods, double least) =>
        Enumerable.Range(0, candidates.Count).Where(i => likelihoods[i] >= least).OrderByDescending(i => likelihoods[i]).Select(i => candidates[i]).FirstOrDefault();

    private static StatementEvidence With(StatementEvidence evidence, HolderCandidate? holder) => evidence with
    {
        Holder = holder?.Party,
        Subject = evidence.Subject == evidence.Holder && !evidence.NamesSubject ? holder?.Party : evidence.Subject,
        Statement = evidence.Statement with { Holder = holder?.Name },
    };
}
