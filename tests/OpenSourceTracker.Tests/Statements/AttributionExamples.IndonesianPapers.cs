namespace OpenSourceTracker.Tests.Statements;

internal static partial class AttributionExamples
{
    private const string IndonesianPapers = """
        # A paper goes on under the name of whoever brought it out; another's paper, and one that nobody brought out, do not
        id | Kabar Lorong | Ombudsman Pesisir merilis laporan tentang tambatan kapal. Laporan itu menyebut 31 tambatan rapuh. | 31 tambatan rapuh | Ombudsman Pesisir | Indirect
        id | Kabar Lorong | Survei yang digelar Himpunan Perajin Tenun pada Mei menjangkau 400 orang. / Survei tersebut menunjukkan upah penenun turun. | upah penenun turun | Himpunan Perajin Tenun | Indirect
        id | Kabar Lorong | Audit Balai Air Arumsari keluar kemarin. Pemerintah kabupaten belum menjawab. / Audit itu menemukan pipa bocor di tujuh desa. | pipa bocor di tujuh | Balai Air | Indirect
        id | Kabar Lorong | Komisi Layar menyimpulkan tiga bioskop melanggar izin. / Menurut laporan yang sama, dua bioskop tidak punya pintu darurat. | tidak punya pintu darurat | Komisi Layar | Indirect
        id | Kabar Lorong | Sebuah laporan beredar di grup pedagang. Laporan itu menyebut 31 lapak kosong. | 31 lapak kosong | aporan | Indirect

        id | Kabar Lorong | Menurut laporan yang sama, dua bioskop tidak punya pintu darurat. | tidak punya pintu darurat | laporan | Indirect

        # A figure right behind a paper that came out stands in it; what the body has otherwise does not
        id | Kabar Lorong | Badan Pemeriksa Daerah merampungkan audit. Total belanja terminal mencapai Rp731 miliar. | Total belanja terminal | Badan Pemeriksa Daerah | Indirect
        id | Kabar Lorong | Badan Pemeriksa Daerah merampungkan audit. Lembaga itu memiliki 43 pegawai. | 43 pegawai | narrator | Narrator
        id | Kabar Lorong | Badan Pemeriksa Daerah merampungkan audit. Hujan turun di halaman kantornya. | Hujan turun | narrator | Narrator

        # What a test, a count or a visit came to; what the outlet itself has found; what a thing holds
        id | Kabar Lorong | Balai Pangan Arumsari menguji sebelas contoh sirup. Hasilnya, empat mengandung pewarna tekstil. | pewarna tekstil | Balai Pangan Arumsari | Indirect
        id | Kabar Lorong | Himpunan Pendaki mengukur ulang jalur itu. Kesimpulannya dibacakan Rabu (4/6): jalur lama lebih pendek satu kilometer. | lebih pendek satu | Himpunan Pendaki | Indirect
        id | Kabar Lorong | Kami mengukur ulang jalur itu. Hasilnya, jalur lama lebih pendek satu kilometer. | lebih pendek satu | - | Narrator
        id | Kabar Lorong | Petani menanam bawang lebih awal. Hasilnya, panen naik dua kali lipat. | panen naik | narrator | Narrator
        id | Kabar Lorong | Yayasan Bengkel Wayang mengirim pernyataan ke beberapa redaksi. Isinya, yayasan tidak pernah menyetujui pentas itu. | tidak pernah menyetujui | Yayasan Bengkel Wayang | Indirect

        id | Kabar Lorong | Badan Statistik Pesisir merilis data harga ikan. Harga kembung naik 12 persen dalam sebulan. | Harga kembung naik | Badan Statistik Pesisir | Indirect
        id | Kabar Lorong | Dinas Peternakan mengambil sampel darah sapi di tiga pasar. Hasilnya, dua ekor terjangkit antraks. | terjangkit antraks | Dinas Peternakan | Indirect

        # What came back from whom the outlet asked; nobody was asked
        id | Kabar Lorong | Kami meminta data kepada PT Sumber Teduh. Jawabannya singkat: pompa ketiga rusak sejak Mei dan belum diganti. | pompa ketiga rusak | PT Sumber Teduh | Indirect
        id | Kabar Lorong | Kami bertanya kepada direkturnya, Melati Putri Kusuma, soal karcis. / "Karcis tidak naik tahun ini," jawabnya. | Karcis tidak naik | Melati Putri Kusuma | Direct
        id | Kabar Lorong | Kabut belum naik ketika Yosina Bria menurunkan perahunya, Kamis. / "Saya tidak pernah pindah klub," katanya. | tidak pernah pindah klub | Yosina Bria | Direct
        id | Kabar Lorong | Kabut belum naik ketika Yosina Bria dan Martin Odua menurunkan perahu, Kamis. / "Saya tidak pernah pindah klub," katanya. | tidak pernah pindah klub | unknown | Direct

        # What stands in a paper
        id | Kabar Lorong | Dalam memo itu tertulis bahwa gudang pupuk kosong sejak Lebaran. | gudang pupuk kosong | memo | Indirect
        id | Kabar Lorong | Pada laman lelang tercantum dua paket pengadaan kursi taman. | dua paket pengadaan | laman | Indirect
        id | Kabar Lorong | Kami membaca laporan tahunan kebun itu. Di halaman 41 tertulis anak gajah lahir sebelas ekor. | anak gajah lahir | laporan tahunan | Indirect
        id | Kabar Lorong | Di dinding kelas tertulis nama seluruh murid yang lulus tahun lalu. | nama seluruh murid | narrator | Narrator
        id | Kabar Lorong | Dalam kontrak yang dibagikan warga, sewa perahu naik dua kali setahun. | sewa perahu naik | kontrak | Reported
        id | Kabar Lorong | Harga vitamin naik dua kali lipat mulai Juli, begitu tertulis di surel dari PT Sumber Teduh. | Harga vitamin naik | PT Sumber Teduh | Indirect
        id | Kabar Lorong | "Air buangan kami jernih sepanjang tahun," bunyi pesan tertulis manajernya, Ratna Siregar. | Air buangan kami | Ratna Siregar | Direct

        # Whoever stands in commas tells what a paper shows
        id | Kabar Lorong | Rekaman kamera dermaga, sebut juru bicara Ratna Siregar, menunjukkan kapal itu berangkat pukul lima. | menunjukkan kapal itu | Ratna Siregar | Indirect
        id | Kabar Lorong | Rekaman kamera dermaga menunjukkan kapal itu berangkat pukul lima. | kapal itu berangkat | ekaman kamera | Reported

        id | Kabar Lorong | Foto itu dimuat Bentang Alam, yang mengutip seorang penjaga pintu air bahwa tanggul bocor di tiga tempat. | tanggul bocor | penjaga pintu air | Reported

        # Words in commas part a subject from its verb; a second verb of the same subject; an object is no subject
        id | Kabar Lorong | Penjaga gudang, lewat pesan singkat, bersumpah bahwa kuncinya tidak pernah dipinjam. | kuncinya tidak pernah | Penjaga gudang | Indirect
        id | Kabar Lorong | Penyunting lepas yang pernah memegang naskah, dan minta namanya tak ditulis, mengungkapkan bahwa bab terakhir diganti. | bab terakhir diganti | enyunting lepas | Indirect
        id | Kabar Lorong | Camat Ratna Siregar mendatangi kantor polisi, mengaku ditipu pemborong jalan. | ditipu pemborong | Ratna Siregar | Indirect
        id | Kabar Lorong | Camat Ratna Siregar menemui Yosafat Bria, mengaku ditipu pemborong jalan. | ditipu pemborong | narrator | Narrator
        id | Kabar Lorong | Juru bicara pabrik, Ratna Siregar, mengulang penjelasan yang sama: tidak ada pekerja yang dirumahkan bulan ini. | tidak ada pekerja | Ratna Siregar | Indirect

        # An office of two parts before the name; two people; the body of whoever spoke; a place whose people they are
        id | Kabar Lorong | "Label baru wajib Juli," kata Direktur Gim dan Aplikasi Yusak Manafe dalam keterangan tertulis. | Label baru wajib | Yusak Manafe | Direct
        id | Kabar Lorong | Menurut Kepala Bidang Sarana dan Prasarana Ratna Siregar, jembatan gantung itu ditutup. | jembatan gantung itu | Ratna Siregar | Indirect
        id | Kabar Lorong | Ketua kelompok tani, Yusak Manafe, menyebut panen gagal. Menurut catatan kelompoknya, 640 karung cabai membusuk. | 640 karung cabai | kelompok tani | Indirect
        id | Kabar Lorong | PT Sumber Teduh menutup loket. / Menteri Pertanian Ratna Siregar menutup impor bawang. Menurut kementeriannya, stok cukup sampai akhir tahun. | stok cukup | kementerian | Indirect
        id | Kabar Lorong | Pasar di Arumsari sepi. Menurut nelayan Arumsari, ombak mulai tinggi sejak Senin. | ombak mulai tinggi | nelayan Arumsari | Indirect
        id | Kabar Lorong | Pasar di Lontar sepi. Menurut nelayan Arumi Bria, ombak mulai tinggi sejak Senin. | ombak mulai tinggi | Arumi Bria | Indirect
        id | Kabar Lorong | RSUD Melati menambah ranjang bulan ini. Menurut catatan rumah sakit, 212 pasien dirujuk tahun lalu. | 212 pasien dirujuk | RSUD Melati | Indirect
        id | Kabar Lorong | Dinas Sosial Arumsari membuka posko. Menurut rumah sakit kabupaten, tujuh orang masih dirawat. | tujuh orang masih | rumah sakit | Indirect

        # Whom the passage before ends with goes on in a quotation of its own
        id | Kabar Lorong | Pedagang telur, Mulyadi Bria (47), mengaku untungnya menipis. / Ketua paguyuban, Ratna Siregar, datang membawa daftar harga. / "Jangan hanya pembeli yang dipikirkan," katanya. | hanya pembeli yang | Ratna Siregar | Direct
        id | Kabar Lorong | Pedagang telur, Mulyadi Bria (47), mengaku untungnya menipis. / Hujan turun sejak pagi di pasar itu. / "Jangan hanya pembeli yang dipikirkan," katanya. | hanya pembeli yang | Mulyadi Bria | Direct

        # A numbered label of a hearing
        id | Sekretariat Panitia Gula | Disampaikan dalam rapat kerja Senin. / PERTANYAAN NO. 1 (Fraksi Tebu): Berapa pabrik yang ditutup tahun lalu? / JAWABAN: Sebelas pabrik ditutup, tiga di antaranya milik swasta. / PERTANYAAN NO. 2: Apakah buruhnya dipindahkan? / JAWABAN: Sebanyak 412 buruh dipindahkan ke pabrik lain. | Berapa pabrik yang | narrator | Narrator

        # Behind the hour a line begins; a quotation behind somebody else's deed
        id | Kabar Lorong | PT Sumber Teduh memadamkan gardu. / 15.30 Perusahaan mengumumkan semua pelanggan menerima ganti rugi tunai. | ganti rugi tunai | PT Sumber Teduh | Indirect
        id | Kabar Lorong | Bupati Ratna Siregar datang pagi. Ketua buruh, Yusak Manafe, mengangkat tangan. "Kalau pabrik tutup, kami makan apa?" Ratna tersenyum. "Saya sendiri yang mencarikan kerja." | mencarikan kerja | Ratna Siregar | Direct

        # What was not meant for readers is not the word of the one whose it is; a letter of theirs is
        id | Kabar Lorong | Memo internal Bank Muara bicara lain: kantor cabang di pelabuhan hendak dijual kepada pengembang hotel. | kantor cabang | Memo internal | Reported
        id | Kabar Lorong | Dokumen internal Bank Muara menunjukkan kantor cabang itu rugi sejak Mei. | kantor cabang itu rugi | Dokumen internal | Reported
        id | Kabar Lorong | Surat Bank Muara menyebut kantor cabang itu tetap buka. | kantor cabang itu tetap | Bank Muara | Indirect
        id | Kabar Lorong | Laporan tahunan Bank Muara menunjukkan kantor cabang itu rugi sejak Mei. | kantor cabang itu rugi | Bank Muara | Indirect
        """;
}
