using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Statements.Labelling;
using OpenSourceTracker.Articles;

namespace OpenSourceTracker.Tests.Statements.Labelling;

public sealed class KindModelTests
{
    [Fact]
    public void Every_value_has_a_name_of_its_own() => Assert.Equal(KindFeatures.Names.Count, KindFeatures.Names.Distinct().Count());

    [Fact]
    public void A_statement_has_as_many_values_as_there_are_names()
    {
        var article = new ArticleReader().ReadText("---\ntitle: News\npublished: 2025-03-04\nlanguage: en\n---\nThe port will close in May, the mayor said on Monday. “We never asked for it,” she added.", "a.txt").Articles[0];

        var read = new Tracker().ReadKinds([article]);

        Assert.NotEmpty(read);
        Assert.All(read, item => Assert.Equal(KindFeatures.Names.Count, item.Features.Length));
        Assert.Contains(read, item => item.Features[Place("lies ahead")] > 0 && item.Features[Place("verb: speech.say")] > 0);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var model = new KindModel(new(8, [], [], 1), new([0, 0, 0, 0, 0, 0, 0, 0], [((int)StatementKind.Change, [new((byte)Place("changes"), 0.5f, 1, 0), new(TreeNode.Leaf, 0, 0, -1), new(TreeNode.Leaf, 0, 0, 4)])]));
        var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;

        var again = KindModel.Read(stream, "kinds.bin");

        var features = new float[KindFeatures.Names.Count];
        Assert.NotEqual(StatementKind.Change, again.KindOf(features).Kind);
        features[Place("changes")] = 1;
        Assert.Equal(StatementKind.Change, again.KindOf(features).Kind);
        Assert.InRange(again.KindOf(features).Probability, 0.8, 1);
    }

    [Fact]
    public void The_words_of_what_is_written_weigh_as_before()
    {
        var model = KindModel.LoadEmbedded();
        var stream = new MemoryStream();
        model.Write(stream);
        stream.Position = 0;

        Assert.Equal(Weigh(model), Weigh(KindModel.Read(stream, "kinds.bin")));
        Assert.InRange(Weigh(model).Sum(), 0.99f, 1.01f);

        static float[] Weigh(KindModel model) => model.Words.Weigh(new("we will plant forty trees before the summer", "Trees", SentenceLanguage.English));
    }

    [Theory]
    [InlineData("We will repair every bridge by June", StatementKind.Commitment)]
    [InlineData("Kami akan memperbaiki semua jembatan sebelum Juni", StatementKind.Commitment)]
    [InlineData("我们将在六月之前修好所有桥梁", StatementKind.Commitment)]
    [InlineData("that is not true, we never repaired the bridge", StatementKind.Denial)]
    [InlineData("itu tidak benar, kami tidak pernah memperbaiki jembatan", StatementKind.Denial)]
    public void Words_speak_for_a_kind(string text, StatementKind kind)
    {
        var likely = KindModel.LoadEmbedded().Words.Weigh(new(text, "", text[0] > '\u3000' ? SentenceLanguage.Chinese : text[0] is 'K' or 'i' ? SentenceLanguage.Indonesian : SentenceLanguage.English));

        Assert.Equal(kind, (StatementKind)Array.IndexOf(likely, likely.Max()));
    }

    [Fact]
    public void No_words_say_nothing() => Assert.All(KindModel.LoadEmbedded().Words.Weigh(new("", "", SentenceLanguage.English)), likely => Assert.Equal(0, likely));

    [Fact]
    public void What_is_no_model_is_refused() =>
        Assert.Equal("kinds.bin is no model of kinds of this version.", Assert.Throws<FormatException>(() => KindModel.Read(new MemoryStream([1, 2, 3, 4, 5, 6, 7, 8]), "kinds.bin")).Message);

    private static int Place(string name) => KindFeatures.Names.ToList().IndexOf(name);
}
