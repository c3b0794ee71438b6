using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Reports.Html;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Tests.Reports;

public sealed class HtmlReportTests
{
    private static readonly HashSet<string> s_elements =
    [
        "html", "head", "meta", "title", "style", "body", "a", "header", "p", "h1", "h2", "h3", "h4", "main", "section", "span", "button", "div", "ul", "ol", "li", "bdi", "svg", "g", "text", "path", "circle", "form", "label",
        "select", "option", "article", "details", "summary", "figure", "figcaption", "strong", "blockquote", "mark", "code", "time", "br", "script",
    ];

    private static readonly string[] s_pieces =
    [
        "</script>", "<script>document.title='ran'</script>", "<!--", "-->", "<img src=x onerror=alert(1)>", "\" onload=\"alert(1)", "' autofocus onfocus='x", "]]>", "<![CDATA[", "</title>", "</style>", "</textarea>", "<svg onload=x>",
        "&lt;b&gt;", "&#60;b&#62;", "&", "<", ">", "\u202e", "\u2066", "\u200f", "\uD800", "\uDC00", "\0", "\u001b[31m", "\uFFFF", "\uFEFF", "\r\n", "\n\n", "{{7*7}}", "${x}", "javascript:alert(1)", "水位", "😀", "𠮷", "kata", "שלום", "مرحبا",
    ];

    private static readonly Arbitrary<string> s_texts = Gen.OneOf(
        Gen.Elements(s_pieces).NonEmptyListOf().Select(pieces => string.Concat(pieces)),
        ArbMap.Default.GeneratorFor<NonEmptyString>().Select(text => text.Get)).ToArbitrary();

    [Fact]
    public void Looks_as_approved() =>
        Expectation.Matches("OpenSourceTracker.Tests/Reports", "sample.html", Body(ReportText.Of(new HtmlReport(), SarifReportTests.Reviewed)));

