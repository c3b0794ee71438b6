using System.Globalization;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Reports;

/// <summary>
/// What an editor wants to read, as plain text: each conflict with its two quotations side by side, then what was looked at,
/// and why the nearest pairs were not flagged.
/// </summary>
/// <remarks>Lines end in LF. Chinese characters count two cells. Immutable and thread-safe.</remarks>
public sealed class TextReport : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <summary>The language of explanations and labels: en, id or zh. What tools read (codes, field names) is the same in all.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <summary>How many cells a line has; below 90 the quotations stand one above the other.</summary>
    /// <value>The default is 100.</value>
    public int Width { get; init; } = 100;

    /// <summary>How many pairs that were not flagged are shown.</summary>
    /// <value>The default is 8.</value>
    public int NearMisses { get; init; } = 8;

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var page = new TextPage(output, Width, Language);
        var citations = new Citations(result, Language);
        for (var i = 0; i < result.Conflicts.Count; i++)
        {
            WriteConflict(page, citations, result.Conflicts[i], result.Review, i + 1);
        }

        page.Labelled("", ReportSentences.Looked(result, Language));
        WriteReview(page, result);
        WriteNearMisses(page, citations, result);
        WriteDiagnostics(page, citations, result);
    }

    private void WriteConflict(TextPage page, Citations citations, Conflict conflict, Review review, int number)
    {
        page.Labelled(string.Create(CultureInfo.InvariantCulture, $"{number,2}. "), ReportSentences.Heading(conflict, Language));
        page.Labelled("    ", DisplayText.Clean(conflict.Explanation.In(Language)));
        if (ReportSentences.State(conflict, review, Language) is { } state)
        {
            page.Labelled("    " + page.Label("state"), state);
        }

        page.Blank();
        page.Beside(citations.Of(conflict.Earlier), citations.Of(conflict.Later), "    ");
        foreach (var mitigating in ReportSentences.Mitigating(conflict, citations))
        {
            page.Labelled("    " + page.Label("but"), mitigating);
        }

        if (conflict.AlsoShownBy.Count > 0)
        {
            page.Labelled("    " + page.Label("also"), ReportSentences.AlsoShown(conflict, Language));
        }

        page.Blank();
        page.Line(new string('-', page.Width));
        page.Blank();
    }

    private void WriteReview(TextPage page, TrackerResult result)
    {
        if (ReportSentences.Compared(result, Language) is { } compared)
        {
            page.Labelled("", compared);
        }

        var gone = result.Review.GoneFrom(result.Conflicts);
        if (gone.Count > 0)
        {
            page.Blank();
            page.Line(Message.Of("label.gone").In(Language) + ":");
        }

        foreach (var known in gone)
        {
            page.Labelled("  - ", ReportSentences.Gone(known));
        }
    }

    private void WriteNearMisses(TextPage page, Citations citations, TrackerResult result)
    {
        var shown = Math.Min(Math.Max(NearMisses, 0), result.NearMisses.Count);
        if (shown == 0)
        {
            return;
        }

        page.Blank();
        page.Line(Message.Of("label.near").In(Language) + ":");
        foreach (var miss in result.NearMisses.Take(shown))
        {
            page.Blank();
            page.Labelled("  - ", $"{DisplayText.Clean(miss.Reason.In(Language))} [{miss.Gate}]");
            page.Labelled("    ", ReportSentences.Brief(citations.Of(miss.Earlier), page.Width - 4));
            page.Labelled("    ", ReportSentences.Brief(citations.Of(miss.Later), page.Width - 4));
        }
    }

    private void WriteDiagnostics(TextPage page, Citations citations, TrackerResult result)
    {
        if (result.Diagnostics.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Line(Message.Of("label.input").In(Language) + ":");
        foreach (var diagnostic in result.Diagnostics)
        {
            page.Labelled("  - ", ReportSentences.Of(diagnostic, citations));
        }
    }
}
