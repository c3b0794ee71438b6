namespace OpenSourceTracker.Reports;

/// <summary>The forms of report that come with the package.</summary>
public static class ReportWriters
{
    /// <summary>All of them, plain text first.</summary>
    public static IReadOnlyList<IReportWriter> All { get; } = [new TextReport(), new JsonReport(), new JsonLinesReport(), new MarkdownReport(), new CsvReport()];

    /// <summary>The one of that name, or <see langword="null"/>.</summary>
    public static IReportWriter? Find(string name) => All.FirstOrDefault(writer => string.Equals(writer.Name, name, StringComparison.OrdinalIgnoreCase));
}
