namespace OpenSourceTracker.Tests.Statements;

internal static partial class AttributionExamples
{
    private const string Indonesian = """
        # Inverted and plain order
        id | Kabar Lorong | "Jembatan ditutup dua pekan," kata Ratna Siregar, Kamis. | Jembatan ditutup | Ratna Siregar | Direct
        id | Kabar Lorong | Ihwal parkir liar, Ratna Siregar membenarkan denda naik dua kali lipat. | denda naik | Ratna Siregar | Indirect
        id | Kabar Lorong | Direktur RSUD Melati, Ratna Siregar, menjelaskan. Ia menambahkan, ruang rawat bertambah tiga puluh ranjang. | ruang rawat bertambah | Ratna Siregar | Indirect
        id | Kabar Lorong | Ruang rawat bertambah tiga puluh ranjang sejak Mei. | Ruang rawat | - | Narrator

        # An office named with its place is no company's that has the place in its name; whoever says nothing says nothing; a root that looks like a noun
        id | Kabar Lorong | PT Muara Rel menolak berkomentar. / Wali Kota Muara, yang ditemui terpisah, mengatakan jalur itu aman. | jalur itu aman | Wali Kota Muara | Indirect
        id | Kabar Lorong | PT Muara Rel menolak berkomentar. / Wali Kota Muara, Ratna Dewi, mengatakan jalur itu aman. | jalur itu aman | Ratna Dewi | Indirect
        id | Kabar Lorong | "Sudah dua kali molor," keluh Tukiman (54), pedagang di Stasiun Pasar. | Sudah dua kali molor | Tukiman | Direct

        # Two just named are no one of them; a second verb of saying inside the words takes none of them; two firms of one first name are two
        id | Kabar Lorong | Jaksa mendakwa dua pejabat menerima Rp400 juta. PT Dermaga Jaya tidak hadir. Keduanya mengaku tidak tahu harga dermaga itu. | tidak tahu harga | - | Indirect
        id | Kabar Lorong | Kuasa hukum pemerintah kota, Martin Odua, berdalih penjualan itu mendesak. | penjualan itu mendesak | Martin Odua | Indirect

        # Whose figure or paper it is
        id | Kabar Lorong | Laman pengumuman Dinas Olahraga diperbarui. Di situ tertulis kolam tutup karena pompa tidak menyala. | kolam tutup karena pompa | Dinas Olahraga | Indirect
        id | Kabar Lorong | Kolam itu tutup. Di situ tertulis nama pelukisnya dengan cat merah. | nama pelukisnya | - | Narrator

        # An attribution between two commas: one statement over both halves; an apposition behind it is none
        id | Kabar Lorong | Jumlah siswa, kata Ratna Siregar, 58 orang. | Jumlah siswa, kata Ratna Siregar, 58 orang | Ratna Siregar | Indirect
        id | Kabar Lorong | Jumlah pelanggan loket itu, menurut Ratna Siregar, kini 48.200 orang. | loket itu, menurut Ratna Siregar, kini 48.200 | Ratna Siregar | Indirect
        id | Kabar Lorong | Kepala desa Ratna Siregar datang. Kerugian, lanjut dia, mencapai Rp 5 miliar. | Kerugian, lanjut dia, mencapai Rp 5 miliar | Ratna Siregar | Indirect
        id | Kabar Lorong | Kalau hujan turun lagi, kata Ratna Siregar, jalan desa akan ditutup. | Kalau hujan turun lagi, kata Ratna Siregar, jalan desa akan | Ratna Siregar | Indirect

        # Pronouns held by a phrase of the lexicon
        id | Kabar Lorong | Kepala desa Ratna Siregar menolak menunggu. Kalau hujan turun lagi, kata dia, warga akan mengungsi ke balai. | warga akan mengungsi | Ratna Siregar | Indirect
        id | Kabar Lorong | Kepala desa Ratna Siregar menolak menunggu. Menurut dia, tanggul hanya kuat tiga hari. | tanggul hanya kuat | Ratna Siregar | Indirect

        # Sources without a verb
        id | Kabar Lorong | Sedikitnya empat puluh rumah rusak, begitu catatan Yayasan Rumah Teduh. | empat puluh rumah | Yayasan Rumah Teduh | Indirect
        id | Kabar Lorong | Sedikitnya empat puluh rumah rusak, begitu juga dua sekolah di lereng bukit. | empat puluh rumah | - | Narrator
        id | Kabar Lorong | Tarif ditetapkan sesuai dengan kontrak yang diteken tahun lalu oleh kedua kubu. | Tarif ditetapkan | - | Narrator

        # Offices and appositions
        id | Kabar Lorong | Kepala Dinas Perhubungan dan Tata Ruang, Yusak Manafe, menerangkan halte baru dibuka tanpa karcis. | halte baru dibuka | Yusak Manafe | Indirect
        id | Kabar Lorong | Menurut bendahara klub, Yusak Manafe, iuran anggota cukup untuk dua musim. | iuran anggota | Yusak Manafe | Indirect

        # Described sources
        id | Kabar Lorong | Dua pegawai pelabuhan yang mengetahui pembicaraan itu membenarkan bahwa kapal disita sejak Mei. | kapal disita | Dua pegawai pelabuhan | Reported

        # Behind a colon
        id | Kabar Lorong | Manajer pasar Ratna Siregar menyodorkan jaminan: tidak ada kios yang digusur sebelum Lebaran. | tidak ada kios | Ratna Siregar | Indirect
        id | Kabar Lorong | Pasar itu punya dua pintu: satu menghadap sungai, satu menghadap jalan raya. | satu menghadap sungai | - | Narrator

        # Papers that were leaked, and people of whom only their trade is told
        id | Kabar Lorong | Seorang pedagang mengatakan bahwa kios itu sudah dijual. | kios itu sudah dijual | people familiar | Reported
        id | Kabar Lorong | Pedagang Ratna Siregar mengatakan bahwa kios itu sudah dijual. | kios itu sudah dijual | Ratna Siregar | Indirect

        # Offices with their person in commas
        id | Kabar Lorong | "Kuncinya hilang," tutur penjaga museum, Ratna Siregar, Senin. | Kuncinya hilang | Ratna Siregar | Direct
        id | Kabar Lorong | "Kuncinya hilang," ucap pedagang sayur di Pasar Lama, Yusak Manafe (45). | Kuncinya hilang | Yusak Manafe | Direct
        id | Kabar Lorong | Kepala Desa Randu, Yusak bin Manafe, datang terlambat. "Saya tidak maju lagi," ujarnya. | Saya tidak maju lagi | Yusak bin Manafe | Direct
        id | Kabar Lorong | Lewat manajer humasnya, Ratna Siregar, perusahaan menyatakan hanya delapan orang yang pindah. | hanya delapan orang | Ratna Siregar | Indirect
        id | Kabar Lorong | "Kuncinya hilang," kata penjaga museum, lalu ia menutup pintu. | Kuncinya hilang | penjaga | Direct

        # Conversations
        id | Arsip Grup | [3/6/2025 19.02] Bang Ucok: pasar tutup besok pagi / [3/6/2025 19.04] Mbak Tini: kata siapa / [3/6/2025 19.05] Bang Ucok: pengelola sudah menempel kertas di gerbang | menempel kertas | Bang Ucok | Direct
        id | Kabar Lorong | Kapasitas: 92 ton sehari penuh. / Lokasi: tepi sungai dekat pasar. / Anggaran: tiga miliar rupiah. | 92 ton | - | Narrator

        # Letters, notices and the publisher's own voice
        id | Dinas Kebersihan Kota Arumsari | Dinas Kebersihan Kota Arumsari mengubah jadwal angkut sampah. / Truk datang pukul lima pagi mulai Senin. Kami mohon warga menaruh sampah di depan pagar, dan kami minta maaf. | Truk datang | Dinas Kebersihan Kota Arumsari | Direct

        # Interviews
        id | Majalah Sorot | Wawancara dengan Kepala Museum Ratna Siregar. Kami menemuinya di ruang arsip. / Kapan museum dibuka lagi? / Kami buka lagi bulan depan, setelah atap selesai. / Berapa koleksinya? / Ada sebelas ribu benda di gudang kami. / Siapa yang membayar? / Semua dibayar dari karcis, kami tidak meminta bantuan. | sebelas ribu benda | Ratna Siregar | Direct

        # Offices that stand for one person, and offices that bring somebody new in
        id | Kabar Lorong | Prof. Ratna Siregar datang terlambat. "Asrama tidak dijual," jawab Rektor. | Asrama tidak dijual | Ratna Siregar | Direct

        # Bodies by a noun: the one spoken of, not a thing or a place beside it
        id | Kabar Lorong | Setelah ramai sebuah tulisan, Sagara Air angkat bicara. Maskapai itu membenarkan dua rute dihentikan mulai Juni. | dua rute dihentikan | Sagara Air | Indirect

        # Acts, passives and nouns are no attribution
        id | Kabar Lorong | Pasal 24 menyebut aturan berlaku sejak Mei tahun ini. | aturan berlaku | - | Narrator
        id | Kabar Lorong | Secara keseluruhan, gudang itu kini ditaksir bernilai tujuh miliar rupiah. | bernilai tujuh miliar | - | Narrator

        # A parenthesis, a colon, a closing phrase, a document that is read
        id | Kabar Lorong | Tiket habis dalam dua jam, demikian unggahan akun resmi rumah produksi Bintang Sumur Pictures. | Tiket habis | Bintang Sumur Pictures | Indirect

        # A word that goes on without attribution, and one that does not
        id | Kabar Lorong | Ratna Siregar membenarkan dua rute dihentikan mulai Juni. Alasannya, landasan di dua pulau itu sedang diperbaiki. | landasan di dua pulau | Ratna Siregar | Indirect
        id | Kabar Lorong | Ratna Siregar membenarkan dua rute dihentikan mulai Juni. Dermaga kayu di pulau itu hanyut pekan lalu. | Dermaga kayu | - | Narrator

        # What an institution publishes stands under its name; an outlet's name does not
        id | Dinas Perikanan Kota Arumsari | Izin tambak baru dibuka bulan depan untuk sembilan desa. | Izin tambak | Dinas Perikanan Kota Arumsari | Narrator
        id | Radar Arumsari | Izin tambak baru dibuka bulan depan untuk sembilan desa. | Izin tambak | - | Narrator

        # Whom a question is about is not the one who answers
        id | Kabar Lorong | Direktur Ratna Siregar menemui warga. Ditanya apakah Bupati Yusak Manafe akan mundur, ia menggeleng. Kalau hujan reda, kata dia, jalan lingkar dibuka lagi dua arah. | jalan lingkar dibuka | Ratna Siregar | Indirect
        id | Kabar Lorong | Direktur Ratna Siregar menemui warga. Bupati Yusak Manafe menyusul. Kalau hujan reda, kata dia, jalan lingkar dibuka lagi dua arah. | jalan lingkar dibuka | Yusak Manafe | Indirect

        # Papers that words of their own part from their verb; those of the outlet itself
        id | Kabar Lorong | Materi presentasi yang dibagikan kepada analis kemarin menyebutkan kapasitas pabrik empat puluh ribu ton. | kapasitas pabrik | Materi presentasi | Indirect
        id | Kabar Lorong | Laporan balai sungai, yang kami terima pekan ini, menyebut tanggul retak di sembilan titik. | tanggul retak | Laporan balai sungai | Indirect
        id | Kabar Lorong | Laporan itu menyebut tanggul retak di sembilan titik sepanjang sungai. | tanggul retak | Laporan | Indirect
        id | Kabar Lorong | Pesan berantai menyebut jembatan itu akan ditutup dua tahun. | jembatan itu akan ditutup | Pesan berantai | Indirect
        id | Kabar Lorong | Catatan yang kami susun tadi pagi menunjukkan harga beras dua belas ribu rupiah. | harga beras | - | Narrator

        # The same one, and offices that a title parts from the name
        id | Kabar Lorong | Seorang pejabat mengatakan bahwa tarif tidak naik. Pejabat yang sama menyebut subsidi masih cukup. | subsidi masih cukup | people familiar | Reported
        id | Kabar Lorong | "Film itu belum kami buka," kata pengelola arsip, Ratna Siregar, Selasa. | belum kami buka | Ratna Siregar | Direct

        # A party's own medium: its "we" is the party, the outlet's "we" is nobody
        id | Buletin Koperasi Lereng Hijau | Koperasi Lereng Hijau menutup kios lama. Kami membuka kios baru di pasar, dan tabungan kami jamin utuh. | tabungan kami jamin | Lereng Hijau | Direct
        id | Lereng Digital | Koperasi Lereng Hijau menutup kios lama. Tabungan anggota utuh. | Tabungan anggota utuh | - | Narrator

        # Nouns that no list knows between the verb and the name; nouns with a date; listeners of two words
        id | Kabar Lorong | Papan itu dicat dengan tangan, kata dua orang di bagian bengkel yang berbicara kepada koran ini. | dicat dengan tangan | dua orang | Reported

        # Papers that lead in a quotation; the head of the sentence before it; whom it speaks of
        id | Kabar Lorong | "Tanggul itu kuat," kata Kepala Dinas Ratna Siregar. Bupati Yusuf Daulay menjanjikan uangnya. "Seluruhnya kami bayar bulan depan." | Seluruhnya kami bayar | Yusuf Daulay | Direct

        # What hangs on a condition behind a party's word
        id | Kabar Lorong | Direktur Ratna Siregar menyebut landasan sedang diperbaiki. Bila rampung sebelum Juni, rute itu dibuka lagi. | rute itu dibuka lagi | Ratna Siregar | Indirect
        id | Kabar Lorong | Direktur Ratna Siregar menyebut landasan sedang diperbaiki. Rute itu dibuka tahun lalu oleh maskapai lain. | Rute itu dibuka | - | Narrator

        # Indonesian subjects that no list knows, whole
        id | Kabar Lorong | Seorang kelasi yang ditemui di dermaga mengaku upahnya tertahan sejak Mei. | tertahan sejak Mei | kelasi | Reported
        id | Kabar Lorong | Seorang kelasi yang mengaku lapar makan di dermaga sejak Mei. | makan di dermaga | - | Narrator
        id | Kabar Lorong | Tiga peneliti Balai Pesisir mengatakan data itu keliru. | data itu keliru | Tiga peneliti Balai Pesisir | Reported
        id | Kabar Lorong | Pengacara keluarga mengatakan berkas perkara itu hilang. | berkas perkara itu hilang | Pengacara keluarga | Indirect
        id | Kabar Lorong | Otoritas pelabuhan menghitung 41 kapal selama sepekan. | 41 kapal | Otoritas pelabuhan | Indirect
        id | Kabar Lorong | Kapal itu memuat 41 peti ikan selama sepekan di pelabuhan. | 41 peti | - | Narrator
        id | Kabar Lorong | Catatan serah terima di tiga balai menunjukkan 28.500 halaman dipinjamkan. | 28.500 halaman | Catatan serah terima | Reported
        id | Kabar Lorong | Dalam notulen itu tertulis: cadangan lapis kedua tidak pernah dibuat. | cadangan lapis kedua | notulen | Reported
        id | Kabar Lorong | Kesimpulan dinas: limbah pabrik mengalir ke sungai itu. | limbah pabrik mengalir | dinas | Indirect
        id | Kabar Lorong | Ketua Lembaga Pesisir Nusantara (LPN), Yusak Manafe, mengatakan iuran anggota cukup untuk dua musim. | iuran anggota | Yusak Manafe | Indirect
        id | Kabar Lorong | Ratna Siregar, pendiri Rumahteduh, menjelaskan iuran anggota cukup untuk dua musim. | iuran anggota | Ratna Siregar | Indirect

        # Texts that a body answers for: greeting, signature, labelled answers
        id | Rumah Teduh Media | Pelanggan yang kami hormati, / Mulai Juli iuran turun separuh. Kami berterima kasih atas kesabaran Anda, dan kami menunggu saran Anda. / Salam hangat dari kami. | iuran turun separuh | Rumah Teduh Media | Direct

        # Adverbs before the verb, whole clauses behind it, sources in one word
        id | Kabar Lorong | Majelis juga menyatakan izin galian itu tidak pernah ada. | izin galian itu | Majelis | Indirect
        id | Kabar Lorong | Warga juga menikmati izin galian yang tidak pernah ada itu. | izin galian | - | Narrator
        id | Kabar Lorong | Liga Pesisir menyatakan akan memutar ulang laga itu musim depan. | memutar ulang laga | Pesisir | Indirect
        id | Kabar Lorong | Padahal pada 3 Juni pemerintah kota mengumumkan seluruh halte telah beratap. | seluruh halte | pemerintah kota | Indirect
        id | Kabar Lorong | Padahal pada 3 Juni seluruh halte di kota itu telah beratap. | seluruh halte | - | Narrator
        id | Kabar Lorong | Agen lain yang namanya mirip, PT Sumber Teduh, mengaku kirimannya tetap lancar. | kirimannya tetap lancar | PT Sumber Teduh | Indirect
        id | Kabar Lorong | Direktur Ratna Siregar menolak bicara lama. Menurut keterangan tertulisnya, utang perusahaan sudah lunas. | utang perusahaan | Ratna Siregar | Indirect
        id | Kabar Lorong | Direktur Ratna Siregar menolak bicara lama. Menurut jadwalnya, utang perusahaan lunas bulan ini. | utang perusahaan | - | Narrator
        id | Kabar Lorong | Versi baru dijanjikan terbit dua pekan lagi oleh direktur pelaksana Ratna Siregar. | terbit dua pekan lagi | Ratna Siregar | Indirect
        id | Kabar Lorong | Versi baru diterbitkan dua pekan lalu oleh percetakan milik direktur Ratna Siregar. | dua pekan lalu | - | Narrator
        id | Kabar Lorong | Pengisian waduk mulai Januari, disampaikan Kepala Balai Air, Ir. Ratna Siregar, di depan warga. | Pengisian waduk | Ratna Siregar | Indirect
        id | Kabar Lorong | Dinas mencabut izin PT Sumber Teduh setelah menemukan pungutan kepada dua ratus pelamar. | pungutan kepada | - | Narrator
        id | Kabar Lorong | "Biayanya nol persen," kata Chief Technology Officer Teduh, Ratna Siregar, di pasar. | Biayanya nol | Ratna Siregar | Direct
        id | Kabar Lorong | Surat edaran Dinas Pasar Teduh melarang pedagang membawa gerobak ke lorong dalam. | membawa gerobak | Dinas Pasar Teduh | Indirect

        # Whom a pronoun and a noun of a body can stand for
        id | Kabar Lorong | Direktur Leo Harahap diam saja sejak pagi. / Ditanya soal itu, Ratna Siregar naik pitam. "Sepeser pun tidak kami bayar," katanya. | Sepeser pun | Ratna Siregar | Direct
        id | Kabar Lorong | RSJ Melati Dua penuh. "Sepeser pun tidak kami bayar," katanya. | Sepeser pun | - | Direct
        id | Kabar Lorong | PT Sumber Teduh rugi. Otoritas menemukan bahwa sembilan tangki bocor. | sembilan tangki | Otoritas | Indirect
        id | Kabar Lorong | Kepala Dinas Kesehatan dr. Ratna Siregar berkunjung. Unit darurat, katanya, buka dua puluh empat jam. | dua puluh empat jam | Ratna Siregar | Indirect
        id | Kabar Lorong | Obat malaria habis di gudang, kata drg. Ratna Siregar, Kamis. | Obat malaria | Ratna Siregar | Indirect
        id | Kabar Lorong | "Dua juta keluarga kami keluarkan," kata Menteri Sosial Ratna Siregar di kantornya, Teluk Dalam, Senin. | Dua juta keluarga | Ratna Siregar | Direct
        id | Kabar Lorong | Teduh Jaya mengirim pernyataan yang ditandatangani Ratna Siregar: "Kabar itu keliru. Kami tidak menyimpan foto." | menyimpan foto | Ratna Siregar | Direct

        # Whose words a text is in: declarations, signatures behind their formula, bylines
        id | Pusat Riset Teduh | Pusat Riset Teduh menyampaikan keterangan sebagai berikut. / 1. Berkas peta diturunkan karena ada galat. / 2. Salinan lama tidak berlaku lagi. | Berkas peta diturunkan | Pusat Riset Teduh | Direct
        id | Kabar Lorong | Pusat Riset Teduh membuka pintu pagi itu. / 1. Berkas peta diturunkan karena ada galat. / 2. Salinan lama tidak berlaku lagi. | Berkas peta diturunkan | - | Narrator
        id | Kabar Lorong | Oleh Ratna Siregar, petani cabai / Saya menanam cabai sejak kecil. Ramalan saya terima gratis. / Alat itu seharga tiga kali panen saya. | seharga tiga kali | Ratna Siregar | Direct

        # Whom the sentence before is about
        id | Kabar Lorong | Camat Yusak Manafe meninjau tanggul. / Menteri perhubungan meminta warga bersabar. Pemerintah, katanya, tidak akan membongkar rumah di bantaran. | tidak akan membongkar | Menteri perhubungan | Indirect
        id | Kabar Lorong | Camat Yusak Manafe meninjau tanggul. / Seorang pembeli yang akrab disapa Mpok Ratna punya dugaan sendiri. "Beras itu ditimbun di gudang," bisiknya. | Beras itu | Mpok Ratna | Direct

        # A noun for the person just spoken of
        id | Kabar Lorong | Ratna Siregar tidak puas. Ketua Serikat Nelayan Muara itu menilai lelang dibuka terlalu cepat. | lelang dibuka | Ratna Siregar | Indirect
        id | Kabar Lorong | Ratna Siregar tidak merasa berjasa. "Orang-orang sudah telanjur panas," ujar perempuan 61 tahun tersebut. | telanjur panas | Ratna Siregar | Direct
        id | Kabar Lorong | Ratna Siregar tidak puas. Ketua serikat nelayan, Yusak Manafe, menilai lelang dibuka terlalu cepat. | lelang dibuka | Yusak Manafe | Indirect

        # What somebody cites; what the next sentence says whose it was; names in commas
        id | Kabar Lorong | Bendahara klub Ratna Siregar menyebut, menurut data internal, hanya empat puluh persen anggota yang membayar iuran. | empat puluh persen | Ratna Siregar | Indirect
        id | Kabar Lorong | Vaksin di tiga puskesmas habis sejak akhir Oktober. Begitu penjelasan Ratna Siregar kepada warga. | Vaksin di tiga | Ratna Siregar | Indirect
        id | Kabar Lorong | Vaksin di tiga puskesmas habis sejak akhir Oktober. Begitu juga obat batuk dan perban. | Vaksin di tiga | - | Narrator

        # Quotations behind questions, names before a colon, names behind a quotation
        id | Kabar Lorong | Ratna Siregar, 31 tahun, dulu akuntan. Kini ia memimpin Koperasi Muara. Kami mengobrol di teras kantornya. / Dari mana uangnya? / Dari iuran anggota, tidak ada yang lain. / Berapa anggotanya? / Sekitar empat ratus orang, kebanyakan saya kenal. / Apa yang ditakutkan? / Kapal tidak jadi datang bulan depan. | Kapal tidak jadi | Ratna Siregar | Direct

        # A paper of its own is a body's own word, in the third person too; minutes and an outlet's report are not
        id | Siaran Pers | PT Muara Jaya menambah dua kapal pada musim mudik. PT Muara Jaya juga menambah loket. / Tiket dijual mulai Senin di tiga pelabuhan. | Tiket dijual | PT Muara Jaya | Direct
        id | Kabar Lorong | PT Muara Jaya menambah dua kapal pada musim mudik. / Tiket dijual mulai Senin di tiga pelabuhan. | Tiket dijual | - | Narrator

        # Offices of several words, ranks before a name, a surname before a title
        id | Kabar Lorong | Tanggul itu retak sejak Mei, ungkap ketua tim investigasi, Yusak Manafe, Selasa. | Tanggul itu retak | Yusak Manafe | Indirect
        id | Kabar Lorong | "Dua orang sudah kami periksa," tutur Kasat Reskrim Ajun Komisaris Yusak Manafe. | Dua orang | Yusak Manafe | Direct
        id | Kabar Lorong | "Dua orang sudah kami periksa," tutur Ketua RT Yusak Manafe. | Dua orang | Yusak Manafe | Direct

        # What a paper holds, before a colon; whose count it is, at the head of a sentence
        id | Kabar Lorong | Dinas Kesehatan mengirim surat kepada semua sekolah. Isinya: kantin wajib tutup selama dua pekan. | kantin wajib tutup | Dinas Kesehatan | Indirect
        id | Kabar Lorong | Dinas Kesehatan memeriksa tiga sekolah selama sepekan. Kesimpulannya dibacakan Rabu (28/5): kantin wajib tutup selama dua pekan. | kantin wajib tutup | Dinas Kesehatan | Indirect
        id | Kabar Lorong | Dinas Kesehatan sudah memeriksa kantin. Pengumumannya tertempel di pagar: kantin wajib tutup selama dua pekan. | kantin wajib tutup | Dinas Kesehatan | Indirect
        id | Kabar Lorong | Dinas Kesehatan mengirim dua kotak ke sekolah. Isinya masker dan sarung tangan untuk semua kelas. | masker dan sarung | - | Narrator

        # The holder of an office behind the body and its place, in one run of capitals; a place of two words, an office whose holder a comma brings in
        id | Kabar Lorong | Kepala Dinas Pertanian Kota Arumsari Ratna Siregar menyebut, panen bawang turun separuh. | panen bawang turun | Ratna Siregar | Indirect
        id | Kabar Lorong | Sementara itu, Kepala BPBD Kabupaten Arumsari Ratna Siregar mengatakan, tanggul kayu jebol dua kali. | tanggul kayu jebol | Ratna Siregar | Indirect
        id | Kabar Lorong | Ketua Komisi III DPRD Arumsari Timur Ratna Siregar menilai lelang pasar tergesa. Tidak ada kajian, kata Ratna. | Tidak ada kajian | Ratna Siregar | Indirect
        id | Kabar Lorong | Kepala Dinas Pertanian Kabupaten Tanah Arum, Yusak Manafe, menyebut panen bawang turun separuh. | panen bawang turun | Yusak Manafe | Indirect
        id | Kabar Lorong | Kepala Dinas Pertanian Kabupaten Tanah Arum menyebut panen bawang turun separuh. | panen bawang turun | Kepala Dinas Pertanian Kabupaten Tanah Arum | Indirect
        id | Kabar Lorong | Pengamat Pusat Studi Pesisir Ratna Siregar menyebut panen bawang turun separuh. Harga, ujar Ratna, akan naik. | panen bawang turun | Ratna Siregar | Indirect
        id | Kabar Lorong | Manajer Sumber Daya PT Sumber Teduh, Ratna Siregar, menyebut dua mesin rusak. Perusahaan menyatakan kiriman tetap jalan. | kiriman tetap jalan | PT Sumber Teduh | Indirect
        id | Kabar Lorong | Ketua RT 07 Sumur Batu, Ratna Siregar, menyebut sumur kering. "Sudah dua pekan," keluhnya. | Sudah dua pekan | Ratna Siregar | Direct

        # Whom an association joins is part of its name; an office behind its body, when a clause parts it from the verb
        id | Kabar Lorong | Menurut Himpunan Nelayan Arumsari, hanya sebelas kapal yang melaut. | sebelas kapal | Himpunan Nelayan Arumsari | Indirect
        id | Kabar Lorong | Kepala Pasar Arumsari, yang enggan disebut namanya, mengaku retribusi tidak pernah disetor. | retribusi tidak pernah | Kepala Pasar Arumsari | Indirect

        # By one name somebody has just spoken; a passive brings in who speaks next; a noun for the last one who spoke
        id | Kabar Lorong | Camat Ratna Siregar mengatakan jalan itu aman. / Yosafat menyebut jalan itu longsor. "Dua kali bulan ini," keluhnya. | Dua kali bulan ini | Yosafat | Direct
        id | Kabar Lorong | Camat Ratna Siregar mengatakan jalan itu aman. / Keluhan serupa disampaikan Yosafat Bria. Pedagang ikan itu mengaku truknya terguling. | truknya terguling | Yosafat Bria | Indirect
        id | Kabar Lorong | "Jalan itu aman," kata Camat Ratna Siregar. / Perempuan nomor satu di Arumsari itu menambahkan talud selesai Juni. | talud selesai | Ratna Siregar | Indirect
        id | Kabar Lorong | Menurut Ratna, tidak ada warga yang mengungsi. | tidak ada warga yang mengungsi | Ratna | Indirect

        # Papers of people without a name; the panel of judges is no one of them; a spokesperson of theirs
        id | Kabar Lorong | Berdasarkan catatan petugas makam, pengunjung naik dua kali lipat. | pengunjung naik | catatan petugas makam | Reported
        id | Kabar Lorong | Menurut pengakuan juru parkir, pengunjung naik dua kali lipat. | pengunjung naik | juru parkir | Indirect
        id | Kabar Lorong | Ketua majelis hakim Ratna Siregar membuka sidang. Majelis hakim menyatakan gugatan nelayan gugur. | gugatan nelayan gugur | Majelis hakim | Indirect

        # "The company" is neither its works nor the outlet; a label on a line of its own
        id | Kabar Lorong | PT Sumber Teduh membuka gudang. Kata PT Sumber Teduh, gudang itu luas. Gudang Arumsari menampung beras. Perusahaan menyatakan sewanya lunas. | sewanya lunas | PT Sumber Teduh | Indirect
        id | Kabar Lorong | Polres Arumsari: Jalan pesisir ditutup sampai banjir surut. | Jalan pesisir ditutup | Polres Arumsari | Indirect
        id | Kabar Lorong | "We lost because we stopped running after the break, and I told them so at the whistle," ujar pelatih Arumsari FC, Ratna Siregar, dalam jumpa pers. | We lost because | Ratna Siregar | Direct

        # Where question and answer take turns, a remark in a question's place asks, too
        id | Majalah Sorot | Wawancara dengan Kepala Museum Ratna Siregar. / Kapan museum dibuka? / Kami buka bulan depan. / Berapa koleksinya? / Ada sebelas ribu benda di gudang kami. / Siapa yang membayar? / Kami membayar dari karcis. / Banyak yang menganggap karcis itu mahal. / Saya paham. Kami menurunkan harga bagi pelajar. | menurunkan harga | Ratna Siregar | Direct

        # A source with a relative clause: who has put the paper out speaks in it, who has read it or met somebody does not
        id | Kabar Lorong | Menurut data yang dihimpun Balai Pesisir Arumsari, abrasi menelan dua hektare tahun ini. | abrasi menelan dua | Balai Pesisir Arumsari | Indirect
        id | Kabar Lorong | Berdasarkan survei yang digelar Himpunan Nelayan Arumsari pada Mei, hanya sebelas kapal yang melaut. | hanya sebelas kapal | Himpunan Nelayan Arumsari | Indirect
        id | Kabar Lorong | Menurut hasil pemeriksaan yang diumumkan Badan Pengawas Obat kemarin, jamu itu mengandung pengawet. | jamu itu mengandung | Badan Pengawas Obat | Indirect
        id | Kabar Lorong | Jamu itu mengandung pengawet, menurut uji yang dilakukan Balai Pangan Arumsari. | Jamu itu mengandung | Balai Pangan Arumsari | Indirect
        id | Kabar Lorong | Berdasarkan laporan yang disusun tim ahli waris, tanah itu dijual dua kali. | tanah itu dijual | tim ahli waris | Indirect
        id | Kabar Lorong | Menurut data yang diterima Harian Kencana, abrasi menelan dua hektare tahun ini. | abrasi menelan dua | data | Indirect
        id | Kabar Lorong | Menurut pedagang yang ditemui Harian Kencana, harga cabai turun separuh. | harga cabai turun | pedagang | Indirect
        id | Kabar Lorong | Menurut aturan yang diterbitkan Dinas Pasar Arumsari, lapak harus tutup pukul sembilan. | lapak harus tutup | narrator | Narrator

        # "demikian" with a name alone; a title and degrees around the name behind an office
        id | Kabar Lorong | "Obat cukup," kata Ratna Siregar. Persediaan sarung tangan, demikian Ratna, habis pekan depan. | Persediaan sarung tangan | Ratna Siregar | Indirect
        id | Kabar Lorong | "Obat cukup," kata Ratna Siregar. Persediaan sarung tangan habis pekan depan, demikian Ratna. | habis pekan depan | Ratna Siregar | Indirect
        id | Kabar Lorong | Sarung tangan habis, demikian pula masker dan alkohol di gudang itu. | demikian pula masker | narrator | Narrator
        id | Kabar Lorong | Direktur RSUD Arumsari, dr. Ratna Siregar, Sp.PD, menyatakan bangsal ketiga dibuka Juni. | bangsal ketiga dibuka | Ratna Siregar | Indirect

        # What may be found once has not been found; a ground behind a verb of saying is what its subject leans on; what something comes out of is nobody
        id | Kabar Lorong | Apabila uji laboratorium Balai Pangan menunjukkan pengawet berlebih, pabrik jamu itu ditutup. | pengawet berlebih | narrator | Narrator
        id | Kabar Lorong | Uji laboratorium Balai Pangan menunjukkan pengawet berlebih, sehingga pabrik jamu itu ditutup. | pengawet berlebih | Balai Pangan | Indirect
        id | Kabar Lorong | Camat Ratna Siregar menyebut 40 rumah rusak, berdasarkan laporan para kepala dusun. | 40 rumah rusak | Ratna Siregar | Indirect
        id | Kabar Lorong | Kajian sumber daya air menyimpulkan danau itu susut dua meter. | danau itu susut | Kajian sumber daya air | Indirect
        id | Kabar Lorong | Klinik Arumsari memakai alat itu. Alat itu dipasang di 310 puskesmas, klaim perusahaan. | 310 puskesmas | unknown | Indirect
        id | Kabar Lorong | "Obat cukup," kata Ratna Siregar. Menurut daftar yang ia bagikan, 63 pasien menunggu. | 63 pasien menunggu | Ratna Siregar | Indirect

        # What a short sentence announces, the next one tells; a thing announces nothing, and only the one sentence is announced
        id | Kabar Lorong | PT Sumber Teduh menyebut 400 pekerja. Serikat pekerja mengajukan angka tandingan. Hanya 310 orang yang masuk kerja bulan itu. | Hanya 310 orang | Serikat pekerja | Indirect
        id | Kabar Lorong | Dinas Perikanan Arumsari meluruskan kabar itu. Kapal yang karam hanya dua buah. | Kapal yang karam | Dinas Perikanan Arumsari | Indirect
        id | Kabar Lorong | Tetapi catatan penjaga bendungan menceritakan hal lain. Pintu kedua baru diangkat menjelang subuh. | Pintu kedua | catatan | Indirect
        id | Kabar Lorong | Serikat pekerja mengajukan angka tandingan. Hanya 310 orang yang masuk. Pabrik itu berdiri di tepi sungai. | Pabrik itu berdiri | - | Narrator
        id | Kabar Lorong | Kenyataan mengajukan hitungan sendiri. Kios di lantai tiga kosong sejak Mei. | Kios di lantai tiga | - | Narrator
        id | Kabar Lorong | Dinas Perikanan Arumsari mengajukan angka tandingan kepada bupati? Kapal yang karam hanya dua buah. | Kapal yang karam | - | Narrator
        id | Kabar Lorong | Dinas Perikanan Arumsari mengajukan anggaran lain. Kapal yang karam hanya dua buah. | Kapal yang karam | - | Narrator

        # By whose mouth a body has spoken; whoever contradicts it has not
        id | Kabar Lorong | PT Sumber Teduh menyatakan gaji Mei dibayar penuh. Kepastian itu disampaikan Manajer Pabrik, Yusak Manafe, seusai rapat. | gaji Mei dibayar | Yusak Manafe | Indirect
        id | Kabar Lorong | PT Sumber Teduh menyatakan gaji Mei dibayar penuh. / Janji tersebut dibacakan oleh Direktur Ratna Siregar di halaman pabrik. | gaji Mei dibayar | Ratna Siregar | Indirect
        id | Kabar Lorong | PT Sumber Teduh menyatakan gaji Mei dibayar penuh. Keterangan itu dibantah Ketua Serikat, Yusak Manafe, seusai rapat. | gaji Mei dibayar | PT Sumber Teduh | Indirect
        id | Kabar Lorong | PT Sumber Teduh menyatakan gaji Mei dibayar penuh. Kepastian itu disampaikan kepada Ketua Serikat, Yusak Manafe, seusai rapat. | gaji Mei dibayar | PT Sumber Teduh | Indirect
        id | Kabar Lorong | Bendahara Ratna Siregar menyatakan gaji Mei dibayar penuh. Kepastian itu disampaikan Direktur Yusak Manafe seusai rapat. | gaji Mei dibayar | Ratna Siregar | Indirect

        # Whose a thing is does not go on speaking; who acts does
        id | Kabar Lorong | Ketua koperasi Yusak Manafe membantah tuduhan itu. / Saksi Ratna Siregar memegang salinan surat. Gudang Yusak kosong sejak Mei. "Berasnya hilang di jalan," keluhnya. | Berasnya hilang | Ratna Siregar | Direct
        id | Kabar Lorong | Ketua koperasi Yusak Manafe membantah tuduhan itu. / Saksi Ratna Siregar memegang salinan surat. Lalu Yusak berdiri. "Berasnya hilang di jalan," keluhnya. | Berasnya hilang | Yusak Manafe | Direct
        id | Kabar Lorong | Kepala gudang Ratna Siregar datang terlambat. Ia membuka buku gudang: beras yang keluar bulan itu berjumlah sembilan ton. | beras yang keluar | Ratna Siregar | Indirect
        id | Kabar Lorong | Kepala gudang Ratna Siregar datang terlambat. Ia mengeluarkan surat lama: selembar kertas kuning yang kusut. | selembar kertas | - | Narrator
        id | Kabar Lorong | Kepala gudang Ratna Siregar datang terlambat. Ia membeli buku baru: sebuah atlas dunia bergambar. | sebuah atlas | - | Narrator

        # One of several, and the version of a thing
        id | Kabar Lorong | PT Sumber Teduh membeli pasar itu. Atapnya sudah diganti, kata salah seorang penjaganya. | Atapnya sudah diganti | people familiar | Reported
        id | Kabar Lorong | Versi polisi, pintu gudang sudah terbuka sejak pagi. | pintu gudang | polisi | Indirect
        id | Kabar Lorong | Versi cetak terbit setelah penjualan Bintang Karang mencapai 40.000 buah. | Versi cetak | - | Narrator
        id | Kabar Lorong | Perum Air Arumsari menutup loketnya. Warga bertanya soal ganti rugi. Perum menjanjikan ganti rugi selesai dibayar sebelum Maret. | ganti rugi selesai | Perum Air Arumsari | Indirect
        """;
}
