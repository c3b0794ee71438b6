using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Claims.Stances;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;
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
    private readonly HeadlineReader _headlines;
    private readonly ConflictFinder _conflicts;
    private readonly PassageReader _reader;

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
        var knowledge = Knowledge.With(own);
        var languages = knowledge.Languages;
        Thesaurus = languages.Thesaurus;
        Completer = new(languages);
        Meanings = new(languages, knowledge.Topics);
        ClaimBuilder = new(Thesaurus);
        _reader = new(languages, knowledge.Entities);
        var reading = classifying.GetAwaiter().GetResult();
        Speakers = new(reading, Knowledge.Speakers);
        Labeller = new(reading, Knowledge.Kinds);
        Corpus = new(_reader, knowledge.Entities, Speakers, new(Knowledge.Holders), Labeller);
        _headlines = new(_reader, Labeller);
        Stances = new(knowledge.Stances, Thesaurus.Axes.Names.Count);
        Propositions = knowledge.Propositions;
        _conflicts = new(GuardedRule.Of(rules), Knowledge.Conflicts, Thesaurus, Propositions);
        ClaimWeigher = new(Thesaurus, Propositions, Knowledge.Conflicts, Knowledge.Verdicts);
        OwnKnowledgeCheck.Run(this, rules, own, knowledge.Topics, languages);
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
        var known = articles.Select(article => Completer.Complete(article, diagnostics))
            .Where(article => asOf is not { } day || article.PublishedOn is null || article.PublishedOn.Start <= day)
            .OrderBy(article => article.PublishedOn).ThenBy(article => article.Id, StringComparer.Ordinal).ToList();
        if (known.GroupBy(article => article.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Two articles have the id '{twice.Key}'; read them under different paths.", nameof(articles));
        }

        var (read, evidence) = Corpus.Read(known, progress, cancellationToken);
        var meanings = evidence.Select(Meanings.Read).ToList();
        var claims = meanings.SelectMany(ClaimBuilder.Build).ToList();
        var headlines = HeadlinesOf(known, read).Select(Meanings.Read).ToList();
        progress?.Report(0.85);
        var (conflicts, near, pairs) = _conflicts.Find(claims, meanings, cancellationToken, [.. headlines.SelectMany(ClaimBuilder.Build)]);
        progress?.Report(1);
        return new()
        {
            Articles = known,
            Dates = known.Select((article, i) => (article.Id, Dates: (IReadOnlyList<TemporalExpression>)[.. read.Passages[i].SelectMany(passage => passage.Dates)])).ToDictionary(pair => pair.Id, pair => pair.Dates, StringComparer.Ordinal),
            Statements = HeadlineReader.Among([.. Stances.Read(meanings)], Stances.Read(headlines), conflicts.SelectMany(conflict => conflict.AlsoShownBy.Append((conflict.Earlier.Statement!.Id, conflict.Later.Statement!.Id)))),
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
        var claims = meanings.SelectMany(ClaimBuilder.Build).Where(claim => claim.Claim.Statement!.Id == one.Id || claim.Claim.Statement!.Id == other.Id).ToList();
        return _conflicts.Explain(earlier, later, claims, meanings);
    }

    /// <summary>Gets ready to check claims against a set of articles: <c>tracker.FactCheck(articles).Check("…", new(2025, 7, 31))</c>.</summary>
    /// <param name="articles">The articles, in any order. Those of which nothing shows when they were published have no say.</param>
    public FactChecker FactCheck(IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new(Ledger(articles), Claims, Thesaurus, ClaimWeigher);
    }

    /// <summary>Weighs the evidence of claims.</summary>
    internal ClaimWeigher ClaimWeigher { get; }

    /// <summary>Reads claims that a user writes.</summary>
    internal ClaimReader Claims => new(_reader, Meanings, ClaimBuilder);

    internal ArticleCompleter Completer { get; }

    internal CorpusReader Corpus { get; }

    internal SpeakerArbiter Speakers { get; }

    internal StatementLabeller Labeller { get; }

    internal MeaningReader Meanings { get; }

    internal StanceReader Stances { get; }

    internal ClaimBuilder ClaimBuilder { get; }

    internal Thesaurus Thesaurus { get; }

    internal Lazy<PropositionComparer> Propositions { get; }

    internal LedgerReader Ledger(IEnumerable<Article> articles) => new(Completer.Complete(articles), known =>
    {
        var (read, evidence) = Corpus.Read(known, null, CancellationToken.None);
        return (evidence, read.Parties);
    }, Meanings, ClaimBuilder, (claims, meanings) => _conflicts.Find(claims, meanings, CancellationToken.None).Conflicts);

    private static bool IsPair(Statement? a, Statement? b, Statement one, Statement other) => (a?.Id == one.Id && b?.Id == other.Id) || (a?.Id == other.Id && b?.Id == one.Id);

    private static Statement Find(TrackerResult result, string id) =>
        result.Statements.FirstOrDefault(statement => statement.Id == id) ?? throw new ArgumentException($"There is no statement '{id}' in the result.", nameof(id));

    private List<ClauseMeaning> MeaningsOf(TrackerResult result)
    {
        var (read, evidence) = Corpus.Read(result.Articles, null, CancellationToken.None);
        return [.. evidence.Concat(HeadlinesOf(result.Articles, read)).Select(Meanings.Read)];
    }

    private IEnumerable<StatementEvidence> HeadlinesOf(IReadOnlyList<Article> articles, ArticlePassages read) =>
        articles.SelectMany((article, i) => _headlines.Of(article, read.Titles[i], read.Parties));
}
