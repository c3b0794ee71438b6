using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Stances;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Languages.Temporal.Dating;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Statements.Holders;
using OpenSourceTracker.Statements.Labelling;
using OpenSourceTracker.Statements.Speakers;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
using OpenSourceTracker.Topics;
using OpenSourceTracker.Verdicts;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker;

/// <summary>The front door: reads articles, and finds what was said in them and what cannot stand beside what.</summary>
/// <remarks>Immutable and thread-safe: build one, share it. Everything is offline and deterministic.</remarks>
public sealed class Tracker
{
    private readonly ILogger _logger;
    private readonly LanguageCatalog _languages;
    private readonly EntityBook _entities;
    private readonly PassageReader _reader;
    private readonly MeaningReader _meanings;
    private readonly ClaimBuilder _claims;
    private readonly SpeakerArbiter _speakers;
    private readonly HolderArbiter _holders;
    private readonly StatementLabeller _labeller;
    private readonly HeadlineReader _headlines;
    private readonly StanceReader _stances;
    private readonly Lazy<PropositionComparer> _comparer;
    private readonly ConflictFinder _conflicts;

    /// <summary>A tracker with the built-in languages, topics, entities and rules.</summary>
    public Tracker()
        : this(BuiltInRules.All, new(), null, NullLogger.Instance)
    {
    }

