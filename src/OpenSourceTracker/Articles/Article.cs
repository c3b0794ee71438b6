using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Articles;

/// <summary>A news text with what is known of its origin: the input of everything else.</summary>
/// <remarks>Immutable and thread-safe. All spans count UTF-16 code units in <see cref="Content"/>.</remarks>
public sealed record Article
{
    /// <summary>The same for the same file or record on every run and machine: derived from the path as given, or from the record's own id.</summary>
    public required string Id { get; init; }

    /// <summary>The path as it was given, with forward slashes; <see langword="null"/> for a text that came from memory or standard input.</summary>
    public string? Path { get; init; }

    /// <summary>The headline, if known.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet, if known.</summary>
    public string? Publisher { get; init; }

    /// <summary>The main language as a BCP 47 code ("id", "en", "zh"), if stated; otherwise it is found from the words.</summary>
    public string? Language { get; init; }

    /// <summary>When a reader could first know the text; <see langword="null"/> where neither metadata nor the text says so. Never guessed.</summary>
    public CalendarPeriod? PublishedOn { get; init; }

    /// <summary>How <see cref="PublishedOn"/> is known.</summary>
    public DateOrigin PublishedOnFrom { get; init; }

    /// <summary>The whole file as decoded, front matter included, a byte-order mark not; for HTML and JSON Lines the extracted text.</summary>
    public required string Content { get; init; }

    /// <summary>The parts of <see cref="Content"/>, in order, that are the text's own words: paragraphs, headings, list items.</summary>
    public required IReadOnlyList<ArticleBlock> Blocks { get; init; }
}

/// <summary>How a publication date is known.</summary>
public enum DateOrigin
{
    /// <summary>It is not known.</summary>
    None,

    /// <summary>From front matter, markup, the record or the metadata file.</summary>
    Metadata,

    /// <summary>From what the text itself proves: a dateline, a byline, a weekday with a date.</summary>
    Text,
}

/// <summary>A part of an article's own words.</summary>
/// <param name="Span">Where it stands in <see cref="Article.Content"/>, without surrounding white space.</param>
/// <param name="Kind">What the layout makes of it.</param>
/// <param name="RepeatOf">The index of the earlier block with the same words, where the file holds a passage twice; such a block is counted once.</param>
public sealed record ArticleBlock(TextSpan Span, ArticleBlockKind Kind, int? RepeatOf = null);

/// <summary>What the layout makes of a block.</summary>
public enum ArticleBlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A short line without a full stop that heads what follows.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    ListItem,
}

/// <summary>Something that a careful reader should know about the input or the answer; never a reason to stop.</summary>
/// <param name="Code">A stable code such as <c>OST9001</c>; never reused.</param>
/// <param name="Path">The file, if there is one.</param>
/// <param name="Start">Where in the file, in UTF-16 code units; <see langword="null"/> where it concerns the whole.</param>
/// <param name="Message">One clear sentence.</param>
public sealed record Diagnostic(string Code, string? Path, int? Start, string Message);
