using System.Globalization;
using OpenSourceTracker.Conflicts;

namespace OpenSourceTracker.Reports;

/// <summary>The conflicts as a table for spreadsheets: RFC 4180, with a heading, lines ending in CR LF.</summary>
/// <remarks>
/// What a spreadsheet could take for a formula (a field that starts with <c>= + - @</c>, also after blanks or in full-width form) gets an apostrophe before it.
/// Immutable and thread-safe.
/// </remarks>
public sealed class CsvReport : IReportWriter
{
    private const string Heading = "id,rule,kind,mechanism,severity,certainty,confidence,explanation," +
        "earlier_statement,earlier_text,earlier_who,earlier_how,earlier_said_on,earlier_published_on,earlier_publisher,earlier_where," +
        "later_statement,later_text,later_who,later_how,later_said_on,later_published_on,later_publisher,later_where,mitigating,also_shown_by,baseline_state,suppressed_because";

    /// <inheritdoc/>
    public string Name => "csv";

    /// <summary>The language of explanations and labels: en, id or zh. What tools read (codes, field names) is the same in all.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var citations = new Citations(result, Language);
        output.Write(Heading + "\r\n");
        foreach (var conflict in result.Conflicts)
        {
            output.Write(string.Join(',', Fields(conflict, citations, result.Review).Select(Field)));
            output.Write("\r\n");
        }
    }

    private IEnumerable<string?> Fields(Conflict conflict, Citations citations, Review review) =>
    [
        conflict.Id,
        conflict.Rule.Id,
        conflict.Rule.Kind,
        conflict.Mechanism,
        ReportWords.Of(conflict.Severity),
        ReportWords.Of(conflict.Certainty),
        ReportSentences.Confidence(conflict),
        conflict.Explanation.In(Language),
        .. Fields(citations.Of(conflict.Earlier)),
        .. Fields(citations.Of(conflict.Later)),
        string.Join(' ', conflict.Mitigating),
        conflict.AlsoShownBy.Count.ToString(CultureInfo.InvariantCulture),
        review.StateOf(conflict) is { } state ? state == BaselineState.New ? "new" : "unchanged" : null,
        review.ReasonFor(conflict),
    ];

    private static IEnumerable<string?> Fields(Citation citation) =>
        [citation.StatementId, citation.Quote, citation.Who, citation.How, citation.SaidOn?.ToString(), citation.PublishedOn?.ToString(), citation.Publisher, citation.Place];

    /// <summary>A field as it stands in the file; no spreadsheet takes it for a formula.</summary>
    internal static string Field(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return "";
        }

        var text = DisplayText.Clean(value);
        if (text.TrimStart(' ', '\u3000', '\u00a0') is [var first, ..] && first is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
        {
            text = "'" + text;
        }

        return text.AsSpan().IndexOfAny(",\"\r\n'") >= 0 || text[0] == ' ' ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
