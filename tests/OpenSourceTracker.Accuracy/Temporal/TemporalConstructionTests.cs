using System.Globalization;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;
using Xunit.Abstractions;

namespace OpenSourceTracker.Accuracy.Temporal;

/// <summary>The constructions in which Indonesian news tells time, one sentence each: what share is read with the right value.</summary>
public sealed class TemporalConstructionTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_construction_is_read()
    {
        var right = 0;
        var rows = Rows().ToList();
        foreach (var (number, date, type, values, marked) in rows)
        {
            var start = marked.IndexOf('[', StringComparison.Ordinal);
            var end = marked.IndexOf(']', StringComparison.Ordinal) - 1;
            var text = marked.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
            var found = TemporalTagger.Default.Find(text, CalendarPeriod.Parse(date), "id").Where(e => e.Span.Overlaps(new(start, end))).ToList();
            if (found is [var only] && values.Contains(only.Value) && only.Type.ToString().Equals(type, StringComparison.OrdinalIgnoreCase) && only.Span == new Text.TextSpan(start, end))
            {
                right++;
            }
            else
            {
                output.WriteLine($"{number}: {marked} wanted {string.Join(" or ", values)}, found {string.Join("; ", found.Select(e => $"[{e.Text}] {e.Type} {e.Value}"))}");
            }
        }

        output.WriteLine($"{right} of {rows.Count} constructions");
        Assert.Equal(rows.Count, right);
    }

    private static IEnumerable<(int Number, string Date, string Type, string[] Values, string Marked)> Rows()
    {
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Temporal", "constructions.tsv")))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var cells = line.Split('\t');
                yield return (int.Parse(cells[0], CultureInfo.InvariantCulture), cells[1], cells[2], cells[3].Split('|'), cells[4]);
            }
        }
    }
}