    /// <exception cref="YamlFileException">What the user added does not go with what there is, or its examples do not hold.</exception>
    internal Tracker(IReadOnlyList<IRule> rules, OwnKnowledge own, IStatementClassifier? classifier, ILogger logger)
    {
        _logger = logger;
        var start = Stopwatch.GetTimestamp();
        var classifying = Task.Run(() => new RememberingClassifier(classifier ?? LinearStatementClassifier.Default));
        // Each table is filled by one task alone, so that the order of the work does not show.
        var temporal = Task.Run(() => TemporalTagger.Default);
        var topics = Task.Run(() => own.Join(TopicFile.LoadEmbedded()));
        var entities = Task.Run(() => new EntityBook(own.Join(EntityBook.LoadEmbedded())));
        var languages = LanguageCatalog.Load(() => TopicBook.ChineseWords(topics.GetAwaiter().GetResult()).Concat(entities.GetAwaiter().GetResult().Names));
        temporal.GetAwaiter().GetResult();
        _languages = own.Languages.Count == 0 ? languages : languages.Learn(own.Languages);
        _entities = entities.GetAwaiter().GetResult();
        var book = new TopicBook(topics.GetAwaiter().GetResult(), _languages);
        _meanings = new(_languages, book);
        _reader = new(_languages, _entities);
        _claims = new(_languages.Thesaurus);
        var reading = classifying.GetAwaiter().GetResult();
        _speakers = new(reading, new(SpeakerModel.LoadEmbedded));
        _holders = new(new(HolderModel.LoadEmbedded));
        _labeller = new(reading, new(KindModel.LoadEmbedded));
        _headlines = new(_reader, _labeller);
        _stances = new(new(() => StanceModel.LoadEmbedded(_languages.Thesaurus.Axes)), _languages.Thesaurus.Axes.Names.Count);
        _comparer = new(() => new(_languages));
        var pairs = new Lazy<ConflictModel>(ConflictModel.LoadEmbedded);
        _conflicts = new(TrackerBuilder.Guarded(rules), pairs, _languages.Thesaurus, _comparer);
        ClaimWeigher = new(_languages.Thesaurus, _comparer, pairs, new(VerdictModel.LoadEmbedded));
        OwnKnowledgeCheck.Run(this, rules, own, book, _languages);
        logger.Built(rules.Count, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Finds the statements, claims and conflicts of a set of articles.</summary>
    /// <param name="articles">The articles, in any order.</param>
    /// <param name="asOf">Only what was published on this day or before counts; <see langword="null"/>: everything.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work between articles.</param>
    /// <exception cref="ArgumentException">Two articles have one id.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public TrackerResult Track(IEnumerable<Article> articles, LocalDate? asOf = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return TrackerTelemetry.Watch(_logger, () => TrackUnwatched(articles, asOf, progress, cancellationToken));
    }

    internal TrackerResult TrackUnwatched(IEnumerable<Article> articles, LocalDate? asOf = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        var diagnostics = new List<Diagnostic>();
        var known = articles.Select(article => Dated(article, diagnostics))
            .Where(article => asOf is not { } day || article.PublishedOn is null || article.PublishedOn.Start <= day)
            .OrderBy(article => article.PublishedOn).ThenBy(article => article.Id, StringComparer.Ordinal).ToList();
        if (known.GroupBy(article => article.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two articles have the id '{twice.Key}'; read them under different paths.", nameof(articles));
        }

        var (passages, evidence, titles, parties) = Read(known, progress, cancellationToken);
        var meanings = evidence.Select(_meanings.Read).ToList();
        var claims = meanings.SelectMany(_claims.Build).ToList();
        var headlines = known.SelectMany((article, i) => _headlines.Of(article, titles[i], parties)).Select(_meanings.Read).ToList();
        progress?.Report(0.85);
        var (conflicts, near, pairs) = _conflicts.Find(claims, meanings, cancellationToken, [.. headlines.SelectMany(_claims.Build)]);
        progress?.Report(1);
        return new()
        {
            Articles = known,
            Dates = known.Select((article, i) => (article.Id, Dates: (IReadOnlyList<TemporalExpression>)[.. passages[i].SelectMany(passage => passage.Dates)])).ToDictionary(pair => pair.Id, pair => pair.Dates, StringComparer.Ordinal),
            Statements = HeadlineReader.Among([.. _stances.Read(meanings)], _stances.Read(headlines), conflicts.SelectMany(conflict => conflict.AlsoShownBy.Append((conflict.Earlier.Statement!.Id, conflict.Later.Statement!.Id)))),
            Claims = [.. claims.Where(claim => !claim.IsImplied).Select(claim => claim.Claim)],
            Conflicts = conflicts,
            NearMisses = near,
            PairsExamined = pairs,
            Diagnostics = diagnostics,
        };
    }

    /// <summary>Says why two statements of a result are flagged, or which gate stopped them.</summary>
    /// <param name="result">A result of this tracker.</param>
    /// <param name="statementId">The id of one statement.</param>
    /// <param name="otherStatementId">The id of the other; the order does not matter.</param>
    /// <exception cref="ArgumentException">One of the ids is not in the result.</exception>
    public PairExplanation Explain(TrackerResult result, string statementId, string otherStatementId)
    {
        ArgumentNullException.ThrowIfNull(result);
        var one = Find(result, statementId);
        var other = Find(result, otherStatementId);
        var (earlier, later) = Comparer<CalendarPeriod?>.Default.Compare(one.SaidOn, other.SaidOn) <= 0 ? (one, other) : (other, one);
        if (result.Conflicts.FirstOrDefault(conflict => IsPair(conflict.Earlier.Statement, conflict.Later.Statement, one, other) || conflict.AlsoShownBy.Any(pair => (pair.Earlier == one.Id && pair.Later == other.Id) || (pair.Earlier == other.Id && pair.Later == one.Id))) is { } found)
        {
            return new(earlier, later, found, null, Message.Of("step.flagged", ("rule", found.Rule.Id), ("kind", found.Rule.Kind), ("reason", found.Explanation)), found.Steps);
        }

        // The pair is judged again by itself, against the whole corpus.
        var meanings = MeaningsOf(result);
        var claims = meanings.SelectMany(_claims.Build).Where(claim => claim.Claim.Statement!.Id == one.Id || claim.Claim.Statement!.Id == other.Id).ToList();
        return _conflicts.Explain(earlier, later, claims, meanings);
    }

    /// <summary>Gets ready to check claims against a set of articles: <c>tracker.FactCheck(articles).Check("…", new(2025, 7, 31))</c>.</summary>
    /// <param name="articles">The articles, in any order. Those of which nothing shows when they were published have no say.</param>
    public FactChecker FactCheck(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new(Ledger(articles), Claims, _languages.Thesaurus, ClaimWeigher);
    }

    /// <summary>Weighs the evidence of claims.</summary>
    internal ClaimWeigher ClaimWeigher { get; }

    internal ClaimReader Claims => new(_reader, _meanings, _claims);

    internal LedgerReader Ledger(IEnumerable<Article> articles) => new([.. articles.Select(article => Dated(article, []))], known =>
    {
        var (_, evidence, _, parties) = Read(known, null, CancellationToken.None);
        return (evidence, parties);
    }, _meanings, _claims, (claims, meanings) => _conflicts.Find(claims, meanings, CancellationToken.None).Conflicts);

    private (List<IReadOnlyList<Passage>> Passages, List<StatementEvidence> Evidence, List<Passage?> Titles, PartyBook Parties) Read(IReadOnlyList<Article> known, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var (passages, evidence, titles, parties) = Extract(known, progress, cancellationToken);
        return (passages, Copies.Mark(evidence.Select(_labeller.Label)), titles, parties);
    }

    private (List<IReadOnlyList<Passage>> Passages, IEnumerable<StatementEvidence> Evidence, List<Passage?> Titles, PartyBook Parties) Extract(IReadOnlyList<Article> known, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var (passages, titles, parties) = Mentions(known, progress, cancellationToken);
        return (passages, passages.SelectMany((read, i) => StatementsOf(read, titles[i], parties)).DistinctBy(evidence => evidence.Statement.Id), titles, parties);
    }

    // The passages of articles and their titles, with the names in them, and whom the names stand for.
    private (List<IReadOnlyList<Passage>> Passages, List<Passage?> Titles, PartyBook Parties) Mentions(IReadOnlyList<Article> known, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var passages = new List<IReadOnlyList<Passage>>();
        var titles = new List<Passage?>();
        var people = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in known)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var read = _reader.Read(article, people);
            titles.Add(TitleOf(article, people));
            MentionFinder.Find(titles[^1] is { } title ? [title, .. read] : read);
            passages.Add(read);
            progress?.Report(0.5 * passages.Count / known.Count);
        }

        // A person whom one text introduces by title is known by name in the others.
        for (var i = 0; i < passages.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            MentionFinder.Find(titles[i] is { } title ? [title, .. passages[i]] : passages[i]);
            progress?.Report(0.5 + (0.3 * i / passages.Count));
        }

        return (passages, titles, PartyBook.Build(passages, _entities));
    }

