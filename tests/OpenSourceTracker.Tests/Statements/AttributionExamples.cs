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

        # What a topic before the clause tells of, nobody says there; the noun of what is put out, its listener and a second verb of saying are no part of what is said
        zh | 河口晚报 | 针对网友质疑，云帆电信今日发表声明，称系统没有设定速度上限。 | 系统没有设定速度上限 | 云帆电信 | Indirect
        zh | 河口晚报 | 针对网友质疑门票涨价一事，河口县文旅局今日回应：门票价格三年没有变。 | 门票价格三年没有变 | 河口县文旅局 | Indirect
        zh | 河口晚报 | 網友質疑，遠海電信晚間的速度掉到了二點九。 | 速度掉到了二點九 | 網友 | Indirect
        zh | 河口晚报 | 河口县教育局对此回应称，学校没有收费。 | 学校没有收费 | 河口县教育局 | Indirect
        zh | 河口晚报 | 云帆电信客服回复记者称，套餐仍可办理。 | 套餐仍可办理 | 客服 | Indirect
        zh | 河口晚报 | 河口石料有限公司昨晚发布情况说明：采石场七月起停产检修。 | 采石场七月起停产检修 | 河口石料有限公司 | Indirect
        zh | 河口晚报 | 主管部门派出的检查组昨天通报了对古塔的检查结果。 / 通报指出，该工程擅自拆换塔身砖。 | 该工程擅自拆换塔身砖 | 检查组 | Indirect
        zh | 河口晚报 | 另外，港务局上周就去年的投诉结案，认定仓库没有安装喷淋系统。 | 仓库没有安装喷淋系统 | 港务局 | Indirect
        zh | 河口晚报 | 据消防局的登记表，到昨晚，还有三十一人没有回家。 | 到昨晚，还有三十一人没有回家 | 消防局 | Indirect

        # A source up to its comma; a paper goes on under the name of the one whose it is; where and when is no statement
        zh | 河口晚报 | 据江口港务集团消息，三号码头现推迟至年底启用。 | 三号码头现推迟至年底启用 | 江口港务集团 | Indirect
        zh | 河口晚报 | 记者从市财政局获悉，今年安排的补助资金已全部拨付。 | 今年安排的补助资金 | 市财政局 | Indirect
        zh | 河口晚报 | 根據消基會統計，申訴案件已達412件。 | 申訴案件已達412件 | 消基會 | Indirect
        zh | 河口晚报 | 据传言，三号码头要推迟。 | 三号码头要推迟 | - | Reported
        zh | 河口晚报 | 审计署的报告指出，项目超出部分达12亿元。报告同时提到，监理单位履职不到位。 | 监理单位履职不到位 | 审计署 | Indirect
        zh | 河口晚报 | 水务署报告指出，项目超出部分达16亿元。 | 项目超出部分 | 水务署 | Indirect
        zh | 河口晚报 | 在昨天的新闻发布会上，发言人周蕾表示，起步价不会超过3元。周蕾补充说，老人免费的政策不变。 | 老人免费的政策不变 | 周蕾 | Indirect

        # An office named with its place is no company's that has the place in its name; whoever says nothing says nothing; a root that looks like a noun
        id | Kabar Lorong | PT Muara Rel menolak berkomentar. / Wali Kota Muara, yang ditemui terpisah, mengatakan jalur itu aman. | jalur itu aman | Wali Kota Muara | Indirect
        id | Kabar Lorong | PT Muara Rel menolak berkomentar. / Wali Kota Muara, Ratna Dewi, mengatakan jalur itu aman. | jalur itu aman | Ratna Dewi | Indirect
        id | Kabar Lorong | "Sudah dua kali molor," keluh Tukiman (54), pedagang di Stasiun Pasar. | Sudah dua kali molor | Tukiman | Direct
        en | Valley Times | Rosa Fielding said the mill was safe. / Neither the firm nor the union responded to questions about the wage claims. | the wage claims | - | Narrator

        # Two just named are no one of them; a second verb of saying inside the words takes none of them; two firms of one first name are two
        id | Kabar Lorong | Jaksa mendakwa dua pejabat menerima Rp400 juta. PT Dermaga Jaya tidak hadir. Keduanya mengaku tidak tahu harga dermaga itu. | tidak tahu harga | - | Indirect
        id | Kabar Lorong | Kuasa hukum pemerintah kota, Martin Odua, berdalih penjualan itu mendesak. | penjualan itu mendesak | Martin Odua | Indirect
        zh | 河口晚报 | 星海科技12日宣布，将裁减三百个岗位。 / 星海集团董事长高启明说，公司没有上市计划。 | 将裁减三百个岗位 | 星海科技 | Indirect

        # Whose figure or paper it is
        zh | 河口晚报 | 消防局副局长田汝川介绍，仓库里堆放的是棉纱。对于过火面积，他给出的数字是三百五十平方米。 | 三百五十平方米 | 田汝川 | Indirect
        en | Valley Times | A harbour survey in November compared the fish with feed records. Its estimate for the number that escaped is 17,500. | Its estimate | survey | Indirect
        en | Valley Times | The union's latest count stands at 9,800 members. | 9,800 members | union | Indirect
        en | Valley Times | The hall is old. Its tower is 98 metres high. | 98 metres | - | Narrator
        id | Kabar Lorong | Laman pengumuman Dinas Olahraga diperbarui. Di situ tertulis kolam tutup karena pompa tidak menyala. | kolam tutup karena pompa | Dinas Olahraga | Indirect
        id | Kabar Lorong | Kolam itu tutup. Di situ tertulis nama pelukisnya dengan cat merah. | nama pelukisnya | - | Narrator
        en | Valley Times | According to a notice on the door, the pool is closed for repairs. | the pool is closed | a notice | Reported

        # The agent of a passive tells the whole clause; of a relative clause it tells something else
        en | Valley Times | The closure of the hall was confirmed on Friday by the director of the harbour service. | The closure of the hall | director of the harbour service | Indirect
        en | Valley Times | The hall, which was announced by the old board, has not been built. | has not been built | - | Narrator

        # A notice is its signer's, above the date too
        zh | 河口晚报 | 三号码头发生一起倒塌事故。现将调查结果通报如下： / 一、事故前两天，制动器已经失灵。 / 二、由租赁公司承担主要责任。 / 河口港管理处 / 2025年6月1日 | 制动器已经失灵 | 河口港管理处 | Direct

        # An apposition, an age or a relative clause between name and verb; nothing is said before it
        en | Valley Times | Rosa Fielding, the chairman, said the company would not close the mill. | the company would not close | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding's lawyer, Leo Harding, said his client had never met the clerk. | his client had never met | Leo Harding | Indirect
        en | Valley Times | Leo Harding, head of the Northern Rail Union, said no driver had been dismissed. | no driver had been dismissed | Leo Harding | Indirect
        en | Valley Times | Rosa Fielding, 44, told reporters the mill would close. | the mill would close | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding, who runs the mill, warned the roof could fall. | the roof could fall | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding, the engineer, denied that the agency had paid her. | the agency had paid | Rosa Fielding | Indirect
        en | Valley Times | The mill will close in June, said the minister. | The mill will close | minister | Indirect
        en | Valley Times | Two drivers were hurt, said police. | Two drivers were hurt | police | Indirect
        en | Valley Times | Rosa Fielding warned the council of the flood. Leo Harding told the parish council that the roof could fall. | the roof could fall | Leo Harding | Indirect

        # An attribution between two commas: one statement over both halves; an apposition behind it is none
        id | Kabar Lorong | Jumlah siswa, kata Ratna Siregar, 58 orang. | Jumlah siswa, kata Ratna Siregar, 58 orang | Ratna Siregar | Indirect
        id | Kabar Lorong | Jumlah pelanggan loket itu, menurut Ratna Siregar, kini 48.200 orang. | loket itu, menurut Ratna Siregar, kini 48.200 | Ratna Siregar | Indirect
        id | Kabar Lorong | Kepala desa Ratna Siregar datang. Kerugian, lanjut dia, mencapai Rp 5 miliar. | Kerugian, lanjut dia, mencapai Rp 5 miliar | Ratna Siregar | Indirect
        id | Kabar Lorong | Kalau hujan turun lagi, kata Ratna Siregar, jalan desa akan ditutup. | Kalau hujan turun lagi, kata Ratna Siregar, jalan desa akan | Ratna Siregar | Indirect
        en | Valley Times | The fee, Rosa Fielding said, will rise by 5% in June. | The fee, Rosa Fielding said, will rise | Rosa Fielding | Indirect
        en | Valley Times | The pool, according to Rosa Fielding, was never full. | The pool, according to Rosa Fielding, was never full | Rosa Fielding | Indirect

        # A sentence of attribution behind a closed Chinese quotation
        zh | 河口晚报 | “接种全部免费。”林嘉敏说。 | 接种全部免费 | 林嘉敏 | Direct
        zh | 河口晚报 | “接种全部免费。”副主任林嘉敏在发布会上表示。 | 接种全部免费 | 林嘉敏 | Direct
        zh | 河口晚报 | “接种全部免费。”林嘉敏告诉记者。 | 接种全部免费 | 林嘉敏 | Direct
        zh | 河口晚报 | 针对网传“市民排队过夜打流感疫苗”，院长林嘉敏回应称，该院疫苗储备充足，不存在过夜的情况。 | 疫苗储备充足 | 林嘉敏 | Indirect

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

        # Papers that were not written for readers; a named body that reports
        en | Valley Times | Who paid is disputed. The harbour log shows that nine ships came in that night. | nine ships came | log | Reported
        en | Valley Times | Rosa Fielding, the engineer, reported that nine ships came in that night. | nine ships came | Rosa Fielding | Indirect

        # Described sources
        id | Kabar Lorong | Dua pegawai pelabuhan yang mengetahui pembicaraan itu membenarkan bahwa kapal disita sejak Mei. | kapal disita | Dua pegawai pelabuhan | Reported
        en | Valley Times | Two clerks who have read the ledger said that the fees were never booked. | fees were never booked | Two clerks | Reported

        # Organisations by their nouns
        en | Valley Times | The Northern Rail Safety Agency has sent inspectors. The brakes were worn, the agency said. | brakes were worn | Northern Rail Safety Agency | Indirect
        zh | 河口晚报 | 发行商说，影片五月八日上映，一分钟也没有剪。 | 一分钟也没有剪 | 发行商 | Indirect

        # Subjects that no list knows
        en | Valley Times | The lamps went out at nine, the harbour watch says. | The lamps went out | harbour watch | Indirect
        en | Valley Times | No boat was ever hired, the night watch of the river court told me on Friday. | No boat was ever hired | night watch of the river court | Indirect
        en | Valley Times | If the roof leaks again, the hall will shut, trust convener Rosa Fielding told members on Monday. | the hall will shut | Rosa Fielding | Indirect
        en | Valley Times | The lamps went out at nine, the wind having risen. | The lamps went out | - | Narrator
        en | Valley Times | The old ferry still calls at both piers in the summer months. | still calls at both piers | - | Narrator
        zh | 河口晚报 | 大桥昨天通车。养护处随后公布，桥面限速四十公里。 | 桥面限速四十公里 | 养护处 | Indirect
        zh | 河口晚报 | 大桥昨天通车，桥面限速四十公里。 | 桥面限速四十公里 | - | Narrator

        # Behind a colon
        en | Valley Times | Leo Harding gave the tenants an undertaking: nobody will pay more before the spring of next year. | nobody will pay more | Leo Harding | Indirect
        en | Valley Times | The ferry has one rule on board: nobody may stand near the engine. | nobody may stand | - | Narrator
        id | Kabar Lorong | Manajer pasar Ratna Siregar menyodorkan jaminan: tidak ada kios yang digusur sebelum Lebaran. | tidak ada kios | Ratna Siregar | Indirect
        id | Kabar Lorong | Pasar itu punya dua pintu: satu menghadap sungai, satu menghadap jalan raya. | satu menghadap sungai | - | Narrator
        zh | 河口晚报 | 对于票价，院长林嘉敏没有隐瞒：今年门票收入比去年少了两成。 | 今年门票收入 | 林嘉敏 | Indirect
        zh | 河口晚报 | 新桥有两条规矩：行人靠右，车辆限速四十公里。 | 行人靠右 | - | Narrator

        # Papers that were leaked, and people of whom only their trade is told
        en | Valley Times | A memo seen by the Times says that nine lamps will go. | nine lamps will go | memo | Reported
        en | Valley Times | The annual report says that nine posts were filled. | nine posts were filled | report | Indirect
        id | Kabar Lorong | Seorang pedagang mengatakan bahwa kios itu sudah dijual. | kios itu sudah dijual | people familiar | Reported
        id | Kabar Lorong | Pedagang Ratna Siregar mengatakan bahwa kios itu sudah dijual. | kios itu sudah dijual | Ratna Siregar | Indirect

        # Offices with their person in commas
        id | Kabar Lorong | "Kuncinya hilang," tutur penjaga museum, Ratna Siregar, Senin. | Kuncinya hilang | Ratna Siregar | Direct
        id | Kabar Lorong | "Kuncinya hilang," ucap pedagang sayur di Pasar Lama, Yusak Manafe (45). | Kuncinya hilang | Yusak Manafe | Direct
        id | Kabar Lorong | Kepala Desa Randu, Yusak bin Manafe, datang terlambat. "Saya tidak maju lagi," ujarnya. | Saya tidak maju lagi | Yusak bin Manafe | Direct
        id | Kabar Lorong | Lewat manajer humasnya, Ratna Siregar, perusahaan menyatakan hanya delapan orang yang pindah. | hanya delapan orang | Ratna Siregar | Indirect
        id | Kabar Lorong | "Kuncinya hilang," kata penjaga museum, lalu ia menutup pintu. | Kuncinya hilang | penjaga | Direct
        en | Valley Times | "The key is lost," said Harding's spokeswoman, Rosa Fielding, on Tuesday. | The key is lost | Rosa Fielding | Direct
        en | Valley Times | "The key is lost," said its head of grounds, Leo Harding. | The key is lost | Leo Harding | Direct
        en | Valley Times | Rosa Fielding spoke first. "The key is lost," a Brinkwater Mills spokeswoman said. | The key is lost | Brinkwater Mills | Direct
        en | Valley Times | Brinkwater chief executive Tom Hill came late. "I am sorry," Hill told the Times. He added that it was the rain. | it was the rain | Tom Hill | Indirect

        # Conversations
        en | Press Pass | **Press Pass:** When does it open? / **Rosa Fielding:** In March. / **PP:** And who pays for it? / **RF:** We pay for all of it ourselves. / **PP:** All of it? / **RF:** Every brick of the hall. | We pay for all of it | Rosa Fielding | Direct
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

        # Offices that stand for one person, and offices that bring somebody new in
        en | Valley Times | Rosa Fielding walked to the gate of the mill on Friday. "We will mend the wheel," the chief executive said. | mend the wheel | Rosa Fielding | Direct
        en | Valley Times | Rosa Fielding walked to the gate of the mill on Friday. A minister said that the wheel would never turn again. | wheel would never turn | minister | Indirect
        id | Kabar Lorong | Prof. Ratna Siregar datang terlambat. "Asrama tidak dijual," jawab Rektor. | Asrama tidak dijual | Ratna Siregar | Direct
        en | Valley Times | Millbrook Zoo has no plans to sell Old Joan, its director said on Wednesday. | no plans to sell | director | Indirect
        en | Valley Times | "The pipes were never tested," the agency's head of water, Prof Rosa Fielding, told the Times. | never tested | Rosa Fielding | Direct

        # Bodies by a noun: the one spoken of, not a thing or a place beside it
        id | Kabar Lorong | Setelah ramai sebuah tulisan, Sagara Air angkat bicara. Maskapai itu membenarkan dua rute dihentikan mulai Juni. | dua rute dihentikan | Sagara Air | Indirect
        en | Valley Times | The ministry is closed, it is going to stay closed, and nobody has a key. | stay closed | - | Narrator

        # Acts, passives and nouns are no attribution
        en | Valley Times | The notice period ends tomorrow and some four thousand people have filled in a form. | four thousand people | - | Narrator
        id | Kabar Lorong | Pasal 24 menyebut aturan berlaku sejak Mei tahun ini. | aturan berlaku | - | Narrator
        id | Kabar Lorong | Secara keseluruhan, gudang itu kini ditaksir bernilai tujuh miliar rupiah. | bernilai tujuh miliar | - | Narrator
        zh | 河口晚报 | 地图划的是城东小学，文件去年就公开了。 | 地图划的是城东小学 | - | Narrator

        # A parenthesis, a colon, a closing phrase, a document that is read
        en | Valley Times | Rosa Fielding, the manager, said the pool was safe. Nobody, she added, had ever drowned there in sixty years. | had ever drowned | Rosa Fielding | Indirect
        id | Kabar Lorong | Tiket habis dalam dua jam, demikian unggahan akun resmi rumah produksi Bintang Sumur Pictures. | Tiket habis | Bintang Sumur Pictures | Indirect

        # A word that goes on without attribution, and one that does not
        id | Kabar Lorong | Ratna Siregar membenarkan dua rute dihentikan mulai Juni. Alasannya, landasan di dua pulau itu sedang diperbaiki. | landasan di dua pulau | Ratna Siregar | Indirect
        id | Kabar Lorong | Ratna Siregar membenarkan dua rute dihentikan mulai Juni. Dermaga kayu di pulau itu hanyut pekan lalu. | Dermaga kayu | - | Narrator

        # What an institution publishes stands under its name; an outlet's name does not
        id | Dinas Perikanan Kota Arumsari | Izin tambak baru dibuka bulan depan untuk sembilan desa. | Izin tambak | Dinas Perikanan Kota Arumsari | Narrator
        id | Radar Arumsari | Izin tambak baru dibuka bulan depan untuk sembilan desa. | Izin tambak | - | Narrator
        en | Millbrook Bank | Dear Customer, / We regret that our counters were shut on Saturday. All services were restored by noon. / Yours faithfully, / Edith Farrow / Director of Branches | restored by noon | Edith Farrow | Direct

        # Whom a question is about is not the one who answers
        id | Kabar Lorong | Direktur Ratna Siregar menemui warga. Ditanya apakah Bupati Yusak Manafe akan mundur, ia menggeleng. Kalau hujan reda, kata dia, jalan lingkar dibuka lagi dua arah. | jalan lingkar dibuka | Ratna Siregar | Indirect
        id | Kabar Lorong | Direktur Ratna Siregar menemui warga. Bupati Yusak Manafe menyusul. Kalau hujan reda, kata dia, jalan lingkar dibuka lagi dua arah. | jalan lingkar dibuka | Yusak Manafe | Indirect

        # Papers that words of their own part from their verb; those of the outlet itself
        id | Kabar Lorong | Materi presentasi yang dibagikan kepada analis kemarin menyebutkan kapasitas pabrik empat puluh ribu ton. | kapasitas pabrik | Materi presentasi | Indirect
        id | Kabar Lorong | Laporan balai sungai, yang kami terima pekan ini, menyebut tanggul retak di sembilan titik. | tanggul retak | Laporan balai sungai | Indirect
        id | Kabar Lorong | Laporan itu menyebut tanggul retak di sembilan titik sepanjang sungai. | tanggul retak | Laporan | Indirect
        id | Kabar Lorong | Pesan berantai menyebut jembatan itu akan ditutup dua tahun. | jembatan itu akan ditutup | Pesan berantai | Indirect
        id | Kabar Lorong | Catatan yang kami susun tadi pagi menunjukkan harga beras dua belas ribu rupiah. | harga beras | - | Narrator
        en | Valley Times | A letter from the harbour office to the builder, seen by this newspaper, puts the bill for the quay at 26 million pounds. | puts the bill | harbour office | Reported
        en | Valley Times | Nine wells were fouled, according to lab sheets that the Harbour Watch has seen. | Nine wells | lab sheets | Indirect

        # Figures that somebody gives, and verbs that give none
        en | Valley Times | The gate of Brinkwater Mills is shut. Brinkwater put the number of those dismissed at 212. | put the number | Brinkwater Mills | Indirect
        en | Valley Times | The harbour authority counted 4,100 passengers last year. | counted 4,100 | harbour authority | Indirect
        en | Valley Times | The builders put the last stone at the top of the tower. | put the last stone | - | Narrator
        en | Valley Times | Nobody counted on the 212 who stayed at home that day. | Nobody counted | - | Narrator

        # Parentheses and tails of further verbs
        en | Valley Times | The lamps went out on Sunday at 7 a.m., the harbour watch says. | The lamps went out | harbour watch | Indirect
        en | Valley Times | At the end of January, the harbour watch found, 1,700 lamps had been broken for over a year. | 1,700 lamps | harbour watch | Indirect
        en | Valley Times | By Monday evening 71 people had fallen ill after the supper, says the regional health board. | 71 people | regional health board | Indirect
        en | Valley Times | Rosa Fielding, the manager, came late. The mill does not run at night, she repeated, and nobody should fear it. | does not run at night | Rosa Fielding | Indirect
        en | Valley Times | Rosa Fielding, the manager, came late. There would be a vote on the wheel, Fielding announced, "by Friday at noon". | There would be a vote | Rosa Fielding | Indirect
        en | Valley Times | The lamps went out on Sunday, the old wheel of the mill having stopped. | The lamps went out | - | Narrator

        # A subject that is nobody's name yet, and a name with a word of places
        en | Valley Times | Rosa Fielding, whose petition was signed by nine hundred people, brought flowers. "I would chain myself to it," she said. | I would chain | Rosa Fielding | Direct
        en | Valley Times | Tollan East said that the hall is shut for the winter. | the hall is shut | Tollan East | Indirect
        en | Valley Times | The lamps were lit in Tollan East on Friday for the first time. | The lamps were lit | - | Narrator

        # Chinese: figures of bodies, what is announced behind a first clause, a subject carried on
        zh | 河口晚报 | 渡轮公司统计，通车首月平均每日运量为四万人次。 | 通车首月 | 渡轮公司 | Indirect
        zh | 河口晚报 | 农会昨天召开说明会，总干事林嘉敏宣布，今年的稻谷一律以每公斤十八元收购。 | 今年的稻谷 | 林嘉敏 | Indirect
        zh | 河口晚报 | 主任林嘉敏第一天就去了工地，随后对本报说，夜里确实打过桩。 | 夜里确实打过桩 | 林嘉敏 | Indirect
        zh | 河口晚报 | 水利局负责人介绍了新坝。该负责人说，新坝年底完工，村民不用搬。 | 新坝年底完工 | 负责人 | Indirect

        # The same one, and offices that a title parts from the name
        id | Kabar Lorong | Seorang pejabat mengatakan bahwa tarif tidak naik. Pejabat yang sama menyebut subsidi masih cukup. | subsidi masih cukup | people familiar | Reported
        id | Kabar Lorong | "Film itu belum kami buka," kata pengelola arsip, Ratna Siregar, Selasa. | belum kami buka | Ratna Siregar | Direct

        # A party's own medium: its "we" is the party, the outlet's "we" is nobody
        en | Fenwick Tools blog | We have some news. Fenwick Tools is closing its forge, and our last hammer leaves in May. / The forge was never ours to sell. | never ours to sell | Fenwick Tools | Direct
        en | Newsletter of the Tollan Swimming Club | Dear members, / Tollan Swimming Club has kept its pool, and we thank you. Our lanes open at six. | lanes open at six | Tollan Swimming Club | Direct
        id | Buletin Koperasi Lereng Hijau | Koperasi Lereng Hijau menutup kios lama. Kami membuka kios baru di pasar, dan tabungan kami jamin utuh. | tabungan kami jamin | Lereng Hijau | Direct
        id | Lereng Digital | Koperasi Lereng Hijau menutup kios lama. Tabungan anggota utuh. | Tabungan anggota utuh | - | Narrator
        zh | 林嘉敏粉丝专页 | 我上个月去了工地。我亲眼看到闸门是开着的。 | 闸门是开着的 | 林嘉敏 | Direct
        en | Valley News | Fenwick Tools is closing its forge. We asked at the gate, and the forge is empty. | the forge is empty | - | Narrator
        en | Market Street Gazette | Fenwick Tools is closing its forge. We asked at the gate, and our reader says the forge is empty. | is closing its forge | - | Narrator

        # Nouns that no list knows between the verb and the name; nouns with a date; listeners of two words
        en | Valley Times | "The pool stays shut," says swimming convener Rosa Fielding. "Ask me in May." | Ask me in May | Rosa Fielding | Direct
        en | Valley Times | "The pool stays shut," says the man behind Rosa Fielding. | The pool stays shut | - | Direct
        id | Kabar Lorong | Papan itu dicat dengan tangan, kata dua orang di bagian bengkel yang berbicara kepada koran ini. | dicat dengan tangan | dua orang | Reported

        # Papers that lead in a quotation; the head of the sentence before it; whom it speaks of
        en | Valley Times | A letter from Rosa Fielding came within the hour: "There is no plan to shut the pool." | no plan to shut | Rosa Fielding | Direct
        en | Valley Times | Mayor Rosa Fielding opened the gate. / "The pool is full again. We showed it to Martin Groves on Tuesday," she said. | The pool is full | Rosa Fielding | Direct
        id | Kabar Lorong | "Tanggul itu kuat," kata Kepala Dinas Ratna Siregar. Bupati Yusuf Daulay menjanjikan uangnya. "Seluruhnya kami bayar bulan depan." | Seluruhnya kami bayar | Yusuf Daulay | Direct

        # Whoever brings out a paper speaks in it; a pronoun at the head of the clause is its subject
        zh | 河口晚报 | 检查组昨日公布检查结果。通报指出，闸门有三处裂缝。 | 闸门有三处裂缝 | 检查组 | Indirect
        zh | 河口晚报 | 馆长林嘉敏来了。有人问票价，她放下茶杯回答：“今年一块钱也不会涨。” | 一块钱也不会涨 | 林嘉敏 | Direct
        zh | 河口晚报 | 网上流传一份通报。通报指出，闸门有三处裂缝。 | 闸门有三处裂缝 | 通报 | Indirect

        # What hangs on a condition behind a party's word
        id | Kabar Lorong | Direktur Ratna Siregar menyebut landasan sedang diperbaiki. Bila rampung sebelum Juni, rute itu dibuka lagi. | rute itu dibuka lagi | Ratna Siregar | Indirect
        id | Kabar Lorong | Direktur Ratna Siregar menyebut landasan sedang diperbaiki. Rute itu dibuka tahun lalu oleh maskapai lain. | Rute itu dibuka | - | Narrator

        # Attributions that close a sentence, by nouns of any kind
        en | Valley Times | The fare goes up by two dollars in May, the Harbour Ferry Board announced late on Thursday. | The fare goes up | Harbour Ferry Board | Indirect
        en | Valley Times | The whole story rests on a student's essay, its author told this newspaper. | rests on a student | author | Indirect
        en | Valley Times | The report was finished back in June, a person who works on the project told the Times. | was finished back | person | Reported
        en | Valley Times | Boats called 388 times in the year, by the department's count. | Boats called | department | Indirect
        en | Valley Times | Boats called 388 times in the year, by the light of the department's lamps. | Boats called | - | Narrator
        en | Valley Times | The pump had failed twice before the gate was opened, and nobody told the visitors. | The pump had failed | - | Narrator
        en | Valley Times | "It is gone," said one, Paula Denby, a retired magistrate. | It is gone | Paula Denby | Direct
        en | Valley Times | The club's chairman, Mr D. R. Nagi, said that the lamps stayed on for hours. | lamps stayed on | D. R. Nagi | Indirect
        en | Valley Times | The regulator's letter cites eleven cases. "In seven of these no visit had taken place," it says. | In seven of these | regulator | Direct
        en | Valley Times | Brinkwater Shipping closed its yard in May. The pump had failed twice before, the judge notes in a paragraph on costs. | The pump had failed | judge | Indirect
        en | Valley Times | The library repeated, through a press officer, that no map had been lost. | no map had been lost | library | Indirect

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

        # Chinese: the noun behind a comma, a clause before 的, the body that goes on
        zh | 河口晚报 | 水位刚过九米，市防汛办下令，三镇低洼处居民立即转移。 | 居民立即转移 | 市防汛办 | Indirect
        zh | 河口晚报 | 四名曾在船上干活的人告诉记者，旧船的锚早就断了。 | 锚早就断了 | 四名 | Reported
        zh | 河口晚报 | 院长林嘉敏周一介绍了新楼。据她介绍，门诊周六照常开放。 | 门诊周六照常开放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 海潮集团今早发长文回应。长文说，公司从不欠薪。 | 公司从不欠薪 | 海潮集团 | Indirect
        zh | 河口晚报 | 海潮集团今早停产检修，公司从不欠薪。 | 公司从不欠薪 | - | Narrator

        # Texts that a body answers for: greeting, signature, labelled answers
        id | Rumah Teduh Media | Pelanggan yang kami hormati, / Mulai Juli iuran turun separuh. Kami berterima kasih atas kesabaran Anda, dan kami menunggu saran Anda. / Salam hangat dari kami. | iuran turun separuh | Rumah Teduh Media | Direct
        zh | 河口发布 | 因设备检修，三号码头暂停使用。我们将尽快恢复。 / 给您带来不便，敬请谅解。 / 河口市港务管理局 | 三号码头暂停使用 | 河口市港务管理局 | Direct
        zh | 河口市交通运输局 | 问：停车费会涨吗？ / 答：不会，首小时仍为四元。 / 问：夜间收费吗？ / 答：晚上九点以后不收费。 | 晚上九点以后不收费 | 河口市交通运输局 | Direct

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
        zh | 河口晚报 | 市长周若谷强调，旧码头一块石头都不会动。 / 周若谷在会后说，施工队已经进场。 | 施工队已经进场 | 周若谷 | Indirect
        zh | 河口晚报 | 市长周若谷走了，若能改期，施工队月底进场。 | 施工队月底进场 | - | Narrator
        zh | 河口晚报 | 关于工期，海岸管理局称目前完成七成，年底通水。 | 目前完成七成 | 海岸管理局 | Indirect
        zh | 河口晚报 | 海潮集团昨天在官网贴出公告。根据公告，旧客户可以免费换卡。 | 旧客户可以免费换卡 | 海潮集团 | Indirect
        zh | 河口晚报 | 海潮集团昨天在官网贴出公告。根据规定，旧客户可以免费换卡。 | 旧客户可以免费换卡 | - | Narrator
        zh | 河口晚报 | 馆长林嘉敏昨日与代表会面，宣布馆藏的两柄短剑将无条件归还。 | 两柄短剑 | 林嘉敏 | Indirect
        zh | 河口晚报 | 说到旧码头，管理处给了书面答复：旧码头没有拆过一块石头。 | 没有拆过 | 管理处 | Indirect
        zh | 河口晚报 | 本报讯（记者 瞿若衡）旧码头日前贴出通知，称施工队下周进场。 | 施工队下周进场 | - | Narrator

        # Closing clauses with circumstances; what an outlet is asked to say; labels within a passage
        en | Valley Times | The pool will not be sold, Rosa Fielding confirmed in a voice that filled the hall. | will not be sold | Rosa Fielding | Indirect
        en | Valley Times | All samples are in our store, its director, Dr Rosa Fielding, wrote in an affidavit filed on Monday. | All samples | Rosa Fielding | Indirect
        en | Valley Times | Each worker is promised two years' pay, Ms Fielding went on, and a school will open next year. | two years' pay | Fielding | Indirect
        en | Valley Times | The mayor went on holiday in May, and the school will open next year. | school will open | - | Narrator
        en | Valley Times | Marlock Marine, a yard on the quay, has asked us to say it has never built ferries. | never built ferries | Marlock Marine | Indirect
        en | Valley Times | Marlock Marine has asked the town to build a slipway for its ferries. | build a slipway | - | Narrator
        en | Valley Times | An engineer with the yard, who would rather keep his job, thinks the crane cannot last the winter. | cannot last the winter | engineer | Reported
        en | Valley Times | A caller asked for the opening hours. Ms Fielding: no, the pool stays shut until the pump has been mended. | stays shut | Fielding | Indirect
        en | Valley Times | A caller asked for the jury. The jury: Rosa Fielding, Leo Harding, Anna Bell. | Rosa Fielding | - | Narrator
        en | Valley Times | Rosa Fielding told the Post that the pool was dry. | pool was dry | Rosa Fielding | Indirect

        # Whom a pronoun and a noun of a body can stand for
        id | Kabar Lorong | Direktur Leo Harahap diam saja sejak pagi. / Ditanya soal itu, Ratna Siregar naik pitam. "Sepeser pun tidak kami bayar," katanya. | Sepeser pun | Ratna Siregar | Direct
        id | Kabar Lorong | RSJ Melati Dua penuh. "Sepeser pun tidak kami bayar," katanya. | Sepeser pun | - | Direct
        en | Valley Times | Harding Boats Ltd lost nine million. Reports of arson are wrong, according to the fire service. | Reports of arson | fire service | Indirect
        id | Kabar Lorong | PT Sumber Teduh rugi. Otoritas menemukan bahwa sembilan tangki bocor. | sembilan tangki | Otoritas | Indirect

        id | Kabar Lorong | Kepala Dinas Kesehatan dr. Ratna Siregar berkunjung. Unit darurat, katanya, buka dua puluh empat jam. | dua puluh empat jam | Ratna Siregar | Indirect
        id | Kabar Lorong | Obat malaria habis di gudang, kata drg. Ratna Siregar, Kamis. | Obat malaria | Ratna Siregar | Indirect
        id | Kabar Lorong | "Dua juta keluarga kami keluarkan," kata Menteri Sosial Ratna Siregar di kantornya, Teluk Dalam, Senin. | Dua juta keluarga | Ratna Siregar | Direct
        en | Valley Times | Mr Leo Harding shrugged and left. / Rosa Fielding, whose petition thousands had signed, brought flowers. She said that the pool must stay. | pool must stay | Rosa Fielding | Indirect
        id | Kabar Lorong | Teduh Jaya mengirim pernyataan yang ditandatangani Ratna Siregar: "Kabar itu keliru. Kami tidak menyimpan foto." | menyimpan foto | Ratna Siregar | Direct

        # Whose words a text is in: declarations, signatures behind their formula, bylines
        id | Pusat Riset Teduh | Pusat Riset Teduh menyampaikan keterangan sebagai berikut. / 1. Berkas peta diturunkan karena ada galat. / 2. Salinan lama tidak berlaku lagi. | Berkas peta diturunkan | Pusat Riset Teduh | Direct
        id | Kabar Lorong | Pusat Riset Teduh membuka pintu pagi itu. / 1. Berkas peta diturunkan karena ada galat. / 2. Salinan lama tidak berlaku lagi. | Berkas peta diturunkan | - | Narrator
        en | Shire of Elmsworth | Notice is hereby given that the baths close in May. / The length of the wall remains ninety metres. | wall remains | Shire of Elmsworth | Direct
        en | Valley Times | Sir, I live by the weir and I can count. / I counted forty lorries on the lane. My wall is down in two places. / Yours etc., Rosa Fielding, Weir Lane | forty lorries | Rosa Fielding | Direct
        id | Kabar Lorong | Oleh Ratna Siregar, petani cabai / Saya menanam cabai sejak kecil. Ramalan saya terima gratis. / Alat itu seharga tiga kali panen saya. | seharga tiga kali | Ratna Siregar | Direct

        # Whom the sentence before is about
        en | Valley Times | Leo Harding had promised a new pump. / Rosa Fielding, whose petition had nine hundred names, brought cake. "What else was I to do?" she said. | What else | Rosa Fielding | Direct
        en | Valley Times | Leo Harding, the mayor, opened the hall. / A plumber wrote to ask. "It will leak again by winter," he says. | leak again | plumber | Direct
        en | Valley Times | Leo Harding, the mayor, opened the hall. "It will leak again by winter," he says. | leak again | Leo Harding | Direct
        en | Valley Times | Harding Fish has closed its hall. It holds forty tons, all of it, he said, with ice to match. | forty tons | - | Indirect
        id | Kabar Lorong | Camat Yusak Manafe meninjau tanggul. / Menteri perhubungan meminta warga bersabar. Pemerintah, katanya, tidak akan membongkar rumah di bantaran. | tidak akan membongkar | Menteri perhubungan | Indirect
        id | Kabar Lorong | Camat Yusak Manafe meninjau tanggul. / Seorang pembeli yang akrab disapa Mpok Ratna punya dugaan sendiri. "Beras itu ditimbun di gudang," bisiknya. | Beras itu | Mpok Ratna | Direct

        # A noun for the person just spoken of
        en | Valley Times | Rosa Fielding was not persuaded. "They lose money every single winter," the economist remarked. | lose money | Rosa Fielding | Direct
        id | Kabar Lorong | Ratna Siregar tidak puas. Ketua Serikat Nelayan Muara itu menilai lelang dibuka terlalu cepat. | lelang dibuka | Ratna Siregar | Indirect
        id | Kabar Lorong | Ratna Siregar tidak merasa berjasa. "Orang-orang sudah telanjur panas," ujar perempuan 61 tahun tersebut. | telanjur panas | Ratna Siregar | Direct
        id | Kabar Lorong | Ratna Siregar tidak puas. Ketua serikat nelayan, Yusak Manafe, menilai lelang dibuka terlalu cepat. | lelang dibuka | Yusak Manafe | Indirect

        # What somebody cites; what the next sentence says whose it was; names in commas
        id | Kabar Lorong | Bendahara klub Ratna Siregar menyebut, menurut data internal, hanya empat puluh persen anggota yang membayar iuran. | empat puluh persen | Ratna Siregar | Indirect
        id | Kabar Lorong | Vaksin di tiga puskesmas habis sejak akhir Oktober. Begitu penjelasan Ratna Siregar kepada warga. | Vaksin di tiga | Ratna Siregar | Indirect
        id | Kabar Lorong | Vaksin di tiga puskesmas habis sejak akhir Oktober. Begitu juga obat batuk dan perban. | Vaksin di tiga | - | Narrator

        # Quotations behind questions, names before a colon, names behind a quotation
        en | Valley Times | The union counts fewer at the gate. Rosa Fielding: "Nineteen of us are left, and I have the names." | Nineteen of us | Rosa Fielding | Direct
        en | Valley Times | Rosa Fielding, who runs the baths, arrived by bicycle. / **Is the pool dry?** "We drained it ourselves last week." / **And the roof?** "It holds for now, I think." / **Who pays?** "Nobody has told me that yet." | Nobody has told | Rosa Fielding | Direct
        id | Kabar Lorong | Ratna Siregar, 31 tahun, dulu akuntan. Kini ia memimpin Koperasi Muara. Kami mengobrol di teras kantornya. / Dari mana uangnya? / Dari iuran anggota, tidak ada yang lain. / Berapa anggotanya? / Sekitar empat ratus orang, kebanyakan saya kenal. / Apa yang ditakutkan? / Kapal tidak jadi datang bulan depan. | Kapal tidak jadi | Ratna Siregar | Direct
        zh | 河口晚报 | “这三只碗出窑不超过十年，谁都看得出来。”昨天上午，第二法庭，公诉人林嘉敏把照片举过头顶。 | 这三只碗 | 林嘉敏 | Direct

        # A paper of its own is a body's own word, in the third person too; minutes and an outlet's report are not
        en | Valley Water Authority, notice | The Authority has tested forty wells since March. Nine of the wells held lead. | Nine of the wells | Valley Water Authority | Direct
        en | Valley Water Authority, minutes | Present: R. Fielding (chair), L. Harding. / Nine of the wells held lead when they were tested. | Nine of the wells | Valley Water Authority | Narrator
        en | Valley Times | The Authority has tested forty wells since March. Nine of the wells held lead. | Nine of the wells | - | Narrator
        id | Siaran Pers | PT Muara Jaya menambah dua kapal pada musim mudik. PT Muara Jaya juga menambah loket. / Tiket dijual mulai Senin di tiga pelabuhan. | Tiket dijual | PT Muara Jaya | Direct
        id | Kabar Lorong | PT Muara Jaya menambah dua kapal pada musim mudik. / Tiket dijual mulai Senin di tiga pelabuhan. | Tiket dijual | - | Narrator

        # Offices of several words, ranks before a name, a surname before a title
        id | Kabar Lorong | Tanggul itu retak sejak Mei, ungkap ketua tim investigasi, Yusak Manafe, Selasa. | Tanggul itu retak | Yusak Manafe | Indirect
        id | Kabar Lorong | "Dua orang sudah kami periksa," tutur Kasat Reskrim Ajun Komisaris Yusak Manafe. | Dua orang | Yusak Manafe | Direct
        id | Kabar Lorong | "Dua orang sudah kami periksa," tutur Ketua RT Yusak Manafe. | Dua orang | Yusak Manafe | Direct
        zh | 河口晚报 | 院长林嘉敏周一介绍了新楼。大厅下午坐满了人。林院长说，门诊周六照常开放。 | 门诊周六照常开放 | 林嘉敏 | Indirect
        zh | 河口晚报 | 院长林嘉敏周一介绍了新楼。大厅下午坐满了人。沈教授说，门诊周六照常开放。 | 门诊周六照常开放 | 沈教授 | Indirect

        # What a paper holds, before a colon; whose count it is, at the head of a sentence
        id | Kabar Lorong | Dinas Kesehatan mengirim surat kepada semua sekolah. Isinya: kantin wajib tutup selama dua pekan. | kantin wajib tutup | Dinas Kesehatan | Indirect
        id | Kabar Lorong | Dinas Kesehatan memeriksa tiga sekolah selama sepekan. Kesimpulannya dibacakan Rabu (28/5): kantin wajib tutup selama dua pekan. | kantin wajib tutup | Dinas Kesehatan | Indirect
        id | Kabar Lorong | Dinas Kesehatan sudah memeriksa kantin. Pengumumannya tertempel di pagar: kantin wajib tutup selama dua pekan. | kantin wajib tutup | Dinas Kesehatan | Indirect
        id | Kabar Lorong | Dinas Kesehatan mengirim dua kotak ke sekolah. Isinya masker dan sarung tangan untuk semua kelas. | masker dan sarung | - | Narrator
        en | Valley Times | In May Harding Fish Ltd lost a ship. By the company's own count 310 letters went astray. | 310 letters | Harding Fish | Indirect
        en | Valley Times | Harding Fish lost a ship in May. By the company's old dock 310 letters went astray. | 310 letters | - | Narrator

        # Names in brackets before turns; a letter signed with a particle in the name
        zh | 河口广播 | 【主持人】欢迎收听今天的节目。 / 【林嘉敏】门诊周六照常开放，请大家放心。 / 【主持人】下一个问题。 / 【林嘉敏】停车场下月开放。 | 门诊周六照常开放 | 林嘉敏 | Direct
        en | Valley Times | Sir, / I live by the pool and I can count. I saw nine men on the roof. My wall is wet. / T. van Harding, Milton | nine men on the roof | van Harding | Direct
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
