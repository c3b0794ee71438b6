using System.Security.Cryptography;
using System.Text;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Reports;

/// <summary>
/// The conflicts as W3C Web Annotations (JSON-LD): the later statement is the target; the explanation and the earlier statement are its bodies.
/// </summary>
/// <remarks>
/// A place is told twice: by position, in Unicode code points of the whole file, and by the words with what stands around them. Where the text was taken out of a page or record
/// its positions are not those of the file, and only the words are told. A text without a path is named by its id (<c>urn:</c>); no address is made up. Immutable and thread-safe.
/// </remarks>
public sealed class AnnotationReport : IReportWriter
{
    private const string Root = "urn:opensourcetracker:";
    private const int Around = 32;

    /// <inheritdoc/>
    public string Name => "annotations";

    /// <summary>The language of the explanations: en, id or zh.</summary>
    /// <value>The default is <c>en</c>.</value>
    public string Language { get; init; } = "en";

    /// <inheritdoc/>
    public void Write(TrackerResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        var articles = result.Articles.GroupBy(article => article.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Source(group.First()), StringComparer.Ordinal);
        var json = new JsonOut(output, indented: true);
        json.StartObject()
            .Text("@context", "http://www.w3.org/ns/anno.jsonld")
            .Text("id", Root + "page:" + Hash(result.Conflicts))
            .Text("type", "AnnotationPage")
            .StartArray("items");
        foreach (var conflict in result.Conflicts)
        {
            json.StartObject()
                .Text("id", Root + "conflict:" + Uri.EscapeDataString(Whole(conflict.Id)))
                .Text("type", "Annotation")
                .Text("motivation", "assessing")
                .StartObject("generator").Text("type", "Software").Text("name", "OpenSourceTracker").EndObject()
                .StartArray("body");
            json.StartObject().Text("type", "TextualBody").Text("value", conflict.Explanation.In(Language)).Text("format", "text/plain").Text("language", Language).Text("purpose", "assessing").EndObject();
            json.StartObject().Text("type", "TextualBody").Text("value", conflict.Rule.Kind).Text("format", "text/plain").Text("purpose", "tagging").EndObject();
            json.StartObject();
            Place(json, conflict.Earlier, articles);
            json.Text("purpose", "linking").EndObject().EndArray().StartObject("target");
            Place(json, conflict.Later, articles);
            json.EndObject().EndObject();
        }

        json.EndArray().EndObject();
        output.Write('\n');
    }

    private static void Place(JsonOut json, Claim claim, Dictionary<string, Source> articles)
    {
        if (claim.Statement is not { } statement)
        {
            json.Text("type", "TextualBody").Text("value", claim.ToString()).Text("format", "text/plain");
            return;
        }

        json.Text("type", "SpecificResource");
        if (!articles.TryGetValue(statement.ArticleId, out var source))
        {
            json.Text("source", Root + "article:" + Uri.EscapeDataString(Whole(statement.ArticleId)));
            return;
        }

        json.Text("source", source.Uri).StartArray("selector");
        if (source.Find(statement) is { } span)
        {
            if (!source.IsExtracted)
            {
                json.StartObject().Text("type", "TextPositionSelector").Number("start", source.Points.Before(span.Start)).Number("end", source.Points.Before(span.End)).EndObject();
            }

            json.StartObject().Text("type", "TextQuoteSelector").Text("exact", span.In(source.Text)).Text("prefix", source.Before(span.Start)).Text("suffix", source.After(span.End)).EndObject();
        }
        else
        {
            json.StartObject().Text("type", "TextQuoteSelector").Text("exact", statement.Text).EndObject();
        }

        json.EndArray();
    }

    private static string Hash(IEnumerable<Conflict> conflicts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', conflicts.Select(conflict => conflict.Id)))))[..16];

    // Half a surrogate pair has no place in an address.
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private sealed class Source(Article article)
    {
        private CodePoints? _points;

        public string Text => article.Content;

        public CodePoints Points => _points ??= new(article.Content);

        public bool IsExtracted => article.Path is { } path && LineMap.IsExtracted(path);

        public string Uri => article.Path is { } path ? SarifPlaces.UriOf(path) : Root + "article:" + System.Uri.EscapeDataString(Whole(article.Id));

        public Text.TextSpan? Find(Statement statement) => statement.Span.Start >= 0 && statement.Span.End <= article.Content.Length ? statement.Span : null;

        public string Before(int position)
        {
            var start = Math.Max(0, position - Around);
            return article.Content[(start > 0 && char.IsLowSurrogate(article.Content[start]) ? start + 1 : start)..position];
        }

        public string After(int position)
        {
            var end = Math.Min(article.Content.Length, position + Around);
            return article.Content[position..(end < article.Content.Length && char.IsLowSurrogate(article.Content[end]) ? end - 1 : end)];
        }
    }
}
