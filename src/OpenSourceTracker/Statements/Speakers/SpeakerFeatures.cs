using OpenSourceTracker.Languages;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>What a reader weighs who asks whether somebody said a clause: what brings them in, who they are, where they spoke and were named, and how clause and surroundings are put.</summary>
internal static class SpeakerFeatures
{
    private const int Far = 20;
    private const int Many = 10;

    private static readonly CandidateSource[] s_sources = [.. Enum.GetValues<CandidateSource>().Where(source => source != CandidateSource.None)];
    private static readonly SourceClass[] s_classes = Enum.GetValues<SourceClass>();
    private static readonly MentionKind[] s_kinds = Enum.GetValues<MentionKind>();
    private static readonly RoleClass[] s_roles = Enum.GetValues<RoleClass>();
    private static readonly StatementKind[] s_labels = Enum.GetValues<StatementKind>();
    private static readonly AttributionForm[] s_forms = Enum.GetValues<AttributionForm>();

    private static readonly string[] s_verbs =
    [
        "speech.say", "speech.tag", "speech.add", "speech.announce", "speech.report", "speech.claim", "speech.deny", "speech.confirm", "speech.promise", "speech.plan", "speech.ask", "speech.predict", "speech.opine", "speech.show", "speech.write",
        "attribution.according", "attribution.quoted", "attribution.document",
    ];

    private static readonly string[] s_refers = ["pronoun.person", "pronoun.same", "pronoun.plural", "pronoun.org", "pronoun.we", "org.generic", "org.kind", "role", "role.same", "noun", "noun.phrase", "statement"];

    private static readonly string[] s_inClause =
    [
        "pronoun.we", "pronoun.first", "pronoun.person", "pronoun.plural", "pronoun.org", "org.generic", "polarity.not", "polarity.never", "modality.plan", "modality.possible", "modality.condition", "modality.hope", "modality.should", "aspect.change", "aspect.continue", "aspect.unchanged",
        "discourse.contrast", "discourse.cause", "discourse.earlier", "discourse.debunk", "speech.announce", "speech.say", "attribution.hearsay", "quantity.number", "quantity.currency",
    ];

    public static IReadOnlyList<string> Names { get; } =
    [
        .. s_sources.Select(source => $"by: {source}"), .. s_classes.Select(name => $"class: {name}"), .. s_kinds.Select(kind => $"kind: {kind}"), .. s_roles.Select(role => $"role: {role}"),
        "known", "capital", "all capitals or names", "digits", "ideographs", "words of the name", "times named", "sentences since named", "clauses by the rules", "clauses by the rules in the passage", "sentences since speaking", "sentences until speaking",
        "named in the clause", "named in the sentence", "organisation named in the clause", "spoke in the sentence before", "speaks in the sentence behind", "opened the passage", "speaks before and behind", "in the title", "is the publisher", "speaks for an organisation", "candidates",
        .. s_classes.Select(name => $"rules' class: {name}"), .. s_forms.Select(form => $"rules' form: {form}"), "has a frame", "frame in the sentence", "frame is inverted", "frame names", "frame brings in somebody new", "tokens of the phrase", "tokens from phrase to verb", "phrase behind the verb", "tokens from frame to clause", "frame of another sentence", "frames around", "rules' candidates",
        .. s_verbs.Select(name => $"verb: {name}"), .. s_refers.Select(name => $"phrase: {name}"), .. s_inClause.Select(name => $"in the clause: {name}"), .. s_inClause.Select(name => $"in the sentence: {name}"),
        "lies ahead", "promises", "changes", "told in the passive", "quoted", "sentence has a quotation", "question", "heading", "first in the passage", "passage", "sentences of the passage", "tokens", "sentence has a frame",
        "dated", "numbers", "names", "narrated since somebody spoke", .. s_labels.Select(kind => $"classifier: {kind}"), "sentence before has a frame", "sentence before has a quotation", "passage has a frame", "clause before by the rules: outlet", "clause before by the rules: direct", "last passage", "en", "id", "zh",
    ];

