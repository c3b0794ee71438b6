namespace OpenSourceTracker.Text;

/// <summary>The knowledge that travels inside the assembly.</summary>
internal static class Resources
{
    /// <summary>The names of all resources under a folder, in ordinal order.</summary>
    public static IEnumerable<string> Under(string folder) =>
        typeof(Resources).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The text of one resource.</summary>
    /// <exception cref="InvalidOperationException">It is not in the assembly.</exception>
    public static string Text(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The resource '{name}' is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The bytes of one resource.</summary>
    /// <exception cref="InvalidOperationException">It is not in the assembly.</exception>
    public static Stream Open(string name) =>
        typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The resource '{name}' is missing from the assembly.");

    /// <summary>The bytes of one resource, all at once.</summary>
    /// <exception cref="InvalidOperationException">It is not in the assembly.</exception>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The tab-separated rows of one resource; comments and blank lines left out.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        Text(name).Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));

    /// <summary>The lines of an embedded text, without comments.</summary>
    public static IEnumerable<string> Lines(string name) =>
        Text(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#');

    /// <summary>Whether the assembly holds the resource.</summary>
    public static bool Has(string name) => typeof(Resources).Assembly.GetManifestResourceInfo(name) is not null;
}
