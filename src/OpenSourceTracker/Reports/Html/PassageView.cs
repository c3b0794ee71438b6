using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Reports.Html;

/// <summary>Shows a statement in its article: the paragraph it stands in with its words marked, and what stands around it.</summary>
internal static class PassageView
{
    private const int MostAround = 240;
    private const int MostBeside = 700;

    public static void Write(HtmlOut html, Article article, Statement statement)
    {
        html.Write($"<blockquote lang=\"{LanguageOf(statement.Language)}\" dir=\"auto\">");
        var span = statement.Span;
        var blocks = article.Blocks.Where(block => block.Span.Start >= 0 && block.Span.End <= article.Content.Length).ToList();
        var own = blocks.Where(block => block.Span.Overlaps(span)).Select(block => block.Span).ToList();
        if (own.Count == 0)
        {
            own = [span];
        }

        if (blocks.LastOrDefault(block => block.Span.End <= own[0].Start) is { } before)
        {
            html.Write($"<p class=\"near\">{Tail(before.Span.In(article.Content), MostAround)}</p>");
        }

        foreach (var block in own)
        {
            var (start, end) = (Math.Max(block.Start, span.Start), Math.Min(block.End, span.End));
            html.Write($"<p>{Tail(article.Content[block.Start..start], MostBeside)}<mark>{article.Content[start..end]}</mark>{Head(article.Content[end..block.End], MostBeside)}</p>");
        }

        if (blocks.FirstOrDefault(block => block.Span.Start >= own[^1].End) is { } after)
        {
            html.Write($"<p class=\"near\">{Head(after.Span.In(article.Content), MostAround)}</p>");
        }

        html.Write($"</blockquote>");
    }

    /// <summary>The paragraph that a statement stands in, as plain text.</summary>
    public static string Paragraph(Article article, Statement statement)
    {
        var span = statement.Span;
        var own = article.Blocks.Select(block => block.Span).Where(block => block.Start >= 0 && block.End <= article.Content.Length && block.Overlaps(span));
        return string.Join('\n', own.Select(block => Tail(article.Content[block.Start..Math.Max(block.Start, span.Start)], MostBeside) + article.Content[Math.Max(block.Start, span.Start)..Math.Min(block.End, span.End)] + Head(article.Content[Math.Min(block.End, span.End)..block.End], MostBeside)));
    }

    /// <summary>A language code, or nothing where it is none.</summary>
    public static string LanguageOf(string? language) => language is not null && language.Length <= 35 && language.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? language : "";

    private static string Head(string text, int most) => text.Length <= most ? text : text[..Characters(text, most)] + "…";

    private static string Tail(string text, int most) => text.Length <= most ? text : "…" + text[Characters(text, text.Length - most)..];

    // Never between the halves of a surrogate pair.
    private static int Characters(string text, int at) => char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
