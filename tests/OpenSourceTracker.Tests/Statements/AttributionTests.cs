using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Statements;

public class AttributionTests
{
    private static readonly Tracker s_tracker = new();
    private static readonly string[] s_nobody = ["narrator", "unknown"];

    [Theory]
    [MemberData(nameof(AttributionExamples.Cases), MemberType = typeof(AttributionExamples))]
    public void Says_who_says_what(string language, string publisher, string text, string words, string speaker, string form)
    {
        var statement = Read(language, publisher, "2025-06-12", text).FirstOrDefault(item => item.Text.Contains(words, StringComparison.Ordinal));

        Assert.NotNull(statement);
        Assert.Equal(form, statement.Attribution.ToString());
        if (speaker == "-")
        {
            Assert.Contains(statement.Speaker, s_nobody);
        }
        else
        {
            Assert.Contains(speaker, statement.Speaker, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("id", "\"Kami tidak akan menaikkan karcis,\" kata Direktur Ratna Siregar.", "menaikkan karcis", StatementKind.Commitment)]
    [InlineData("id", "\"Kami tidak pernah menaikkan karcis,\" kata Direktur Ratna Siregar.", "menaikkan karcis", StatementKind.Denial)]
    [InlineData("id", "Direktur Ratna Siregar menyebut karcis berlaku sejak Mei untuk pelajar.", "karcis berlaku", StatementKind.Fact)]
    [InlineData("id", "Direktur Ratna Siregar menyatakan karcis tetap sepuluh ribu rupiah.", "tetap sepuluh ribu", StatementKind.Continuity)]
    [InlineData("en", "\"We will never sell the hall,\" said the mayor, Rosa Fielding.", "sell the hall", StatementKind.Commitment)]
    [InlineData("en", "\"We never sold the hall,\" said the mayor, Rosa Fielding.", "sold the hall", StatementKind.Denial)]
    public void Says_what_is_done_by_saying_it(string language, string text, string words, StatementKind kind)
    {
        var statement = Assert.Single(Read(language, "Valley Times", "2025-06-12", text), item => item.Text.Contains(words, StringComparison.Ordinal));

        Assert.Equal(kind, statement.Kind);
    }

    [Theory]
    [InlineData("id", "WARUNGASRI, Kabar Lorong - Pasar ikan buka lagi Senin depan.", "Pasar ikan")]
    [InlineData("id", "Jakarta (Kabar) - Pasar ikan buka lagi Senin depan.", "Pasar ikan")]
    [InlineData("id", "kabar9.com –, Jakarta – Pasar ikan buka lagi Senin depan.", "Pasar ikan")]
    [InlineData("en", "HARROGATE (Valley News) — The baths open again on Monday.", "The baths")]
    [InlineData("zh", "河口社3月5日电（记者林嘉敏）门诊周六照常开放。", "门诊")]
    [InlineData("id", "Kepala Desa Ratna Siregar – juga ketua panitia – menolak menunggu.", "Kepala Desa")]
    [InlineData("en", "Pool closed - staff blame the storm for it.", "Pool closed")]
    public void Leaves_datelines_out(string language, string text, string begins) =>
        Assert.StartsWith(begins, Read(language, "Valley Times", "2025-06-12", text)[^1].Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("en", "Acme Corp said the plant will not close.", "the plant will not close")]
    [InlineData("en", "Rosa Fielding wants to share the hall.", "share the hall")]
    [InlineData("id", "Penerjemah itu mengatakan rapat sudah dibuka.", "rapat sudah dibuka")]
    public void Reads_short_sentences_with_words_of_buttons(string language, string text, string words) =>
        Assert.Contains(Read(language, "Valley Times", "2025-06-12", text), item => item.Text.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "Share this article")]
    [InlineData("id", "Penerjemah: Ratna Siregar")]
    [InlineData("id", "Baca juga: Pasar ikan buka lagi")]
    public void Reads_nothing_in_furniture(string language, string line) =>
        Assert.DoesNotContain(Read(language, "Valley Times", "2025-06-12", $"Pasar ikan di kota itu buka lagi Senin depan. / {line}"), item => item.Text.Contains(line[..8], StringComparison.Ordinal));

    [Theory]
    [InlineData("id", "Hujan Jaya Tbk membangun gudang. Banyak pengembang berpendapat bahwa aturan itu terlalu berat.", "aturan itu terlalu berat", "Hujan Jaya")]
    [InlineData("en", "Rainfall Inc. builds a warehouse. Several companies said that the rule was too strict.", "the rule was too strict", "Rainfall")]
    public void Takes_several_of_a_kind_for_nobody_by_name(string language, string text, string words, string wrong) =>
        Assert.All(Read(language, "Valley Times", "2025-06-12", text).Where(item => item.Text.Contains(words, StringComparison.Ordinal)), item => Assert.DoesNotContain(wrong, item.Speaker, StringComparison.Ordinal));

    [Theory]
    [InlineData("en", "Rosa Fielding, the chairman, said the company would not close the mill.", "the chairman")]
    [InlineData("zh", "“接种全部免费。”林嘉敏说。", "林嘉敏说")]
    [InlineData("zh", "针对网传“市民排队过夜打流感疫苗”，院长林嘉敏回应称，该院疫苗储备充足，不存在过夜的情况。", "排队过夜")]
    public void Makes_no_statement_of_who_speaks_or_of_what_is_spoken_about(string language, string text, string words) =>
        Assert.DoesNotContain(Read(language, "Valley Times", "2025-06-12", text), item => item.Text.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("id", "Tarif karcis naik, kata Ratna Siregar, Selasa (10/6/2025).", "Tarif karcis naik")]
    [InlineData("id", "Tarif karcis naik, kata Ratna Siregar, direktur perusahaan itu.", "Tarif karcis naik")]
    [InlineData("en", "The pool shut in May, Rosa Fielding said, adding that nobody came.", "The pool shut in May")]
    [InlineData("en", "The pool shut in May, according to Rosa Fielding, the manager.", "The pool shut in May")]
    public void Leaves_out_what_stands_behind_the_attribution_and_is_not_said(string language, string text, string whole) =>
        Assert.Contains(Read(language, "Valley Times", "2025-06-12", text), item => item.Text == whole);

    [Fact]
    public void An_attribution_between_two_halves_dates_and_claims_nothing()
    {
        var statement = Assert.Single(Read("id", "Kabar Lorong", "2025-06-12", "Jumlah siswa, kata Ratna Siregar, Selasa (10/6/2025), hanya 58 orang."));

        Assert.Null(statement.About);
        Assert.EndsWith("58 orang", statement.Text, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Statement> Read(string language, string publisher, string published, string text)
    {
        var paragraphs = string.Join("\n\n", text.Split(" / ", StringSplitOptions.TrimEntries));
        var read = new ArticleReader().ReadText($"---\ntitle: Catatan hari ini\npublisher: {publisher}\npublished: {published}\nlanguage: {language}\n---\n{paragraphs}\n");
        return s_tracker.Track(read.Articles).Statements;
    }
}
