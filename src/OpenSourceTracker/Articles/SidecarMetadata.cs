using System.Globalization;
using System.Text.Json;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>The metadata of files that carry none, from a JSON file: <c>{ "a.txt": { "published": "2025-07-31", "language": "id" } }</c>.</summary>
internal static class SidecarMetadata
{
    /// <summary>The name of the metadata file that is used without being named.</summary>
    public const string DefaultName = "metadata.json";

    private sealed record Source(string Path, string Folder, JsonElement Root);

    /// <summary>What the metadata files say, by full path of the article's file.</summary>
    /// <exception cref="ArticleInputException">A metadata file is missing or is not a JSON object.</exception>
    public static Dictionary<string, ArticleMetadata> Load(IReadOnlyList<InputFile> files, string? metadataFile, List<Diagnostic> diagnostics)
    {
        var found = new Dictionary<string, ArticleMetadata>(StringComparer.Ordinal);
        if (metadataFile is not null)
        {
            if (!File.Exists(metadataFile))
            {
                throw new ArticleInputException($"There is no metadata file '{metadataFile}'.");
            }

            var source = Open(metadataFile);
            Apply(source, [source.Folder, .. files.Select(file => file.Root).Distinct(StringComparer.Ordinal)], files, found, diagnostics);
            return found;
        }

        // The nearest metadata file has the last word.
        foreach (var folder in Folders(files).OrderBy(folder => folder.Length).ThenBy(folder => folder, StringComparer.Ordinal))
        {
            var path = Path.Combine(folder, DefaultName);
            if (File.Exists(path))
            {
                var prefix = folder + Path.DirectorySeparatorChar;
                Apply(Open(path), [folder], [.. files.Where(file => file.FullPath.StartsWith(prefix, StringComparison.Ordinal))], found, diagnostics);
            }
        }

        return found;
    }

    private static HashSet<string> Folders(IReadOnlyList<InputFile> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var folder = Path.GetDirectoryName(file.FullPath);
            while (folder is not null && folder.Length >= file.Root.Length && folders.Add(folder))
            {
                folder = Path.GetDirectoryName(folder);
            }
        }

        return folders;
    }

    private static Source Open(string path)
    {
        try
        {
            var text = TextDecoder.Decode(File.ReadAllBytes(path)).Text;
            using var document = JsonText.Parse(text, lenient: true);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(path, Path.GetDirectoryName(Path.GetFullPath(path))!, document.RootElement.Clone())
                : throw new ArticleInputException($"The metadata file '{path}' is not a JSON object with an entry for each file.");
        }
        catch (JsonException exception)
        {
            var line = string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}");
            throw new ArticleInputException($"The metadata file '{path}' is not valid JSON ({line}).", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ArticleInputException($"The metadata file '{path}' cannot be opened: {exception.Message}", exception);
        }
    }

    private static void Apply(Source source, string[] bases, IReadOnlyList<InputFile> files, Dictionary<string, ArticleMetadata> found, List<Diagnostic> diagnostics)
    {
        var known = files.Select(file => file.FullPath).ToHashSet(StringComparer.Ordinal);
        var byName = files.ToLookup(file => Path.GetFileName(file.FullPath), file => file.FullPath, StringComparer.Ordinal);
        foreach (var entry in source.Root.EnumerateObject())
        {
            var target = Find(entry.Name, source, bases, known, byName, diagnostics);
            if (target is null)
            {
                continue;
            }

            if (entry.Value.ValueKind != JsonValueKind.Object)
            {
                diagnostics.Add(new(DiagnosticCodes.UnmatchedMetadata, source.Path, null, $"The entry '{MetadataCollector.Shorten(entry.Name)}' of the metadata file is not an object and was not used."));
                continue;
            }

            var collector = new MetadataCollector(source.Path, diagnostics, $"the metadata of '{MetadataCollector.Shorten(entry.Name)}'");
            foreach (var property in entry.Value.EnumerateObject())
            {
                collector.Add(property.Name, JsonText.Of(property.Value), null);
            }

            found[target] = collector.Result.Or(found.GetValueOrDefault(target, ArticleMetadata.None));
        }
    }

    private static string? Find(string key, Source source, string[] bases, HashSet<string> known, ILookup<string, string> byName, List<Diagnostic> diagnostics)
    {
        if (key.Length == 0 || key.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var relative = key.Replace('\\', '/');
        var candidates = bases.Select(folder => Path.GetFullPath(Path.Combine(folder, relative))).ToList();
        if (candidates.Find(known.Contains) is { } exact)
        {
            return exact;
        }

        if (candidates.Exists(File.Exists))
        {
            return null;
        }

        var named = relative.Contains('/', StringComparison.Ordinal) ? [] : byName[relative].ToList();
        if (named.Count == 1)
        {
            return named[0];
        }

        var reason = named.Count == 0 ? "a file that is not there" : "a name that several files have; give its path";
        diagnostics.Add(new(DiagnosticCodes.UnmatchedMetadata, source.Path, null, $"The metadata file has an entry for '{MetadataCollector.Shorten(key)}', {reason}."));
        return null;
    }
}
