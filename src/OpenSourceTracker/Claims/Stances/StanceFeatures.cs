using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Claims.Stances;

/// <summary>What a person can read off a clause that tells which stance on openness it takes: the poles that the rules found, what the classifier says of it, of its neighbours and of the article, the matters it speaks of, where its words lie on the axes of meaning, and its function words.</summary>
internal static class StanceFeatures
{
    private static readonly OpennessStance[] s_stances = Enum.GetValues<OpennessStance>();
    private static readonly StatementKind[] s_kinds = Enum.GetValues<StatementKind>();
    private static readonly Certainty[] s_certainties = Enum.GetValues<Certainty>();
    private static readonly string[] s_topics = ["permission", "price", "release", "operation", "usage"];

    // The fields of words in which a thing is opened or closed.
    private static readonly string[] s_nearest =
    [
        "open-source", "ai-model", "software-version", "app-platform", "data-privacy", "cyber-security", "chip-hardware", "cloud-server", "download-users", "copyright", "robot-drone", "telecom",
        "open-closed", "publicness",
    ];

    // These, and those that stand for other matters.
    private static readonly string[] s_fields =
    [
        .. s_nearest, "secret-hiding", "permission-access", "permit-licence", "ban", "rule-condition", "contract", "letter-document", "research-study", "library-archive", "school", "university",
        "buying-selling", "giving-receiving", "having-lacking", "using", "payment", "price", "donation-charity", "competition-monopoly", "association-ngo", "online-offline", "media-report", "book-press",
        "whole-part", "continue", "end-stop", "begin", "change-replace", "completion", "promise", "hope-plan", "delay-schedule", "warning-risk", "denial-admission", "making-doing", "safety-standard",
        "legality", "finding-searching", "security-guard", "quality", "counting-amount", "lawsuit", "penalty-fine", "person-group",
    ];

    private static readonly string[] s_marks =
    [
        "polarity.not", "polarity.never", "polarity.none", "polarity.notyet", "polarity.nolonger", "polarity.notall", "polarity.notonly", "polarity.without", "polarity.only", "polarity.all", "polarity.some", "polarity.except",
        "modality.future", "modality.possible", "modality.able", "modality.should", "modality.condition",
        "aspect.begin", "aspect.stop", "aspect.change", "aspect.continue", "aspect.unchanged", "aspect.cancel", "aspect.abandon", "aspect.postpone", "discourse.contrast", "discourse.concession",
    ];

    /// <summary>The names, in the order of the values, for the axes of meaning that there are.</summary>
    public static IReadOnlyList<string> Names(IReadOnlyList<string> axes) =>
    [
        "open", "mixed", "closed", "weakly open", "weakly mixed", "weakly closed", .. s_topics.Select(topic => $"topic: {topic}"),
        .. s_stances.Select(stance => $"classifier on the clause: {stance}"), .. s_stances.Select(stance => $"classifier on the sentence: {stance}"), .. s_stances.Select(stance => $"classifier on the clause before: {stance}"), .. s_stances.Select(stance => $"classifier on the clause after: {stance}"),
        .. s_stances.Select(stance => $"classifier on the article, mean: {stance}"), .. s_stances.Select(stance => $"classifier on the article, most: {stance}"), "clauses of the article with a pole", "open clauses of the article", "closed clauses of the article",
        .. s_kinds.Select(kind => $"kind: {kind}"), .. s_certainties.Select(certainty => $"certainty: {certainty}"),
        .. s_fields.Select(field => $"field: {field}"), .. s_nearest.Select(field => $"field of the article: {field}"), .. axes.Select(axis => $"axis: {axis}"), .. s_marks.Select(mark => $"mark: {mark}"),
        "negated words", "words", "id", "en", "zh", .. s_stances.Select(stance => $"words: {stance}"),
    ];

    /// <summary>Where what the words say by themselves begins.</summary>
    public static int FirstOfWords(int features) => features - s_stances.Length;

