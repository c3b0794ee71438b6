namespace OpenSourceTracker.Text;

/// <summary>The rows of a table whose cells are separated by tabs; # begins a comment.</summary>
internal static class TabbedRows
{
    /// <summary>The words of a cell, which commas separate.</summary>
    public static string[] Words(string cell) => cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The rows that hold something, with the number of their line, from 1.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Of(string text)
    {
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.TrimEnd('\r');
            if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
            {
                yield return (number, line.Split('\t'));
            }
        }
    }
}
