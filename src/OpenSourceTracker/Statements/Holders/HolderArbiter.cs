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
            if (IsShown(evidence))
            {
                return evidence;
            }

            var candidates = article.CandidatesOf(at);
            return With(evidence, Likeliest(candidates, model.Value.Weigh(HolderFeatures.Read(article, at, candidates)), model.Value.Least));
        })];
    }

    /// <summary>Whether the words of attribution show that the rules' holder is right: a body says something of itself ("we"), or somebody does who is called its voice ("a spokesperson for X").</summary>
    public static bool IsShown(StatementEvidence evidence) =>
        evidence is { Holder: { Kind: not MentionKind.Person } holder, Statement.Attribution: AttributionForm.Direct or AttributionForm.Indirect, Speaker: var speaker }
        && (speaker.Party == holder && holder.Kind == MentionKind.Organisation || speaker is { Class: SourceClass.RoleOnly, SpeaksForOrganisation: true } && speaker.Name.Contains(holder.Name, StringComparison.OrdinalIgnoreCase))
        && new ClauseCues(evidence.Passage, evidence.First, evidence.End).Any(cue => cue.IsAny("pronoun.we", "pronoun.first"));

    /// <summary>The likeliest, the earlier of two as likely; <see langword="null"/> where none is likely enough.</summary>
    public static HolderCandidate? Likeliest(IReadOnlyList<HolderCandidate> candidates, IReadOnlyList<double> likelihoods, double least) =>
        Enumerable.Range(0, candidates.Count).Where(i => likelihoods[i] >= least).OrderByDescending(i => likelihoods[i]).Select(i => candidates[i]).FirstOrDefault();

    // What is told names only a holder that is likely enough; what is laid side by side is found by the rules' holder, too, and judged by what is said.
    private static StatementEvidence With(StatementEvidence evidence, HolderCandidate? holder) => evidence with { Statement = evidence.Statement with { Holder = holder?.Name } };
}
