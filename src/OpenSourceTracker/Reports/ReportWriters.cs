namespace OpenSourceTracker.Reports;

/// <summary>The forms of report that come with the package.</summary>
public static class ReportWriters
{
    /// <summary>All of them, plain text first.</summary>
    public static IReadOnlyList<IReportWriter> All { get; } = In("en");

    /// <summary>All of them, explaining in a language.</summary>
    /// <param name="language">en, id or zh.</param>
    public static IReadOnlyList<IReportWriter> In(string language) =>
    [
        new TextReport { Language = language }, new JsonReport { Language = language }, new JsonLinesReport { Language = language }, new MarkdownReport { Language = language },
        new CsvReport { Language = language }, new HtmlReport { Language = language }, new SarifReport { Language = language }, new AnnotationReport { Language = language }, new Timex3Report(), new ClaimReviewReport { Language = language },
    ];

    /// <summary>The one of that name, or <see langword="null"/>.</summary>
    /// <param name="name">The name; capital letters count as small ones.</param>
    /// <param name="language">The language of explanations and labels: en, id or zh.</param>
    public static IReportWriter? Find(string name, string language = "en") => In(language).FirstOrDefault(writer => string.Equals(writer.Name, name, StringComparison.OrdinalIgnoreCase));
}
