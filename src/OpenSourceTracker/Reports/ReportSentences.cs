using System.Globalization;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Reports;

/// <summary>The sentences that reports for people have in common; one line each, without control characters.</summary>
public static class ReportSentences
{
    private const string English = "en";

    /// <summary>What kind of conflict it is, how grave, on whose word and how sure: <c>denial-vs-report (OST0103), severity high, certainty reported, confidence 0.87, by negation</c>.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="language">en, id or zh.</param>
    public static string Heading(Conflict conflict, string language = English)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return DisplayText.Clean(Message.Of(
            "heading",
            ("kind", conflict.Rule.Kind),
            ("rule", conflict.Rule.Id),
            ("severity", Message.Word("severity", ReportWords.Of(conflict.Severity))),
            ("certainty", Message.Word("certainty", ReportWords.Of(conflict.Certainty))),
            ("confidence", Confidence(conflict)),
            ("mechanism", Message.Word("mechanism", conflict.Mechanism))).In(language));
    }

    /// <summary>The kind of conflict as a title: of the library's own kinds in that language, of others as their rule has it.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="language">en, id or zh.</param>
    internal static string Title(Conflict conflict, string language = English)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return DisplayText.Clean(language == English ? conflict.Rule.Title : Message.Word("kind", conflict.Rule.Kind).In(language) is var title && title != conflict.Rule.Kind ? title : conflict.Rule.Title);
    }

    /// <summary>The confidence with two decimals.</summary>
    internal static string Confidence(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return conflict.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
    }

    /// <summary>What was looked at and how much was found.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">en, id or zh.</param>
    public static string Looked(TrackerResult result, string language = English)
    {
        ArgumentNullException.ThrowIfNull(result);
        var isNone = result.Conflicts.Count == 0;
        return Message.Of(
            isNone ? "looked.none.in" : "looked",
            ("found", isNone ? Message.Of("looked.none") : Count(result.Conflicts.Count, "conflict")),
            ("articles", Count(result.Articles.Count, "article")),
            ("statements", Count(result.Statements.Count, "statement")),
            ("claims", Count(result.Claims.Count, "claim")),
            ("pairs", Count(result.PairsExamined, "pair"))).In(language);
    }

    /// <summary>What weakens a conflict, a line for each statement.</summary>
    public static IEnumerable<string> Mitigating(Conflict conflict, Citations citations)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(citations);
        return conflict.Mitigating.Select(id => citations.Find(id) is { } citation ? Full(citation) : DisplayText.Clean(id));
    }

    /// <summary>How an editor's earlier decisions see the conflict: <c>new</c>, <c>known before; accepted: corrected on 3 May</c>; <see langword="null"/> where they say nothing.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="review">The decisions.</param>
    /// <param name="language">en, id or zh.</param>
    public static string? State(Conflict conflict, Review review, string language = English)
    {
        ArgumentNullException.ThrowIfNull(review);
        var state = review.StateOf(conflict) is { } known ? Message.Of(known == BaselineState.New ? "state.new" : "state.unchanged").In(language) : null;
        var reason = review.ReasonFor(conflict) is { } given ? Message.Of("state.reason", ("reason", DisplayText.Clean(given))).In(language) : null;
        return state is null ? reason : reason is null ? state : $"{state}; {reason}";
    }

    /// <summary>How the whole result stands to an editor's earlier decisions, in a sentence or two; <see langword="null"/> where there are none.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">en, id or zh.</param>
    public static string? Compared(TrackerResult result, string language = English)
    {
        ArgumentNullException.ThrowIfNull(result);
        var compared = result.Review.Baseline is null ? null : Message.Of(
            "state.compared",
            ("new", Number(result.Conflicts.Count(conflict => result.Review.StateOf(conflict) == BaselineState.New))),
            ("known", Number(result.Conflicts.Count(conflict => result.Review.StateOf(conflict) == BaselineState.Unchanged))),
            ("gone", Number(result.Review.GoneFrom(result.Conflicts).Count))).In(language);
        var accepted = result.Review.Suppressions.Count == 0 ? null : Message.Of("state.accepted", ("n", Number(result.Conflicts.Count(conflict => result.Review.ReasonFor(conflict) is not null)))).In(language);
        return compared is null ? accepted : accepted is null ? compared : compared + (language == "zh" ? "" : " ") + accepted;
    }

    /// <summary>A word that stands before something: earlier, later, who, said, published, where, but, also, near, input, gone.</summary>
    /// <param name="label">Its English name.</param>
    /// <param name="language">en, id or zh.</param>
    public static string Label(string label, string language = English) => Message.Of("label." + label).In(language);

    /// <summary>A conflict of the baseline that is gone, in one line.</summary>
    internal static string Gone(KnownConflict known) => DisplayText.Clean($"{known.Id}: {known.Kind} ({known.Rule}): {known.Explanation}");

    /// <summary>How many other pairs show the same disagreement, and which.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="language">en, id or zh.</param>
    public static string AlsoShown(Conflict conflict, string language = English)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var pairs = conflict.AlsoShownBy.Take(4).Select(pair => $"{pair.Earlier} / {pair.Later}");
        var more = conflict.AlsoShownBy.Count > 4 ? ", …" : "";
        return DisplayText.Clean(Message.Of("also", ("pairs", Count(conflict.AlsoShownBy.Count, "further pair")), ("list", string.Join(", ", pairs) + more)).In(language));
    }

    /// <summary>A citation in one line: the words, who, when, where.</summary>
    internal static string Full(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return Message.Of("citation", ("words", citation.Quoted), ("who", citation.Who), ("said", SaidOf(citation)), ("published", PublishedOf(citation)), ("place", citation.Place)).In(citation.Language);
    }

    /// <summary>Who said it, how it came to the reader, when it was said and published, and where it stands, without the words.</summary>
    internal static string Source(Citation citation) =>
        Message.Of("citation.source", ("who", citation.Who), ("how", citation.How), ("said", SaidOf(citation)), ("published", PublishedOf(citation)), ("place", citation.Place)).In(citation.Language);

    private static Message SaidOf(Citation citation) => citation.SaidOn is null ? Message.Of("citation.said.unknown") : Message.Of("citation.said", ("date", citation.Said));

    private static Message PublishedOf(Citation citation) => citation.PublishedOn is null && citation.Publisher is null ? Message.Of("citation.published.unknown") : Message.Of("citation.published", ("date", citation.Published));

    /// <summary>Where a citation stands: place and statement id.</summary>
    public static string Where(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.StatementId is { } id ? Message.Of("citation.where", ("place", citation.Place), ("id", DisplayText.Clean(id))).In(citation.Language) : citation.Place;
    }

    /// <summary>A citation in one line of at most that many cells; the words are cut.</summary>
    public static string Brief(Citation citation, int width)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var head = $"{citation.SaidOn?.ToString() ?? Message.Of("date.undated").In(citation.Language)} {DisplayText.Shorten(citation.Who, 30)}: ";
        var tail = citation.StatementId is { } id ? $" ({DisplayText.Clean(id)})" : "";
        var room = Math.Max(20, width - DisplayText.Width(head) - DisplayText.Width(tail));
        return $"{head}{DisplayText.Shorten(citation.Quoted, room)}{tail}";
    }

    /// <summary>A diagnostic in one line: where, what, code.</summary>
    public static string Of(Diagnostic diagnostic, Citations citations)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        ArgumentNullException.ThrowIfNull(citations);
        var place = citations.PlaceOf(diagnostic);
        return $"{(place is null ? "" : place + ": ")}{DisplayText.Clean(diagnostic.Message)} [{diagnostic.Code}]";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static Message Count(int number, string noun) => Message.Of(number == 1 ? $"count.{noun}.one" : "count." + noun, ("n", Number(number)));
}
