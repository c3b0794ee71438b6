namespace OpenSourceTracker.Reports;

/// <summary>Lays plain text out on lines of a given width. Not thread-safe.</summary>
internal sealed class TextPage(TextWriter output, int width)
{
    /// <summary>Below this width two columns would be too narrow to read.</summary>
    public const int WidthForColumns = 90;

    private const string Gap = " | ";

    public int Width => width;

    public void Blank() => output.Write('\n');

    public void Line(string text)
    {
        output.Write(text.TrimEnd());
        output.Write('\n');
    }

    /// <summary>A text that goes on under itself, after a label.</summary>
    public void Labelled(string label, string text)
    {
        var indent = DisplayText.Width(label);
        var lines = DisplayText.Wrap(text, width - indent);
        Line(label + lines[0]);
        foreach (var line in lines.Skip(1))
        {
            Line(new string(' ', indent) + line);
        }
    }

    /// <summary>Two citations side by side, field beside field, or one above the other where there is no room; then where they stand, in lines of their own that can be copied.</summary>
    public void Beside(Citation earlier, Citation later, string indent)
    {
        Columns(earlier, later, indent);
        Blank();
        Labelled(indent + "earlier  ", ReportSentences.Where(earlier));
        Labelled(indent + "later    ", ReportSentences.Where(later));
    }

    private void Columns(Citation earlier, Citation later, string indent)
    {
        var isWide = width >= WidthForColumns;
        var column = isWide ? (width - indent.Length - Gap.Length) / 2 : width - indent.Length;
        var (left, right) = (Parts("EARLIER", earlier, column), Parts("LATER", later, column));
        if (!isWide)
        {
            Stack(left, indent);
            Blank();
            Stack(right, indent);
            return;
        }

        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            List<string> first = i < left.Count ? left[i] : [];
            List<string> second = i < right.Count ? right[i] : [];
            for (var j = 0; j < Math.Max(first.Count, second.Count); j++)
            {
                Line(indent + DisplayText.Pad(j < first.Count ? first[j] : "", column) + Gap + (j < second.Count ? second[j] : ""));
            }
        }
    }

    private static List<List<string>> Parts(string heading, Citation citation, int width)
    {
        return
        [
            [heading, .. DisplayText.Wrap(citation.Quoted, width)],
            [""],
            Field("who        ", $"{citation.Who} ({citation.How})", width),
            Field("said       ", citation.Said, width),
            Field("published  ", citation.Published, width),
        ];
    }

    private static List<string> Field(string label, string value, int width)
    {
        var wrapped = DisplayText.Wrap(value, width - label.Length);
        return [label + wrapped[0], .. wrapped.Skip(1).Select(line => new string(' ', label.Length) + line)];
    }

    private void Stack(List<List<string>> parts, string indent)
    {
        foreach (var line in parts.SelectMany(part => part))
        {
            Line(indent + line);
        }
    }
}
