using OpenSourceTracker.Articles;
using Xunit.Abstractions;

namespace OpenSourceTracker.Tests.Conflicts;

/// <summary>What reports say against a party's lasting word, against its reasons and its goods, and how texts retell what they were told.</summary>
public sealed class ReportedTests(ITestOutputHelper output)
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    [InlineData("en", "“Our position on open source has not changed,” said a spokesperson for Tarn Labs.", "Reuters reported that Kestrel, a model developed by Tarn Labs, may be released as a closed model.", true)]
    [InlineData("en", "“Our position on open source has not changed,” said a spokesperson for Tarn Labs.", "Reuters reported that Kestrel, a model developed by Holm Data, may be released as a closed model.", false)]
    [InlineData("en", "“Our position on open source has not changed,” said a spokesperson for Tarn Labs.", "Reuters reported that Kestrel, a model developed by Tarn Labs, may be released as an open model.", false)]
    [InlineData("en", "“Our position on open source has not changed,” said a spokesperson for Tarn Labs.", "If the law passes, Kestrel, a model developed by Tarn Labs, will be closed source, Reuters reported.", false)]
    [InlineData("id", "“Sikap kami soal open source tidak berubah,” kata juru bicara PT Tirta Data.", "Reuters melaporkan, model Kirana, mesin bahasa yang sedang digarap PT Tirta Data, mungkin keluar sebagai model tertutup.", true)]
    [InlineData("id", "“Sikap kami soal open source tidak berubah,” kata juru bicara PT Tirta Data.", "Reuters melaporkan, model Kirana, mesin bahasa yang sedang digarap PT Bina Sandi, mungkin keluar sebagai model tertutup.", false)]
    [InlineData("id", "“Jadwal peluncuran kami tidak berubah,” kata juru bicara PT Tirta Data.", "Reuters melaporkan, model Kirana, mesin bahasa yang sedang digarap PT Tirta Data, mungkin keluar sebagai model tertutup.", false)]
    [InlineData("zh", "“我们的开源立场没有改变，”Meta发言人说。", "路透社报道，Meta研发中的新一代模型「Avocado」可能不再开源。", true)]
    [InlineData("zh", "“我们的开源立场没有改变，”Meta发言人说。", "路透社报道，Google研发中的新一代模型「Avocado」可能不再开源。", false)]
    public void A_lasting_word_is_overtaken_by_a_report_or_not(string language, string word, string report, bool isFound) =>
        Expect(isFound, ["continuity-contradicted", "denial-vs-report"], Article(language, "2025-03-02", word), Article(language, "2025-06-10", report));

    [Theory]
    [InlineData("en", "PT Tirta Data reportedly moved its engineers to a closed model. “Our position on open source has not changed,” said a spokesperson for PT Tirta Data.", true)]
    [InlineData("id", "PT Tirta Data dilaporkan sedang beralih ke model tertutup. “Sikap kami soal open source tidak berubah,” kata juru bicara PT Tirta Data.", true)]
    public void The_report_may_stand_in_the_same_article(string language, string text, bool isFound) =>
        Expect(isFound, ["continuity-contradicted", "denial-vs-report", "spokesperson-vs-principal"], Article(language, "2025-03-02", text));

    [Theory]
    [InlineData("en", "Ida Holm, chief executive of Tarn Labs, said that the models would stay closed because of safety.", "People familiar with the matter said that Tarn Labs is keeping its models closed because of competition, not safety.", true)]
    [InlineData("en", "Ida Holm, chief executive of Tarn Labs, said that the models would stay closed because of safety.", "People familiar with the matter said that Tarn Labs is keeping its models closed because of safety and cost.", false)]
    [InlineData("en", "Ida Holm, chief executive of Tarn Labs, said that the models would stay closed because of safety.", "People familiar with the matter said that Holm Data is keeping its models closed because of competition, not safety.", false)]
    [InlineData("id", "Direktur utama PT Tirta Data, Sari Wulan, mengatakan kode sumber ditutup karena keamanan.", "Sebuah laporan menyebutkan kode sumber PT Tirta Data ditutup karena persaingan, bukan keamanan.", true)]
    [InlineData("id", "Direktur utama PT Tirta Data, Sari Wulan, mengatakan kode sumber ditutup karena keamanan.", "Sebuah laporan menyebutkan kode sumber PT Bina Sandi ditutup karena persaingan, bukan keamanan.", false)]
    public void Reasons_exclude_each_other_or_add_up(string language, string own, string report, bool isFound) =>
        Expect(isFound, ["rationale-conflict"], Article(language, "2025-03-02", own), Article(language, "2025-03-12", report));

    [Theory]
    [InlineData("en", "Ida Holm, chief executive of Tarn Labs, said that open source raises the safety of software.", "Ida Holm, chief executive of Tarn Labs, said that the company will not open source its next model because of safety.", true)]
    [InlineData("en", "Ida Holm, chief executive of Tarn Labs, said that open source raises the speed of software.", "Ida Holm, chief executive of Tarn Labs, said that the company will not open source its next model because of safety.", false)]
    [InlineData("en", "Per Lund, chief executive of Holm Data, said that open source raises the safety of software.", "Ida Holm, chief executive of Tarn Labs, said that the company will not open source its next model because of safety.", false)]
    [InlineData("id", "Menurut Sari Wulan, direktur utama PT Tirta Data, perangkat lunak menjadi lebih aman dengan sumber terbuka.", "Sari Wulan, direktur utama PT Tirta Data, mengatakan perusahaan harus berhati-hati memilih apa yang dijadikan sumber terbuka karena keamanan.", true)]
    [InlineData("id", "Menurut Sari Wulan, direktur utama PT Tirta Data, perangkat lunak menjadi lebih murah dengan sumber terbuka.", "Sari Wulan, direktur utama PT Tirta Data, mengatakan perusahaan harus berhati-hati memilih apa yang dijadikan sumber terbuka karena keamanan.", false)]
    public void A_good_becomes_the_reason_to_hold_back_or_not(string language, string gain, string reason, bool isFound) =>
        Expect(isFound, ["position-shift"], Article(language, "2024-03-02", gain), Article(language, "2025-03-12", reason));

    [Theory]
    [InlineData("en", "Bloomberg reported that Kestrel, a model developed by Tarn Labs, may be released as a closed model.\n\nShares of Tarn Labs fell. Tarn Labs has abandoned open source for its models.", "certainty-inflation", true)]
    [InlineData("en", "Bloomberg reported that Kestrel, a model developed by Tarn Labs, may be released as a closed model.\n\nShares of Tarn Labs fell. Tarn Labs may abandon open source for its models.", "certainty-inflation", false)]
    [InlineData("en", "Tarn Labs has abandoned open source for its models.\n\nBloomberg reported that Kestrel, a model developed by Tarn Labs, may be released as a closed model.", "certainty-inflation", false)]
    [InlineData("id", "Menurut sumber yang mengetahui hal itu, PT Tirta Data mengakuisisi Sagara dan Lintang.\n\nBagi pasar kabar itu mengejutkan. PT Tirta Data mengakuisisi Sagara dan Lintang tahun ini.", "attribution-dropped", true)]
    public void A_text_retells_its_own_source(string language, string text, string kind, bool isFound) => Expect(isFound, [kind], Article(language, "2025-03-02", text));

    [Theory]
    [InlineData("en", "Tarn Labs may close the source code of its models.", "The Suluh Daily wrote about Tarn Labs.\n\nTarn Labs closed the source code of its models.", 2, true)]
    [InlineData("en", "Tarn Labs may close the source code of its models.", "Nobody else wrote about Tarn Labs.\n\nTarn Labs closed the source code of its models.", 2, false)]
    [InlineData("en", "Tarn Labs may close the source code of its models.", "The Suluh Daily wrote about Tarn Labs.\n\nTarn Labs closed the source code of its models.", 20, false)]
    [InlineData("en", "Tarn Labs closed the source code of its models.", "The Suluh Daily wrote about Tarn Labs.\n\nTarn Labs closed the source code of its models.", 2, false)]
    [InlineData("id", "Kode sumber model PT Tirta Data mungkin ditutup.", "Suluh Daily menulis tentang PT Tirta Data.\n\nKode sumber model PT Tirta Data ditutup.", 2, true)]
    public void A_text_that_names_another_as_its_source_passes_on_its_care_or_not(string language, string source, string retold, int day, bool isFound) =>
        Expect(isFound, ["certainty-inflation"], Article(language, "2025-03-01", source, "Suluh Daily"), Article(language, $"2025-03-{day:00}", retold));

    [Theory]
    [InlineData("en", "Tarn Labs closes the source code of its models", "Tarn Labs may close the source code of its models, people familiar with the matter said.", true)]
    [InlineData("en", "Tarn Labs may close the source code of its models", "Tarn Labs may close the source code of its models, people familiar with the matter said.", false)]
    [InlineData("en", "Tarn Labs closes the source code of its models", "Tarn Labs may close the source code of its models, people familiar with the matter said.\n\nOn Monday Tarn Labs closed the source code of its models.", false)]
    [InlineData("en", "Tarn Labs opens a second office", "Tarn Labs may close the source code of its models, people familiar with the matter said.", false)]
    [InlineData("id", "PT Tirta Data menutup kode sumber modelnya", "Kode sumber model PT Tirta Data mungkin ditutup.", true)]
    [InlineData("id", "PT Tirta Data mungkin menutup kode sumber modelnya", "Kode sumber model PT Tirta Data mungkin ditutup.", false)]
    public void A_headline_above_the_text_goes_further_or_not(string language, string title, string text, bool isFound)
    {
        var article = new ArticleReader().ReadText($"---\ntitle: {title}\npublisher: Suluh Daily\npublished: 2025-03-01\nlanguage: {language}\n---\n{text}", "a.txt").Articles.Single();
        var result = s_tracker.Track([article]);

        foreach (var statement in result.Statements)
        {
            output.WriteLine($"{statement.Speaker}/{statement.SpeakerClass} {statement.Holder} {statement.Attribution} {statement.Kind} {statement.Certainty}: {statement.Text}");
        }

        Assert.Equal(isFound ? ["headline-mismatch"] : [], result.Conflicts.Select(conflict => conflict.Rule.Kind).Where(kind => kind is "headline-mismatch"));
        Assert.Equal(isFound, result.Statements.Any(statement => statement.Span.Start < article.Blocks[0].Span.Start));
        Assert.All(result.Statements, statement => Assert.Equal(statement.Text, article.Content[statement.Span.Start..statement.Span.End]));
        Assert.All(result.Conflicts, conflict => Assert.NotNull(s_tracker.Explain(result, conflict.Earlier.Statement!.Id, conflict.Later.Statement!.Id).Conflict));
    }

    private void Expect(bool isFound, string[] kinds, params Article[] articles)
    {
        foreach (var order in (IEnumerable<Article>[])[articles, articles.Reverse()])
        {
            var result = s_tracker.Track(order);
            foreach (var statement in result.Statements)
            {
                output.WriteLine($"{statement.Speaker}/{statement.SpeakerClass} {statement.Holder} {statement.Attribution} {statement.Kind} {statement.Certainty}: {statement.Text}");
            }

            foreach (var conflict in result.Conflicts)
            {
                output.WriteLine($"{conflict.Rule.Kind}: {conflict.Earlier} | {conflict.Later}");
            }

            Assert.Equal(isFound, result.Conflicts.Any(conflict => kinds.Contains(conflict.Rule.Kind)));
        }
    }

    private static Article Article(string language, string published, string text, string? publisher = null) =>
        new ArticleReader().ReadText($"---\ntitle: News\npublisher: {publisher ?? "Lorna Press"}\npublished: {published}\nlanguage: {language}\n---\n{text}", published + ".txt").Articles[0];
}
