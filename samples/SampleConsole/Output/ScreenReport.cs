using System.Globalization;
using OpenSourceTracker;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SampleConsole.Output;

/// <summary>What an editor wants to read, on a screen: as <see cref="TextReport"/>, with frames and colours.</summary>
internal sealed class ScreenReport
{
    private const int WidthForColumns = 100;
    private const int LabelWidth = 9;
    private readonly IAnsiConsole console;
    private readonly int near;
    private readonly string language;

    public ScreenReport(Terminal terminal, int near, string language)
    {
        this.near = near;
        this.language = language;
        console = AnsiConsole.Create(new()
        {
            Ansi = terminal.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    public void Write(TrackerResult result)
    {
        var citations = new Citations(result, language);
        for (var i = 0; i < result.Conflicts.Count; i++)
        {
            WriteConflict(result.Conflicts[i], citations, result.Review, i + 1);
        }

        console.Write(new Text(ReportSentences.Looked(result, language), new(decoration: Decoration.Bold)));
        console.WriteLine();
        WriteReview(result);
        WriteNearMisses(result, citations);
        if (result.Diagnostics.Count > 0)
        {
            console.WriteLine();
            console.Write(new Text(ReportSentences.Label("input", language) + ":\n"));
            WriteList(result.Diagnostics.Select(diagnostic => ReportSentences.Of(diagnostic, citations)), "•");
        }
    }

    private void WriteConflict(Conflict conflict, Citations citations, Review review, int number)
    {
        var color = conflict.Severity switch
        {
            Severity.High => Color.Red,
            Severity.Medium => Color.Yellow,
            _ => Color.Blue,
        };
        var heading = string.Create(CultureInfo.InvariantCulture, $"{number}. {ReportSentences.Heading(conflict, language)}");
        console.Write(new Text(heading, new(color, decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(new Text(OneLine.Of(conflict.Explanation.In(language))));
        console.WriteLine();
        if (ReportSentences.State(conflict, review, language) is { } state)
        {
            console.Write(new Text(state, new(Color.Grey)));
            console.WriteLine();
        }

        var (earlier, later) = (citations.Of(conflict.Earlier), citations.Of(conflict.Later));
        if (console.Profile.Width >= WidthForColumns)
        {
            console.Write(Beside(earlier, later, color));
        }
        else
        {
            console.Write(Box(Small("earlier"), earlier, color));
            console.Write(Box(Small("later"), later, color));
        }

        WriteList([ReportSentences.Where(earlier)], Small("earlier"));
        WriteList([ReportSentences.Where(later)], Small("later"));
        WriteList(ReportSentences.Mitigating(conflict, citations), Small("but"));
        WriteList(conflict.AlsoShownBy.Count > 0 ? [ReportSentences.AlsoShown(conflict, language)] : [], Small("also"));
        console.WriteLine();
    }

    private Table Beside(Citation earlier, Citation later, Color color)
    {
        var column = (console.Profile.Width - LabelWidth - 10) / 2;
        var table = new Table { Border = TableBorder.Rounded, BorderStyle = new(color) }
            .AddColumn(new("") { NoWrap = true, Width = LabelWidth })
            .AddColumn(new(Small("earlier")) { Width = column })
            .AddColumn(new(Small("later")) { Width = column });
        table.AddRow(Text.Empty, Quotation(earlier), Quotation(later));
        table.AddEmptyRow();
        foreach (var (left, right) in Facts(earlier).Zip(Facts(later)))
        {
            table.AddRow(Label(left.Label), new Text(left.Value), new Text(right.Value));
        }

        return table;
    }

    private Panel Box(string title, Citation citation, Color color)
    {
        var facts = new Grid().AddColumn(new() { NoWrap = true, Padding = new(0, 0, 2, 0) }).AddColumn(new() { Padding = new(0, 0) });
        foreach (var (label, value) in Facts(citation))
        {
            facts.AddRow(Label(label), new Text(value));
        }

        return new(new Rows(Quotation(citation), Text.Empty, facts)) { Header = new($" {title} "), Border = BoxBorder.Rounded, BorderStyle = new(color), Expand = true };
    }

    private IEnumerable<(string Label, string Value)> Facts(Citation citation) =>
    [
        (Small("who"), $"{citation.Who} ({citation.How})"),
        (Small("said"), citation.Said),
        (Small("published"), citation.Published),
    ];

    private static Text Quotation(Citation citation) => new(citation.Quoted, new(decoration: Decoration.Bold));

    private static Text Label(string text) => new(text, new(Color.Grey));

    private string Small(string label) => ReportSentences.Label(label, language).ToLowerInvariant().PadRight(7);

    private void WriteReview(TrackerResult result)
    {
        if (ReportSentences.Compared(result, language) is { } compared)
        {
            console.Write(new Text(compared));
            console.WriteLine();
        }

        WriteList(result.Review.GoneFrom(result.Conflicts).Select(known => OneLine.Of($"{ReportSentences.Label("gone", language)}: {known.Id} {known.Kind}: {known.Explanation}")), "•");
    }

    private void WriteNearMisses(TrackerResult result, Citations citations)
    {
        var shown = result.NearMisses.Take(Math.Max(near, 0)).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Text(ReportSentences.Label("near", language) + ":\n", new(decoration: Decoration.Bold)));
        var room = console.Profile.Width - 4;
        foreach (var miss in shown)
        {
            WriteList([$"{OneLine.Of(miss.Reason.In(language))} [{miss.Gate}]"], "•");
            foreach (var claim in new[] { miss.Earlier, miss.Later })
            {
                IRenderable line = new Text(ReportSentences.Brief(citations.Of(claim), room), new(Color.Grey));
                console.Write(new Padder(line, new(4, 0, 0, 0)));
            }
        }
    }

    private void WriteList(IEnumerable<string> lines, string mark)
    {
        foreach (var line in lines)
        {
            var grid = new Grid().AddColumn(new() { NoWrap = true, Padding = new(2, 0, 1, 0) }).AddColumn(new() { Padding = new(0, 0) });
            grid.AddRow(new Text(mark), new Text(line));
            console.Write(grid);
        }
    }
}
