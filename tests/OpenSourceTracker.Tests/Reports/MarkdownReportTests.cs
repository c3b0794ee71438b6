using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void Looks_as_approved() => Expectation.Matches("OpenSourceTracker.Tests/Reports", "sample.md", ReportText.Of(new MarkdownReport(), SampleResult.Create()));

    [Theory]
    [InlineData("<script>alert(1)</script>", "&lt;script\\>alert(1)&lt;/script\\>")]
    [InlineData("![x](javascript:alert(1))", "!\\[x\\](javascript:alert(1))")]
    [InlineData("see https://example.org and www.example.org", "see https\\://example.org and www\\.example.org")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("*tebal* `kode` _miring_", "\\*tebal\\* \\`kode\\` \\_miring\\_")]
    [InlineData("baris\n\n# judul", "baris \\# judul")]
    public void Words_cannot_format_link_or_run(string words, string written) =>
        Assert.Contains($"| Quotation | “{written}” |", ReportText.Of(new MarkdownReport(), SampleResult.WithQuote(words)), StringComparison.Ordinal);
}
