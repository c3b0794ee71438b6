using System.Globalization;

namespace OpenSourceTracker.Articles;

/// <summary>One reading: gathers articles and diagnostics. Not thread-safe.</summary>
internal sealed class ReadSession(ArticleReaderOptions options)
{
    private readonly ArticleIds ids = new();
    private readonly List<Article> articles = [];

    public ArticleReaderOptions Options { get; } = options;

    public List<Diagnostic> Diagnostics { get; } = [];

    public int Count => articles.Count;

    public ArticleReadResult Result => new(articles.AsReadOnly(), Diagnostics.AsReadOnly());

    /// <summary>Reads plain text or Markdown.</summary>
    public void AddText(string text, string? path, string? id, ArticleMetadata sidecar)
    {
        text = WithoutMark(text);
        if (IsSmallEnough(text.Length, path))
        {
            var (metadata, bodyStart) = FrontMatter.Read(text, path, Diagnostics);
            Add(text, BlockSplitter.Split(text, bodyStart), metadata.Or(sidecar), path, id);
        }
    }

    /// <summary>Reads a page.</summary>
    public void AddHtml(string html, string? path, string? id, ArticleMetadata sidecar)
    {
        html = WithoutMark(html);
        if (IsSmallEnough(html.Length, path))
        {
            var page = HtmlPage.Read(html, path, Diagnostics);
            Add(page.Content, page.Blocks, page.Metadata.Or(sidecar), path, id);
        }
    }

    /// <summary>Adds an article with its blocks, unless it has none.</summary>
    /// <param name="content">The whole text.</param>
    /// <param name="blocks">Its parts; repeats not marked yet.</param>
    /// <param name="metadata">What is known of it.</param>
    /// <param name="path">Its path, if any.</param>
    /// <param name="id">The id wanted; from the content where there is none.</param>
    /// <param name="place">What to call it in diagnostics.</param>
    public void Add(string content, IReadOnlyList<ArticleBlock> blocks, ArticleMetadata metadata, string? path, string? id, string place = "The text")
    {
        if (blocks.Count == 0)
        {
            Diagnostics.Add(new(DiagnosticCodes.EmptyArticle, path, null, $"{place} holds no words and was left out."));
            return;
        }

        var marked = RepeatedPassages.Mark(content, blocks);
        var repeats = marked.Where(block => block.RepeatOf is not null).ToList();
        if (repeats.Count > 0)
        {
            var what = repeats.Count == 1 ? "One passage stands" : string.Create(CultureInfo.InvariantCulture, $"{repeats.Count} passages stand");
            Diagnostics.Add(new(DiagnosticCodes.RepeatedPassage, path, repeats[0].Span.Start, $"{what} more than once in the text and {(repeats.Count == 1 ? "is" : "are")} counted once."));
        }

        articles.Add(new()
        {
            Id = ids.Take(id ?? ArticleIds.OfContent(content)),
            Path = path,
            Title = metadata.Title,
            Publisher = metadata.Publisher,
            Language = metadata.Language,
            PublishedOn = metadata.PublishedOn,
            PublishedOnFrom = metadata.PublishedOn is null ? DateOrigin.None : DateOrigin.Metadata,
            Content = content,
            Blocks = Array.AsReadOnly([.. marked]),
        });
    }

    /// <summary>Whether a text keeps to the limit; says so if not.</summary>
    public bool IsSmallEnough(int length, string? path)
    {
        if (length > Options.MaxArticleChars)
        {
            TooLarge(path, null, string.Create(CultureInfo.InvariantCulture, $"The text holds {length:N0} characters, more than the limit of {Options.MaxArticleChars:N0}, and was left out."));
            return false;
        }

        return true;
    }

    public void TooLarge(string? path, int? start, string message) => Diagnostics.Add(new(DiagnosticCodes.TooLarge, path, start, message));

    private static string WithoutMark(string text) => text.StartsWith('\uFEFF') ? text[1..] : text;
}
