using System.Text;

namespace OpenSourceTracker.Text;

/// <summary>Finds and reads the YAML files that a user names.</summary>
internal static class YamlFiles
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text and name of a file, or of the .yaml and .yml files of a folder and its subfolders, in ordinal order of their paths.</summary>
    /// <exception cref="FileNotFoundException">There is no such file or folder, or the folder holds no such files.</exception>
    /// <exception cref="YamlFileException">A file is not UTF-8.</exception>
    public static IEnumerable<(string Text, string Name)> Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (File.Exists(path))
        {
            return [(TextOf(path), path)];
        }

        var files = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 8 }).Where(file => Path.GetExtension(file).ToUpperInvariant() is ".YAML" or ".YML").Order(StringComparer.Ordinal).ToList()
            : throw new FileNotFoundException($"There is no file or folder '{path}'.", path);
        return files.Count > 0 ? files.Select(file => (TextOf(file), file)) : throw new FileNotFoundException($"The folder '{path}' holds no .yaml files.", path);
    }

    private static string TextOf(string path)
    {
        try
        {
            // Reads no further than a file may be long, however long it is.
            using var reader = new StreamReader(path, s_utf8);
            var text = new char[StrictParser.MostCharacters + 1];
            return new(text, 0, reader.ReadBlock(text));
        }
        catch (DecoderFallbackException)
        {
            throw new YamlFileException(path, 1, 1, "the file is not UTF-8 text");
        }
    }
}
