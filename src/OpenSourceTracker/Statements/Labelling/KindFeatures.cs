using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Statements.Labelling;

/// <summary>What a person can read off a statement that tells its kind: what the rules and the classifier say, the function words in and around the clause, who speaks and how, and of when.</summary>
internal static class KindFeatures
{
    private static readonly StatementKind[] s_kinds = Enum.GetValues<StatementKind>();
    private static readonly Certainty[] s_certainties = Enum.GetValues<Certainty>();
    private static readonly AttributionForm[] s_forms = Enum.GetValues<AttributionForm>();
    private static readonly SourceClass[] s_sources = Enum.GetValues<SourceClass>();
    private static readonly RoleClass[] s_roles = Enum.GetValues<RoleClass>();

    private static readonly string[] s_speech =
    [
        "speech.say", "speech.tag", "speech.add", "speech.announce", "speech.report", "speech.claim", "speech.deny", "speech.admit", "speech.confirm", "speech.promise", "speech.plan", "speech.agree", "speech.refuse",
        "speech.warn", "speech.ask", "speech.order", "speech.predict", "speech.opine", "speech.criticise", "speech.praise", "speech.joke", "speech.explain", "speech.show", "speech.write",
    ];

    private static readonly string[] s_sense =
    [
        "polarity.not", "polarity.never", "polarity.none", "polarity.notyet", "polarity.nolonger", "polarity.notall", "polarity.notonly", "polarity.without", "polarity.only", "polarity.all", "polarity.some", "polarity.except", "polarity.double", "polarity.implicit",
        "modality.future", "modality.plan", "modality.hope", "modality.possible", "modality.able", "modality.should", "modality.certain", "modality.condition", "modality.hypothetical", "modality.purpose",
        "aspect.begin", "aspect.stop", "aspect.change", "aspect.continue", "aspect.unchanged", "aspect.cancel", "aspect.abandon", "aspect.postpone", "aspect.done", "aspect.ongoing", "aspect.temporary", "aspect.gradual",
        "discourse.contrast", "discourse.concession", "discourse.cause", "discourse.debunk", "discourse.correction", "discourse.rumour", "discourse.again", "discourse.earlier", "discourse.irony", "discourse.question", "discourse.ratherthan",
    ];

    private static readonly VerbForm[] s_verbForms = [.. Enum.GetValues<VerbForm>().Where(form => form != VerbForm.None)];

    private static readonly VerbForm[] s_anyForms = [VerbForm.Past, VerbForm.Perfect, VerbForm.Passive, VerbForm.Progressive, VerbForm.Planned, VerbForm.Would];

    private static readonly string[] s_before = ["speech.deny", "speech.claim", "discourse.rumour", "polarity.not"];

