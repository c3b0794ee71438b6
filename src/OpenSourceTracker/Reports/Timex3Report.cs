namespace OpenSourceTracker.Reports;

/// <summary>The texts with their temporal expressions marked, as TimeML with TIMEX3 elements (ISO 24617-1); of several articles, their documents in one <c>Corpus</c> element.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class Timex3Report : IReportWriter
{
    /// <inheritdoc/>
    public string Name => "timex3";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        DatesReport.WriteTimex3([.. result.Articles.Select(article => new ArticleDates(article, [.. JsonParts.DatesOf(result, article).Where(date => date.Span.End <= article.Content.Length)]))], output);
    }
}
