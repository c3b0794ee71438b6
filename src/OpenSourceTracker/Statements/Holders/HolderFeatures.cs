using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Holders;

/// <summary>What a reader weighs who asks whose position, act or number a clause tells: what brings somebody in, who they are, where they are named and speak, and how the clause is put.</summary>
internal static class HolderFeatures
{
    private const int Far = 20;
    private const int Many = 12;

    private static readonly HolderSource[] s_sources = [.. Enum.GetValues<HolderSource>().Where(source => source != HolderSource.None)];
    private static readonly MentionKind[] s_kinds = Enum.GetValues<MentionKind>();
    private static readonly RoleClass[] s_roles = Enum.GetValues<RoleClass>();
    private static readonly SourceClass[] s_classes = Enum.GetValues<SourceClass>();
    private static readonly AttributionForm[] s_forms = Enum.GetValues<AttributionForm>();
    private static readonly StatementKind[] s_statements = Enum.GetValues<StatementKind>();

    private static readonly string[] s_inClause =
    [
        "pronoun.we", "pronoun.first", "pronoun.person", "pronoun.plural", "pronoun.org", "org.generic", "org.kind", "polarity.not", "modality.plan", "modality.possible", "modality.hope", "modality.should", "modality.future",
        "aspect.change", "aspect.continue", "discourse.contrast", "discourse.cause", "speech.announce", "speech.say", "speech.promise", "quantity.number", "quantity.currency",
    ];

    // The word that governs a name: whose, where, by whom, to whom.
    private static readonly string[][] s_governors =
    [
        ["of", "milik", "dari", "的"], ["at", "in", "di", "near", "dekat", "在", "于", "於"], ["by", "oleh", "由", "被"], ["to", "ke", "kepada", "for", "untuk", "bagi", "向", "给", "給", "对", "對"], ["with", "dengan", "bersama", "与", "和", "與", "跟"], ["against", "terhadap", "atas", "on", "about", "tentang", "soal"], ["and", "dan", "or", "atau", "、"], [",", "，"], ["the", "para", "sang", "a"],
    ];

    public static IReadOnlyList<string> Names { get; } =
    [
        .. s_sources.Select(source => $"by: {source}"), .. s_kinds.Select(kind => $"kind: {kind}"), .. s_roles.Select(role => $"role: {role}"),
        "has a party", "known", "words of the name", "ideographs", "digits", "capitals only", "one of several in the clause", "has a body",
        "times named", "share of sentences that name", "first named", "sentences since named", "sentences until named", "statements held", "share held", "statements said", "statements said for", "held before", "held behind", "spoke before", "speaks behind",
        "in the clause", "place in the clause", "is a subject", "is an aside", "possessive", .. s_governors.Select(words => $"behind: {words[0]}"), "in the sentence before the clause", "in the sentence behind the clause", "is a subject of the sentence", "in the frame",
        "is the speaker's body and its voice", "is the speaker's body by name", "is the speaker and a person", "is the speaker and a body", "is the publisher", "candidates", "organisations among them", "likelier by count",
        "articles of the story", "of these name it", "of these name others more", "named beside the speaker", "sentences from the speaker's first name", "place in the title", "its name holds another's", "another's name holds its",
        .. s_classes.Select(name => $"speaker's class: {name}"), .. s_roles.Select(role => $"speaker's role: {role}"), "speaker has a body", "speaker is a person", "speaker is known", .. s_forms.Select(form => $"form: {form}"), .. s_statements.Select(kind => $"kind of statement: {kind}"),
        "names its subject", "rules know none", "rules name a person", "names in the clause", "organisations in the clause", "tokens", "sentence", "sentences", "first in the passage", "dated", "numbers", "lies ahead", "changes", "heading",
        .. s_inClause.Select(name => $"in the clause: {name}"), "en", "id", "zh",
    ];

