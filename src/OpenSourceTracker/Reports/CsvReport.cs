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
        "later_statement,later_text,later_who,later_how,later_said_on,later_published_on,later_publisher,later_where,mitigating,also_shown_by";

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var citations = new Citations(result);
        output.Write(Heading + "\r\n");
        foreach (var conflict in result.Conflicts)
        {
            output.Write(string.Join(',', Fields(conflict, citations).Select(Field)));
            output.Write("\r\n");
        }
    }

    private static IEnumerable<string?> Fields(Conflict conflict, Citations citations) =>
    [
        conflict.Id,
        conflict.Rule.Id,
        conflict.Rule.Kind,
        conflict.Mechanism,
        ReportWords.Of(conflict.Severity),
        ReportWords.Of(conflict.Certainty),
        ReportSentences.Confidence(conflict),
        conflict.Explanation,
        .. Fields(citations.Of(conflict.Earlier)),
        .. Fields(citations.Of(conflict.Later)),
        string.Join(' ', conflict.Mitigating),
        conflict.AlsoShownBy.Count.ToString(CultureInfo.InvariantCulture),
    ];

    private static IEnumerable<string?> Fields(Citation citation) =>
        [citation.StatementId, citation.Quote, citation.Who, citation.How, citation.SaidOn?.ToString(), citation.PublishedOn?.ToString(), citation.Publisher, citation.Place];

    private static string Field(string? value)
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
