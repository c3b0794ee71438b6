using System.Text;

namespace OpenSourceTracker.Benchmarks.Temporal;

/// <summary>Texts to measure on: news in the density of dates that news has.</summary>
internal static class TemporalTexts
{
    private static readonly string[] Paragraphs =
    [
        "Jakarta, 30 Juli 2025 – Pemerintah menetapkan harga eceran tertinggi beras medium, Rabu (30/7/2025). Kebijakan itu menyusul kenaikan harga sejak awal tahun di sejumlah daerah penghasil, terutama di pesisir utara Jawa yang mengalami gagal panen akibat banjir.",
        "Kepala dinas menyebut pasokan dari luar pulau masih tersendat karena kapal harus menunggu giliran sandar. \"Kami sudah meminta tambahan dermaga sejak tahun lalu, tetapi baru akan dikerjakan tahun depan,\" katanya. Menurut dia, antrean bisa mencapai dua pekan.",
        "Pedagang di pasar induk mengaku belum menerima edaran resmi. Mereka tetap menjual dengan harga lama sambil menunggu kepastian dari asosiasi, yang dijadwalkan bertemu dengan kementerian pada Jumat pekan depan pukul 09.30 WIB di kantor gubernur.",
        "The council said the reservoir would reopen once inspectors have signed off on the spillway. Repairs started in March after a slope gave way, and the contractor has asked for another three months. Residents who rely on tankers say they were promised water by the end of June.",
        "Engineers from the regional university surveyed the wall last week and found hairline cracks along the eastern face, though none of them deep enough to worry about. A fuller report is expected in the autumn, together with a budget that the finance committee has yet to see.",
        "市政府昨天公布新的公交票价方案,自2025年9月1日起实行。方案提出,老年人和学生继续享受半价,其他乘客的单程票价将由两元调整为三元。去年第四季度的问卷调查显示,多数市民可以接受小幅上调,但要求增加班次。",
    ];

    public static string News(int length)
    {
        var builder = new StringBuilder(length + 400);
        for (var i = 0; builder.Length < length; i++)
        {
            builder.Append(Paragraphs[i % Paragraphs.Length]).Append("\n\n");
        }

        return builder.ToString();
    }

    public static string Line(int length)
    {
        var builder = new StringBuilder(length + 20);
        while (builder.Length < length)
        {
            builder.Append("kata demi kata tanpa henti dan tanpa titik ");
        }

        return builder.ToString();
    }

    public static string LineOfDates(int length)
    {
        var builder = new StringBuilder(length + 20);
        while (builder.Length < length)
        {
            builder.Append("Rabu (30/7/2025) pukul 14.30 WIB dan Juli tahun lalu, ");
        }

        return builder.ToString();
    }
}