    /// <summary>The values for each candidate of a statement, in their order.</summary>
    public static List<float[]> Read(ArticleHolders article, int at, IReadOnlyList<HolderCandidate> candidates)
    {
        var shared = OfClause(article, at);
        return [.. candidates.Select(candidate => (float[])[.. OfCandidate(article, at, candidate, candidates), .. shared])];
    }

    private static List<float> OfCandidate(ArticleHolders article, int at, HolderCandidate candidate, IReadOnlyList<HolderCandidate> candidates)
    {
        var (evidence, party) = (article.Statements[at], candidate.Party);
        var (passage, name) = (evidence.Passage, candidate.Name);
        var sentence = article.SentenceOf(evidence);
        var values = new List<float>(Names.Count);
        values.AddRange(s_sources.Select(source => Flag(candidate.Sources.HasFlag(source))));
        values.AddRange(s_kinds.Select(kind => Flag(party is not null && party.Kind == kind)));
        values.AddRange(s_roles.Select(role => Flag(party is not null && party.Role == role)));
        var (since, until) = party is null ? (null, null) : article.Named(party, sentence);
        var (held, spoken, spokenFor) = party is null ? (0, 0, 0) : article.Times(party);
        var (named, all) = (party is null ? 0 : article.TimesNamed(party), Math.Max(1, article.SentenceCount));
        var (previous, next) = (at > 0 ? article.Statements[at - 1] : null, at + 1 < article.Statements.Count ? article.Statements[at + 1] : null);
        values.AddRange(
        [
            Flag(party is not null), Flag(party is { IsKnown: true }), Math.Min(Many, name.Split(' ').Length), Math.Min(Many, name.Count(character => character > '\u3000')), Flag(name.Any(char.IsDigit)), Flag(name.Any(char.IsUpper) && !name.Any(char.IsLower)), Flag(candidate.Sources.HasFlag(HolderSource.Clause) && evidence.Named.Count > 1), Flag(party?.Organisation is not null),
            Math.Min(Far, named), FeatureShare(named, all), Math.Min(Far, party is null ? Far : article.FirstNamed(party) ?? Far), Math.Min(Far, since ?? Far), Math.Min(Far, until ?? Far), Math.Min(Far, held), FeatureShare(held, article.Statements.Count), Math.Min(Far, spoken), Math.Min(Far, spokenFor),
            Flag(party is not null && previous?.Holder == party), Flag(party is not null && next?.Holder == party), Flag(party is not null && previous?.Speaker.Party == party), Flag(party is not null && next?.Speaker.Party == party),
        ]);
        values.AddRange(OfMention(article, evidence, party));
        values.AddRange(
        [
            Flag(party is not null && evidence.Speaker.SpeaksForOrganisation && evidence.Speaker.Organisation == party), Flag(party is not null && evidence.Speaker.Organisation == party && (evidence.Speaker.Party?.Organisation == party || evidence.Speaker.Name.Contains(party.Name, StringComparison.OrdinalIgnoreCase))), Flag(party is { Kind: MentionKind.Person } && evidence.Speaker.Party == party), Flag(party is { Kind: not MentionKind.Person } && evidence.Speaker.Party == party),
            Flag(party is not null && passage.Article.Publisher is { } publisher && (publisher.Contains(party.Name, StringComparison.OrdinalIgnoreCase) || party.Name.Contains(publisher, StringComparison.OrdinalIgnoreCase))),
            candidates.Count, candidates.Count(other => other.Party is { Kind: MentionKind.Organisation }), candidates.Count(other => other.Party is { } rival && rival != party && article.TimesNamed(rival) > named),
        ]);
        var (story, naming) = article.InStory(party);
        var (beside, apart) = party is not null && evidence.Speaker.Party is { } speaker && speaker != party ? article.Beside(party, speaker) : (0, null);
        values.AddRange(
        [
            story, naming, candidates.Count(other => other.Party is { } rival && rival != party && article.InStory(rival).Naming > naming), Math.Min(Many, beside), Math.Min(Far, apart ?? Far), party is null ? -1 : article.PlaceInTitle(party),
            Flag(candidates.Any(other => other.Name.Length < name.Length && name.Contains(other.Name, StringComparison.Ordinal))), Flag(candidates.Any(other => other.Name.Length > name.Length && other.Name.Contains(name, StringComparison.Ordinal))),
        ]);
        return values;
    }

