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
    public void Timex3_of_several_is_one_well_formed_file_that_keeps_the_words()
    {
        using var text = new StringWriter();
        DatesReport.WriteTimex3([.. Articles, new(Result.Articles[0] with { Id = "a\"<&>", Content = "a < b & c \"d\"" }, [])], text);
        var documents = XDocument.Parse(text.ToString(), LoadOptions.PreserveWhitespace).Root!.Elements("TimeML").ToList();
        Assert.Equal(Articles.Select(item => item.Article.Content.ReplaceLineEndings("\n")), documents.Take(3).Select(document => document.Element("TEXT")!.Value));
        Assert.Equal("a < b & c \"d\"", documents[3].Element("TEXT")!.Value);
        Assert.Equal("a\"<&>", documents[3].Element("DOCID")!.Value);
        Assert.Equal(["t1", "t2", "t3"], documents[0].Element("TEXT")!.Elements("TIMEX3").Select(mark => mark.Attribute("tid")!.Value));
    }

    [Fact]
    public void Timex3_of_one_is_its_TimeML_document()
    {
        using var text = new StringWriter();
        DatesReport.WriteTimex3([Articles[0]], text);
        Assert.Equal("TimeML", XDocument.Parse(text.ToString()).Root!.Name);
    }

    [Fact]
    public void Text_has_a_line_for_each_expression()
    {
        using var text = new StringWriter();
        DatesReport.WriteText(Articles, text);
        Expectation.Matches("OpenSourceTracker.Tests/Reports", "dates.txt", text.ToString());
    }
}
