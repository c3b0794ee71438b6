using System.Globalization;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;

namespace OpenSourceTracker.Reports;

/// <summary>The sentences that reports for people have in common; one line each, without control characters.</summary>
public static class ReportSentences
{
    /// <summary>What kind of conflict it is, how grave, on whose word and how sure: <c>denial-vs-report (OST0103), severity high, certainty reported, confidence 0.87, by negation</c>.</summary>
    public static string Heading(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return DisplayText.Clean($"{conflict.Rule.Kind} ({conflict.Rule.Id}), severity {ReportWords.Of(conflict.Severity)}, certainty {ReportWords.Of(conflict.Certainty)}, confidence {Confidence(conflict)}, by {conflict.Mechanism}");
    }

    /// <summary>The confidence with two decimals.</summary>
    public static string Confidence(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return conflict.Confidence.ToString("0.00", CultureInfo.InvariantCulture);
    }

    /// <summary>What was looked at and how much was found.</summary>
    public static string Looked(TrackerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var found = result.Conflicts.Count == 0 ? "No conflict found" : Count(result.Conflicts.Count, "conflict");
        return $"{found} in {Count(result.Articles.Count, "article")}: {Count(result.Statements.Count, "statement")}, {Count(result.Claims.Count, "claim")} that can be compared, {Count(result.PairsExamined, "pair")} looked at.";
    }

    /// <summary>What weakens a conflict, a line for each statement.</summary>
    public static IEnumerable<string> Mitigating(Conflict conflict, Citations citations)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(citations);
        return conflict.Mitigating.Select(id => citations.Find(id) is { } citation ? Full(citation) : DisplayText.Clean(id));
    }

    /// <summary>How many other pairs show the same disagreement, and which.</summary>
    public static string AlsoShown(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        var pairs = conflict.AlsoShownBy.Take(4).Select(pair => $"{pair.Earlier} / {pair.Later}");
        var more = conflict.AlsoShownBy.Count > 4 ? ", …" : "";
        return DisplayText.Clean($"shown by {Count(conflict.AlsoShownBy.Count, "further pair")}: {string.Join(", ", pairs)}{more}");
    }

    /// <summary>A citation in one line: the words, who, when, where.</summary>
    public static string Full(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var said = citation.SaidOn is null ? "when said is not known" : $"said {citation.Said}";
        var published = citation.PublishedOn is null && citation.Publisher is null ? "when published is not known" : $"published {citation.Published}";
        return $"{citation.Quoted} ({citation.Who}, {said}, {published}, {citation.Place})";
    }

    /// <summary>Where a citation stands: place and statement id.</summary>
    public static string Where(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        return citation.StatementId is { } id ? $"{citation.Place}, statement {DisplayText.Clean(id)}" : citation.Place;
    }

    /// <summary>A citation in one line of at most that many cells; the words are cut.</summary>
    public static string Brief(Citation citation, int width)
    {
        ArgumentNullException.ThrowIfNull(citation);
        var head = $"{citation.SaidOn?.ToString() ?? "undated"} {DisplayText.Shorten(citation.Who, 30)}: ";
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

    internal static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
