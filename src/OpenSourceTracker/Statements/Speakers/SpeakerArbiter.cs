using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>
/// Decides who said each clause where more than one may have: the rules' answer, unless what was learnt finds another likelier. Nobody is named who is not likely enough; then the speaker is unknown,
/// and the likeliest are its candidates.
/// </summary>
/// <remarks>Thread-safe if the classifier is.</remarks>
internal sealed class SpeakerArbiter(IStatementClassifier classifier, Lazy<SpeakerModel> model)
{
    private const int Shown = 3;

    // Whom the rules could not find is named only by what is likelier than not.
    private const double LeastOfUnknown = 0.5;

    /// <summary>The clauses, each with the speaker decided on.</summary>
    public List<DraftedSentence> Decide(IReadOnlyList<DraftedSentence> sentences, ArticleContext context)
    {
        var article = new ArticleSpeakers(sentences, context);
        var decided = sentences.Select(sentence => sentence.WithoutDrafts()).ToList();
        for (var i = 0; i < article.Clauses.Count; i++)
        {
            decided[article.Clauses[i].Sentence].Drafts.Add(Decide(article, i));
        }

        return decided;
    }

    private Draft Decide(ArticleSpeakers article, int clause)
    {
        var draft = article.Clauses[clause].Draft;
        if (!IsOpen(draft))
        {
            return draft;
        }

        var candidates = article.CandidatesOf(clause);
        return IsShown(draft, article.PassageOf(clause), candidates[0]) ? draft : With(draft, candidates, model.Value.Weigh(Measure(article, clause, candidates)), model.Value.Least);
    }

    // "A letter came from X: “…”": the sentence around a quotation names the one the rules found. "The harbour log shows": a record speaks for itself.
    private static bool IsShown(Draft draft, Passage passage, SpeakerCandidate own) =>
        draft.Form == AttributionForm.Direct && own.Sources.HasFlag(CandidateSource.SentenceSubject) || IsInOwnVoice(draft, passage) || StatementReading.IsRecord(passage, draft.Speaker, draft.Frame, draft.Form);

    // "The mayor says A. I do not believe her.": in somebody's own text "I" is its author.
    private static bool IsInOwnVoice(Draft draft, Passage passage) =>
        draft is { Frame: null, Form: AttributionForm.Direct, Speaker.Class: SourceClass.Named } && passage.QuotationOf(draft.First) is null && passage.CuesIn(draft.First, draft.End).Any(cue => cue.Is("pronoun.first"));

    /// <summary>
    /// Whether it is asked who said a clause: not where its words of attribution name somebody, tell of somebody in a clause of their own, or say that a spokesperson without a name speaks or goes on, and not where the rules leave it to the outlet.
    /// Dossiers annotate claims, which parties make more often than outlets, and cannot teach what an outlet tells in passing.
    /// </summary>
    public static bool IsOpen(Draft draft) =>
        draft.Speaker is { Class: not (SourceClass.Narrator or SourceClass.Hearsay), IsShown: false } && draft is not { Speaker.Class: SourceClass.Named or SourceClass.Document, Frame.Speaker: { Mention: not null, Refers: null or "statement" } }
        and not { Speaker: { Class: SourceClass.RoleOnly, Role: RoleClass.Spokesperson }, Frame.Speaker.Refers: "role" or "role.same" or "pronoun.same" } and not { Frame.Speaker.Refers: "told" or "leaked" } and not { Speaker.Class: SourceClass.RoleOnly, Frame.Speaker.Refers: "noun.phrase" };

    /// <summary>What tells which candidate said a clause.</summary>
    public IReadOnlyList<float[]> Measure(ArticleSpeakers article, int clause, IReadOnlyList<SpeakerCandidate> candidates)
    {
        var (draft, passage) = (article.Clauses[clause].Draft, article.PassageOf(clause));
        return SpeakerFeatures.Read(article, clause, candidates, classifier.Classify(new(passage.Text(draft.First, draft.End), passage.Article.Title ?? "", passage.Language.Code)).Kind);
    }

    /// <summary>A clause with the speaker that the likelihoods of its candidates, the rules' own first, come to.</summary>
    public static Draft With(Draft draft, IReadOnlyList<SpeakerCandidate> candidates, IReadOnlyList<double> likelihoods, double least)
    {
        // Words of attribution show that somebody speaks, also where they do not show who.
        var best = Enumerable.Range(0, candidates.Count).Where(i => draft.Frame is null || i == 0 || candidates[i].Speaker.Class != SourceClass.Narrator && MayStandFor(draft, candidates[i].Speaker)).MaxBy(i => likelihoods[i]);
        var speaker = candidates[best].Speaker;
        if (speaker.Class is not SourceClass.Narrator && likelihoods[best] < (draft.Speaker.Class == SourceClass.Unknown ? Math.Max(least, LeastOfUnknown) : least))
        {
            speaker = Speaker.Unknown;
        }

        if (ArticleSpeakers.AreSame(speaker, draft.Speaker))
        {
            return draft;
        }

        var others = Enumerable.Range(0, candidates.Count).Where(i => candidates[i].Speaker.Class is SourceClass.Named or SourceClass.RoleOnly && !ArticleSpeakers.AreSame(candidates[i].Speaker, speaker))
            .OrderByDescending(i => likelihoods[i]).Select(i => candidates[i].Speaker.Name).Distinct(StringComparer.Ordinal).Take(Shown);
        return draft with
        {
            Speaker = speaker with { Candidates = [.. others] },
            Form = speaker.Class == SourceClass.Narrator ? AttributionForm.Narrator : draft.Form == AttributionForm.Narrator ? AttributionForm.Indirect : draft.Form,
        };
    }

    // "The club", "it" and "the letter" are no person; "she" is no body.
    private static bool MayStandFor(Draft draft, Speaker speaker) => draft.Frame!.Speaker.Refers switch
    {
        "pronoun.org" when draft.Frame.Speaker.Words is "it" or "It" => speaker.Party?.Kind != MentionKind.Person,
        "pronoun.person" => speaker is not ({ Party.Kind: MentionKind.Organisation } or { Class: SourceClass.Document }),
        "org.generic" or "org.kind" when draft.Frame.Speaker.Words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) => speaker.Party?.Kind != MentionKind.Person,
        _ => draft.Speaker is not { Class: SourceClass.Document, Party: null } || speaker.Party?.Kind != MentionKind.Person,
    };
}
