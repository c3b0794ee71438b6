using System.Globalization;

namespace OpenSourceTracker.Articles;

/// <summary>A file to be read.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">How it is spoken of: as given, with forward slashes.</param>
/// <param name="Id">The path below the folder that was given, or as given.</param>
/// <param name="Root">The full path of the folder that was given, or of the folder the file is in.</param>
/// <param name="IsNamed">Whether the file itself was given, not a folder above it.</param>
internal sealed record InputFile(string FullPath, string Path, string Id, string Root, bool IsNamed);

/// <summary>Finds the files that are meant by paths.</summary>
internal static class InputFiles
{
    private const int MaxSkippedReports = 20;
    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".html", ".htm", ".jsonl", ".ndjson"];

    /// <summary>The files, each once, folders in ordinal order of their paths.</summary>
    /// <exception cref="ArticleInputException">A path is not there, or a folder holds nothing that is read.</exception>
    public static List<InputFile> Collect(IEnumerable<string> paths, string? metadataFile, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var files = new List<InputFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var metadata = metadataFile is null ? null : System.IO.Path.GetFullPath(metadataFile);
        foreach (var path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
            {
                throw new ArticleInputException("An empty path was given.");
            }

            var full = System.IO.Path.GetFullPath(path);
            if (Directory.Exists(full))
            {
                var found = InFolder(path, full, metadata, diagnostics, cancellationToken);
                files.AddRange(found.Where(file => seen.Add(file.FullPath)));
            }
            else if (!File.Exists(full))
            {
                throw new ArticleInputException($"There is no file or folder '{path}'.");
            }
            else if (seen.Add(full))
            {
                files.Add(new(full, Slashes(path), NamedId(path), System.IO.Path.GetDirectoryName(full) ?? full, IsNamed: true));
            }
        }

        return files.Count > 0 ? files : throw new ArticleInputException("No file or folder was given.");
    }

    private static List<InputFile> InFolder(string given, string full, string? metadata, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var root = System.IO.Path.TrimEndingDirectorySeparator(full);
        var prefix = Slashes(given).TrimEnd('/');
        var files = new List<InputFile>();
        var skipped = new List<string>();
        foreach (var relative in Walk(root, prefix, diagnostics, cancellationToken).Order(StringComparer.Ordinal))
        {
            var path = prefix.Length == 0 ? "/" + relative : prefix is "." ? relative : $"{prefix}/{relative}";
            var fullPath = System.IO.Path.Combine(root, relative);
            if (Extensions.Contains(System.IO.Path.GetExtension(relative), StringComparer.OrdinalIgnoreCase))
            {
                files.Add(new(fullPath, path, relative, root, IsNamed: false));
            }
            else if (fullPath != metadata && System.IO.Path.GetFileName(relative) != SidecarMetadata.DefaultName)
            {
                skipped.Add(path);
            }
        }

        diagnostics.AddRange(skipped.Take(MaxSkippedReports).Select(path => new Diagnostic(DiagnosticCodes.SkippedFile, path, null, $"The file is not of a kind that is read ({string.Join(' ', Extensions)}) and was skipped.")));
        if (skipped.Count > MaxSkippedReports)
        {
            diagnostics.Add(new(DiagnosticCodes.SkippedFile, prefix, null, string.Create(CultureInfo.InvariantCulture, $"{skipped.Count - MaxSkippedReports} further files of the folder are not of a kind that is read and were skipped.")));
        }

        return files.Count > 0 ? files : throw new ArticleInputException($"The folder '{given}' holds no articles ({string.Join(' ', Extensions)}).");
    }

    // Links to folders are not followed: they may lead back.
    private static List<string> Walk(string root, string prefix, List<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var files = new List<string>();
        var folders = new Stack<string>([""]);
        while (folders.TryPop(out var folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                foreach (var entry in new DirectoryInfo(System.IO.Path.Combine(root, folder)).EnumerateFileSystemInfos())
                {
                    var relative = folder.Length == 0 ? entry.Name : $"{folder}/{entry.Name}";
                    if (entry.Name.StartsWith('.') || (entry is FileInfo && string.Equals(entry.Name, "README.md", StringComparison.OrdinalIgnoreCase)))
                    {
                        continue;
                    }

                    if (entry is FileInfo)
                    {
                        files.Add(relative);
                    }
                    else if (entry.LinkTarget is null)
                    {
                        folders.Push(relative);
                    }
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(new(DiagnosticCodes.UnreadableFile, folder.Length == 0 ? prefix : $"{prefix}/{folder}", null, $"The folder cannot be opened and was skipped: {exception.Message}"));
            }
        }

        return files;
    }

    private static string Slashes(string path) =>
        System.IO.Path.DirectorySeparatorChar == '/' ? path : path.Replace(System.IO.Path.DirectorySeparatorChar, '/');

    // A path that starts at the root of a machine, or climbs, means something else elsewhere: then the name alone is the id.
    private static string NamedId(string path)
    {
        var parts = Slashes(path).Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".").ToArray();
        return System.IO.Path.IsPathRooted(path) || parts.Contains("..") ? parts[^1] : string.Join('/', parts);
    }
}
