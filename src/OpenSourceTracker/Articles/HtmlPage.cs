using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>The article of an HTML page: its own text, cut into blocks, and what the page says of it.</summary>
/// <param name="Content">The extracted text, paragraphs separated by blank lines.</param>
/// <param name="Blocks">The parts of the text; repeats not marked yet.</param>
/// <param name="Metadata">Title, publisher, date and language.</param>
internal sealed record HtmlPage(string Content, IReadOnlyList<ArticleBlock> Blocks, ArticleMetadata Metadata)
{
    private const int MinLetters = 140;
    private const int MaxDepth = 400;

    /// <summary>Reads a page. Nothing is fetched, no script runs, and no mark-up makes it fail.</summary>
    public static HtmlPage Read(string html, string? path, List<Diagnostic> diagnostics)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(HtmlDepth.Limit(html, MaxDepth));
        var structured = JsonLdArticle.Find(document);
        var body = HtmlBody.Of(document);
        var metadata = HtmlMetadata.Read(document, structured, body, path, diagnostics);
        var pieces = body.Pieces();
        var length = pieces.Sum(piece => piece.Text.Length);

        // Pages that a script fills hold the article only in their structured data.
        if (length < MinLetters && structured?.Body is { } hidden && hidden.Length > length * 2)
        {
            return new(hidden, BlockSplitter.Split(hidden, 0), metadata);
        }

        var (content, blocks) = Join(pieces);
        return new(content, blocks, metadata);
    }

    private static (string Content, List<ArticleBlock> Blocks) Join(IReadOnlyList<HtmlPiece> pieces)
    {
        var content = new System.Text.StringBuilder();
        var blocks = new List<ArticleBlock>(pieces.Count);
        foreach (var piece in pieces)
        {
            content.Append(content.Length > 0 ? "\n\n" : "");
            var start = content.Length;
            content.Append(piece.Text);
            blocks.Add(new(new TextSpan(start, content.Length), piece.Kind));
        }

        return (content.ToString(), blocks);
    }
}
