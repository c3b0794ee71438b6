using OpenSourceTracker.Reports.Html;
using OpenSourceTracker.Rules;

namespace OpenSourceTracker.Reports.Records;

/// <summary>A sheet as one page that needs nothing else: no script, no network; light and dark, on a phone and on paper.</summary>
internal static class SheetHtml
{
    public static void Write(Sheet sheet, TextWriter output)
    {
        var html = new HtmlOut(output);
        PageHead.Write(html, sheet.Language, sheet.Title);
        html.Write($"<header>\n<p class=\"over\">OpenSourceTracker</p>\n<h1><bdi>{sheet.Title}</bdi></h1>\n<p class=\"lead\">{sheet.Lead}</p>\n<p class=\"note\">{Message.Of("page.sheet").In(sheet.Language)}</p>\n</header>\n<main>\n");
        for (var i = 0; i < sheet.Entries.Count; i++)
        {
            Write(sheet, sheet.Entries[i], i + 1, html);
        }

        html.Write($"</main>\n</body>\n</html>\n");
    }

    private static void Write(Sheet sheet, SheetEntry entry, int number, HtmlOut html)
    {
        html.Write($"<section class=\"entry\" id=\"n-{number}\" aria-labelledby=\"t-{number}\">\n<h2 id=\"t-{number}\"><bdi>{entry.Heading}</bdi></h2>\n");
        if (entry.Answer.Length > 0)
        {
            html.Write($"<p class=\"answer {entry.AnswerCode}\">{entry.Answer}</p>\n");
        }

        if (entry.Passage is { } own)
        {
            Write(own, html);
        }

        foreach (var line in entry.Lines.Where(line => line.Length > 0))
        {
            html.Write($"<p><bdi>{line}</bdi></p>\n");
        }

        foreach (var group in entry.Groups)
        {
            if (group.Label.Length > 0)
            {
                html.Write($"<h3 class=\"group\">{group.Label}</h3>\n");
            }

            foreach (var passage in group.Passages)
            {
                Write(passage, html);
            }
        }

        if (entry.Steps.Count > 0)
        {
            html.Write($"<details class=\"more\"><summary>{sheet.Say("decided")}</summary>\n<div class=\"inner\"><ol>");
            foreach (var step in entry.Steps)
            {
                html.Write($"<li><bdi>{step}</bdi></li>");
            }

            html.Write($"</ol></div></details>\n");
        }

        html.Write($"</section>\n");
    }

    private static void Write(SheetPassage passage, HtmlOut html)
    {
        html.Write($"<figure class=\"passage\">");
        if (passage.HasPlace)
        {
            PassageView.Write(html, passage.Article, passage.Statement);
        }
        else
        {
            html.Write($"<blockquote lang=\"{PassageView.LanguageOf(passage.Statement.Language)}\" dir=\"auto\"><p><mark>{passage.Citation.Quote}</mark></p></blockquote>");
        }

        html.Write($"<figcaption><bdi>{passage.Source}</bdi>");
        if (passage.Note.Length > 0)
        {
            html.Write($"<br><bdi>{passage.Note}</bdi>");
        }

        html.Write($"</figcaption></figure>\n");
    }
}
