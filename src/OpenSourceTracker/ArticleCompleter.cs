using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal.Dating;

namespace OpenSourceTracker;

/// <summary>Finds the language and the date of articles whose metadata do not tell them.</summary>
internal sealed class ArticleCompleter(LanguageCatalog languages)
{
    /// <summary>The same for those who need no word of what could not be found.</summary>
    public IReadOnlyList<Article> Complete(IEnumerable<Article> articles) => [.. articles.Select(article => Complete(article, []))];

    /// <summary>The article with its language and, where its text proves it, its date.</summary>
    /// <param name="article">The article.</param>
    /// <param name="diagnostics">Told what could not be found.</param>
    public Article Complete(Article article, List<Diagnostic> diagnostics)
    {
        if (article.Language is { } stated && LanguageCode.TryParse(stated) is var code && !languages.Codes.Contains(code))
        {
            var found = languages.Detect(article.Content, null);
            diagnostics.Add(new(DiagnosticCodes.UnreadLanguage, article.Path, FrontMatter.LanguageAt(article.Content), $"The language '{stated}' is none of those that are read ({string.Join(", ", languages.Codes)}); the text is read as {found}, which its words are nearest to."));
            article = article with { Language = found };
        }

        var language = LanguageCode.TryParse(article.Language) ?? languages.Detect(article.Content, null);
        article = article with { Language = language };
        if (article.PublishedOn is null && article.Blocks is [var first, ..] && DocumentDating.Find(article.Content, new(first.Span.Start, article.Blocks[^1].Span.End), language, languages.Temporal) is { Period: { } proven })
        {
            article = article with { PublishedOn = proven, PublishedOnFrom = DateOrigin.Text };
        }

        if (article.PublishedOn is null)
        {
            diagnostics.Add(new("OST9009", article.Path, null, "No publication date is known; relative dates stay unresolved."));
        }

        return article;
    }
}
