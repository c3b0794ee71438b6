using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Tests.Languages;

public class QuotationFinderTests
{
    [Theory]
    [InlineData("Ia berkata, “kami siap,” lalu pergi.", "kami siap,")]
    [InlineData("Ia berkata, \"kami siap,\" lalu pergi.", "kami siap,")]
    [InlineData("He said ‘we are ready’ and left.", "we are ready")]
    [InlineData("He said 'we are ready' and left.", "we are ready")]
    [InlineData("他说：「不会停产」，随后离开。", "不会停产")]
    [InlineData("他说：『不会停产』。", "不会停产")]
    [InlineData("他说：“不会停产。”", "不会停产。")]
    [InlineData("他说\"不会停产\"。", "不会停产")]
    [InlineData("Er sagte „wir sind bereit“ und ging.", "wir sind bereit")]
    [InlineData("Il dit «nous sommes prêts» et part.", "nous sommes prêts")]
    [InlineData("“Satu,” katanya. “Dua,” tambahnya.", "Satu,|Dua,")]
    [InlineData("\"Satu,\" katanya. \"Dua,\" tambahnya.", "Satu,|Dua,")]
    [InlineData("“Ia bilang ‘tidak’ kepada kami,” ujarnya.", "Ia bilang ‘tidak’ kepada kami,")]
    [InlineData("“Ia bilang “tidak” kepada kami,” ujarnya.", "Ia bilang “tidak” kepada kami,")]
    [InlineData("「他说『不』。」", "他说『不』。")]
    [InlineData("「他说「不」。」", "他说「不」。")]
    [InlineData("Ia berkata, “kami siap dan pergi", "kami siap dan pergi?")]
    [InlineData("Ia berkata, \"kami siap dan pergi", "kami siap dan pergi?")]
    [InlineData("Ia berkata “kami siap\" lalu pergi.", "kami siap")]
    [InlineData("Ia berkata \"kami siap” lalu pergi.", "kami siap")]
    [InlineData("Ia berkata ”kami siap” lalu pergi.", "kami siap")]
    [InlineData("Ia berkata “kami siap“ lalu pergi.", "kami siap")]
    [InlineData("Rumah itu milik kami", "")]
    [InlineData("It's the club's day, isn't it", "")]
    [InlineData("the '90s and rock 'n' roll", "")]
    [InlineData("It’s the clubs’ day", "")]
    [InlineData("salat Jum'at di masjid", "")]
    [InlineData("layar 15\" dan 17\" dijual", "")]
    [InlineData("“”", "")]
    [InlineData("", "")]
    public void Finds(string text, string expected)
    {
        var found = QuotationFinder.Find(text, new(0, text.Length));

        Assert.Equal(expected, string.Join('|', found.Select(quotation => quotation.Inner.In(text) + (quotation.IsClosed ? "" : "?"))));
        Assert.All(found, quotation => Assert.True(quotation.Outer.Contains(quotation.Inner)));
    }

    [Fact]
    public void An_unclosed_one_ends_with_its_passage()
    {
        const string text = "Ia berkata “kami siap\n\nParagraf lain” di sini";

        Assert.Equal("kami siap", Assert.Single(QuotationFinder.Find(text, new(0, 21))).Inner.In(text));
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\'')]
    [InlineData('“')]
    [InlineData('「')]
    [InlineData('”')]
    public void Thousands_of_marks_take_no_time(char mark)
    {
        var text = string.Concat(Enumerable.Repeat($" {mark}a", 20_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        QuotationFinder.Find(text, new(0, text.Length));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }
}
