using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class TextReportTests
{
    [Theory]
    [InlineData(100, "sample-wide.txt")]
    [InlineData(60, "sample-narrow.txt")]
    public void Looks_as_approved(int width, string name) =>
        Expectation.Matches("OpenSourceTracker.Tests/Reports", name, ReportText.Of(new TextReport { Width = width }, SampleResult.Create()));

    [Theory]
    [InlineData(100)]
    [InlineData(60)]
    public void No_line_is_wider_than_asked(int width)
    {
        var words = string.Concat(Enumerable.Repeat("收费标准没有变化，𠮷野桥也一样。tidakberubahsamasekali ", 20));
        var text = ReportText.Of(new TextReport { Width = width }, SampleResult.WithQuote(words));
        Assert.All(text.Split('\n'), line => Assert.True(DisplayText.Width(line) <= width, line));
    }

    [Fact]
    public void Words_cannot_steer_the_terminal()
    {
        var text = ReportText.Of(new TextReport(), SampleResult.WithQuote("naik \u001b[31m\u202emerah\a\r turun"));
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    [Fact]
    public void Near_misses_can_be_left_out() =>
        Assert.DoesNotContain("not flagged", ReportText.Of(new TextReport { NearMisses = 0 }, SampleResult.Create()), StringComparison.Ordinal);

    [Fact]
    public void Nothing_found_is_said_and_counted() =>
        Assert.Equal("No conflict found in 0 articles: 0 statements, 0 claims that can be compared, 0 pairs looked at.\n", ReportText.Of(new TextReport(), SampleResult.Empty()));
}
