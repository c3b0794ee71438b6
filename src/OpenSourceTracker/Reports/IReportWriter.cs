namespace OpenSourceTracker.Reports;

/// <summary>Writes a result in one form. Implementations keep no state between calls and may be shared between threads.</summary>
public interface IReportWriter
{
    /// <summary>The name by which a user asks for it: <c>json</c>, <c>markdown</c>.</summary>
    string Name { get; }

    /// <summary>Writes the whole report; the same result always gives the same characters.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="output">Where it goes; neither flushed nor closed. Lines end as each form says, whatever <see cref="TextWriter.NewLine"/> is.</param>
    void Write(TrackerResult result, TextWriter output);
}
