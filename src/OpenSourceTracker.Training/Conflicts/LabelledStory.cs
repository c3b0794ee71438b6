using System.Text.Json;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Training.Conflicts;

/// <summary>A few texts of one story, and which of their statements an editor would flag beside each other.</summary>
/// <param name="Name">Its name; a story is learnt from or measured with as a whole.</param>
/// <param name="Articles">Its texts.</param>
/// <param name="IsDossier">Whether all pairs of its statements are judged; else only the two that are quoted.</param>
/// <param name="Roots">The annotated statements that the words at a place stand for.</param>
/// <param name="Wanted">The pairs to flag.</param>
internal sealed record LabelledStory(string Name, IReadOnlyList<Article> Articles, bool IsDossier, Func<Statement, IReadOnlyCollection<string>> Roots, IReadOnlyDictionary<AnnotatedPair, WantedConflict> Wanted)
{
    public static LabelledStory Of(Dossier dossier, IReadOnlyList<Statement> statements)
    {
        var names = dossier.Articles.ToDictionary(article => article.Id, article => article.Path ?? "", StringComparer.Ordinal);
        var matches = new StatementMatches(dossier.Annotation, dossier.Texts, [.. statements.Select(statement => (statement, names[statement.ArticleId], statement.Span))]);
        return new(dossier.Name, dossier.Articles, true, statement => matches.RootsOf(statement.Id),
            dossier.Annotation.Conflicts.GroupBy(conflict => dossier.Annotation.Rooted(conflict.Pair)).ToDictionary(group => group.Key, group => new WantedConflict(group.Any(conflict => conflict.IsClear), group.First().Kind)));
    }

    /// <summary>Reads pairs of passages, one a line: <c>{"id", "a": {"published", "language", "title", "text", "quote"}, "b": {…}, "kind"}</c>.</summary>
    /// <exception cref="FormatException">A line is no such pair; the message names file and line.</exception>
    public static IEnumerable<LabelledStory> ReadPairs(string path) => LabelledLines.Read(path, Of);

    private static LabelledStory Of(JsonElement pair)
    {
        var articles = new List<Article>();
        var quotes = new List<(string Article, string Root, TextSpan Span)>();
        foreach (var name in s_sides)
        {
            var side = pair.TryGetProperty(name, out var given) && given.ValueKind == JsonValueKind.Object ? given : throw new FormatException($"'{name}' is missing or no object");
            var content = $"---\ntitle: {JsonSerializer.Serialize(side.Text("title"), Plain)}\npublisher: {JsonSerializer.Serialize(side.Text("publisher"), Plain)}\npublished: {side.Text("published")}\nlanguage: {side.Text("language")}\n---\n{side.Text("text")}\n";
            var article = new ArticleReader().ReadText(content, name + ".txt").Articles[0];
            var at = article.Content.LastIndexOf(side.Text("quote"), StringComparison.Ordinal);
            quotes.Add((article.Id, name, at < 0 ? throw new FormatException($"'{side.Text("quote")}' is not in the text") : new TextSpan(at, at + side.Text("quote").Length)));
            articles.Add(article);
        }

        var wanted = new Dictionary<AnnotatedPair, WantedConflict>();
        if (pair.Given("kind") is { } kind and not "none")
        {
            wanted.Add(AnnotatedPair.Of("a", "b"), new(true, kind));
        }

        return new(pair.Given("id") ?? "", articles, false, Roots, wanted);

        IReadOnlyCollection<string> Roots(Statement statement) =>
            [.. quotes.Where(quote => quote.Article == statement.ArticleId && StatementMatches.AreSame(quote.Span, statement.Span)).Select(quote => quote.Root)];
    }

    private static readonly string[] s_sides = ["a", "b"];

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

/// <summary>A conflict that an editor would flag, whether that is clear, and of which annotated kind.</summary>
internal sealed record WantedConflict(bool IsClear, string Kind);
