namespace OpenSourceTracker.Reports;

/// <summary>Lays plain text out on lines of a given width. Not thread-safe.</summary>
internal sealed class TextPage(TextWriter output, int width, string language)
{
    /// <summary>Below this width two columns would be too narrow to read.</summary>
    public const int WidthForColumns = 90;

    private const string Gap = " | ";
    private static readonly string[] s_marginal = ["earlier", "later", "but", "also", "state"];
    private static readonly string[] s_facts = ["who", "said", "published"];

    public int Width => width;

    /// <summary>A label in small letters, as wide as the widest of those that stand beside it.</summary>
    public string Label(string label) => DisplayText.Pad(Small(label), (s_marginal.Contains(label) ? s_marginal : s_facts).Max(beside => DisplayText.Width(Small(beside))) + 2);

    private string Small(string label) => ReportSentences.Label(label, language).ToLowerInvariant();

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
        Labelled(indent + Label("earlier"), ReportSentences.Where(earlier));
        Labelled(indent + Label("later"), ReportSentences.Where(later));
    }

    private void Columns(Citation earlier, Citation later, string indent)
    {
        var isWide = width >= WidthForColumns;
        var column = isWide ? (width - indent.Length - Gap.Length) / 2 : width - indent.Length;
        var (left, right) = (Parts("earlier", earlier, column), Parts("later", later, column));
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

    private List<List<string>> Parts(string heading, Citation citation, int width)
    {
        return
        [
            [ReportSentences.Label(heading, language).ToUpperInvariant(), .. DisplayText.Wrap(citation.Quoted, width)],
            [""],
            Field(Label("who"), $"{citation.Who} ({citation.How})", width),
            Field(Label("said"), citation.Said, width),
            Field(Label("published"), citation.Published, width),
        ];
    }

    private static List<string> Field(string label, string value, int width)
    {
        var wrapped = DisplayText.Wrap(value, width - DisplayText.Width(label));
        return [label + wrapped[0], .. wrapped.Skip(1).Select(line => new string(' ', DisplayText.Width(label)) + line)];
    }

    private void Stack(List<List<string>> parts, string indent)
    {
        foreach (var line in parts.SelectMany(part => part))
        {
            Line(indent + line);
        }
    }
}
