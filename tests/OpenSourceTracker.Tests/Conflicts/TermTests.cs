using OpenSourceTracker.Articles;
using OpenSourceTracker.Conflicts.Judging;

namespace OpenSourceTracker.Tests.Conflicts;

public sealed class TermTests
{
    private static readonly Tracker s_tracker = new();

    // What was ruled out for a time is not gone back on when that time is over; within it, or where no time is named, it is.
    [Theory]
    [InlineData("en", "Harrow Buses will not raise the fare before 1 June 2025, director Ana Holt said.", "Harrow Buses raised the fare on 1 June 2025.", true)]
    [InlineData("en", "Harrow Buses will not raise the fare before 1 June 2025, director Ana Holt said.", "Harrow Buses raised the fare on 12 May 2025.", false)]
    [InlineData("en", "Harrow Buses will not raise the fare in 2025, director Ana Holt said.", "Harrow Buses raised the fare in February 2026.", true)]
    [InlineData("en", "Harrow Buses will not raise the fare in 2025, director Ana Holt said.", "Harrow Buses raised the fare in October 2025.", false)]
    [InlineData("en", "Harrow Buses will not raise the fare, director Ana Holt said.", "Harrow Buses raised the fare in February 2026.", false)]
    [InlineData("en", "Harrow Buses will open the line in 2025, director Ana Holt said.", "Harrow Buses opened the line in February 2026.", false)]
    [InlineData("en", "Harrow Buses will not raise the fare in 2025, director Ana Holt said.", "Harrow Buses has raised the fare.", false)]
    [InlineData("id", "Bus Elmasari tidak akan menaikkan tarif sebelum 1 Juni 2025, kata direktur utama Ana Sutarni.", "Bus Elmasari menaikkan tarif pada 1 Juni 2025.", true)]
    [InlineData("id", "Bus Elmasari tidak akan menaikkan tarif sebelum 1 Juni 2025, kata direktur utama Ana Sutarni.", "Bus Elmasari menaikkan tarif pada 12 Mei 2025.", false)]
    public void A_refusal_for_a_time_ends_with_it(string language, string earlier, string later, bool isOver)
    {
        var meanings = s_tracker.ReadPairs([Article(language, "2025-01-10", earlier, "a.txt"), Article(language, "2026-03-20", later, "b.txt")]).Meanings;
        var sides = meanings.ToLookup(meaning => meaning.Evidence.Statement.ArticleId);
        Assert.Equal(isOver, sides.First().Any(one => sides.Last().Any(other => Term.IsOver(one, other))));
    }

    private static Article Article(string language, string published, string text, string path) =>
        new ArticleReader().ReadText($"---\ntitle: News\npublished: {published}\nlanguage: {language}\n---\n{text}", path).Articles[0];
}
