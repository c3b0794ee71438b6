using OpenSourceTracker.Reports.Html;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Reports;

/// <summary>
/// One page that needs nothing else: a timeline with the parties in lanes and the conflicts as arcs, filters, and each conflict with its two passages and the steps of its explanation.
/// </summary>
/// <remarks>
/// No network, no framework; it works by keyboard, on a phone, in light and dark, on paper, and without its script (then without filters).
/// What articles say is escaped, and the page forbids itself every script and style but its own. Lines end in LF. Immutable and thread-safe.
/// </remarks>
public sealed class HtmlReport : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <summary>The language of explanations and labels: en, id or zh. What tools read (codes, field names) is the same in all.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        new Page(result, Message.Languages.Contains(Language) ? Language : "en", new(output)).Write();
    }
}
