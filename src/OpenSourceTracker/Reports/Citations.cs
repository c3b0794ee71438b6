using System.Collections.Concurrent;
using System.Globalization;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports;

/// <summary>Cites the statements of a result. Thread-safe.</summary>
public sealed class Citations
{
    private static readonly string[] ExtractedForms = [".html", ".htm", ".jsonl", ".ndjson"];
    private readonly Dictionary<string, Article> articles;
    private readonly Dictionary<string, Article> articlesByPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> statements;
    private readonly ConcurrentDictionary<string, int[]> lineStarts = new(StringComparer.Ordinal);

    /// <summary>Prepares to cite the statements of <paramref name="result"/>.</summary>
    public Citations(TrackerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
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

    /// <summary>Cites the statement with that id; <see langword="null"/> where the result has none.</summary>
    public Citation? Find(string statementId) => statements.TryGetValue(statementId, out var statement) ? Of(statement) : null;

    /// <summary>Cites the statement a claim was made from; of a claim written by hand, the claim line.</summary>
    public Citation Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return claim.Statement is { } statement ? Of(statement) : new()
        {
            Quote = DisplayText.Clean(claim.ToString()),
            Who = DisplayText.Clean(Speaker(claim.Speaker, claim.Holder)),
            SaidOn = claim.SaidOn,
            PublishedOn = claim.PublishedOn,
            Place = "written by hand",
        };
    }

    /// <summary>Cites a statement.</summary>
    public Citation Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var article = articles.GetValueOrDefault(statement.ArticleId);
        return new()
        {
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

    private static string Who(Statement statement, Article? article) => statement.Speaker switch
    {
        "narrator" => Speaker(article?.Publisher ?? "the outlet", statement.Holder is "narrator" ? null : statement.Holder),
        "unknown" when statement.SpeakerCandidates.Count > 0 => $"not clear, perhaps {string.Join(" or ", statement.SpeakerCandidates.Take(3))}",
        "unknown" => Speaker("not clear who", statement.Holder),
        _ => Speaker(statement.Speaker, statement.Holder),
    };

    private static string Speaker(string speaker, string? holder) => holder is null || holder == speaker ? speaker : $"{speaker}, on {holder}";

    private string PlaceIn(Article article, int start)
    {
        var name = article.Path ?? article.Title ?? "the text";
        if (article.Path is { } path && ExtractedForms.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
        {
            var block = 0;
            while (block + 1 < article.Blocks.Count && article.Blocks[block + 1].Span.Start <= start)
            {
                block++;
            }

            return string.Create(CultureInfo.InvariantCulture, $"{name}, paragraph {block + 1}");
        }

        var starts = lineStarts.GetOrAdd(article.Id, static (_, content) => LineStarts(content), article.Content);
        var index = Array.BinarySearch(starts, start);
        return string.Create(CultureInfo.InvariantCulture, $"{name}:{(index >= 0 ? index : ~index - 1) + 1}");
    }

    private static int[] LineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
