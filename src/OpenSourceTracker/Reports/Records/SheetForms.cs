namespace OpenSourceTracker.Reports.Records;

/// <summary>The forms for readers that verdicts, promises and timelines share.</summary>
internal static class SheetForms
{
    public static void Write(Sheet sheet, string format, TextWriter output, int width)
    {
        switch (format)
        {
            case "text":
                SheetText.Write(sheet, output, width);
                break;
            case "markdown":
                SheetMarkdown.Write(sheet, output);
                break;
            case "html":
                SheetHtml.Write(sheet, output);
                break;
            default:
                throw new ArgumentException($"There is no format '{format}'.", nameof(format));
        }
    }
}
