namespace OpenSourceTracker.Reports.Records;

/// <summary>A sheet as plain text. Lines end in LF; Chinese characters count two cells.</summary>
internal static class SheetText
{
    public static void Write(Sheet sheet, TextWriter output, int width)
    {
        var page = new TextPage(output, width, sheet.Language);
        if (sheet.Lead is { } lead)
        {
            page.Labelled("", lead);
        }

        for (var i = 0; i < sheet.Entries.Count; i++)
        {
            if (i > 0 || sheet.Lead is not null)
            {
                page.Blank();
            }

            Write(sheet, sheet.Entries[i], page);
        }
    }

    private static void Write(Sheet sheet, SheetEntry entry, TextPage page)
    {
        page.Labelled("", entry.Heading);
        foreach (var line in ((IEnumerable<string>)[entry.Answer, entry.Passage?.Source ?? "", entry.Passage?.Paragraph ?? "", .. entry.Lines]).Where(line => line.Length > 0))
        {
            page.Labelled("  ", line);
        }

        foreach (var group in entry.Groups)
        {
            if (group.Label.Length > 0)
            {
                page.Labelled("  ", group.Label + (sheet.Language == "zh" ? "：" : ":"));
            }

            foreach (var passage in group.Passages)
            {
                page.Labelled("  - ", passage.Citation.Quoted);
                page.Labelled("      ", passage.Source);
                if (passage.Note.Length > 0)
                {
                    page.Labelled("      ", passage.Note);
                }
            }
        }

        if (entry.Steps.Count > 0)
        {
            page.Labelled("  ", sheet.Say("decided") + (sheet.Language == "zh" ? "：" : ":"));
            for (var i = 0; i < entry.Steps.Count; i++)
            {
                page.Labelled(FormattableString.Invariant($"  {i + 1,3}. "), entry.Steps[i]);
            }
        }
    }
}
