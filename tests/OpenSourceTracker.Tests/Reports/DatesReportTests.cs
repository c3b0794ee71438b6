using System.Text.Json;
using System.Xml.Linq;
using OpenSourceTracker.Reports;

namespace OpenSourceTracker.Tests.Reports;

public sealed class DatesReportTests
{
    private static readonly TrackerResult Result = SampleResult.Create();
    private static readonly List<ArticleDates> Articles = [.. Result.Articles.Select(article => new ArticleDates(article, Result.Dates.GetValueOrDefault(article.Id, [])))];

    [Fact]
    public void Json_lists_every_expression()
    {
        using var text = new StringWriter();
        DatesReport.WriteJson(Articles, text);
        var articles = JsonDocument.Parse(text.ToString()).RootElement.GetProperty("articles");
        Assert.Equal("berita/tarif.txt", articles[0].GetProperty("path").GetString());
        var first = articles[0].GetProperty("dates")[0];
        Assert.Equal("DATE", first.GetProperty("type").GetString());
        Assert.Equal("END", first.GetProperty("mod").GetString());
        Assert.Equal("document", first.GetProperty("anchor").GetString());
        var unresolved = articles[1].GetProperty("dates")[0];
        Assert.Equal(JsonValueKind.Null, unresolved.GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, unresolved.GetProperty("mod").ValueKind);
    }

    [Fact]
    public void Timex3_is_well_formed_and_keeps_the_words()
    {
        using var text = new StringWriter();
        DatesReport.WriteTimex3([.. Articles, new(Result.Articles[0] with { Id = "a\"<&>", Content = "a < b & c\r\n\u0001 \"d\"" }, [])], text);
        var documents = XDocument.Parse(text.ToString(), LoadOptions.PreserveWhitespace).Root!.Elements("DOC").ToList();
        Assert.Equal(Articles.Select(item => item.Article.Content), documents.Take(3).Select(document => document.Element("TEXT")!.Value));
        Assert.Equal("a < b & c\r\n\uFFFD \"d\"", documents[3].Element("TEXT")!.Value);
        var marks = documents[0].Element("TEXT")!.Elements("TIMEX3").ToList();
        Assert.Equal(["t1", "t2", "t3"], marks.Select(mark => mark.Attribute("tid")!.Value));
        Assert.Equal("t0", marks[0].Attribute("anchorTimeID")!.Value);
        Assert.Equal("2024-02", marks[2].Attribute("value")!.Value);
    }

    [Fact]
    public void Text_has_a_line_for_each_expression()
    {
        using var text = new StringWriter();
        DatesReport.WriteText(Articles, text);
        Expectation.Matches("OpenSourceTracker.Tests/Reports", "dates.txt", text.ToString());
    }
}
