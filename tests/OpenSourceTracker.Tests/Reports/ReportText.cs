using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

internal static class ReportText
{
    public static string Of(IReportWriter writer, TrackerResult result)
    {
        // A writer with another line end shows that reports do not depend on the platform's.
        using var text = new StringWriter { NewLine = "<platform>" };
        writer.Write(result, text);
        return text.ToString();
    }
}
