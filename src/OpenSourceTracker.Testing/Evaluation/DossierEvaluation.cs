using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>
/// Measures a tracker on annotated dossiers: <c>DossierEvaluation.Run(new Tracker(), Dossier.LoadAll("seeds/cases"))</c>.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class DossierEvaluation
{
    private DossierEvaluation(DossierFigures all, IReadOnlyDictionary<string, DossierFigures> byLanguage, IReadOnlyList<string> misses) =>
        (All, ByLanguage, Misses) = (all, byLanguage, misses);

    /// <summary>The figures over all dossiers.</summary>
    public DossierFigures All { get; }

    /// <summary>The figures over the dossiers of each language, and over the mixed ones, in the order of the names.</summary>
    public IReadOnlyDictionary<string, DossierFigures> ByLanguage { get; }

    /// <summary>One line for each miss, each false alarm and each wrong value.</summary>
    public IReadOnlyList<string> Misses { get; }

    /// <summary>Has a tracker read the dossiers, one by one, and holds what it finds against their annotations.</summary>
    /// <param name="tracker">The tracker to measure.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DossierEvaluation Run(Tracker tracker, IEnumerable<Dossier> dossiers, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        return Run(articles => tracker.Track(articles, cancellationToken: cancellationToken), tracker.FactCheck, dossiers, progress, cancellationToken);
    }

    /// <summary>The same for whatever makes a result of articles. Claims are not checked.</summary>
    /// <param name="track">Makes a result of the articles of one dossier.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work between dossiers.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DossierEvaluation Run(Func<IReadOnlyList<Article>, TrackerResult> track, IEnumerable<Dossier> dossiers, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        Evaluate(track, null, dossiers, progress, cancellationToken);

    /// <summary>The same for whatever makes a result of articles and checks claims against them.</summary>
    /// <param name="track">Makes a result of the articles of one dossier.</param>
    /// <param name="check">Gets ready to check claims against the articles of one dossier.</param>
    /// <param name="dossiers">The dossiers.</param>
    /// <param name="progress">Told the share that is done, 0 to 1.</param>
    /// <param name="cancellationToken">Stops the work between dossiers.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DossierEvaluation Run(Func<IReadOnlyList<Article>, TrackerResult> track, Func<IReadOnlyList<Article>, FactChecker> check, IEnumerable<Dossier> dossiers, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Evaluate(track, check, dossiers, progress, cancellationToken);
    }

    private static DossierEvaluation Evaluate(Func<IReadOnlyList<Article>, TrackerResult> track, Func<IReadOnlyList<Article>, FactChecker>? check, IEnumerable<Dossier> dossiers, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(track);
        ArgumentNullException.ThrowIfNull(dossiers);
        var all = new Tally();
        var languages = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var misses = new List<string>();
        var given = dossiers.ToList();
        for (var i = 0; i < given.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var scoring = new DossierScoring(given[i], track(given[i].Articles), check?.Invoke(given[i].Articles));
            scoring.Score();
            all.Add(scoring.Tally);
            (languages.TryGetValue(given[i].Language, out var tally) ? tally : languages[given[i].Language] = new()).Add(scoring.Tally);
            misses.AddRange(scoring.Misses);
            progress?.Report((i + 1.0) / given.Count);
        }

        return new(new(all), new SortedDictionary<string, DossierFigures>(languages.ToDictionary(pair => pair.Key, pair => new DossierFigures(pair.Value)), StringComparer.Ordinal), misses);
    }

    /// <summary>Writes the figures as tables, a column for each language. Lines end with a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="withMisses">Whether the misses come first.</param>
    public void WriteText(TextWriter output, bool withMisses = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        EvaluationText.Write(this, output, withMisses);
    }

    /// <summary>Writes the figures as one JSON object. Lines end with a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="withMisses">Whether the misses are in it.</param>
    public void WriteJson(TextWriter output, bool withMisses = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        EvaluationJson.Write(this, output, withMisses);
    }
}
