using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Claims;

public sealed class CountReaderTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    [InlineData("en", "The recall covers 190,000 bottles, the agency said.", "count-of-bottle = 190000")]
    [InlineData("en", "The fee rose to $5 on Monday.", "count-of-fee = 5 USD")]
    [InlineData("en", "The £27m contract was signed by the ministry.", "count-of-contract = 27000000 GBP")]
    [InlineData("en", "The plant took 9,100 questions in the month of May.", "count-of-question-suspect = 9100")]
    [InlineData("en", "21 of the 29 provincial boards voted for him.", "count-of-director-board-part = 21, count-of-director-board = 29")]
    [InlineData("en", "About 412,000 free accounts were used.", "count-of-account = 412000")]
    [InlineData("en", "There were 8.3 million in the first release.", "")]
    [InlineData("en", "The track is 42 kilometres long.", "count-of-footpath = 42 km")]
    [InlineData("en", "The death toll reached 23.", "count-of-death-toll = 23")]
    [InlineData("id", "Panjangnya 41.020 meter.", "count-of-length = 41020 m")]
    [InlineData("id", "Jumlahnya 62 naskah.", "count-of-text-written = 62")]
    [InlineData("id", "Sebanyak 21 dari 29 pengurus provinsi hadir.", "count-of-board-members-part = 21, count-of-board-members = 29")]
    [InlineData("id", "Hanya sembilan pengurus yang bertahan.", "count-of-board-members = 9")]
    [InlineData("id", "Korban tewas mencapai 23 orang.", "count-of-dead = 23")]
    [InlineData("id", "Tarif parkir naik menjadi Rp 5.000.", "count-of-parking-fee = 5000 IDR")]
    [InlineData("id", "Dana Rp 68,4 miliar raib.", "count-of-fund-money = 68400000000 IDR")]
    [InlineData("id", "Sekitar 1.180 koperasi memasang aplikasi itu.", "count-of-cooperative = 1180")]
    [InlineData("id", "Uang yang hilang hanya Rp 21 miliar.", "count-of-money = 21000000000 IDR")]
    [InlineData("id", "Pemerintah menyiapkan Rp 5 triliun untuk jalan.", "count-of-road = 5000000000000 IDR")]
    [InlineData("zh", "火灾造成23人死亡。", "count-of-dead = 23")]
    [InlineData("zh", "公司有1200名员工。", "count-of-employee = 1200")]
    [InlineData("zh", "票价涨到5元。", "count-of-fare = 5 CNY")]
    [InlineData("zh", "他们发布了12个模型。", "count-of-ai-model = 12")]
    [InlineData("zh", "投诉达3000起。", "count-of-consumer-complaint = 3000")]
    [InlineData("zh", "6号线投资238亿元。", "count-of-invest = 23800000000 CNY")]
    [InlineData("zh", "他坐在第三排座位。", "")]
    [InlineData("zh", "市一院接种疫苗。", "")]
    [InlineData("zh", "水价每升1700盾。", "count-of-water-bill = 1700 IDR")]
    [InlineData("en", "The maximum cost to taxpayers is $180 million.", "count-of-cost = 180000000 USD")]
    [InlineData("en", "Last year 214 babies came into the world there.", "count-of-baby = 214")]
    [InlineData("id", "Film itu meraup 312.480 penonton.", "count-of-spectator = 312480")]
    [InlineData("id", "Ada 31 karyawan yang kehilangan pekerjaan.", "count-of-employee = 31")]
    [InlineData("id", "Polisi mendata 412 orang pekerja.", "count-of-employee = 412")]
    [InlineData("id", "Tarif parkir untuk pedagang naik menjadi Rp 5.000.", "count-of-parking-fee = 5000 IDR")]
    [InlineData("en", "Roads get 40 percent, schools 35 percent and hospitals 25 percent.", "count-of-road = 40 %, count-of-school = 35 %, count-of-hospital = 25 %")]
    [InlineData("id", "Jalan mendapat 40 persen, sekolah 35 persen, dan rumah sakit tetap 25 persen.", "count-of-road = 40 %, count-of-school = 35 %, count-of-hospital = 25 %")]
    [InlineData("id", "Tarif parkir naik dari Rp 3.000 menjadi Rp 5.000.", "count-of-parking-fee = 5000 IDR")]
    [InlineData("zh", "票价由2元调整为5元。", "count-of-fare = 5 CNY")]
    [InlineData("id", "SMP Negeri 4 menjual seragam.", "")]
    [InlineData("id", "Pasangan nomor urut 2 unggul.", "")]
    public void A_number_counts_the_noun_it_stands_by(string language, string sentence, string counts) =>
        Assert.Equal(counts, string.Join(", ", s_tracker.Track([Article(language, sentence)]).Claims.Where(claim => claim.Property.StartsWith("count-of-", StringComparison.Ordinal)).Select(claim => $"{claim.Property} = {claim.Value}{(claim.Unit is null ? "" : " " + claim.Unit)}")));

    private static Article Article(string language, string text) =>
        new ArticleReader().ReadText($"---\ntitle: News\npublished: 2025-03-04\nlanguage: {language}\n---\n{text}", "a.txt").Articles[0];
}
