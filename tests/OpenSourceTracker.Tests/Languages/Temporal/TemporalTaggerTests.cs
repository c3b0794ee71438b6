using NodaTime;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Tests.Languages.Temporal;

public sealed class TemporalTaggerTests
{
    private static readonly CalendarPeriod Thursday = CalendarPeriod.Parse("2025-07-31");

    private static TemporalExpression Only(string text, string language = "id") => Assert.Single(TemporalTagger.Default.Find(text, Thursday, language));

    [Fact]
    public void A_weekday_that_is_not_the_dates_is_a_finding_and_the_date_stays()
    {
        var e = Only("Kata dia, Sabtu (28/12/2014).");

        Assert.True(e.WeekdayDisagrees);
        Assert.Equal("2014-12-28", e.Value);
    }

    [Theory]
    [InlineData("Rabu (30/7/2025)")]
    [InlineData("Rabu (30/7)")]
    [InlineData("Rabu, 30 Juli 2025")]
    public void A_weekday_that_fits_is_none(string text) => Assert.False(Only(text).WeekdayDisagrees);

    [Theory]
    [InlineData("Pendaftaran dibuka sampai 15 Juli.", "2025-07-15")]
    [InlineData("Masa gratis berlaku sampai 15 Agustus.", "2025-08-15")]
    [InlineData("Masa gratis berlaku sampai 15 Maret.", "2026-03-15")]
    [InlineData("Masa gratis akan berlaku sampai 15 Maret.", "2026-03-15")]
    public void A_bound_lies_ahead_unless_it_has_only_just_gone_by(string text, string value) => Assert.Equal(value, Only(text).Value);

    [Theory]
    [InlineData("H-720259000 Lebaran")]
    [InlineData("H+99999999 Natal")]
    [InlineData("Senin, 999999999 hari lalu")]
    [InlineData("Senin 99999999 pekan lalu")]
    public void What_no_calendar_holds_has_no_period(string text) =>
        Assert.DoesNotContain(TemporalTagger.Default.Find(text, Thursday, "id"), e => e.Period is { } period && Math.Abs(period.Start.Year - 2025) > 10);

    [Fact]
    public void A_feast_is_counted_from() => Assert.Equal("2025-03-24", Only("H-7 Lebaran 2025").Value);

    [Fact]
    public void Zones_compare_as_instants()
    {
        var wita = Only("pukul 19.00 Wita");
        var wib = Only("pukul 18.00 WIB");

        Assert.Equal(wita.Time!.Value.On(Thursday.Start).WithOffset(wita.Offset!.Value).ToInstant(), wib.Time!.Value.On(Thursday.Start).WithOffset(wib.Offset!.Value).ToInstant());
        Assert.Equal(Offset.FromHours(8), wita.Offset);
    }

    [Fact]
    public void A_quotation_is_read_as_of_its_own_day()
    {
        var found = TemporalTagger.Default.Find("Dalam surat tahun 2021 ia menulis, \"Tahun depan kami untung.\" Tahun depan pabrik tutup.", Thursday, "id");

        Assert.Equal(["2021", "2022", "2026"], found.Select(e => e.Value));
        Assert.Equal([TemporalAnchor.None, TemporalAnchor.Quotation, TemporalAnchor.Document], found.Select(e => e.Anchor));
        Assert.Equal(CalendarPeriod.Year(2021), found[1].AnchoredOn);
    }

    [Fact]
    public void A_narrative_is_counted_from_its_last_event()
    {
        var found = TemporalTagger.Default.Find("Pasar itu terbakar pada 3 Mei 2024. Dua hari kemudian pedagang kembali.", Thursday, "id");

        Assert.Equal("2024-05-05", found[1].Value);
        Assert.Equal(TemporalAnchor.Narrative, found[1].Anchor);
    }

    [Fact]
    public void Three_languages_in_one_text()
    {
        var found = TemporalTagger.Default.Find("Pada Juli tahun lalu,他说去年5月将发布。 The firm said last month that it would not.", Thursday, "id");

        Assert.Equal(["2024-07", "2024-05", "2025-06"], found.Select(e => e.Value));
    }

    [Theory]
    [InlineData("sebuahpodcast tahun lalu", "tahun lalu", "2024")]
    [InlineData("padaJuli 2024 harga naik", "Juli 2024", "2024-07")]
    [InlineData("tahun 2024 naik", "tahun 2024", "2024")]
    [InlineData("terbit 30Juli 2025 lalu", "30Juli 2025", "2025-07-30")]
    public void Glued_words_and_odd_spaces(string text, string words, string value)
    {
        var e = Only(text);

        Assert.StartsWith(words, e.Text, StringComparison.Ordinal);
        Assert.Equal(value, e.Value);
    }

    [Fact]
    public void A_region_counts_in_the_whole_text()
    {
        const string text = "Kemarin hujan. Besok cerah.";
        var e = Assert.Single(TemporalTagger.Default.Find(text, new TextSpan(15, text.Length), Thursday, "id"));

        Assert.Equal(new TextSpan(15, 20), e.Span);
        Assert.Throws<ArgumentOutOfRangeException>(() => TemporalTagger.Default.Find(text, new TextSpan(0, 99), Thursday));
    }

    [Fact]
    public void Without_a_document_date_what_is_relative_has_no_period()
    {
        var found = TemporalTagger.Default.Find("Tahun lalu ia pergi; pada 3 Mei 2020 ia pulang.", null, "id");

        Assert.Null(found[0].Period);
        Assert.Equal("XXXX", found[0].Value);
        Assert.Equal("2020-05-03", found[1].Period!.ToString());
    }

    [Fact]
    public void The_start_of_a_year_is_compared_as_its_first_third()
    {
        var e = Only("pada awal 2025");

        Assert.Equal(TemporalModifier.Start, e.Modifier);
        Assert.Equal("2025", e.Period!.ToString());
        Assert.True(e.Extent!.End < new LocalDate(2025, 6, 1));
    }

    [Fact]
    public async Task One_tagger_serves_many_threads()
    {
        const string text = "Rabu (30/7/2025) pukul 14.30 WIB ia berjanji, Juli tahun lalu ia ingkar. 去年7月他辞职。";
        var expected = TemporalTagger.Default.Find(text, Thursday).Select(e => e.Value).ToList();
        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => TemporalTagger.Default.Find(text, Thursday).Select(e => e.Value).ToList())));

        Assert.All(all, values => Assert.Equal(expected, values));
    }
}
