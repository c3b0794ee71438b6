using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Statements;

/// <summary>Who a name stands for and whom a statement is held by, one line each; beside each construction what looks like it and is none.</summary>
public class PartyTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    // An interpunct joins the parts of one name; the last stands for the whole.
    [InlineData("zh", "财政部副部长安瓦尔·西雷加尔表示，糖税推迟一年。", "糖税推迟一年", "安瓦尔·西雷加尔")]
    [InlineData("zh", "费尔南多·桑切斯说，球队没有收到报价。 / 桑切斯表示：“我想留下。”", "我想留下", "费尔南多·桑切斯")]
    [InlineData("zh", "首席商务官维克拉姆·奈尔说：“手提行李从来都不是免费的。”", "手提行李", "维克拉姆·奈尔")]
    [InlineData("zh", "安华昨天表示，燃油补贴不会取消。", "燃油补贴", "Anwar Ibrahim")]
    // A known name inside a longer one is none.
    [InlineData("zh", "衡思科技宣布，新模型的权重不再开放。", "新模型的权重", "衡思科技")]
    [InlineData("zh", "思科宣布，旧款路由器停止维修。", "旧款路由器", "Cisco")]
    // An office, the body, the name
    [InlineData("zh", "江左队主教练高云飞昨天表示，球员都很健康。", "球员都很健康", "高云飞")]
    [InlineData("zh", "澜州地铁集团总经理汤立群介绍，新线年底通车。", "新线年底通车", "汤立群")]
    [InlineData("id", "Kepala Desa Sukamaju Rudi Hartono mengatakan jembatan ditutup dua pekan.", "jembatan ditutup", "Rudi Hartono")]
    [InlineData("id", "Kepala Desa Muhammad Rudi Hartono mengatakan jembatan ditutup dua pekan.", "jembatan ditutup", "Muhammad Rudi Hartono")]
    [InlineData("id", "Manajer Garuda Muara Ilham Tanjung membenarkan kepergian Simao Valadares. \"Kami lepas tanpa uang,\" katanya. / Garuda Muara kalah dua kali.", "Kami lepas", "Ilham Tanjung")]
    [InlineData("id", "Manajer Garuda Muara, Ilham Tanjung, menimpali bahwa gaji sudah dibayar.", "gaji sudah dibayar", "Ilham Tanjung")]
    [InlineData("id", "Sahrul Effendi, yang juga ketua DPD Partai Karya Rakyat, menyebut dana itu sudah kembali.", "dana itu sudah kembali", "Sahrul Effendi")]
    [InlineData("id", "Menurut Sahrul Effendi, ketua DPD Partai Karya Rakyat, dana itu sudah kembali.", "dana itu sudah kembali", "Sahrul Effendi")]
    [InlineData("id", "Kepala Dinas Pendidikan Nurlela Siregar berpendapat aturan itu adil.", "aturan itu adil", "Nurlela Siregar")]
    [InlineData("id", "Aturan itu adil, kata Kepala Dinas Perhubungan Ratu Siregar ketika ditanya.", "turan itu adil", "Ratu Siregar")]
    [InlineData("id", "Aturan itu adil, terang Direktur Jenderal Tata Kelola Digital Nurlela Siregar.", "turan itu adil", "Nurlela Siregar")]
    [InlineData("id", "Laporan petugas pemadam menyebut aturan itu adil.", "aturan itu adil", "Laporan petugas pemadam")]
    [InlineData("en", "Rob Fielding says the rule is fair.", "the rule is fair", "Rob Fielding")]
    [InlineData("id", "Kepala Dinas Pendidikan Wanareja Nurlela Siregar berpendapat aturan itu adil. / Nurlela Siregar dilantik kemarin.", "aturan itu adil", "Nurlela Siregar")]
    [InlineData("id", "Kepala Dinas Pendidikan Wanareja Timur, Nurlela Siregar, berpendapat aturan itu adil.", "aturan itu adil", "Nurlela Siregar")]
    [InlineData("id", "Kepala Dinas Pendidikan Wanareja berpendapat aturan itu adil.", "aturan itu adil", "Kepala Dinas Pendidikan Wanareja")]
    // An age in brackets marks a person, and where one lives is no speaker.
    [InlineData("id", "Anisa Marwan (44), warga Cikandel, mengatakan pabrik sudah tutup.", "pabrik sudah tutup", "Anisa Marwan")]
    [InlineData("id", "Rudi (30), sopir, mengatakan jalan rusak sejak Mei. \"Kami memutar jauh,\" katanya.", "Kami memutar jauh", "Rudi")]
    [InlineData("id", "Sumini (52), warga Kedungrejo, mengaku kecewa. \"Harga naik dua kali,\" katanya.", "Harga naik dua kali", "Sumini")]
    [InlineData("en", "Leo Harding (44), a resident of Brinkwater, said the plant had shut.", "the plant had shut", "Leo Harding")]
    // Who lives in a village is not the minister of that name.
    [InlineData("id", "Sri Mulyani (34), warga Desa Tlogo, menunggui anaknya di selasar. Ia mengaku sudah dua malam tidak tidur.", "dua malam tidak tidur", "Sri Mulyani")]
    [InlineData("id", "Menteri Keuangan Sri Mulyani mengatakan defisit akan turun.", "defisit akan turun", "Sri Mulyani Indrawati")]
    // A first name that stands at the head of sentences only
    [InlineData("id", "Ratna Siregar menolak formulir itu. Ratna menduga surat itu palsu.", "surat itu palsu", "Ratna Siregar")]
    [InlineData("en", "Carla Foyle rejected the form. Carla suspected that the letter was forged.", "the letter was forged", "Carla Foyle")]
    // A surname that two share is whom the text has named so far.
    [InlineData("en", "Aldo Foyle went into the shop on Monday. \"I met the buyer there,\" said Foyle, giving evidence. / Carla Foyle, director of Orrin, was at home.", "I met the buyer", "Aldo Foyle")]
    [InlineData("en", "Carla Foyle, director of Orrin, was in the shop on Monday. \"I met the buyer there,\" said Foyle, giving evidence. / Aldo Foyle was at home.", "I met the buyer", "Carla Foyle")]
    public void Names_the_speaker(string language, string text, string words, string speaker) =>
        Assert.Equal(speaker, Assert.Single(Read(language, text), item => item.Text.Contains(words, StringComparison.Ordinal)).Speaker);

    [Theory]
    // Whom the text is about wins over an organisation that it names once.
    [InlineData("en", "Vantor makes speakers. Vantor sells them in nine countries. Vantor's owners live abroad. / Ingrid Solheim, the chief executive, said the data was never sold. / Pell Street Research disagreed.", "the data was never sold", "Vantor")]
    // A body named in passing far down the text is nobody's whom it does not tie to it.
    [InlineData("en", "The data was on the market for a year. / Nobody knew who had sold it. / The price fell in May. / Ingrid Solheim, the chief executive, said the data was never sold. / Pell Street Research disagreed.", "the data was never sold", "Ingrid Solheim")]
    // An office and the body that it is held in
    [InlineData("id", "Kepala Dinas Perdagangan Wanareja, Rudi Wicaksana, mengatakan kios sudah dibagikan.", "kios sudah dibagikan", "Dinas Perdagangan Wanareja")]
    [InlineData("id", "Sebelumnya, Pemerintah desa menegaskan tarif parkir tetap.", "tarif parkir tetap", "Pemerintah")]
    // A sister company is not the one whose name it goes on from.
    [InlineData("en", "Quillstack will open in May. Its payments arm, Quillstack Pay, was sold. / \"We will hire thirty people,\" Quillstack said.", "We will hire thirty people", "Quillstack")]
    // A dateline is no party, nor is the word behind it.
    [InlineData("id", "SENDANGMULYA - Rentetan hujan merendam sawah. PT Angin Laut menutup pabriknya. / Direktur Ratna Siregar mengatakan gaji sudah dibayar.", "gaji sudah dibayar", "PT Angin Laut")]
    [InlineData("id", "Cikandel – PT Angin Laut menutup pabriknya. / Direktur Ratna Siregar mengatakan gaji sudah dibayar.", "gaji sudah dibayar", "PT Angin Laut")]
    public void The_rules_name_the_holder(string language, string text, string words, string holder) =>
        Assert.Equal(holder, Assert.Single(s_tracker.ReadHolders(Articles(language, text)), item => item.Evidence.Statement.Text.Contains(words, StringComparison.Ordinal)).Evidence.Holder?.Name);

    [Theory]
    // What is promised has its own negator and future, whatever the list of verbs has beside the verb.
    [InlineData("Budi Santoso berjanji tidak akan menaikkan tarif tahun ini.", "tidak akan menaikkan tarif tahun ini")]
    [InlineData("Budi Santoso memastikan tidak akan menaikkan tarif tahun ini.", "tidak akan menaikkan tarif tahun ini")]
    [InlineData("Budi Santoso mengaku belum menerima surat itu.", "belum menerima surat itu")]
    [InlineData("Budi Santoso berjanji menaikkan tarif tahun ini.", "menaikkan tarif tahun ini")]
    public void Leaves_the_negator_to_what_is_said(string text, string words) =>
        Assert.Contains(Read("id", text), item => item.Text == words);

    [Theory]
    [InlineData("id", "Kontraktor asal Tiongkok membangun jembatan itu.", Certainty.Asserted)]
    [InlineData("id", "Warga daerah asal pekerja itu menolak jembatan.", Certainty.Asserted)]
    [InlineData("id", "Warga boleh lewat asal membayar dua ribu rupiah.", Certainty.Conditional)]
    public void Tells_a_mood_from_its_homograph(string language, string text, Certainty certainty) =>
        Assert.Equal(certainty, Assert.Single(Read(language, text)).Certainty);

    // "Nalarku 2. Temuan": a figure and a stop are no initial inside a name.
    [Fact]
    public void Ends_a_name_at_the_sentence() =>
        Assert.DoesNotContain(Read("id", "Portal itu menguji Nalarku 2. Temuan serupa ada tahun lalu, kata Ratna Siregar."), item => item.Holder is { } holder && holder.Contains("Temuan", StringComparison.Ordinal));

    private static IReadOnlyList<Statement> Read(string language, string text) => s_tracker.Track(Articles(language, text)).Statements;

    private static IReadOnlyList<Article> Articles(string language, string text) =>
        new ArticleReader().ReadText($"---\npublisher: Portal\npublished: 2025-06-12\nlanguage: {language}\n---\n{text.Replace(" / ", "\n\n", StringComparison.Ordinal)}\n").Articles;
}
