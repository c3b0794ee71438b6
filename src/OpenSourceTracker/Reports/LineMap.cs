namespace OpenSourceTracker.Reports;

/// <summary>Finds the line and column of a position. A line ends at LF, CR LF or CR, as editors have it.</summary>
internal sealed class LineMap
{
    private static readonly string[] s_extracted = [".html", ".htm", ".jsonl", ".ndjson"];
    private readonly int[] _starts;

    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        _starts = [.. starts];
    }

    /// <summary>Whether the text of such a file was taken out of it, so that its positions are not the file's.</summary>
    public static bool IsExtracted(string path) => s_extracted.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>The line and the column in UTF-16 code units, both from 1.</summary>
    public (int Line, int Column) At(int position)
    {
        var index = Array.BinarySearch(_starts, position);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, position - _starts[line] + 1);
    }
}
