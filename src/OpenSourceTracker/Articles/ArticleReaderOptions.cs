using System.Text;

namespace OpenSourceTracker.Articles;

/// <summary>The limits and choices of an <see cref="ArticleReader"/>. Immutable and thread-safe.</summary>
public sealed record ArticleReaderOptions
{
    /// <summary>The longest article that is read, in UTF-16 code units; longer ones are left out with a diagnostic. 5,000,000 by default.</summary>
    public int MaxArticleChars { get; init; } = 5_000_000;

    /// <summary>The largest file or stream that is opened, in bytes; larger ones are left out with a diagnostic. 64 MB by default, 1 GB at most.</summary>
    public long MaxFileBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>
    /// The encoding of a file that is not valid UTF-8 and has no byte-order mark. By default (<see langword="null"/>) just the bytes that are
    /// not UTF-8 are read as Windows-1252; an encoding given here reads the whole file.
    /// </summary>
    public Encoding? FallbackEncoding { get; init; }
}

/// <summary>What was read, and what a careful reader should know about it.</summary>
/// <param name="Articles">The articles in the order of the input; no two have one id.</param>
/// <param name="Diagnostics">What was left out, repaired or doubtful, in the order of the input.</param>
public sealed record ArticleReadResult(IReadOnlyList<Article> Articles, IReadOnlyList<Diagnostic> Diagnostics);
