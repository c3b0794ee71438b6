using OpenSourceTracker.Text;
using System.Globalization;

namespace OpenSourceTracker.Languages;

/// <summary>One end of an axis of meaning.</summary>
/// <param name="Axis">The number of the axis.</param>
/// <param name="Sign">1 for its positive end, -1 for its negative one.</param>
internal readonly record struct AxisEnd(int Axis, int Sign);

/// <summary>The axes of meaning on which words place what they are said of: a fee lies at the other end of the cost than "gratis", a leak at the other end of safety than "encrypted". Fields tell that two words speak of one matter; ends tell whether they pull it the same way.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class SemanticAxes
{
    private readonly Dictionary<string, IReadOnlyList<AxisEnd>> _ofConcept = new(StringComparer.Ordinal);

    /// <param name="axes">The rows of the axes: name, what its positive end means, what its negative end means, and concepts at either as examples.</param>
    /// <param name="concepts">The rows of the concepts: name, signed axes separated by commas (<c>cost-, access+</c>).</param>
    /// <exception cref="FormatException">A concept names an axis that is not there, or no sign.</exception>
    public SemanticAxes(IReadOnlyList<string[]> axes, IReadOnlyList<string[]> concepts)
    {
        Names = [.. axes.Select(row => row[0].Trim())];
        var numbers = Names.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
        foreach (var row in concepts)
        {
            _ofConcept[row[0].Trim()] = [.. TabbedRows.Words(row[1]).Select(end => Parse(row[0], end))];
        }

        AxisEnd Parse(string concept, string end) =>
            end[^1] is '+' or '-' && numbers.TryGetValue(end[..^1], out var axis)
                ? new(axis, end[^1] == '+' ? 1 : -1)
                : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"The concept '{concept}' names '{end}', which is no end of an axis."));
    }

    /// <summary>The names of the axes, by number.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The ends at which a concept lies, the one it lies at most plainly first; none for a concept that takes no side.</summary>
    public IReadOnlyList<AxisEnd> Of(string concept) => _ofConcept.GetValueOrDefault(concept, []);

    public static SemanticAxes LoadEmbedded() => new([.. Resources.Rows("seeds/axes/axes.tsv")], [.. Resources.Rows("seeds/axes/concepts.tsv")]);
}
