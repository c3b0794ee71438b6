using OpenSourceTracker.Text;

namespace OpenSourceTracker.Training.Conflicts;

/// <summary>Pairs of clauses that the first reader of a dossier did not mark, the judge thought likely, and a second reader called a conflict.</summary>
internal sealed class SecondReading
{
    private readonly HashSet<(string Story, string EarlierText, string EarlierClause, string LaterText, string LaterClause)> _pairs = [];

    /// <param name="seeds">The folder with <c>training/second/conflicts.tsv</c>: story, text, clause, text, clause, kind.</param>
    /// <exception cref="FormatException">A row has other columns.</exception>
    public SecondReading(string seeds)
    {
        var path = Path.Combine(seeds, "training", "second", "conflicts.tsv");
        foreach (var (line, cells) in File.Exists(path) ? TabbedRows.Of(File.ReadAllText(path)) : [])
        {
            _pairs.Add(cells is [var story, var text, var clause, var otherText, var other, _] ? (story, text, clause, otherText, other) : throw new FormatException($"{path}({line}): there must be six columns."));
        }
    }

    /// <summary>Whether a second reader called the pair a conflict.</summary>
    public bool Marks(string story, (string Text, string Clause) earlier, (string Text, string Clause) later) => _pairs.Contains((story, earlier.Text, earlier.Clause, later.Text, later.Clause));
}
