using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class CsvReportTests
{
    [Fact]
    public void Looks_as_approved() => Expectation.Matches("OpenSourceTracker.Tests/Reports", "sample.csv", ReportText.Of(new CsvReport(), SampleResult.Create()));

    [Fact]
    public void Every_row_has_as_many_fields_as_the_heading()
    {
        var rows = Rows(ReportText.Of(new CsvReport(), SampleResult.WithQuote("a \"b\", c\r\nd")));
        Assert.Equal(2, rows.Count);
        Assert.Equal(rows[0].Count, rows[1].Count);
        Assert.Equal("a \"b\", c d", rows[1][rows[0].IndexOf("earlier_text")]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+62 naik")]
    [InlineData("-3 persen")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("＝1+1")]
    [InlineData("\u3000=1+1")]
    public void No_field_can_be_a_formula(string words)
    {
        var rows = Rows(ReportText.Of(new CsvReport(), SampleResult.WithQuote(words)));
        Assert.StartsWith("'", rows[1][rows[0].IndexOf("earlier_text")], StringComparison.Ordinal);
    }

    // RFC 4180, read strictly.
    private static List<List<string>> Rows(string text)
    {
        var rows = new List<List<string>>();
        var fields = new List<string>();
        var field = "";
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                field += '"';
                i++;
            }
            else if (text[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && text[i] is ',' or '\r')
            {
                fields.Add(field);
                field = "";
                if (text[i] == '\r')
                {
                    Assert.Equal('\n', text[++i]);
                    rows.Add(fields);
                    fields = [];
                }
            }
            else
            {
                field += text[i];
            }
        }

        return rows;
    }
}