    [Theory]
    [InlineData("en", "Lebih dulu", "Earlier")]
    [InlineData("id", "Earlier", "Lebih dulu")]
    [InlineData("zh", "Earlier", "先前")]
    public void Labels_are_in_the_language(string language, string not, string label)
    {
        var page = Body(ReportText.Of(new HtmlReport { Language = language }, SampleResult.Create()));
        Assert.Contains(label, page, StringComparison.Ordinal);
        Assert.DoesNotContain($">{not}:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_becomes_markup() => Prop.ForAll(s_texts, s_texts, (words, title) =>
    {
        var result = SampleResult.WithQuote(words);
        result = result with
        {
            Articles = [result.Articles[0] with { Title = title, Publisher = title, Path = title + ".txt" }, .. result.Articles.Skip(1)],
            Statements = [.. result.Statements.Select(statement => statement with { Speaker = title, Holder = title, Language = words })],
            Conflicts = [.. result.Conflicts.Select(conflict => conflict with { Id = title, Explanation = words, Steps = [title, words], Earlier = conflict.Earlier with { Statement = conflict.Earlier.Statement! with { Speaker = title, Language = title }, Property = title, Holder = words } })],
            Review = new([new(title, words)], [new(words, title, title, 0, words)]),
        };
        var text = ReportText.Of(new HtmlReport(), result);
        var page = new HtmlParser().ParseDocument(text);
        Assert.All(page.All, element => Assert.Contains(element.LocalName, s_elements));
        Assert.Single(page.Scripts);
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.All(page.All.SelectMany(element => element.Attributes), attribute =>
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
            Assert.NotEqual("src", attribute.Name);
            Assert.True(attribute.Name != "href" || attribute.Value.StartsWith('#'), attribute.Value);
        });
        Assert.Equal("</html>", text.TrimEnd()[^7..]);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2066' or '\u200f');
        Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void The_words_are_marked_in_their_paragraph()
    {
        var page = Page(SampleResult.Create());
        var marks = page.QuerySelectorAll(".conflict mark").Select(mark => mark.TextContent).ToList();
        Assert.Equal([SampleResult.Promise, SampleResult.Rise], marks);
        Assert.Contains("kata Dewi Santika", page.QuerySelector(".conflict mark")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal(SampleResult.Conflict.Steps.Count, page.QuerySelectorAll(".conflict .inner ol li").Length);
    }

    [Fact]
    public void The_page_allows_itself_only_its_own_style_and_script()
    {
        var page = Page(SampleResult.Create());
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        foreach (var own in new[] { page.QuerySelector("style")!, page.Scripts.Single() })
        {
            Assert.Contains($"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(own.TextContent)))}'", policy, StringComparison.Ordinal);
        }

        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void Everything_that_can_be_used_has_a_name_and_every_reference_a_target()
    {
        var page = Page(SarifReportTests.Reviewed);
        Assert.All(page.QuerySelectorAll("a, button, summary"), element => Assert.NotEqual("", (element.GetAttribute("aria-label") ?? element.TextContent).Trim()));
        Assert.All(page.QuerySelectorAll("select"), select => Assert.NotNull(page.QuerySelector($"label[for={select.Id}]")));
        foreach (var name in new[] { "aria-labelledby", "aria-describedby" })
        {
            Assert.All(page.QuerySelectorAll($"[{name}]"), element => Assert.NotNull(page.GetElementById(element.GetAttribute(name)!)));
        }

        Assert.All(page.QuerySelectorAll("a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void An_undated_statement_has_a_lane_of_its_own()
    {
        Assert.Contains("Date not known", Page(SampleResult.Create()).QuerySelector(".lanes")!.TextContent, StringComparison.Ordinal);
        var dated = SampleResult.Create();
        dated = dated with { Statements = [.. dated.Statements.Where(statement => statement.SaidOn is not null)] };
        Assert.DoesNotContain("Date not known", Page(dated).QuerySelector(".lanes")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_a_page_too() => Assert.Contains("Nothing in these texts", Page(SampleResult.Empty()).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Five_thousand_statements_cost_the_picture_one_path_a_lane()
    {
        var many = Many(5000);
        var page = Page(many);
        Assert.True(page.QuerySelectorAll("svg .tick").Length <= 20);
        Assert.Equal(5000, page.QuerySelectorAll(".lane time").Length);
    }

    [Theory]
    [InlineData("2024-03-04", "2024-03-04", "2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04", "2024-03-05", "2024-03-06", "2024-03-07")]
    [InlineData("2023-11-20", "2024-03-04", "2023-12", "2024-01", "2024-02", "2024-03")]
    [InlineData("2019-02-01", "2024-03-04", "2019-07", "2020-01", "2020-07", "2021-01", "2021-07", "2022-01", "2022-07", "2023-01", "2023-07", "2024-01")]
    [InlineData("1901-01-01", "2024-03-04", "1910", "1920", "1930", "1940", "1950", "1960", "1970", "1980", "1990", "2000", "2010", "2020")]
    public void The_axis_has_as_many_marks_as_can_be_read(string from, string to, params string[] marks)
    {
        Assert.True(CalendarPeriod.TryParse(from, out var first) & CalendarPeriod.TryParse(to, out var last));
        Assert.Equal(marks, new TimeAxis([first!, last!], 1000).Marks().Select(mark => mark.Label));
    }

    /// <summary>The sample with many statements of many parties and days.</summary>
    internal static TrackerResult Many(int count)
    {
        var result = SampleResult.Create();
        var more = Enumerable.Range(0, count - result.Statements.Count).Select(i => SampleResult.Later with
        {
            Id = $"m@{i}",
            Speaker = $"Juru bicara {i % 40}",
            Holder = $"Dinas {i % 40}",
            SpeakerClass = SourceClass.Named,
            SaidOn = CalendarPeriod.Day(new NodaTime.LocalDate(2020, 1, 1).PlusDays(i % 1500)),
        });
        return result with { Statements = [.. result.Statements, .. more] };
    }

    private static IDocument Page(TrackerResult result) => new HtmlParser().ParseDocument(ReportText.Of(new HtmlReport(), result));

    private static string Body(string page)
    {
        var (start, end) = (page.IndexOf("<body>", StringComparison.Ordinal), page.IndexOf("<script>", StringComparison.Ordinal));
        return page[start..end];
    }
}
