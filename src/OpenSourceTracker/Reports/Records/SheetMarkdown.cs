namespace OpenSourceTracker.Reports.Records;

/// <summary>A sheet as Markdown; what articles say can neither format nor link nor run.</summary>
internal static class SheetMarkdown
{
    public static void Write(Sheet sheet, TextWriter output)
    {
        output.Write($"# {MarkdownReport.Escape(sheet.Title)}\n");
        if (sheet.Lead is { } lead)
        {
            output.Write($"\n{MarkdownReport.Escape(lead)}\n");
        }

        foreach (var entry in sheet.Entries)
        {
            Write(sheet, entry, output);
        }
    }

    private static void Write(Sheet sheet, SheetEntry entry, TextWriter output)
    {
        output.Write($"\n## {MarkdownReport.Escape(entry.Heading)}\n");
        if (entry.Answer.Length > 0)
        {
            output.Write($"\n**{MarkdownReport.Escape(entry.Answer)}**\n");
        }

        if (entry.Passage is { } own)
        {
            output.Write($"\n{MarkdownReport.Escape(own.Source)}\n{(own.Paragraph.Length > 0 ? $"\n> {MarkdownReport.Escape(own.Paragraph)}\n" : "")}");
        }

        foreach (var line in entry.Lines.Where(line => line.Length > 0))
        {
            output.Write($"\n{MarkdownReport.Escape(line)}\n");
        }

        foreach (var group in entry.Groups)
        {
            output.Write(group.Label.Length > 0 ? $"\n### {MarkdownReport.Escape(group.Label)}\n\n" : "\n");
            foreach (var passage in group.Passages)
            {
                output.Write($"- {MarkdownReport.Escape(passage.Citation.Quoted)}\n  - {MarkdownReport.Escape(passage.Source)}\n");
                if (passage.Note.Length > 0)
                {
                    output.Write($"  - {MarkdownReport.Escape(passage.Note)}\n");
                }
            }
        }

        if (entry.Steps.Count > 0)
        {
            output.Write($"\n### {MarkdownReport.Escape(sheet.Say("decided"))}\n\n");
            for (var i = 0; i < entry.Steps.Count; i++)
            {
                output.Write(FormattableString.Invariant($"{i + 1}. {MarkdownReport.Escape(entry.Steps[i])}\n"));
            }
        }
    }
}
