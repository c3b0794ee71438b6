using System.Text.Json;
using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Tests.Verdicts;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Reports;

public sealed class RecordReportTests
{
    private static readonly Article[] s_articles =
    [
        Library.Article("2025-02-03", "Corvane Ferries will not close the Port Ellery terminal, chief executive Dana Whitlock said on Monday."),
        Library.Article("2025-02-04", "Corvane Ferries will open the Sable Quay terminal by 30 April 2025, chief executive Dana Whitlock said on Tuesday."),
        Library.Article("2025-06-20", "Corvane Ferries closed the Port Ellery terminal on Friday."),
    ];

    private static readonly FactChecker s_checker = Library.Tracker.FactCheck(s_articles);
    private static readonly LocalDate s_day = new(2025, 9, 1);

    public static TheoryData<string> Formats => new(RecordReport.Formats);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_form_is_written_in_every_language(string format)
    {
        foreach (var text in Message.Languages.SelectMany(language => new[] { Timeline(format, language), Promises(format, language) }))
        {
            Assert.Contains("Port Ellery terminal", text, StringComparison.Ordinal);
            Assert.Contains("2025-06-20", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en", "broken", "To be done by 2025-04-30.", "Changed: operation: ")]
    [InlineData("id", "diingkari", "Harus dilakukan selambatnya 2025-04-30.", "Berubah: operasi: ")]
    [InlineData("zh", "已违背", "应于 2025-04-30 前完成。", "有变：运营：")]
    public void The_words_around_are_in_that_language(string language, string broken, string due, string changed)
    {
        Assert.Contains(broken, Promises("text", language), StringComparison.Ordinal);
        Assert.Contains(due, Promises("text", language), StringComparison.Ordinal);
        Assert.Contains(changed, Timeline("text", language), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_are_as_the_schema_says()
    {
        var validator = new SchemaValidator(ReportSchema.Text);

        Assert.Empty(validator.Errors(JsonDocument.Parse(Timeline("json", "en")).RootElement, "timeline"));
        Assert.Empty(validator.Errors(JsonDocument.Parse(Promises("json", "zh")).RootElement, "promises"));
    }

    [Theory]
    [InlineData("html", "<mark>Corvane Ferries will not close the Port Ellery terminal</mark>, chief executive Dana Whitlock said on Monday.")]
    [InlineData("markdown", "> Corvane Ferries will not close the Port Ellery terminal, chief executive Dana Whitlock said on Monday.")]
    [InlineData("text", "  Corvane Ferries will not close the Port Ellery terminal, chief executive Dana Whitlock said on\n  Monday.")]
    public void A_promise_is_shown_in_the_paragraph_it_stands_in(string format, string paragraph) => Assert.Contains(paragraph, Promises(format, "en"), StringComparison.Ordinal);

    [Fact]
    public void Every_row_has_all_its_fields()
    {
        foreach (var table in new[] { Timeline("csv", "en"), Promises("csv", "en") })
        {
            var lines = table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.True(lines.Length > 2);
            Assert.All(lines, line => Assert.Equal(lines[0].Split(',').Length, Fields(line)));
        }
    }

    // Commas within quotation marks part no fields.
    private static int Fields(string line) => line.Split('"').Where((_, i) => i % 2 == 0).Sum(part => part.Count(c => c == ',')) + 1;

    private static string Timeline(string format, string language)
    {
        using var output = new StringWriter();
        RecordReport.Write("Corvane Ferries", s_checker.Timeline("Corvane Ferries", s_day), output, format, language);
        return output.ToString();
    }

    private static string Promises(string format, string language)
    {
        using var output = new StringWriter();
        RecordReport.Write("Corvane Ferries", s_checker.Commitments("Corvane Ferries", s_day), output, format, language);
        return output.ToString();
    }
}