    /// <summary>The values for each candidate of a clause, in their order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="clause">The number of the clause.</param>
    /// <param name="candidates">Who may have said it.</param>
    /// <param name="kind">What the classifier takes the clause to do.</param>
    public static List<float[]> Read(ArticleSpeakers article, int clause, IReadOnlyList<SpeakerCandidate> candidates, LabelGuess<StatementKind> kind)
    {
        var shared = OfClause(article, clause, candidates.Count, kind);
        return [.. candidates.Select(candidate => (float[])[.. OfCandidate(article, clause, candidate), .. shared])];
    }

    private static List<float> OfCandidate(ArticleSpeakers article, int clause, SpeakerCandidate candidate)
    {
        var values = new List<float>(Names.Count);
        var (at, draft) = article.Clauses[clause];
        var (speaker, party) = (candidate.Speaker, candidate.Speaker.Party);
        var passage = article.Sentences[at].Passage;
        values.AddRange(s_sources.Select(source => Flag(candidate.Sources.HasFlag(source))));
        values.AddRange(s_classes.Select(name => Flag(speaker.Class == name)));
        values.AddRange(s_kinds.Select(kind => Flag(party is not null && party.Kind == kind)));
        values.AddRange(s_roles.Select(role => Flag(speaker.Role == role)));
        var (before, behind) = article.Speaking(speaker, clause);
        var named = passage.MentionsIn(article.Sentences[at].Sentence.First, article.Sentences[at].Sentence.End).Where(mention => party is not null && article.Is(mention, party)).ToList();
        values.AddRange(
        [
            Flag(party is { IsKnown: true }), Flag(char.IsUpper(speaker.Name[0])), Flag(Array.TrueForAll(speaker.Name.Split(' '), word => word.Length > 0 && char.IsUpper(word[0]))), Flag(speaker.Name.Any(char.IsDigit)), Math.Min(Many, speaker.Name.Count(character => character > '\u3000')), Math.Min(Many, speaker.Name.Split(' ').Length), Math.Min(Many, article.TimesNamed(party)), Math.Min(Far, article.SinceNamed(party, at) ?? Far), Math.Min(Many, article.TimesSpeaking(speaker)), Math.Min(Many, article.TimesSpeaking(speaker, passage)), Math.Min(Far, before ?? Far), Math.Min(Far, behind ?? Far),
            Flag(named.Exists(mention => mention.First >= draft.First && mention.End <= draft.End && !passage.IsAside(mention.First))), Flag(named.Count > 0),
            Flag(speaker.Organisation is { } body && body != party && passage.MentionsIn(draft.First, draft.End).Any(mention => article.Is(mention, body))), Flag(before == 1), Flag(behind == 1), Flag(article.Opened(passage, speaker)), Flag(before < Far && behind < Far),
            Flag(party is not null && passage.Article.Title is { } title && title.Contains(party.Name, StringComparison.OrdinalIgnoreCase)),
            Flag(party is not null && passage.Article.Publisher is { } publisher && (publisher.Contains(party.Name, StringComparison.OrdinalIgnoreCase) || party.Name.Contains(publisher, StringComparison.OrdinalIgnoreCase))),
            Flag(speaker.Organisation is not null && speaker.SpeaksForOrganisation),
        ]);
        return values;
    }