    /// <summary>What is read off a clause.</summary>
    /// <param name="article">The clauses of its article, in their order.</param>
    /// <param name="at">Its place among them.</param>
    /// <param name="axes">How many axes of meaning there are.</param>
    /// <param name="around">What is the same for all clauses of the article.</param>
    /// <param name="words">How likely the words of the clause make each stance.</param>
    public static float[] Read(IReadOnlyList<ClauseMeaning> article, int at, int axes, ArticleStances around, IReadOnlyList<float> words)
    {
        var values = new List<float>();
        var meaning = article[at];
        var (statement, guess) = (meaning.Evidence.Statement, meaning.Evidence.StanceGuess);
        foreach (var isWeak in (bool[])[false, true])
        {
            foreach (var stance in (OpennessStance[])[OpennessStance.Open, OpennessStance.Mixed, OpennessStance.Restricted])
            {
                Add(meaning.Poles.Any(pole => pole.IsWeak == isWeak && StanceReader.Of(pole) == stance));
            }
        }

        AddAll(s_topics, topic => meaning.Poles.Any(pole => pole.Property.Topic == topic));
        Guess(guess.Clause);
        Guess(guess.Sentence);
        Guess(at > 0 ? article[at - 1].Evidence.StanceGuess.Clause : []);
        Guess(at + 1 < article.Count ? article[at + 1].Evidence.StanceGuess.Clause : []);
        Guess(around.Mean);
        Guess(around.Most);
        values.AddRange(around.Shares);
        AddAll(s_kinds, kind => statement.Kind == kind);
        AddAll(s_certainties, certainty => statement.Certainty == certainty);
        AddAll(s_fields, name => meaning.Fields.Any(field => field.Id == name));
        values.AddRange(around.Fields);
        var leanings = new float[axes];
        foreach (var word in meaning.Words)
        {
            foreach (var end in word.Ends)
            {
                leanings[end.Axis] += word.IsNegated ? -end.Sign : end.Sign;
            }
        }

        values.AddRange(leanings);
        var cues = new ClauseCues(meaning.Evidence.Passage, meaning.Evidence.First, meaning.Evidence.End);
        AddAll(s_marks, cues.Has);
        values.Add(meaning.Words.Count(word => word.IsNegated));
        values.Add(meaning.Words.Count);
        AddAll(["id", "en", "zh"], language => meaning.Evidence.Passage.Language.Code == language);
        values.AddRange(words);
        return [.. values];

        void Add(bool holds) => values.Add(holds ? 1 : 0);

        void AddAll<T>(T[] all, Func<T, bool> holds)
        {
            foreach (var item in all)
            {
                Add(holds(item));
            }
        }

        void Guess(IReadOnlyList<float> guess) => values.AddRange(guess.Count == 0 ? new float[s_stances.Length] : guess);
    }

    /// <summary>Sums up the clauses of an article.</summary>
    public static ArticleStances SumUp(IReadOnlyList<ClauseMeaning> article)
    {
        var guesses = article.Select(meaning => meaning.Evidence.StanceGuess.Clause).Where(guess => guess.Count > 0).ToList();
        return new(
            [.. s_stances.Select((_, i) => FeatureValue.Rounded(guesses.Select(guess => guess[i]).DefaultIfEmpty().Average()))],
            [.. s_stances.Select((_, i) => guesses.Select(guess => guess[i]).DefaultIfEmpty().Max())],
            [Share(_ => true), Share(stance => stance == OpennessStance.Open), Share(stance => stance == OpennessStance.Restricted)],
            [.. s_nearest.Select(name => FeatureValue.Rounded((float)article.Count(meaning => meaning.Fields.Any(field => field.Id == name)) / article.Count))]);

        float Share(Func<OpennessStance, bool> which) => FeatureValue.Rounded((float)article.Count(meaning => meaning.Poles.Any(pole => StanceReader.Of(pole) is var stance and not OpennessStance.None && which(stance))) / article.Count);
    }
}

/// <summary>What the clauses of an article say of openness together.</summary>
/// <param name="Mean">The mean of what the classifier says, by stance.</param>
/// <param name="Most">The most of it.</param>
/// <param name="Shares">How many of its clauses have a pole of openness, an open and a closed one, as shares.</param>
/// <param name="Fields">How many of its clauses speak of each of the fields nearest to openness, as shares.</param>
internal sealed record ArticleStances(IReadOnlyList<float> Mean, IReadOnlyList<float> Most, IReadOnlyList<float> Shares, IReadOnlyList<float> Fields);
