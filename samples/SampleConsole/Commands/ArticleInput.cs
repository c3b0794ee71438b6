using OpenSourceTracker.Articles;

namespace SampleConsole.Commands;

/// <summary>Reads the articles that the paths of a command line mean.</summary>
internal static class ArticleInput
{
    private const string StandardInput = "-";
    private const string SeedName = "seeds/articles";

    /// <summary>The texts that come with the program; their paths are the same wherever it is installed.</summary>
    public static ArticleReadResult Seeds(IProgress<double> progress, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "seeds", "articles");
        if (!Directory.Exists(folder))
        {
            throw new UsageException("The texts that come with the program are not beside it (seeds/articles); name your own with 'check PATH'.");
        }

        var read = new ArticleReader().ReadPaths([folder], null, progress, cancellationToken);
        var prefix = folder.Replace(Path.DirectorySeparatorChar, '/');
        string? Shorten(string? path) => path?.Replace(prefix, SeedName, StringComparison.Ordinal);
        return new(
            [.. read.Articles.Select(article => article with { Path = Shorten(article.Path) })],
            [.. read.Diagnostics.Select(diagnostic => diagnostic with { Path = Shorten(diagnostic.Path) })]);
    }

    /// <summary>The texts at the paths, in their order; <c>-</c> is standard input.</summary>
    public static ArticleReadResult Read(IReadOnlyList<string> paths, string? metadata, Stream standardInput, IProgress<double> progress, CancellationToken cancellationToken)
    {
        if (paths.Count(path => path == StandardInput) > 1)
        {
            throw new UsageException("Standard input (-) can be read only once.");
        }

        var reader = new ArticleReader();
        var files = paths.Where(path => path != StandardInput).ToList();
        var read = files.Count == paths.Count ? new([], []) : reader.ReadStream(standardInput);
        if (files.Count == 0)
        {
            return read;
        }

        var fromFiles = reader.ReadPaths(files, metadata, progress, cancellationToken);
        return new([.. fromFiles.Articles, .. read.Articles], [.. fromFiles.Diagnostics, .. read.Diagnostics]);
    }
}
