using System.Globalization;
using System.Text;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>Reads articles from text, Markdown, HTML and JSON Lines: from memory, streams, files and folders.</summary>
/// <remarks>
/// Immutable and thread-safe. Nothing is fetched from a network and no script runs. The same input gives the same articles, ids included,
/// on every machine. What is doubtful but usable becomes a <see cref="Diagnostic"/>; what cannot be used at all an <see cref="ArticleInputException"/>.
/// </remarks>
public sealed class ArticleReader
{
    private const long MaxBytes = 1L << 30;
    private static readonly string[] TextExtensions = [".txt", ".md", ".markdown"];
    private readonly ArticleReaderOptions options;

    /// <summary>A reader with the given limits and choices, or the usual ones.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit is not positive.</exception>
    public ArticleReader(ArticleReaderOptions? options = null)
    {
        this.options = options ?? new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(this.options.MaxArticleChars, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(this.options.MaxFileBytes, nameof(options));
    }

    /// <summary>Reads files, and folders with all below them in ordinal order of paths; a file that is met twice is read once.</summary>
    /// <param name="paths">Files of any name, and folders, in which .txt, .md, .markdown, .html, .htm, .jsonl and .ndjson are read.</param>
    /// <param name="metadataFile">Metadata of files that carry none; by default <c>metadata.json</c> in the folder of the file or above it up to the folder given.</param>
    /// <param name="progress">Told the share that is done, from 0 to 1.</param>
    /// <param name="cancellationToken">Looked at before each file and record.</param>
    /// <exception cref="ArticleInputException">A path is missing, a folder holds no articles, a named file is not text or cannot be opened, the metadata file is broken, or nothing could be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ArticleReadResult ReadPaths(IEnumerable<string> paths, string? metadataFile = null, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var session = new ReadSession(options);
        var files = InputFiles.Collect(paths, metadataFile, session.Diagnostics, cancellationToken);
        var sidecars = SidecarMetadata.Load(files, metadataFile, session.Diagnostics);
        progress?.Report(0);
        for (var i = 0; i < files.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadFile(files[i], sidecars.GetValueOrDefault(files[i].FullPath, ArticleMetadata.None), session, cancellationToken);
            progress?.Report((i + 1.0) / files.Count);
        }

        return ResultOf(session);
    }

    /// <summary>Reads plain text or Markdown, with or without front matter.</summary>
    /// <param name="text">The text; spans count in it, without a leading byte-order mark.</param>
    /// <param name="path">Its path, from which its id comes; without one the id comes from the text.</param>
    public ArticleReadResult ReadText(string text, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var session = new ReadSession(options);
        session.AddText(text, path, path, ArticleMetadata.None);
        return session.Result;
    }

    /// <summary>Reads the article of an HTML page; spans count in the extracted text. Broken HTML is read as browsers do.</summary>
    /// <param name="html">The page's source.</param>
    /// <param name="path">Its path, from which its id comes; without one the id comes from the extracted text.</param>
    public ArticleReadResult ReadHtml(string html, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        var session = new ReadSession(options);
        session.AddHtml(html, path, path, ArticleMetadata.None);
        return session.Result;
    }

    /// <summary>Reads one JSON object a line: <c>text</c> (or body, content), and if known <c>id</c>, <c>title</c>, <c>publisher</c>, <c>published</c>, <c>language</c>.</summary>
    /// <param name="reader">The lines; not closed.</param>
    /// <param name="path">Their path, if any.</param>
    /// <remarks>A broken line is left out with a diagnostic. Lines are held one at a time.</remarks>
    public ArticleReadResult ReadJsonLines(TextReader reader, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var session = new ReadSession(options);
        JsonLines.Read(reader, path, path, ArticleMetadata.None, session, CancellationToken.None);
        return session.Result;
    }

    /// <summary>Reads a stream such as standard input to its end, and tells by its first characters whether it is HTML, JSON Lines or text.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    /// <param name="path">Its path, if any.</param>
    /// <exception cref="ArticleInputException">The bytes are not text, or nothing could be read from them.</exception>
    public ArticleReadResult ReadStream(Stream stream, string? path = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var session = new ReadSession(options);
        if (ReadBytes(stream) is not { } bytes)
        {
            session.TooLarge(path, null, TooManyBytes());
        }
        else if (!ReadContent(bytes, path, path, ArticleMetadata.None, session, CancellationToken.None))
        {
            throw new ArticleInputException($"{(path is null ? "The input" : $"The file '{path}'")} is not text.");
        }

        return ResultOf(session);
    }

    private void ReadFile(InputFile file, ArticleMetadata sidecar, ReadSession session, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath);