    private static float[] OfClause(ArticleSpeakers article, int clause, int candidates, LabelGuess<StatementKind> kind)
    {
        var (at, draft) = article.Clauses[clause];
        var drafted = article.Sentences[at];
        var (passage, sentence, frame) = (drafted.Passage, drafted.Sentence, draft.Frame);
        var (words, around) = (new ClauseCues(passage, draft.First, draft.End), new ClauseCues(passage, sentence.First, sentence.End));
        var previous = at > 0 && article.Sentences[at - 1].Passage == passage ? article.Sentences[at - 1] : null;
        var last = clause > 0 ? article.Clauses[clause - 1].Draft : null;
        return
        [
            candidates, .. s_classes.Select(name => Flag(draft.Speaker.Class == name)), .. s_forms.Select(form => Flag(draft.Form == form)),
            Flag(frame is not null), Flag(frame is not null && drafted.IsSaid), Flag(frame is { IsInverted: true }), Flag(frame?.Speaker.Mention is not null), Flag(frame is { Speaker.IsNew: true }),
            .. OfFrame(drafted, draft), article.Frames(at), Math.Min(Many, draft.Speaker.Candidates.Count),
            .. s_verbs.Select(name => Flag(frame is not null && frame.Cue.Is(name))), .. s_refers.Select(name => Flag(frame?.Speaker.Refers == name)), .. s_inClause.Select(name => Flag(words.Has(name))), .. s_inClause.Select(name => Flag(around.Has(name))),
            Flag(words.IsFuture), Flag(words.Promises), Flag(words.Changes), Flag(words.HasReportingPassive), Flag(drafted.InUtterance[draft.First]), Flag(HasQuotation(drafted)), Flag(passage.Tokens[sentence.End - 1].Norm is "?" or "？"),
            Flag(passage.Block.Kind == Articles.ArticleBlockKind.Heading), Flag(sentence.First == passage.Sentences[0].First), Math.Min(Far, passage.Index), Math.Min(Many, passage.Sentences.Count), Math.Min(60, draft.End - draft.First), Flag(drafted.IsSaid),
            Flag(passage.Dates.Any(date => date.Span.Start >= passage.Tokens[draft.First].Span.Start && date.Span.End <= passage.Tokens[draft.End - 1].Span.End)),
            Math.Min(Many, passage.Quantities.Count(quantity => quantity.Span.Start >= passage.Tokens[draft.First].Span.Start && quantity.Span.End <= passage.Tokens[draft.End - 1].Span.End)), Math.Min(Many, passage.MentionsIn(draft.First, draft.End).Count()),
            Math.Min(Far, article.SinceSpoken(clause) ?? Far), .. s_labels.Select(label => FeatureValue.Rounded(kind.Ranking.Where(item => item.Label == label).Select(item => item.Probability).FirstOrDefault())),
            Flag(previous is { IsSaid: true }), Flag(previous is not null && HasQuotation(previous)), Flag(article.IsSaid(passage)), Flag(last is { Form: AttributionForm.Narrator }), Flag(last is { Form: AttributionForm.Direct }),
            Flag(article.Sentences[^1].Passage == passage), Flag(passage.Language.Code == "en"), Flag(passage.Language.Code == "id"), Flag(passage.Language.Code == "zh"),
        ];
    }

    // Where the phrase stands beside its verb, and both beside the clause.
    private static float[] OfFrame(DraftedSentence drafted, Draft draft) => draft.Frame is not { } frame ? [0, 0, 0, 0, 0] :
    [
        Math.Min(Far, Math.Max(0, frame.Speaker.End - frame.Speaker.First)), Math.Min(Far, Math.Max(0, frame.Speaker.First >= frame.Cue.End ? frame.Speaker.First - frame.Cue.End : frame.Cue.First - frame.Speaker.End)), Flag(frame.Speaker.First >= frame.Cue.End),
        Math.Min(Far, frame.First >= draft.End ? frame.First - draft.End : draft.First >= frame.End ? draft.First - frame.End : 0), Flag(frame.End <= drafted.Sentence.First || frame.First >= drafted.Sentence.End),
    ];

    private static bool HasQuotation(DraftedSentence drafted) => Enumerable.Range(drafted.Sentence.First, drafted.Sentence.Count).Any(i => drafted.InUtterance[i]);

    private static float Flag(bool holds) => holds ? 1 : 0;
}
