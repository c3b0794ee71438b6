using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Reports;

/// <summary>Places in files as SARIF writes them.</summary>
internal sealed class SarifPlaces
{
    private readonly Dictionary<string, Article> _articles;
    private readonly Dictionary<string, Article> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LineMap> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

    public SarifPlaces(TrackerResult result, string language)
    {
        Citations = new(result, language);
        _articles = result.Articles.GroupBy(article => article.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        foreach (var article in result.Articles)
        {
            if (article.Path is { } path && _byPath.TryAdd(path, article))
            {
                _indexes.Add(path, _indexes.Count);
            }
        }
    }

    public Citations Citations { get; }

    /// <summary>The files, in the order of their indexes.</summary>
    public IEnumerable<string> Paths => _indexes.Keys;

    /// <summary>A path as a URI: relative where the path is.</summary>
    public static string UriOf(string path)
    {
        var slashed = path.Replace('\\', '/');
        var escaped = string.Join('/', slashed.Split('/').Select(part => part.Length == 2 && part[1] == ':' && char.IsAsciiLetter(part[0]) ? part : Uri.EscapeDataString(Whole(part))));
        return slashed.StartsWith('/') ? "file://" + escaped
            : slashed.Length > 1 && slashed[1] == ':' && char.IsAsciiLetter(slashed[0]) ? "file:///" + escaped
            : escaped;
    }

    public void Write(JsonOut json, Claim claim, int? id, string? message)
    {
        json.StartObject();
        if (id is not null)
        {
            json.Number("id", id);
        }

        var statement = claim.Statement;
        var article = statement is null ? null : _articles.GetValueOrDefault(statement.ArticleId);
        if (statement is not null && article is not null)
        {
            Physical(json, article, statement.Span);
            if (article.Path is null || IsExtracted(article))
            {
                Logical(json, Citations.Of(statement).Place);
            }
        }
        else
        {
            Logical(json, claim.ToString());
        }

        if (message is not null)
        {
            json.StartObject("message").Text("text", message).EndObject();
        }

        json.EndObject();
    }

    public void Write(JsonOut json, Diagnostic diagnostic)
    {
        if (diagnostic.Path is not { } path)
        {
            return;
        }

        json.StartObject();
        if (_byPath.TryGetValue(path, out var article) && diagnostic.Start is { } start && start >= 0 && start <= article.Content.Length)
        {
            Physical(json, article, new(start, start));
        }
        else
        {
            json.StartObject("physicalLocation").StartObject("artifactLocation").Text("uri", UriOf(path)).EndObject().EndObject();
        }

        json.EndObject();
    }

    private void Physical(JsonOut json, Article article, TextSpan span)
    {
        if (article.Path is not { } path)
        {
            return;
        }

        json.StartObject("physicalLocation").StartObject("artifactLocation").Text("uri", UriOf(path)).Number("index", _indexes[path]).EndObject();
        if (!IsExtracted(article) && span.Start >= 0 && span.End <= article.Content.Length)
        {
            if (!_lines.TryGetValue(article.Id, out var lines))
            {
                _lines[article.Id] = lines = new(article.Content);
            }

            var (startLine, startColumn) = lines.At(span.Start);
            var (endLine, endColumn) = lines.At(span.End);
            json.StartObject("region")
                .Number("startLine", startLine).Number("startColumn", startColumn).Number("endLine", endLine).Number("endColumn", endColumn)
                .Number("charOffset", span.Start).Number("charLength", span.Length)
                .StartObject("snippet").Text("text", span.In(article.Content)).EndObject()
                .EndObject();
        }

        json.EndObject();
    }

    private static void Logical(JsonOut json, string name) => json.StartArray("logicalLocations").StartObject().Text("name", name).EndObject().EndArray();

    private static bool IsExtracted(Article article) => article.Path is { } path && LineMap.IsExtracted(path);

    // Half a surrogate pair has no place in a URI.
    private static string Whole(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
