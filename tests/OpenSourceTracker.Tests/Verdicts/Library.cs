using OpenSourceTracker.Articles;
using OpenSourceTracker.Time;
using OpenSourceTracker.Verdicts;

namespace OpenSourceTracker.Tests.Verdicts;

/// <summary>Small articles for the tests of verdicts: each a date and a text.</summary>
internal static class Library
{
    public static Tracker Tracker { get; } = new();

    public static Article Article(string published, string text, string? language = null) => new()
    {
        Id = $"{published}-{text.Length}-{(uint)text[0]}-{(uint)text[^2]}",
        Content = text,
        Language = language,
        Publisher = "The Tern Courier",
        PublishedOn = published.Length == 0 ? null : CalendarPeriod.Parse(published),
        PublishedOnFrom = published.Length == 0 ? DateOrigin.None : DateOrigin.Metadata,
        Blocks = [new(new(0, text.Length), ArticleBlockKind.Paragraph)],
    };

    public static Verdict Check(string claim, string asOf, params Article[] articles) => Tracker.FactCheck(articles).Check(claim, CalendarPeriod.Parse(asOf).End);
}