    private static readonly string[] s_persons = ["pronoun.we", "pronoun.first", "pronoun.person", "pronoun.plural", "pronoun.org", "org.generic", "attribution.document", "quantity.change", "quantity.number", "quantity.percent", "quantity.currency"];

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. s_kinds.Select(kind => $"rules: {kind}"), "weak cue", "explicit cue",
        .. s_kinds.Select(kind => $"classifier on the clause: {kind}"), .. s_kinds.Select(kind => $"classifier on the sentence: {kind}"), .. s_certainties.Select(certainty => $"classifier on the clause: {certainty}"),
        .. s_forms.Select(form => $"form: {form}"), .. s_sources.Select(source => $"source: {source}"), .. s_roles.Select(role => $"role: {role}"), "speaks for the organisation", "said first",
        .. s_speech.Select(name => $"verb: {name}"), .. s_speech.Select(name => $"in the clause: {name}"), .. s_sense.Select(name => $"in the clause: {name}"), .. s_persons.Select(name => $"in the clause: {name}"), .. s_sense.Select(name => $"around: {name}"),
        "lies ahead", "promises", "changes", "begins or ends", "merely still", "told in the passive",
        "names a time", "of a time to come", "of a time gone by", "question", "heading", "first sentence", "words", "words of the sentence", "id", "en", "zh",
        .. s_verbForms.Select(form => $"first verb: {form}"), .. s_anyForms.Select(form => $"any verb: {form}"), .. s_before.Select(name => $"in the sentence before: {name}"),
        "question before", "begins the block", "days since its time", "block", "opens with no", .. s_kinds.Select(kind => $"words: {kind}"),
    ];

    /// <summary>Where what the words say by themselves begins.</summary>
    public static int FirstOfWords { get; } = Names.Count - s_kinds.Length;

    // How long ago was what it is about: days, in steps of half again; below zero where it lies ahead, far below where no time is named.
    private static float DaysSince(Statement statement)
    {
        if (statement is not { About: { } about, SaidOn: { } said })
        {
            return -100;
        }

        var days = NodaTime.Period.DaysBetween(about.End, said.End);
        return FeatureValue.Rounded(Math.Sign(days) * Math.Log(1 + Math.Abs(days)));
    }

    /// <param name="evidence">The statement.</param>
    /// <param name="clauseKind">What the classifier takes the clause to do.</param>
    /// <param name="sentenceKind">What it takes its sentence to do.</param>
    /// <param name="clauseCertainty">How firm it takes the clause to be.</param>
    /// <param name="words">How likely the words of the clause make each kind.</param>
    public static float[] Read(StatementEvidence evidence, LabelGuess<StatementKind> clauseKind, LabelGuess<StatementKind> sentenceKind, LabelGuess<Certainty> clauseCertainty, IReadOnlyList<float> words)
    {
        var values = new List<float>(Names.Count);
        var (statement, passage) = (evidence.Statement, evidence.Passage);
        var (clause, around) = (new ClauseCues(passage, evidence.First, evidence.End), new ClauseCues(passage, evidence.Sentence.First, evidence.Sentence.End));
        OneOf(s_kinds, statement.Kind);
        Add(evidence.KindCue == CueStrength.Weak);
        Add(evidence.KindCue == CueStrength.Explicit);
        Guess(s_kinds, clauseKind);
        Guess(s_kinds, sentenceKind);
        Guess(s_certainties, clauseCertainty);
        OneOf(s_forms, statement.Attribution);
        OneOf(s_sources, statement.SpeakerClass);
        OneOf(s_roles, evidence.Speaker.Role);
        Add(evidence.Speaker.SpeaksForOrganisation);
        Add(evidence.Frame is { IsInverted: true });
        AddAll(s_speech, name => evidence.Frame is { } frame && frame.Cue.Is(name));
        AddAll(s_speech, clause.Has);
        AddAll(s_sense, clause.Has);
        AddAll(s_persons, clause.Has);
        AddAll(s_sense, around.Has);
        Add(clause.IsFuture);
        Add(clause.Promises);
        Add(clause.Changes);
        Add(clause.Turns);
        Add(clause.SaysStill);
        Add(clause.HasReportingPassive);
        Add(statement.About is not null);
        Add(statement is { About: { } ahead, SaidOn: { } said } && ahead.Start > said.End);
        Add(statement is { About: { } gone, SaidOn: { } spoken } && gone.End < spoken.Start);
        Add(passage.Tokens[evidence.Sentence.End - 1].Norm is "?" or "？");
        Add(passage.Block.Kind == Articles.ArticleBlockKind.Heading);
        Add(evidence.Sentence.First == 0);
        values.Add(evidence.End - evidence.First);
        values.Add(evidence.Sentence.End - evidence.Sentence.First);
        AddAll(["id", "en", "zh"], language => passage.Language.Code == language);
        var (lead, all) = passage.Language.Code == "en" ? VerbForms.Of(passage.Tokens, evidence.First, evidence.End) : default;
        foreach (var form in s_verbForms)
        {
            Add(lead.HasFlag(form));
        }

        foreach (var form in s_anyForms)
        {
            Add(all.HasFlag(form));
        }

        var at = passage.Sentences.FindIndex(sentence => sentence.First == evidence.Sentence.First);
        var before = at > 0 ? passage.Sentences[at - 1] : default;
        var told = new ClauseCues(passage, before.First, before.End);
        AddAll(s_before, told.Has);
        Add(before.Count > 0 && passage.Tokens[before.End - 1].Norm is "?" or "？");
        Add(evidence.First == 0);
        values.Add(DaysSince(statement));
        values.Add(Math.Min(passage.Index, 20));
        Add(Opens("no") || Opens("tidak") || Opens("bukan"));
        values.AddRange(words);
        return [.. values];

        bool Opens(string word) => Enumerable.Range(evidence.First, Math.Min(2, evidence.End - evidence.First)).Any(i => passage.Tokens[i].Norm == word);

        void Add(bool holds) => values.Add(holds ? 1 : 0);

        void AddAll(string[] names, Func<string, bool> holds)
        {
            foreach (var name in names)
            {
                Add(holds(name));
            }
        }

        void OneOf<T>(T[] all, T one)
            where T : struct, Enum
        {
            foreach (var item in all)
            {
                Add(EqualityComparer<T>.Default.Equals(item, one));
            }
        }

        void Guess<T>(T[] all, LabelGuess<T> guess)
            where T : struct, Enum
        {
            foreach (var item in all)
            {
                values.Add(FeatureValue.Rounded(guess.Ranking.Where(label => EqualityComparer<T>.Default.Equals(label.Label, item)).Select(label => label.Probability).FirstOrDefault()));
            }
        }
    }
}
