using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>A line of the concept files: a meaning, the words that three languages have for it, and what it excludes.</summary>
internal sealed record ConceptRow(string Id, char Kind, string[] Indonesian, string[] English, string[] Chinese, string[] Opposites, string? Broader)
{
    /// <summary>Whether its words are base forms, to which stemmers may reduce others; <c>wider.tsv</c> lists inflected and derived forms as well.</summary>
    public bool HasBaseForms { get; init; }

    /// <summary>The rows of all concept files.</summary>
    public static IReadOnlyList<ConceptRow> ReadAll() =>
        [.. Resources.Under("seeds/concepts/").SelectMany(file => Resources.Rows(file).Select(cells => Of(file, cells)))];

    private static ConceptRow Of(string file, string[] cells)
    {
        if (cells.Length < 6)
        {
            throw new FormatException($"{file}: '{string.Join('\t', cells)}' has {cells.Length} columns; seven are expected.");
        }

        var kind = cells[1].Trim() is [var letter, ..] ? letter : 'n';
        var broader = cells.Length > 6 && cells[6].Trim() is { Length: > 1 } wider ? wider : null;
        return new(cells[0].Trim(), kind, Words(cells[2]), Words(cells[3]), Words(cells[4]), Words(cells[5]), broader) { HasBaseForms = !file.EndsWith("/wider.tsv", StringComparison.Ordinal) };
    }

    private static string[] Words(string cell) => TabbedRows.Words(cell) is var words and not ["-"] ? words : [];
}
