namespace OpenSourceTracker.Tests.Statements;

/// <summary>
/// One-line articles: language | publisher | text | words of a statement | its speaker | its form. "/" is a paragraph's end; a speaker "-" is nobody named;
/// beside each construction stands what looks like it and is none.
/// </summary>
internal static class AttributionExamples
{
    public const string Lines = """
        # Inverted and plain order
        id | Kabar Lorong | "Jembatan ditutup dua pekan," kata Ratna Siregar, Kamis. | Jembatan ditutup | Ratna Siregar | Direct
        id | Kabar Lorong | Ihwal parkir liar, Ratna Siregar membenarkan denda naik dua kali lipat. | denda naik | Ratna Siregar | Indirect
        id | Kabar Lorong | Direktur RSUD Melati, Ratna Siregar, menjelaskan. Ia menambahkan, ruang rawat bertambah tiga puluh ranjang. | ruang rawat bertambah | Ratna Siregar | Indirect
        id | Kabar Lorong | Ruang rawat bertambah tiga puluh ranjang sejak Mei. | Ruang rawat | - | Narrator
        en | Valley Times | "The pool shuts on Friday," said Rosa Fielding, the manager. | The pool shuts | Rosa Fielding | Direct
        en | Valley Times | Pressed by parents, Rosa Fielding said the pool would shut for six weeks. | would shut | Rosa Fielding | Indirect
        en | Valley Times | The pool shut for six weeks after the storm. | The pool shut | - | Narrator
        zh | 河口晚报 | 院长林嘉敏说：“门诊周六照常开放，市民不必担心。” | 门诊周六照常开放 | 林嘉敏 | Direct
        zh | 河口晚报 | 院长林嘉敏周一介绍了新楼。她还说，门诊周六照常开放。 | 门诊周六照常开放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 门诊周六照常开放，市民可以网上挂号。 | 门诊周六照常开放 | - | Narrator

        # Pronouns held by a phrase of the lexicon
        id | Kabar Lorong | Kepala desa Ratna Siregar menolak menunggu. Kalau hujan turun lagi, kata dia, warga akan mengungsi ke balai. | warga akan mengungsi | Ratna Siregar | Indirect
        id | Kabar Lorong | Kepala desa Ratna Siregar menolak menunggu. Menurut dia, tanggul hanya kuat tiga hari. | tanggul hanya kuat | Ratna Siregar | Indirect
        en | Valley Times | Rosa Fielding, the head teacher, closed the gate. By her own account, the school had no heating for nine days. | no heating | Rosa Fielding | Indirect

        # Sources without a verb
        id | Kabar Lorong | Sedikitnya empat puluh rumah rusak, begitu catatan Yayasan Rumah Teduh. | empat puluh rumah | Yayasan Rumah Teduh | Indirect
        id | Kabar Lorong | Sedikitnya empat puluh rumah rusak, begitu juga dua sekolah di lereng bukit. | empat puluh rumah | - | Narrator
        id | Kabar Lorong | Tarif ditetapkan sesuai dengan kontrak yang diteken tahun lalu oleh kedua kubu. | Tarif ditetapkan | - | Narrator
        en | Valley Times | Nine kilns were lit that night, according to the Potters Guild. | Nine kilns | Potters Guild | Indirect
        zh | 河口晚报 | 双方按照合同执行，以现金支付剩余租金。 | 以现金支付 | - | Narrator

        # Offices and appositions
        id | Kabar Lorong | Kepala Dinas Perhubungan dan Tata Ruang, Yusak Manafe, menerangkan halte baru dibuka tanpa karcis. | halte baru dibuka | Yusak Manafe | Indirect
        id | Kabar Lorong | Menurut bendahara klub, Yusak Manafe, iuran anggota cukup untuk dua musim. | iuran anggota | Yusak Manafe | Indirect
        en | Valley Times | "We paint only at night," the club's head of grounds, Dr Rosa Fielding, told the Times. | We paint | Rosa Fielding | Direct
        en | Valley Times | A spokesman came late. Leo Harding, Brinkwater's chief executive, was blunt: "Nobody asked us before the vote." | Nobody asked us | Leo Harding | Direct

        # Described sources
        id | Kabar Lorong | Dua pegawai pelabuhan yang mengetahui pembicaraan itu membenarkan bahwa kapal disita sejak Mei. | kapal disita | Dua pegawai pelabuhan | Reported
        en | Valley Times | Two clerks who have read the ledger said that the fees were never booked. | fees were never booked | Two clerks | Reported

        # Organisations by their nouns
        en | Valley Times | The Northern Rail Safety Agency has sent inspectors. The brakes were worn, the agency said. | brakes were worn | Northern Rail Safety Agency | Indirect
        zh | 河口晚报 | 发行商说，影片五月八日上映，一分钟也没有剪。 | 一分钟也没有剪 | 发行商 | Indirect

        # Conversations
        id | Arsip Grup | [3/6/2025 19.02] Bang Ucok: pasar tutup besok pagi / [3/6/2025 19.04] Mbak Tini: kata siapa / [3/6/2025 19.05] Bang Ucok: pengelola sudah menempel kertas di gerbang | menempel kertas | Bang Ucok | Direct
        en | Assembly Record | Chair: When did the pump fail? / Ms Okello: On the Monday night, a little after ten. / Chair: And was anybody told? / Ms Okello: Nobody was told before the Wednesday. / Chair: Thank you. / Ms Okello: I would add that the spare was broken too. | before the Wednesday | Okello | Direct
        id | Kabar Lorong | Kapasitas: 92 ton sehari penuh. / Lokasi: tepi sungai dekat pasar. / Anggaran: tiga miliar rupiah. | 92 ton | - | Narrator

        # Letters, notices and the publisher's own voice
        en | Millbrook Gazette (letters) | Dear Editor, / I counted the lamps in Mill Lane myself, and not one of them was lit. I wrote to the council twice. My neighbours will tell you the same. / Edith Farrow, Millbrook | not one of them was lit | Edith Farrow | Direct
        en | Harlow Water Company | Harlow Water Company is aware of low pressure in the upper town. / The water that we supply is safe to drink. We will pay every household forty pounds by June. | safe to drink | Harlow Water Company | Direct
        en | Millbrook Gazette | Harlow Water Company is aware of low pressure in the upper town. / The mains burst on Monday near the old mill. | mains burst | - | Narrator
        id | Dinas Kebersihan Kota Arumsari | Dinas Kebersihan Kota Arumsari mengubah jadwal angkut sampah. / Truk datang pukul lima pagi mulai Senin. Kami mohon warga menaruh sampah di depan pagar, dan kami minta maaf. | Truk datang | Dinas Kebersihan Kota Arumsari | Direct
        en | Garden post | From: Nora Whitlam / Sent: Friday, 3 May 2024 09:14 / To: growers / The seeds are all gone, and I will not order more this year. | seeds are all gone | Nora Whitlam | Direct

        # Interviews
        id | Majalah Sorot | Wawancara dengan Kepala Museum Ratna Siregar. Kami menemuinya di ruang arsip. / Kapan museum dibuka lagi? / Kami buka lagi bulan depan, setelah atap selesai. / Berapa koleksinya? / Ada sebelas ribu benda di gudang kami. / Siapa yang membayar? / Semua dibayar dari karcis, kami tidak meminta bantuan. | sebelas ribu benda | Ratna Siregar | Direct
        """;

    public static TheoryData<string, string, string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var line in Lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            var fields = line.Split('|', StringSplitOptions.TrimEntries);
            data.Add(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
        }

        return data;
    }
}
