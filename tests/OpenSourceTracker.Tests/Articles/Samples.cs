using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Articles;

/// <summary>Short ways to read and to say what was read.</summary>
internal static class Samples
{
    public static readonly ArticleReader Reader = new();

    public static Article Text(string text) => Assert.Single(Reader.ReadText(text).Articles);

    public static Article Html(string html) => Assert.Single(Reader.ReadHtml(html).Articles);

    public static ArticleReadResult Lines(string lines, string? path = null)
    {
        using var reader = new StringReader(lines);
        return Reader.ReadJsonLines(reader, path);
    }

    /// <summary>The words of each block, with a sign for its kind: # heading, - list item.</summary>
    public static string[] Blocks(Article article) => [.. article.Blocks.Select(block => Sign(block.Kind) + block.Span.In(article.Content))];

    public static string[] Codes(ArticleReadResult result) => [.. result.Diagnostics.Select(diagnostic => diagnostic.Code)];

    private static string Sign(ArticleBlockKind kind) => kind switch
    {
        ArticleBlockKind.Heading => "# ",
        ArticleBlockKind.ListItem => "- ",
        _ => "",
    };
}

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articles-").FullName;

    public string Write(string name, string content) => Write(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