    private List<StatementEvidence> StatementsOf(IReadOnlyList<Passage> passages, Passage? title, PartyBook parties)
    {
        var context = new ArticleContext(passages, title, parties);
        return _holders.Decide(Attributed(passages, title, context), passages, title, context);
    }

    // The statements with their speakers, and their holders by the rules alone.
    private List<StatementEvidence> Attributed(IReadOnlyList<Passage> passages, Passage? title, ArticleContext context) =>
        StatementBuilder.Build(_speakers.Decide(StatementExtractor.Draft(passages, title, context), context), passages, context);

    /// <summary>The statements of articles before they are labelled, and what tells their kind: for those who train.</summary>
    internal IReadOnlyList<(StatementEvidence Evidence, float[] Features)> ReadKinds(IEnumerable<Article> articles) =>
        [.. Extract([.. articles.Select(article => Dated(article, []))], null, CancellationToken.None).Evidence.Select(evidence => (evidence, _labeller.FeaturesOf(evidence)))];

    /// <summary>The statements of articles as the rules alone attribute them, who may have said each, and what tells who did: for those who train.</summary>
    internal IReadOnlyList<(Statement Statement, Draft Draft, IReadOnlyList<SpeakerCandidate> Candidates, IReadOnlyList<float[]> Features)> ReadSpeakers(IEnumerable<Article> articles)
    {
        var (passages, titles, parties) = Mentions([.. articles.Select(article => Dated(article, []))], null, CancellationToken.None);
        return [.. passages.SelectMany((read, i) =>
        {
            var context = new ArticleContext(read, titles[i], parties);
            var sentences = StatementExtractor.Draft(read, titles[i], context);
            var speakers = new ArticleSpeakers(sentences, context);
            return StatementBuilder.Build(sentences, read, context).Select((evidence, at) =>
            {
                IReadOnlyList<SpeakerCandidate> candidates = speakers.CandidatesOf(at);
                return (evidence.Statement, speakers.Clauses[at].Draft, candidates, _speakers.Measure(speakers, at, candidates));
            });
        })];
    }

