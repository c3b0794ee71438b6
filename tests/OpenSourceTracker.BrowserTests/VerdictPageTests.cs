using NodaTime;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Reports;
using OpenSourceTracker.Time;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.BrowserTests;

/// <summary>The pages of verdicts and promises in a real browser: no network, no complaint, phone and desk, hostile texts, and steps that open.</summary>
public sealed class VerdictPageTests(LazyBrowser started) : IClassFixture<LazyBrowser>
{
    private static readonly Lazy<FactChecker> s_checker = new(() => new Tracker().FactCheck(
    [
        Article("a", "2025-02-03", "Corvane Ferries will not close the Port Ellery terminal, chief executive Dana Whitlock said on Monday."),
        Article("b", "2025-06-20", "Corvane Ferries closed the Port Ellery terminal on Friday. <script>alert(1)</script><img src=x onerror=alert(2)>"),
    ]));

    private static readonly LocalDate s_day = new(2025, 9, 1);

    [BrowserTheory]
    [InlineData("en", 1200, false)]
    [InlineData("id", 390, true)]
    [InlineData("zh", 390, true)]
    public async Task Verdicts_load_without_a_complaint_and_fit(string language, int width, bool isPhone)
    {
        var verdicts = new[] { "The Port Ellery terminal of Corvane Ferries is closed.", "<script>alert(3)</script>", "Halberd" + new string('x', 300) + " flies." }.Select(claim => s_checker.Value.Check(claim, s_day)).ToList();
        await using var page = await Page.OpenAsync(started.Browser, writer => VerdictReport.Write(verdicts, writer, "html", language), page => page.SizeAsync(width, 900, isPhone));

        Assert.Equal(3, await page.NumberAsync("document.querySelectorAll('section.entry').length"));
        Assert.Equal(0, await page.NumberAsync("document.querySelectorAll('script, img').length"));
        Assert.Equal(language, await page.TextAsync("document.documentElement.lang"));
        Assert.True(await page.IsAsync("document.documentElement.scrollWidth <= innerWidth"));
        await page.EvaluateAsync("document.querySelector('details summary').click()");
        Assert.True(await page.IsAsync("document.querySelector('details li').getBoundingClientRect().height > 0"));
        Clean(page);
    }

    [BrowserTheory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Promises_load_in_both_themes(string theme)
    {
        await using var page = await Page.OpenAsync(started.Browser, writer => RecordReport.Write("Corvane Ferries", s_checker.Value.Commitments("Corvane Ferries", s_day), writer, "html"), page => page.MediaAsync("screen", theme));

        Assert.True(await page.IsAsync("document.querySelector('.answer.broken') !== null"));
        Assert.True(await page.IsAsync("getComputedStyle(document.documentElement).color !== getComputedStyle(document.documentElement).backgroundColor"));
        Clean(page);
    }

    private static void Clean(Page page)
    {
        Assert.Empty(page.Complaints);
        Assert.DoesNotContain(page.Requests, request => !request.StartsWith("file:", StringComparison.Ordinal));
    }

    private static Article Article(string id, string published, string text) => new()
    {
        Id = id,
        Content = text,
        Publisher = "The Tern Courier",
        PublishedOn = CalendarPeriod.Parse(published),
        PublishedOnFrom = DateOrigin.Metadata,
        Blocks = [new(new(0, text.Length), ArticleBlockKind.Paragraph)],
    };
}
