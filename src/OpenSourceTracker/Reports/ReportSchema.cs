using OpenSourceTracker.Text;

namespace OpenSourceTracker.Reports;

/// <summary>The published form of the JSON report.</summary>
public static class ReportSchema
{
    private const string ResourceName = "Reports/Schemas/report.schema.json";

    /// <summary>The JSON Schema (2020-12). A line of the JSON Lines report is the definition (<c>$defs</c>) that its <c>type</c> names; verdicts, timelines and promises are the definitions <c>verdict</c>, <c>timeline</c> and <c>promises</c>.</summary>
    public static string Text { get; } = Resources.Text(ResourceName);
}