    // Where clause and sentence name the candidate, and under which word.
    private static float[] OfMention(ArticleHolders article, StatementEvidence evidence, Party? party)
    {
        var (passage, sentence) = (evidence.Passage, evidence.Sentence);
        var mention = party is null ? null : article.MentionOf(party, passage, evidence.First, evidence.End);
        var around = party is null ? null : mention ?? article.MentionOf(party, passage, sentence.First, sentence.End);
        var governor = mention is { PhraseFirst: > 0 } ? passage.Tokens[mention.PhraseFirst - 1].Norm : "";
        return
        [
            Flag(mention is not null), mention is null ? -1 : Math.Min(Far, mention.First - evidence.First), Flag(mention is not null && SpeakerPhraseFinder.IsSubject(passage, sentence, mention)), Flag(around is not null && passage.IsAside(around.First)),
            Flag(mention is not null && mention.End < passage.Tokens.Count && passage.Tokens[mention.End].Norm is "'s" or "’s" or "的" or "之"), .. s_governors.Select(words => Flag(mention is not null && Array.IndexOf(words, governor) >= 0)),
            Flag(around is not null && around.First < evidence.First), Flag(around is not null && around.First >= evidence.End), Flag(around is not null && SpeakerPhraseFinder.IsSubject(passage, sentence, around)),
            Flag(around is not null && evidence.Frame is { } frame && around.First >= frame.First && around.End <= frame.End),
        ];
    }

    private static float[] OfClause(ArticleHolders article, int at)
    {
        var evidence = article.Statements[at];
        var (passage, statement, speaker) = (evidence.Passage, evidence.Statement, evidence.Speaker);
        var words = new ClauseCues(passage, evidence.First, evidence.End);
        var (from, to) = (passage.Tokens[evidence.First].Span.Start, passage.Tokens[evidence.End - 1].Span.End);
        return
        [
            .. s_classes.Select(name => Flag(speaker.Class == name)), .. s_roles.Select(role => Flag(speaker.Role == role)), Flag(speaker.Organisation is not null), Flag(speaker.Party is { Kind: MentionKind.Person }), Flag(speaker.Party is { IsKnown: true }), .. s_forms.Select(form => Flag(statement.Attribution == form)), .. s_statements.Select(kind => Flag(statement.Kind == kind)),
            Flag(evidence.NamesSubject), Flag(evidence.Holder is null), Flag(evidence.Holder is { Kind: MentionKind.Person }), Math.Min(Many, evidence.Named.Count), Math.Min(Many, evidence.Named.Count(party => party.Kind == MentionKind.Organisation)), Math.Min(60, evidence.End - evidence.First),
            Math.Min(Far, Math.Max(0, article.SentenceOf(evidence))), Math.Min(60, article.SentenceCount), Flag(evidence.Sentence.First == passage.Sentences[0].First),
            Flag(passage.Dates.Any(date => date.Span.Start >= from && date.Span.End <= to)), Math.Min(Many, passage.Quantities.Count(quantity => quantity.Span.Start >= from && quantity.Span.End <= to)), Flag(words.IsFuture), Flag(words.Changes), Flag(passage.Block.Kind == Articles.ArticleBlockKind.Heading),
            .. s_inClause.Select(name => Flag(words.Has(name))), Flag(passage.Language.Code == "en"), Flag(passage.Language.Code == "id"), Flag(passage.Language.Code == "zh"),
        ];
    }

    // To three places, so that sums of trees are the same everywhere.
    private static float FeatureShare(int part, int whole) => (float)Math.Round((double)part / Math.Max(1, whole), 3);

    private static float Flag(bool holds) => holds ? 1 : 0;
}
