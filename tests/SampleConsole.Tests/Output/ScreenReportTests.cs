using OpenSourceTracker.Reports;
using OpenSourceTracker;
using OpenSourceTracker.Tests.Reports;
using SampleConsole.Output;

namespace SampleConsole.Tests.Output;

public sealed class ScreenReportTests
{
    [Theory]
    [InlineData(120, "screen-wide.txt")]
    [InlineData(70, "screen-narrow.txt")]
    public void Looks_as_approved(int width, string name) => Expectation.Matches("SampleConsole.Tests", name, Screen(SampleResult.Create(), width));

    [Fact]
    public void Colours_are_used_where_wanted() => Assert.Contains("\u001b[", Screen(SampleResult.Create(), 120, color: true), StringComparison.Ordinal);

    [Theory]
    [InlineData("naik \u001b[31m\u202emerah [red]turun[/] [/]")]
    [InlineData("[bold")]
    public void Words_can_neither_steer_the_terminal_nor_break_the_markup(string words)
    {
        var screen = Screen(SampleResult.WithQuote(words), 120);
        Assert.DoesNotContain(screen, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
        Assert.Contains(words[^5..], screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said() => Assert.StartsWith("No conflict found in 0 articles", Screen(SampleResult.Empty(), 80), StringComparison.Ordinal);

    private static string Screen(TrackerResult result, int width, bool color = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(Stream.Null, output, TextWriter.Null) { IsRich = true, Width = width, HasColor = color };
        ReportOutput.Write(terminal, result, "text", near: 8, "en", path: null);
        return string.Join('\n', output.ToString().Split('\n').Select(line => line.TrimEnd(' ')));
    }
}
