using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Tests.Languages.Temporal;

/// <summary>An example of a data file: a sentence with its expressions in brackets, the day it is read on, and their values.</summary>
public sealed record TemporalExample(string Language, string Marked, string Date, IReadOnlyList<string> Values)
{
    public CalendarPeriod DocumentDate => CalendarPeriod.Parse(Date);

    /// <summary>The sentence without brackets, and where they stood.</summary>
    public (string Text, List<TextSpan> Spans) Unmark()
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<TextSpan>();
        var start = 0;
        foreach (var c in Marked)
        {
            switch (c)
            {
                case '[': start = text.Length; break;
                case ']': spans.Add(new(start, text.Length)); break;
                default: text.Append(c); break;
            }
        }

        return (text.ToString(), spans);
    }

    /// <summary>Reads a file of examples: a value on a line of its own, then, indented, the sentences that have it.</summary>
    public static IEnumerable<TemporalExample> Read(string language, string file)
    {
        var value = string.Empty;
        foreach (var raw in file.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (raw[0] != ' ')
            {
                value = line;
                continue;
            }

            var date = "2025-07-31";
            if (line[0] == '@')
            {
                var space = line.IndexOf(' ', StringComparison.Ordinal);
                (date, line) = (line[1..space], line[(space + 1)..]);
            }

            yield return new(language, line, date, value == "none" ? [] : value.Split(';'));
        }
    }
}
