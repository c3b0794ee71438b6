using System.Collections.Concurrent;
using System.Globalization;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports;

/// <summary>Cites the statements of a result. Thread-safe.</summary>
public sealed class Citations
{
    private readonly Dictionary<string, Article> articles;
    private readonly Dictionary<string, Article> articlesByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> statements;
    private readonly ConcurrentDictionary<string, LineMap> lines = new(StringComparer.Ordinal);

    /// <summary>Prepares to cite the statements of <paramref name="result"/>.</summary>
    /// <param name="result">The result.</param>
    /// <param name="language">The language of the words around the quotations: en, id or zh.</param>
    public Citations(TrackerResult result, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(language);
        Language = language;
        articles = result.Articles.ToDictionary(article => article.Id, StringComparer.Ordinal);
        statements = result.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        foreach (var article in result.Articles)
        {
            if (article.Path is { } path)
            {
                articlesByPath.TryAdd(path, article);
            }
        }
    }

    internal Citations(IEnumerable<Article> known, string language)
    {
        Language = language;
        articles = known.DistinctBy(article => article.Id).ToDictionary(article => article.Id, StringComparer.Ordinal);
        statements = [];
    }

    /// <summary>The language of the words around the quotations.</summary>
    public string Language { get; }

    /// <summary>Cites the statement with that id; <see langword="null"/> where the result has none.</summary>
    public Citation? Find(string statementId) => statements.TryGetValue(statementId, out var statement) ? Of(statement) : null;

    /// <summary>Cites the statement a claim was made from; of a claim written by hand, the claim line.</summary>
    public Citation Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Statement is { } statement ? Of(statement) : new()
        {
            Language = Language,
            Quote = DisplayText.Clean(claim.ToString()),
            Who = DisplayText.Clean(Speaker(claim.Speaker, claim.Holder)),
            SaidOn = claim.SaidOn,
            PublishedOn = claim.PublishedOn,
            Place = Say("place.hand"),
        };
    }

    /// <summary>Cites a statement.</summary>
    public Citation Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var article = articles.GetValueOrDefault(statement.ArticleId);
        return new()
        {
            Language = Language,
            StatementId = statement.Id,
            Quote = DisplayText.Clean(statement.Text),
            Who = DisplayText.Clean(Who(statement, article)),
            Attribution = statement.Attribution,
            SaidOn = statement.SaidOn,
            PublishedOn = statement.PublishedOn ?? article?.PublishedOn,
            Publisher = article?.Publisher is { } publisher ? DisplayText.Clean(publisher) : null,
            Title = article?.Title is { } title ? DisplayText.Clean(title) : null,
            Place = DisplayText.Clean(article is null ? statement.ArticleId : PlaceIn(article, statement.Span.Start)),
        };
    }

    /// <summary>Where in its file a diagnostic points; <see langword="null"/> where it concerns no file.</summary>
    public string? PlaceOf(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        if (diagnostic.Path is not { } path)
        {
            return null;
        }

        return DisplayText.Clean(diagnostic.Start is { } start && articlesByPath.TryGetValue(path, out var article) && start <= article.Content.Length ? PlaceIn(article, start) : path);
    }

    private string Who(Statement statement, Article? article) => statement.Speaker switch
    {
        "narrator" => Speaker(article?.Publisher ?? Say("who.outlet"), statement.Holder is "narrator" ? null : statement.Holder),
        "unknown" when statement.SpeakerCandidates.Count > 0 => Say("who.perhaps", ("names", string.Join(Say("who.or"), statement.SpeakerCandidates.Take(3)))),
        "unknown" => Speaker(Say("who.unclear"), statement.Holder),
        _ => Speaker(Message.Word("speaker", statement.Speaker).In(Language), statement.Holder),
    };

    private string Speaker(string speaker, string? holder) => holder is null || holder == speaker ? speaker : Say("who.on", ("speaker", speaker), ("holder", holder));

    private string Say(string code, params ReadOnlySpan<(string Name, Message Value)> arguments) => Message.Of(code, arguments).In(Language);

    private string PlaceIn(Article article, int start)
    {
        var name = article.Path ?? article.Title ?? Say("place.text");
        if (start > article.Content.Length || article.Content.Length == 0)
        {
            // A result that was read back holds no texts.
            return name;
        }

        if (article.Path is { } path && LineMap.IsExtracted(path))
        {
            var block = 0;
            while (block + 1 < article.Blocks.Count && article.Blocks[block + 1].Span.Start <= start)
            {
                block++;
            }

            return Say("place.paragraph", ("name", name), ("n", (block + 1).ToString(CultureInfo.InvariantCulture)));
        }

        var map = lines.GetOrAdd(article.Id, static (_, content) => new(content), article.Content);
        return string.Create(CultureInfo.InvariantCulture, $"{name}:{map.At(start).Line}");
    }
}