            // No encoding puts a character into more than four bytes; a file above that need not be opened to know that it is too long.
            var mayBeLarge = ContentForms.OfPath(file.Path) == ContentForm.JsonLines;
            if ((!mayBeLarge && stream.CanSeek && stream.Length / 4 > options.MaxArticleChars) || ReadBytes(stream) is not { } bytes)
            {
                session.TooLarge(file.Path, null, mayBeLarge || !stream.CanSeek ? TooManyBytes() : string.Create(CultureInfo.InvariantCulture, $"The file holds {stream.Length:N0} bytes, more than the limit allows ({options.MaxArticleChars:N0} characters, {options.MaxFileBytes:N0} bytes), and was left out."));
                return;
            }

            if (!ReadContent(bytes, file.Path, file.Id, sidecar, session, cancellationToken))
            {
                Unusable(file, session, DiagnosticCodes.SkippedFile, "is not text");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Unusable(file, session, DiagnosticCodes.UnreadableFile, $"cannot be opened ({exception.Message.TrimEnd('.')})");
        }
    }

    private static void Unusable(InputFile file, ReadSession session, string code, string why)
    {
        if (file.IsNamed)
        {
            throw new ArticleInputException($"The file '{file.Path}' {why}.");
        }

        session.Diagnostics.Add(new(code, file.Path, null, $"The file {why} and was skipped."));
    }

    /// <summary>Reads decoded bytes by their form; false where they are no text.</summary>
    private bool ReadContent(ReadOnlyMemory<byte> bytes, string? path, string? id, ArticleMetadata sidecar, ReadSession session, CancellationToken cancellationToken)
    {
        var form = path is null ? null : ContentForms.OfPath(path);
        var declared = form is ContentForm.Html or null ? HtmlCharset.Find(bytes.Span) : null;
        var decoded = TextDecoder.Decode(bytes.Span, declared ?? options.FallbackEncoding);
        if (TextDecoder.LooksBinary(decoded.Text))
        {
            return false;
        }

        ReportEncoding(decoded, declared, path, session);
        form ??= ContentForms.OfContent(decoded.Text, path is not null && TextExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
        switch (form)
        {
            case ContentForm.Html:
                session.AddHtml(decoded.Text, path, id, sidecar);
                break;
            case ContentForm.JsonLines:
                using (var reader = new StringReader(decoded.Text))
                {
                    JsonLines.Read(reader, path, id, sidecar, session, cancellationToken);
                }

                break;
            default:
                session.AddText(decoded.Text, path, id, sidecar);
                break;
        }

        return true;
    }

    private static void ReportEncoding(DecodedText decoded, Encoding? declared, string? path, ReadSession session)
    {
        if (decoded.Guessed)
        {
            session.Diagnostics.Add(new(DiagnosticCodes.GuessedEncoding, path, null, $"The file has no byte-order mark and was read as {decoded.EncodingName} by its looks."));
        }

        // A page that names its encoding and keeps to it is in order.
        if (decoded.InvalidAt is { } at && !(declared is not null && declared.WebName == decoded.EncodingName))
        {
            var how = decoded.EncodingName.StartsWith("UTF-16", StringComparison.Ordinal) ? "its last byte was replaced"
                : decoded.EncodingName == "Windows-1252" ? "what is not UTF-8 was read as Windows-1252"
                : $"it was read as {decoded.EncodingName}";
            session.Diagnostics.Add(new(DiagnosticCodes.InvalidEncoding, path, null, string.Create(CultureInfo.InvariantCulture, $"The file is not valid {(decoded.EncodingName.StartsWith("UTF-16", StringComparison.Ordinal) ? "UTF-16" : "UTF-8")} at byte {at}; {how}.")));
        }
    }

    private ReadOnlyMemory<byte>? ReadBytes(Stream stream)
    {
        var limit = Math.Min(options.MaxFileBytes, MaxBytes);
        if (stream.CanSeek && stream.Length - stream.Position > limit)
        {
            return null;
        }

        var all = new MemoryStream(stream.CanSeek ? (int)(stream.Length - stream.Position) : 0);
        var chunk = new byte[81920];
        int count;
        while ((count = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            if (all.Length + count > limit)
            {
                return null;
            }

            all.Write(chunk, 0, count);
        }

        return all.GetBuffer().AsMemory(0, (int)all.Length);
    }

    private string TooManyBytes() => string.Create(CultureInfo.InvariantCulture, $"The input holds more than the limit of {options.MaxFileBytes:N0} bytes and was left out.");

    private static ArticleReadResult ResultOf(ReadSession session)
    {
        if (session.Count > 0)
        {
            return session.Result;
        }

        var reason = session.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code is not (DiagnosticCodes.SkippedFile or DiagnosticCodes.UnmatchedMetadata)) ?? session.Diagnostics.FirstOrDefault();
        var place = reason?.Path is null ? "" : $" '{reason.Path}':";
        throw new ArticleInputException(reason is null ? "No article could be read." : $"No article could be read.{place} {reason.Message}");
    }
}
