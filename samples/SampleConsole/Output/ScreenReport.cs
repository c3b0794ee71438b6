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
    private readonly IAnsiConsole console;
    private readonly int near;

    public ScreenReport(Terminal terminal, int near)
    {
        this.near = near;
        console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = terminal.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(terminal.Output),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    public void Write(TrackerResult result)
    {
        var citations = new Citations(result);
        for (var i = 0; i < result.Conflicts.Count; i++)
        {
            WriteConflict(result.Conflicts[i], citations, i + 1);
        }

        console.Write(new Text(ReportSentences.Looked(result), new(decoration: Decoration.Bold)));
        console.WriteLine();
        WriteNearMisses(result, citations);
        if (result.Diagnostics.Count > 0)
        {
            console.WriteLine();
            console.Write(new Text("To know about the input:\n"));
            WriteList(result.Diagnostics.Select(diagnostic => ReportSentences.Of(diagnostic, citations)), "•");
        }
    }

    private void WriteConflict(Conflict conflict, Citations citations, int number)
    {
        var color = conflict.Severity switch
        {
            Severity.High => Color.Red,
            Severity.Medium => Color.Yellow,
            _ => Color.Blue,
        };
        var heading = string.Create(CultureInfo.InvariantCulture, $"{number}. {ReportSentences.Heading(conflict)}");
        console.Write(new Text(heading, new(color, decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(new Text(OneLine.Of(conflict.Explanation)));
        console.WriteLine();
        var (earlier, later) = (Box("earlier", citations.Of(conflict.Earlier), color), Box("later", citations.Of(conflict.Later), color));
        if (console.Profile.Width >= WidthForColumns)
        {
            var grid = new Grid { Expand = true }.AddColumn(new() { Padding = new(0, 0, 1, 0) }).AddColumn(new() { Padding = new(0, 0) });
            grid.AddRow(earlier, later);
            console.Write(grid);
        }
        else
        {
            console.Write(earlier);
            console.Write(later);
        }

        WriteList(ReportSentences.Mitigating(conflict, citations), "but");
        WriteList(conflict.AlsoShownBy.Count > 0 ? [ReportSentences.AlsoShown(conflict)] : [], "also");
        console.WriteLine();
    }

    private static Panel Box(string title, Citation citation, Color color)
    {
        var facts = new Grid().AddColumn(new() { NoWrap = true, Padding = new(0, 0, 2, 0) }).AddColumn(new() { Padding = new(0, 0) });
        Fact(facts, "who", $"{citation.Who} ({citation.How})");
        Fact(facts, "said", citation.Said);
        Fact(facts, "published", citation.Published);
        Fact(facts, "where", citation.Place);
        if (citation.StatementId is { } id)
        {
            Fact(facts, "statement", OneLine.Of(id));
        }

        var content = new Rows(new Text(citation.Quoted, new(decoration: Decoration.Bold)), Text.Empty, facts);
        return new(content) { Header = new($" {title} "), Border = BoxBorder.Rounded, BorderStyle = new(color), Expand = true };
    }

    private static void Fact(Grid grid, string label, string value) => grid.AddRow(new Text(label, new(Color.Grey)), new Text(value));

    private void WriteNearMisses(TrackerResult result, Citations citations)
    {
        var shown = result.NearMisses.Take(Math.Max(near, 0)).ToList();
        if (shown.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.Write(new Text("Near, but not flagged:\n", new(decoration: Decoration.Bold)));
        var room = console.Profile.Width - 4;
        foreach (var miss in shown)
        {
            WriteList([$"{OneLine.Of(miss.Reason)} [{miss.Gate}]"], "•");
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
