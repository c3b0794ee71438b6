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

    /// <summary>Two texts side by side, or one above the other where there is no room.</summary>
    public void Beside(Func<int, List<string>> left, Func<int, List<string>> right, string indent)
    {
        if (width < WidthForColumns)
        {
            Stack(left(width - indent.Length), indent);
            Blank();
            Stack(right(width - indent.Length), indent);
            return;
        }

        var column = (width - indent.Length - Gap.Length) / 2;
        var (first, second) = (left(column), right(column));
        for (var i = 0; i < Math.Max(first.Count, second.Count); i++)
        {
            var before = DisplayText.Pad(i < first.Count ? first[i] : "", column);
            Line(indent + before + Gap + (i < second.Count ? second[i] : ""));
        }
    }

    /// <summary>A citation in lines of that width, under a heading.</summary>
    public static List<string> Lines(string heading, Citation citation, int width)
    {
        var lines = new List<string> { heading };
        lines.AddRange(DisplayText.Wrap(citation.Quoted, width));
        lines.Add("");
        Field(lines, "who        ", $"{citation.Who} ({citation.How})", width);
        Field(lines, "said       ", citation.Said, width);
        Field(lines, "published  ", citation.Published, width);
        Field(lines, "where      ", citation.Place, width);
        if (citation.StatementId is { } id)
        {
            Field(lines, "statement  ", DisplayText.Clean(id), width);
        }

        return lines;
    }

    private static void Field(List<string> lines, string label, string value, int width)
    {
        var wrapped = DisplayText.Wrap(value, width - label.Length);
        lines.Add(label + wrapped[0]);
        lines.AddRange(wrapped.Skip(1).Select(line => new string(' ', label.Length) + line));
    }

    private void Stack(List<string> lines, string indent)
    {
        foreach (var line in lines)
        {
            Line(indent + line);
        }
    }
}
