using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Languages.Temporal.Dating;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Tests.Languages.Temporal;

public sealed class TemporalPropertyTests
{
    // Bits of dates, glued at random: the likeliest way to make a grammar stumble.
    private static readonly string[] Pieces =
    [
        "30", "2025", "/", "-", ".", " ", " ", ", ", "(", ")", "Juli", "tahun", "lalu", "Rabu", "pukul", "14.30", "WIB", "H-7", "Lebaran", "99999999999", "31", "Februari", "akhir", "sembilan", "puluh",
        "ribu", "tahun depan", "kuartal", "XXI", "abad", "\n", "\n\n", "“", "”", "\"", "「", "去年", "7月", "31日", "前", "三", "百", "今天", "the", "last", "9000", "years", "ago", "next", "May", "of", "half",
        "\uD83D", "\uDE00", "\0", "\u00A0", "0", "00", "29", "1446", "Syawal", "H", "Q", "9", "minggu kelima", "bulan", "itu", "sebelumnya", "century", "1st", "’s", "-an", "setiap", "per", "民國", "年",
    ];

    private static readonly Arbitrary<string> Texts = Arb.From(
        Gen.OneOf(Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)), ArbMap.Default.GeneratorFor<string>().Where(s => s is not null)));

    private static readonly Arbitrary<LocalDate> Dates = Arb.From(Gen.Choose(0, 40_000).Select(d => new LocalDate(1950, 1, 1).PlusDays(d)));

    [Fact]
    public void No_text_throws_and_every_span_lies_in_it() => Prop.ForAll(Texts, Dates, (text, date) =>
    {
        foreach (var language in new[] { null, "id", "en", "zh" })
        {
            var end = 0;
            foreach (var e in TemporalTagger.Default.Find(text, CalendarPeriod.Day(date), language))
            {
                Assert.True(e.Span.Start >= end && e.Span.End <= text.Length && !e.Span.IsEmpty);
                Assert.Equal(e.Span.In(text), e.Text);
                end = e.Span.End;
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Dating_and_export_take_any_text() => Prop.ForAll(Texts, text =>
    {
        DocumentDating.Find(text, new(0, text.Length), null);
        var xml = Timex3.Document(text, TemporalTagger.Default.Find(text, null), null);
        if (text.All(c => !char.IsSurrogate(c)))
        {
            System.Xml.Linq.XDocument.Parse(xml);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("kemarin", "id")]
    [InlineData("pekan lalu", "id")]
    [InlineData("Senin lalu", "id")]
    [InlineData("Ia tiba pada Jumat", "id")]
    [InlineData("dua hari lalu", "id")]
    [InlineData("akhir pekan ini", "id")]
    [InlineData("tadi malam", "id")]
    [InlineData("last week", "en")]
    [InlineData("on Friday", "en")]
    [InlineData("the day after tomorrow", "en")]
    [InlineData("next Tuesday", "en")]
    [InlineData("前天", "zh")]
    [InlineData("上周三", "zh")]
    [InlineData("三天前", "zh")]
    public void A_week_later_is_a_week_later(string text, string language) => Prop.ForAll(Dates, date =>
    {
        var first = TemporalTagger.Default.Find(text, CalendarPeriod.Day(date), language)[0].Period!;
        var second = TemporalTagger.Default.Find(text, CalendarPeriod.Day(date.PlusWeeks(1)), language)[0].Period!;
        Assert.Equal(first.Start.PlusWeeks(1), second.Start);
        Assert.Equal(first.End.PlusWeeks(1), second.End);
        Assert.Equal(first.Precision, second.Precision);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_month_back_and_a_month_forth_meet() => Prop.ForAll(Dates, date =>
    {
        var next = TemporalTagger.Default.Find("bulan depan", CalendarPeriod.Day(date), "id")[0].Period!;
        var back = TemporalTagger.Default.Find("bulan lalu", CalendarPeriod.Day(next.Start), "id")[0].Period!;
        Assert.Equal(CalendarPeriod.Month(date.Year, date.Month), back);
    }).QuickCheckThrowOnFailure();
}
