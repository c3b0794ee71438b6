using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims.Stances;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;

namespace OpenSourceTracker.Tests.Claims.Stances;

public sealed class StanceTests
{
    private static readonly Tracker s_tracker = new();
    private static readonly SemanticAxes s_axes = SemanticAxes.LoadEmbedded();
    private static readonly IReadOnlyList<string> s_names = StanceFeatures.Names(s_axes.Names);

    [Fact]
    public void Every_value_has_a_name_of_its_own() => Assert.Equal(s_names.Count, s_names.Distinct().Count());

    [Fact]
    public void A_clause_has_as_many_values_as_there_are_names()
    {
        var read = s_tracker.ReadStances([Article("en", "The firm released the source code in May. The weights stay closed, its chief executive said on Monday.")]).ToList();

        Assert.NotEmpty(read);
        Assert.All(read, item => Assert.Equal(s_names.Count, item.Features.Length));
    }

    [Theory]
    [InlineData("en", "The code is published under the MIT licence, the firm said.", OpennessStance.Open)]
    [InlineData("en", "The firm said it will keep the weights of its next model closed.", OpennessStance.Restricted)]
    [InlineData("id", "Kode sumbernya kini dirilis di bawah lisensi Apache 2.0, kata perusahaan itu.", OpennessStance.Open)]
    [InlineData("id", "Bobot model itu tetap tertutup, kata perusahaan itu.", OpennessStance.Restricted)]
    [InlineData("zh", "公司表示，模型权重将全部开源。", OpennessStance.Open)]
    [InlineData("zh", "公司表示，新模型转为闭源。", OpennessStance.Restricted)]
    [InlineData("en", "The road over the pass is closed until Friday, the police said.", OpennessStance.None)]
    [InlineData("id", "Jalan menuju puncak ditutup hingga Jumat, kata polisi.", OpennessStance.None)]
    [InlineData("zh", "警方表示，山路封闭至星期五。", OpennessStance.None)]
    public void A_clause_takes_a_stance_on_openness_or_none(string language, string sentence, OpennessStance stance) =>
        Assert.Equal(stance, Assert.Single(s_tracker.Track([Article(language, sentence)]).Statements).Openness);

    [Theory]
    [InlineData("en", "A post claims that the firm has opened its source code. “Not yet, the board meets in June,” said Rina Hale.", "Not yet", OpennessStance.Restricted)]
    [InlineData("id", "Sebuah unggahan menyebut kode sumbernya sudah dirilis dengan lisensi MIT. “Belum, kami masih menunggu bulan depan,” kata Rina Hale.", "Belum", OpennessStance.Restricted)]
    [InlineData("zh", "一则帖子声称，这款路由器的固件已经全部开源。“还没有，计数器才走到九千。”林嘉敏说。", "还没有", OpennessStance.Restricted)]
    [InlineData("en", "A post claims that the firm has doubled its prices. “Not yet, the board meets in June,” said Rina Hale.", "Not yet", OpennessStance.None)]
    [InlineData("zh", "一则帖子声称，这款路由器的价格已经翻倍。“还没有，计数器才走到九千。”林嘉敏说。", "还没有", OpennessStance.None)]
    public void A_bare_no_turns_what_another_has_just_said(string language, string text, string words, OpennessStance stance) =>
        Assert.Equal(stance, Assert.Single(s_tracker.Track([Article(language, text)]).Statements, statement => statement.Text.StartsWith(words, StringComparison.Ordinal)).Openness);

    [Fact]
    public void What_is_written_is_read_again()
    {
        var model = new StanceModel(new(4, [], [], 1), new([0, 0, 0, 0], [((int)OpennessStance.Restricted, [new((byte)s_names.ToList().IndexOf("field: ban"), 0.5f, 1, 0), new(TreeNode.Leaf, 0, 0, -1), new(TreeNode.Leaf, 0, 0, 4)])]));
        var stream = new MemoryStream();
        model.Write(stream, s_axes);
        stream.Position = 0;

        var again = StanceModel.Read(stream, "stances.bin", s_axes);

        var features = new float[s_names.Count];
        Assert.NotEqual(OpennessStance.Restricted, again.StanceOf(features));
        features[s_names.ToList().IndexOf("field: ban")] = 1;
        Assert.Equal(OpennessStance.Restricted, again.StanceOf(features));
    }

    [Fact]
    public void What_is_no_model_is_refused() =>
        Assert.Equal("stances.bin is no model of stances of this version.", Assert.Throws<FormatException>(() => StanceModel.Read(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8]), "stances.bin", s_axes)).Message);

    private static Article Article(string language, string text) =>
        new ArticleReader().ReadText($"---\ntitle: News\npublished: 2025-03-04\nlanguage: {language}\n---\n{text}", "a.txt").Articles[0];
}
