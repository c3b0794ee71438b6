using System.Globalization;
using System.Text;
using OpenSourceTracker.Languages.Temporal;

namespace OpenSourceTracker.Reports;

/// <summary>An article's text with its temporal expressions as TIMEX3 elements.</summary>
internal static class TimexText
{
    public static void Write(ArticleDates item, TextWriter output)
    {
        var (article, dates) = item;
        output.Write($"<DOC id=\"{Attribute(article.Id)}\">\n");
        if (article.PublishedOn is { } published)
        {
            output.Write($"<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{published}\" functionInDocument=\"CREATION_TIME\">{published}</TIMEX3></DCT>\n");
        }

        output.Write("<TEXT>");
        var done = 0;
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            output.Write(Escape(article.Content[done..date.Span.Start]));
            output.Write(Open(date, i + 1, article.PublishedOn is not null));
            output.Write(Escape(date.Span.In(article.Content)));
            output.Write("</TIMEX3>");
            done = date.Span.End;
        }

        output.Write(Escape(article.Content[done..]));
        output.Write("</TEXT>\n</DOC>\n");
    }

    private static string Open(TemporalExpression date, int number, bool hasDocumentTime)
    {
        var tag = new StringBuilder();
        tag.Append(CultureInfo.InvariantCulture, $"<TIMEX3 tid=\"t{number}\" type=\"{ReportWords.Of(date.Type)}\"");
        if (date.Value is { } value)
        {
            tag.Append(CultureInfo.InvariantCulture, $" value=\"{Attribute(value)}\"");
        }

        if (ReportWords.Of(date.Modifier) is { } modifier)
        {
            tag.Append(CultureInfo.InvariantCulture, $" mod=\"{modifier}\"");
        }

        if (hasDocumentTime && date.Anchor == TemporalAnchor.Document)
        {
            tag.Append(" anchorTimeID=\"t0\"");
        }

        return tag.Append('>').ToString();
    }

    private static string Attribute(string text) => Escape(text).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\r' => escaped.Append("&#13;"),
                '\n' or '\t' => escaped.Append((char)rune.Value),
                < 0x20 or 0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ => escaped.Append(rune),
            };
        }

        return escaped.ToString();
    }
}
