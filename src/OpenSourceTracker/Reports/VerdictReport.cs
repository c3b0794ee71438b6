using OpenSourceTracker.Reports.Records;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Reports;

/// <summary>Writes verdicts: for tools a JSON object a line or a table, for people plain text, Markdown or a page; and reads the JSON back. For reviews to publish see <see cref="ClaimReviewReport"/>.</summary>
public static class VerdictReport
{
    /// <summary>What <see cref="Write"/> can write: <c>text</c>, <c>json</c> and <c>jsonl</c> (both an object a line), <c>markdown</c>, <c>csv</c>, <c>html</c>.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["text", "json", "jsonl", "markdown", "csv", "html"];

    /// <summary>Writes verdicts. What tools read (codes, field names) is the same in every language.</summary>
    /// <param name="verdicts">The verdicts.</param>
    /// <param name="output">Where to; neither flushed nor closed.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="language">The language of explanations, reasons and steps, one of <see cref="Message.Languages"/>; another counts as English.</param>
    /// <param name="width">How many cells a line of text has.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static void Write(IEnumerable<Verdict> verdicts, TextWriter output, string format = "text", string language = "en", int width = 100)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        ArgumentNullException.ThrowIfNull(output);
        language = Message.Languages.Contains(language) ? language : "en";
        switch (format)
        {
            case "json" or "jsonl":
                VerdictJson.Write(verdicts, output, language);
                break;
            case "csv":
                new Tables(language, output).Write(verdicts);
                break;
            default:
                SheetForms.Write(new Sheets(language).Of([.. verdicts]), format, output, width);
                break;
        }
    }

    /// <summary>Reads verdicts from JSON Lines. The texts of the articles are not in it (<see cref="Articles.Article.Content"/> is empty), nor are the sentences in other languages than its own; writing what was read gives the same bytes.</summary>
    /// <param name="json">The lines; empty ones are passed over.</param>
    /// <param name="file">Their name, for errors.</param>
    /// <exception cref="ReportFormatException">A line is no JSON, or no verdict.</exception>
    public static IReadOnlyList<Verdict> Read(string json, string file = "verdicts")
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(file);
        return VerdictJson.Read(json, file);
    }
}
