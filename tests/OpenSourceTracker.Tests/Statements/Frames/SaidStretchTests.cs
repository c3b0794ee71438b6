namespace OpenSourceTracker.Tests.Statements.Frames;

/// <summary>What of a sentence with an attribution is the statement: whole texts of statements.</summary>
public class SaidStretchTests
{
    [Theory]
    // Date, place and listener before "that"
    [InlineData("en", "Oakshore Lines announced on Tuesday that fares would rise by 6.5 per cent.", "fares would rise by 6.5 per cent")]
    [InlineData("en", "An engineer told a jury on Monday that he had found no trace of the survey.", "he had found no trace of the survey")]
    [InlineData("id", "Ratna Siregar mengatakan pada Selasa bahwa tarif karcis naik.", "tarif karcis naik")]
    [InlineData("id", "Ratna Siregar meyakinkan 40 ribu penumpangnya bahwa tarif karcis tidak akan naik.", "tarif karcis tidak akan naik")]
    [InlineData("zh", "两名知情人士告诉《商报周刊》，该行三天流出存款近40亿元。", "该行三天流出存款近40亿元")]
    [InlineData("zh", "班长邹大明告诉本刊，当晚有十一人下井。", "当晚有十一人下井")]
    // What stands behind the verb and is said
    [InlineData("en", "Rosa Fielding said on the roof there was nobody.", "on the roof there was nobody")]
    [InlineData("zh", "班长邹大明表示，本刊的报道与事实不符。", "本刊的报道与事实不符")]
    // A phrase without a verb and the clause behind the attribution
    [InlineData("id", "Sampai akhir Februari, kata Joko Riyanto, tunggakan itu belum juga diselesaikan.", "Sampai akhir Februari, kata Joko Riyanto, tunggakan itu belum juga diselesaikan")]
    [InlineData("id", "Yang terjadi, kata Feri Santosa, adalah keterlambatan kapal.", "Yang terjadi, kata Feri Santosa, adalah keterlambatan kapal")]
    [InlineData("id", "Sebagian besar korban, menurut Rini Puspita, terlambat dibawa ke rumah sakit karena keluarga mengira demam biasa.", "Sebagian besar korban, menurut Rini Puspita, terlambat dibawa ke rumah sakit karena keluarga mengira demam biasa")]
    [InlineData("id", "Tarif karcis naik, kata Ratna Siregar, direktur perusahaan itu.", "Tarif karcis naik")]
    [InlineData("id", "Pesangon dibayar bertahap, kata Ratna Siregar, yang sudah dibayar lunas baru 480 orang.", "yang sudah dibayar lunas baru 480 orang")]
    // What is denied or asked for is no clause.
    [InlineData("en", "Leo Harding denied both accounts.", "Leo Harding denied both accounts")]
    [InlineData("en", "Leo Harding called for an inquiry.", "Leo Harding called for an inquiry")]
    [InlineData("id", "Dwi Atmaja membenarkan isi edaran tersebut.", "Dwi Atmaja membenarkan isi edaran tersebut")]
    [InlineData("en", "Leo Harding denied the mill was closing.", "the mill was closing")]
    [InlineData("en", "Leo Harding confirmed 12 deaths at the mill.", "12 deaths at the mill")]
    [InlineData("id", "Dwi Atmaja membenarkan kios itu sudah dibagikan.", "kios itu sudah dibagikan")]
    // Whose fears they are
    [InlineData("en", "Ms Amble also sought to calm fears that the operator would recoup its losses.", "Ms Amble also sought to calm fears that the operator would recoup its losses")]
    // What is told of the source
    [InlineData("id", "Menurut wali murid yang ditemui terpisah, setiap orang tua diminta menyumbang.", "setiap orang tua diminta menyumbang")]
    [InlineData("id", "Menurut Rini Puspita, kebijakan itu sudah dihitung oleh Badan Pendapatan Daerah.", "kebijakan itu sudah dihitung oleh Badan Pendapatan Daerah")]
    [InlineData("id", "Auditor membuka gudang pada Mei dan, menurut berita acara yang kami terima, mendapati dua ribu karung beras rusak.", "mendapati dua ribu karung beras rusak")]
    [InlineData("en", "Fares will be frozen until 2026, Ruth Amble said, to applause, and the subsidy would be increased.", "the subsidy would be increased")]
    [InlineData("en", "If the survey took place, it must acquit, Colin Rigg told the court.", "If the survey took place, it must acquit")]
    public void Finds_the_words_that_are_said(string language, string text, string whole) =>
        Assert.Contains(OneText.Read(language, text), item => item.Text == whole);

    [Theory]
    [InlineData("en", "“I have walked every deck,” Ruth Amble told an audience of about 200 in the village hall.", "of about 200")]
    [InlineData("en", "The engineer had been told of cracks and did nothing, a court was told on Monday.", "court")]
    [InlineData("zh", "南方瞭望记者 江一苇 澜江报道 / 澜江四号线昨天开通。", "江一苇")]
    [InlineData("zh", "本报讯（记者 许若楠）澜江四号线昨天开通。", "许若楠")]
    public void Leaves_out(string language, string text, string words) =>
        Assert.DoesNotContain(OneText.Read(language, text), item => item.Text.Contains(words, StringComparison.Ordinal) && item.Text.IndexOf(words, StringComparison.Ordinal) < 4 || item.Speaker.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "Data from the tracking service SkyPing show that only 14 of 33 aircraft are flying.", "only 14 of 33 aircraft")]
    [InlineData("zh", "新线年底通车，市民不用等太久。", "新线年底通车")]
    public void Keeps(string language, string text, string words) =>
        Assert.Contains(OneText.Read(language, text), item => item.Text.Contains(words, StringComparison.Ordinal));
}