    /// <summary>The statements of articles with their holders as the rules alone find them, whose else each may be, and what tells whose it is: for those who train.</summary>
    internal IReadOnlyList<(StatementEvidence Evidence, IReadOnlyList<HolderCandidate> Candidates, IReadOnlyList<float[]> Features)> ReadHolders(IEnumerable<Article> articles)
    {
        var (passages, titles, parties) = Mentions([.. articles.Select(article => Dated(article, []))], null, CancellationToken.None);
        return [.. passages.SelectMany((read, i) =>
        {
            var context = new ArticleContext(read, titles[i], parties);
            var article = new ArticleHolders(Attributed(read, titles[i], context), read, titles[i], context);
            return article.Statements.Select((evidence, at) =>
            {
                IReadOnlyList<HolderCandidate> candidates = article.CandidatesOf(at);
                return (evidence, candidates, (IReadOnlyList<float[]>)HolderFeatures.Read(article, at, candidates));
            });
        })];
    }

    /// <summary>What is said in the articles, clause by clause, and how two clauses are measured by all but their words: for those who train.</summary>
    internal (IReadOnlyList<ClauseMeaning> Meanings, PairReader Pairs) ReadPairs(IEnumerable<Article> articles)
    {
        var meanings = Read([.. articles.Select(article => Dated(article, []))], null, CancellationToken.None).Evidence.Select(_meanings.Read).ToList();
        return (meanings, new(meanings, meanings.SelectMany(_claims.Build).ToLookup(claim => claim.Meaning), new(meanings), _languages.Thesaurus, _comparer.Value, WordModel.None));
    }

    /// <summary>What is said in the articles, and what tells its stance on openness: for those who train.</summary>
    internal IEnumerable<(ClauseMeaning Meaning, float[] Features)> ReadStances(IEnumerable<Article> articles) =>
        _stances.Measure(Read([.. articles.Select(article => Dated(article, []))], null, CancellationToken.None).Evidence.Select(_meanings.Read));

    private static bool IsPair(Statement? a, Statement? b, Statement one, Statement other) => (a?.Id == one.Id && b?.Id == other.Id) || (a?.Id == other.Id && b?.Id == one.Id);

    private static Statement Find(TrackerResult result, string id) =>
        result.Statements.FirstOrDefault(statement => statement.Id == id) ?? throw new ArgumentException($"There is no statement '{id}' in the result.", nameof(id));

    private List<ClauseMeaning> MeaningsOf(TrackerResult result)
    {
        var (_, evidence, titles, parties) = Read(result.Articles, null, CancellationToken.None);
        return [.. evidence.Concat(result.Articles.SelectMany((article, i) => _headlines.Of(article, titles[i], parties))).Select(_meanings.Read)];
    }

    private Article Dated(Article article, List<Diagnostic> diagnostics)
    {
        if (article.Language is { } stated && LanguageCode.TryParse(stated) is var code && !_languages.Codes.Contains(code))
        {
            var found = _languages.Detect(article.Content, null);
            diagnostics.Add(new(DiagnosticCodes.UnreadLanguage, article.Path, FrontMatter.LanguageAt(article.Content), $"The language '{stated}' is none of those that are read ({string.Join(", ", _languages.Codes)}); the text is read as {found}, which its words are nearest to."));
            article = article with { Language = found };
        }

        var language = LanguageCode.TryParse(article.Language) ?? _languages.Detect(article.Content, null);
        article = article with { Language = language };
        if (article.PublishedOn is null && article.Blocks is [var first, ..] && DocumentDating.Find(article.Content, new(first.Span.Start, article.Blocks[^1].Span.End), language, _languages.Temporal) is { Period: { } proven })
        {
            article = article with { PublishedOn = proven, PublishedOnFrom = DateOrigin.Text };
        }

        if (article.PublishedOn is null)
        {
            diagnostics.Add(new("OST9009", article.Path, null, "No publication date is known; relative dates stay unresolved."));
        }

        return article;
    }

    private Passage? TitleOf(Article article, HashSet<string> people)
    {
        if (string.IsNullOrWhiteSpace(article.Title))
        {
            return null;
        }

        var title = article with { Content = article.Title, Blocks = [new(new TextSpan(0, article.Title.Length), ArticleBlockKind.Heading)] };
        return _reader.Read(title, people) is [var passage, ..] ? passage : null;
    }
}
