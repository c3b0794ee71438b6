using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Testing;

/// <summary>
/// Tries a tracker on real text: <c>TextTest.Given(tracker, ("a", first), ("b", second)).ShouldFindConflict("denial-vs-report", "no one was hurt", "four officers")</c>.
/// </summary>
/// <remarks>
/// Immutable and thread-safe; the texts are read when the first expectation asks for it. Quotations match where a statement has their words, whatever the white space
/// between them; capitals matter.
/// </remarks>
public sealed class TextTest
{
    private readonly Func<LocalDate?, TrackerResult> _track;
    private readonly IReadOnlyList<Diagnostic> _diagnostics;
    private readonly Lazy<TrackerResult> _result;

    /// <summary>A test of what a function finds.</summary>
    /// <param name="track">Answers what was found as of a day.</param>
    /// <param name="diagnostics">What reading the texts raised.</param>
    /// <param name="asOf">The day; <see langword="null"/>: everything counts.</param>
    internal TextTest(Func<LocalDate?, TrackerResult> track, IReadOnlyList<Diagnostic> diagnostics, LocalDate? asOf = null)
    {
        (_track, _diagnostics) = (track, diagnostics);
        _result = new(() => track(asOf));
    }

    /// <summary>What the tracker found, for expectations of one's own.</summary>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    public TrackerResult Result => _result.Value;

    /// <summary>Texts, as a file would hold them: metadata such as <c>published: 2025-01-14</c> stands between two lines of three dashes at the head.</summary>
    /// <param name="tracker">The tracker to try.</param>
    /// <param name="articles">The texts, each with a name for messages.</param>
    /// <exception cref="ArgumentException">There are no texts, two have one name, or one holds no words.</exception>
    public static TextTest Given(Tracker tracker, params (string Name, string Text)[] articles)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        ArgumentNullException.ThrowIfNull(articles);
        var reader = new ArticleReader();
        var diagnostics = new List<Diagnostic>();
        var read = new List<Article>();
        foreach (var (name, text) in articles)
        {
            var result = reader.ReadText(text, name);
            diagnostics.AddRange(result.Diagnostics);
            read.AddRange(result.Articles.Count > 0 ? result.Articles : throw new ArgumentException($"The text '{name}' holds no words.", nameof(articles)));
        }

