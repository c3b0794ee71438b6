using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Rules;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Reports;

public sealed class ReportWordsTests
{
    [Fact]
    public void Every_value_has_its_own_word()
    {
        Distinct<Severity>(ReportWords.Of);
        Distinct<ConflictCertainty>(ReportWords.Of);
        Distinct<AttributionForm>(ReportWords.Of);
        Distinct<StatementKind>(ReportWords.Of);
        Distinct<Certainty>(ReportWords.Of);
        Distinct<OpennessStance>(ReportWords.Of);
        Distinct<SourceClass>(ReportWords.Of);
        Distinct<DateOrigin>(ReportWords.Of);
        Distinct<TemporalAnchor>(ReportWords.Of);
        Distinct<TemporalType>(ReportWords.Of);
        Distinct<TemporalModifier>(ReportWords.Of);
    }

    [Fact]
    public void Words_of_more_than_one_part_are_hyphenated()
    {
        Assert.Equal("no-comment", ReportWords.Of(StatementKind.NoComment));
        Assert.Equal("own-words", ReportWords.Of(ConflictCertainty.OwnWords));
        Assert.Equal("role-only", ReportWords.Of(SourceClass.RoleOnly));
        Assert.Equal("ON_OR_BEFORE", ReportWords.Of(TemporalModifier.OnOrBefore));
    }

    [Fact]
    public void Every_form_of_report_is_found_by_its_name()
    {
        Assert.Equal(["text", "json", "jsonl", "markdown", "csv", "html", "sarif", "annotations", "timex3", "claimreview"], ReportWriters.All.Select(writer => writer.Name));
        Assert.IsType<MarkdownReport>(ReportWriters.Find("Markdown"));
        Assert.Null(ReportWriters.Find("pdf"));
    }

    private static void Distinct<T>(Func<T, string?> word)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(word).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
    }
}
