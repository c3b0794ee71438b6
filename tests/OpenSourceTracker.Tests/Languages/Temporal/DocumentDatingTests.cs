using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Languages.Temporal.Dating;

namespace OpenSourceTracker.Tests.Languages.Temporal;

public sealed class DocumentDatingTests
{
    private static DocumentDate? Date(string text, string language) => DocumentDating.Find(text, new(0, text.Length), language);

    [Theory]
    [InlineData("id", "Jakarta, 12/3/2025 – Pemerintah menaikkan tarif.", "2025-03-12", nameof(DatingEvidence.Dateline))]
    [InlineData("id", "SURABAYA, Senin (12/1/2026) — Hujan tak berhenti.", "2026-01-12", nameof(DatingEvidence.Dateline))]
    [InlineData("id", "Halo, tulisan ini terbit pada 16 April 2025, setelah lama sepi.", "2025-04-16", nameof(DatingEvidence.Byline))]
    [InlineData("id", "Palang dibuka hari ini, Senin (24/3/2025), untuk mobil.", "2025-03-24", nameof(DatingEvidence.Today))]
    [InlineData("id", "Diperbarui 17 Agt 2025 oleh redaksi.\n\nPasar itu ramai.", "2025-08-17", nameof(DatingEvidence.Byline))]
    [InlineData("id", "Harga turun, kata Sari, Kamis (5/9/2024).", "2024-09-05", nameof(DatingEvidence.WeekdayAndDate))]
    [InlineData("en", "Bergen, 18 September 2025\n\nThe ferry is late again.", "2025-09-18", nameof(DatingEvidence.Dateline))]
    [InlineData("en", "PERTH, March 11, 2025 /WireFeed/ -- The mine reopened.", "2025-03-11", nameof(DatingEvidence.Dateline))]
    [InlineData("en", "From: Ann Poole\nSent: Friday, 3 October 2025 09:14\nTo: all\n\nHello.", "2025-10-03", nameof(DatingEvidence.Byline))]
    [InlineData("en", "Last updated: 2 June 2024\n\nThe lake is low.", "2024-06-02", nameof(DatingEvidence.Byline))]
    [InlineData("zh", "2025年10月16日，小雨。工厂今天复工。", "2025-10-16", nameof(DatingEvidence.Dateline))]
    [InlineData("zh", "發佈時間：2024年5月6日\n\n橋已通車。", "2024-05-06", nameof(DatingEvidence.Byline))]
    [InlineData("id", "SAWAH, Pos Desa - Dewan menyetujui anggaran dalam rapat Rabu, 17 Desember 2025. Berita ini dimuat keesokan harinya.", "2025-12-18", nameof(DatingEvidence.WeekdayAndDate))]
    [InlineData("id", "Palang itu dibuka bupati pada Kamis, 2 Oktober 2025, dan mobil pertama melintas.", "2025-10-02", nameof(DatingEvidence.WeekdayAndDate))]
    [InlineData("en", "It is Wednesday, 2 July 2025, and the office is still shut.", "2025-07-02", nameof(DatingEvidence.Today))]
    [InlineData("id", "Kamis pagi, 10 April 2025, bupati menerima kami di beranda.", "2025-04-10", nameof(DatingEvidence.Dateline))]
    [InlineData("en", "Yesterday, 20 August 2024, three judges sat in Ferrow.", "2024-08-21", nameof(DatingEvidence.Today))]
    [InlineData("zh", "今天是2025年1月24日，离过年还有五天。", "2025-01-24", nameof(DatingEvidence.Today))]
    [InlineData("zh", "各位住户：\n\n电梯周五检修。\n\n和平物业服务中心 2025年5月12日", "2025-05-12", nameof(DatingEvidence.Dateline))]
    [InlineData("zh", "河口新聞網2025年6月24日臺南報導\n\n橋已通車。", "2025-06-24", nameof(DatingEvidence.Byline))]
    [InlineData("zh", "（以下为2025年6月12日座谈会的文字整理）\n\n主持人：请坐。", "2025-06-12", nameof(DatingEvidence.Byline))]
    [InlineData("en", "[24 Sep 2025, 19:02] Ann: Did anyone see it?\n[24 Sep 2025, 19:03] Joe: I did.", "2025-09-24", nameof(DatingEvidence.Dateline))]
    public void What_the_text_proves(string language, string text, string date, string evidence)
    {
        var found = Date(text, language);

        Assert.Equal(date, found?.Period?.ToString());
        Assert.Equal(evidence, found!.Evidence.ToString());
        Assert.False(found.Span!.Value.IsEmpty);
    }

    [Theory]
    [InlineData("id", "Pabrik itu didirikan pada 3 Maret 2019 oleh dua bersaudara dan kini mempekerjakan ratusan warga.", "2019-03-03")]
    [InlineData("en", "The bridge, which opened on 4 May 2021, has been closed since the flood.", "2021-05-04")]
    public void A_date_in_running_text_is_a_bound_only(string language, string text, string notBefore)
    {
        var found = Date(text, language);

        Assert.Null(found?.Period);
        Assert.Equal(DatingEvidence.None, found!.Evidence);
        Assert.Equal(notBefore, found.NotBefore?.ToString());
    }

    [Theory]
    [InlineData("id", "Kemarin hujan, besok cerah.")]
    [InlineData("en", "It rained.")]
    [InlineData("en", "The fair will open on Friday, 6 March 2026, if the money lasts.")]
    public void Nothing_is_guessed(string language, string text) => Assert.Null(Date(text, language));
}