        return Of(tracker, read, diagnostics);
    }

    /// <summary>Articles that have been read already.</summary>
    /// <param name="tracker">The tracker to try.</param>
    /// <param name="articles">The articles, in any order.</param>
    /// <exception cref="ArgumentException">There are no articles, or two have one id.</exception>
    public static TextTest Given(Tracker tracker, IEnumerable<Article> articles)
    {
        ArgumentNullException.ThrowIfNull(tracker);
        ArgumentNullException.ThrowIfNull(articles);
        return Of(tracker, [.. articles], []);
    }

    /// <summary>The same texts, of which only what was published on a day or before counts.</summary>
    /// <param name="day">The day.</param>
    public TextTest AsOf(LocalDate day) => new(_track, _diagnostics, day);

    /// <summary>There is a conflict of this kind between these quotations; there may be others.</summary>
    /// <param name="kind">The kind of conflict, such as <c>denial-vs-report</c>.</param>
    /// <param name="earlierContains">Words of the statement that was said first.</param>
    /// <param name="laterContains">Words of the other.</param>
    /// <returns>The conflict, for <see cref="ConflictAssertion.WithSeverity"/> and the like.</returns>
    /// <exception cref="ClaimAssertionException">There is none; the message lists the conflicts found, and the nearest pairs with what stopped them.</exception>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    public ConflictAssertion ShouldFindConflict(string kind, string earlierContains, string laterContains)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        ArgumentException.ThrowIfNullOrEmpty(earlierContains);
        ArgumentException.ThrowIfNullOrEmpty(laterContains);
        var report = new TextReport(Result, _diagnostics);
        var between = Result.Conflicts.Where(conflict => report.IsBetween(conflict, earlierContains, laterContains)).ToList();
        if (between.Find(conflict => conflict.Rule.Kind == kind) is { } found)
        {
            return new(found.Rule, found.Mechanism, found.Severity, found.Explanation, () => TextReport.Sides(found));
        }

        var head = between.Count > 0 ? $"Expected {kind} between these quotations, but found {string.Join(", ", between.Select(conflict => Messages.Name(conflict.Rule)))}."
            : Result.Conflicts.Any(conflict => report.IsBetween(conflict, laterContains, earlierContains)) ? $"Expected {kind}; there is a conflict between these quotations, but they stand the other way round in time."
            : $"Expected {kind}, but there is no conflict between these quotations.";
        throw new ClaimAssertionException($"{head}\n{report.Quotations(earlierContains, laterContains)}\n{report.Everything(earlierContains, laterContains)}");
    }

    /// <summary>There is a conflict of this kind between these quotations, and no other conflict.</summary>
    /// <param name="kind">The kind of conflict, such as <c>denial-vs-report</c>.</param>
    /// <param name="earlierContains">Words of the statement that was said first.</param>
    /// <param name="laterContains">Words of the other.</param>
    /// <returns>The conflict, for <see cref="ConflictAssertion.WithSeverity"/> and the like.</returns>
    /// <exception cref="ClaimAssertionException">There is none, or there are others.</exception>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    public ConflictAssertion ShouldFindOnlyConflict(string kind, string earlierContains, string laterContains)
    {
        var found = ShouldFindConflict(kind, earlierContains, laterContains);
        return Result.Conflicts.Count == 1
            ? found
            : throw new ClaimAssertionException($"Expected one conflict only, but found {Result.Conflicts.Count}.\n{new TextReport(Result, _diagnostics).Everything()}");
    }

    /// <summary>There is no conflict.</summary>
    /// <returns>The same test.</returns>
    /// <exception cref="ClaimAssertionException">There is one; the message lists them.</exception>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    public TextTest ShouldFindNothing() => Result.Conflicts.Count == 0
        ? this
        : throw new ClaimAssertionException($"Expected no conflict, but found {Result.Conflicts.Count}.\n{new TextReport(Result, _diagnostics).Everything()}");

    /// <summary>There is no conflict, and these quotations were looked at and stopped by this gate.</summary>
    /// <param name="gate">The reason code, such as <c>object.version</c>, or its first part, such as <c>object</c>; all stand in <c>seeds/rules/catalogue.md</c>.</param>
    /// <param name="earlierContains">Words of the statement that was said first.</param>
    /// <param name="laterContains">Words of the other.</param>
    /// <returns>The same test.</returns>
    /// <exception cref="ArgumentException">There is no such gate; the message lists those there are.</exception>
    /// <exception cref="ClaimAssertionException">There is a conflict, or the pair was stopped by another gate or never looked at closely.</exception>
    /// <exception cref="RuleFailedException">A rule threw.</exception>
    public TextTest ShouldFindNothingBecause(string gate, string earlierContains, string laterContains)
    {
        ArgumentException.ThrowIfNullOrEmpty(gate);
        if (!NearMiss.Gates.Any(known => IsOf(gate, known)))
        {
            throw new ArgumentException($"There is no gate '{gate}'; there are {string.Join(", ", NearMiss.Gates)}.", nameof(gate));
        }

        ArgumentException.ThrowIfNullOrEmpty(earlierContains);
        ArgumentException.ThrowIfNullOrEmpty(laterContains);
        ShouldFindNothing();
        var stopped = Result.NearMisses.Where(miss => TextReport.Has(miss.Earlier.Statement, earlierContains) && TextReport.Has(miss.Later.Statement, laterContains)).ToList();
        if (stopped.Exists(miss => IsOf(gate, miss.Gate)))
        {
            return this;
        }

        var report = new TextReport(Result, _diagnostics);
        var head = stopped.Count > 0 ? $"Expected the gate {gate} to stop this pair, but it was {string.Join(", ", stopped.Select(miss => miss.Gate).Distinct())}." : $"Expected the gate {gate} to stop this pair, but the pair was not looked at closely.";
        throw new ClaimAssertionException($"{head}\n{report.Quotations(earlierContains, laterContains)}\n{report.Everything(earlierContains, laterContains)}");
    }

    private static bool IsOf(string gate, string code) => code == gate || code.StartsWith(gate + ".", StringComparison.Ordinal);

    private static TextTest Of(Tracker tracker, List<Article> articles, List<Diagnostic> diagnostics) =>
        articles.Count == 0 ? throw new ArgumentException("There are no articles.", nameof(articles))
        : articles.GroupBy(article => article.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice ? throw new ArgumentException($"Two articles have the name '{twice.Key}'.", nameof(articles))
        : new(asOf => tracker.Track(articles, asOf), diagnostics);
}
