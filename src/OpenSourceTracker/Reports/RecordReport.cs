using OpenSourceTracker.Reports.Records;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports;

/// <summary>Writes the record of a party or a topic: its timeline, its promises.</summary>
public static class RecordReport
{
    /// <summary>What can be written: <c>text</c>, <c>json</c> (one object), <c>markdown</c>, <c>csv</c>, <c>html</c>.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["text", "json", "markdown", "csv", "html"];

    /// <summary>Writes a timeline.</summary>
    /// <param name="of">Whose, or on what.</param>
    /// <param name="timeline">The entries.</param>
    /// <param name="output">Where to; neither flushed nor closed.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="language">The language of labels, properties and values, one of <see cref="Message.Languages"/>; another counts as English.</param>
    /// <param name="width">How many cells a line of text has.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static void Write(string of, IReadOnlyList<TimelineEntry> timeline, TextWriter output, string format = "text", string language = "en", int width = 100)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(output);
        language = Message.Languages.Contains(language) ? language : "en";
        switch (format)
        {
            case "json":
                RecordJson.Write(of, timeline, output, language);
                break;
            case "csv":
                new Tables(language, output).Write(timeline);
                break;
            default:
                SheetForms.Write(new Sheets(language).OfTimeline(of, timeline), format, output, width);
                break;
        }
    }

    /// <summary>Writes promises, with what became of each.</summary>
    /// <param name="of">Whose.</param>
    /// <param name="promises">The promises.</param>
    /// <param name="output">Where to; neither flushed nor closed.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="language">The language of labels and explanations, one of <see cref="Message.Languages"/>; another counts as English.</param>
    /// <param name="width">How many cells a line of text has.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static void Write(string of, IReadOnlyList<Commitment> promises, TextWriter output, string format = "text", string language = "en", int width = 100)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(promises);
        ArgumentNullException.ThrowIfNull(output);
        language = Message.Languages.Contains(language) ? language : "en";
        switch (format)
        {
            case "json":
                RecordJson.Write(of, promises, output, language);
                break;
            case "csv":
                new Tables(language, output).Write(promises);
                break;
            default:
                SheetForms.Write(new Sheets(language).OfPromises(of, promises), format, output, width);
                break;
        }
    }
}
