using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Tests.Statements.Classification;

public class LinearStatementClassifierTests
{
    private static readonly LinearStatementClassifier s_classifier = LinearStatementClassifier.Default;

    [Theory]
    [InlineData("Kami berjanji akan membayar semua tunggakan sebelum Lebaran", StatementKind.Commitment)]
    [InlineData("We will pay every overdue bill before the holidays, that is a promise", StatementKind.Commitment)]
    [InlineData("我们承诺年底前付清全部欠款", StatementKind.Commitment)]
    [InlineData("Juru bicara itu enggan berkomentar", StatementKind.NoComment)]
    [InlineData("The spokeswoman declined to comment", StatementKind.NoComment)]
    [InlineData("發言人拒絕置評", StatementKind.NoComment)]
    [InlineData("Tidak benar kabar bahwa kapal itu tenggelam", StatementKind.Denial)]
    [InlineData("The ministry denied that the ferry had sunk", StatementKind.Denial)]
    [InlineData("轮船公司否认渡轮沉没", StatementKind.Denial)]
    [InlineData("Harga karcis tetap seperti semula", StatementKind.Continuity)]
    [InlineData("Ticket prices remain unchanged", StatementKind.Continuity)]
    [InlineData("票价维持不变", StatementKind.Continuity)]
    public void The_kind_of_a_plain_sentence(string text, StatementKind kind) => Assert.Equal(kind, Classify(text).Kind.Label);

    [Theory]
    [InlineData("Jika izinnya terbit, pabrik akan beroperasi", Certainty.Conditional)]
    [InlineData("If the permit is granted, the plant will open", Certainty.Conditional)]
    [InlineData("如果拿到许可证，工厂将投产", Certainty.Conditional)]
    [InlineData("Pabrik itu mungkin saja ditutup", Certainty.Possible)]
    [InlineData("The plant may be closed", Certainty.Possible)]
    [InlineData("工厂可能会关闭", Certainty.Possible)]
    [InlineData("Menurut sumber yang mengetahui rencana itu, pabrik ditutup", Certainty.Reported)]
    [InlineData("Pabrik itu ditutup kemarin", Certainty.Asserted)]
    [InlineData("The plant closed yesterday", Certainty.Asserted)]
    public void The_certainty_of_a_plain_sentence(string text, Certainty certainty) => Assert.Equal(certainty, Classify(text).Certainty.Label);

    [Theory]
    [InlineData("Kode sumber dibuka untuk siapa saja", OpennessStance.Open)]
    [InlineData("The source code is free for anyone to copy", OpennessStance.Open)]
    [InlineData("源代码向所有人开放", OpennessStance.Open)]
    [InlineData("Toko roti itu tutup pada hari Minggu", OpennessStance.None)]
    [InlineData("The bakery is shut on Sundays", OpennessStance.None)]
    public void The_stance_of_a_plain_sentence(string text, OpennessStance stance) => Assert.Equal(stance, Classify(text).Openness.Label);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("?!…“”")]
    [InlineData("2025 12.000 17 %")]
    [InlineData("x")]
    [InlineData("Le ministre a refusé de répondre à nos questions hier soir")]
    [InlineData("Der Minister hat gestern gesagt, dass die Preise steigen werden")]
    [InlineData("Министр отказался отвечать на вопросы")]
    [InlineData("大臣は記者の質問に答えることを拒否したのである")]
    [InlineData("장관은 질문에 답하기를 거부했다")]
    [InlineData("رفض الوزير الرد على الأسئلة")]
    [InlineData("qwrt zxcv bnmp lkjh")]
    public void What_it_cannot_read_is_not_known(string text)
    {
        var found = Classify(text);

        Assert.Null(found.Kind.Label);
        Assert.Null(found.Certainty.Label);
        Assert.Null(found.Openness.Label);
        Assert.Null(found.Property.Label);
        Assert.Equal(0, found.Kind.Probability);
        Assert.Empty(found.Kind.Reasons);
    }

    [Fact]
    public void What_is_too_long_for_a_sentence_is_not_known() =>
        Assert.Null(Classify(string.Concat(Enumerable.Repeat("harga tetap ", 200))).Kind.Label);

    [Fact]
    public void A_language_that_it_does_not_read_is_not_known() =>
        Assert.Null(s_classifier.Classify(new("Ticket prices remain unchanged", Language: "fr")).Kind.Label);

    [Fact]
    public void A_null_sentence_is_refused() => Assert.Throws<ArgumentNullException>(() => s_classifier.Classify(null!));

    [Fact]
    public void The_reasons_name_the_words_that_decided()
    {
        var reasons = Classify("The company declined to comment on the fire").Kind.Reasons;

        Assert.Contains(reasons, reason => reason is { What: "speech.refuse", Weight: > 0 } && reason.Words.StartsWith("declined", StringComparison.Ordinal));
        Assert.Equal(reasons.OrderByDescending(reason => Math.Abs(reason.Weight)), reasons);
    }

    [Fact]
    public void The_sentence_before_counts()
    {
        var (alone, behind) = (Classify("Nothing of the kind happened"), s_classifier.Classify(new("Nothing of the kind happened", "Rumours say that the reactor leaked.")));

        Assert.NotEqual(alone.Kind.Probability, behind.Kind.Probability);
    }

    [Fact]
    public void Simplified_and_Traditional_get_the_same_answer() =>
        Assert.Equal(Classify("公司否认裁员").Kind.Ranking, Classify("公司否認裁員").Kind.Ranking);

    [Fact]
    public void The_culture_does_not_matter()
    {
        var expected = Classify("IZIN TETAP BERLAKU, KATA GUBERNUR").Kind.Ranking;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, Classify("IZIN TETAP BERLAKU, KATA GUBERNUR").Kind.Ranking);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Threads_share_it()
    {
        string[] texts = ["Harga karcis tetap", "The plant may be closed", "发言人拒绝置评", "We will never sell"];
        var alone = texts.Select(text => Classify(text).Kind.Ranking).ToArray();

        Parallel.For(0, 400, i => Assert.Equal(alone[i % texts.Length], Classify(texts[i % texts.Length]).Kind.Ranking));
    }

    private static readonly string[] Pieces = ["harga", "tidak ", "akan ", "will ", "not ", "不", "会", "可能", " ", "\n", "“", "\"", "7", "1.000,5", "%", "\uD83D", "\uDE00", "\0", "’", "-", "'s", "İ", "ß", "…", "的", "ed", "ing", "kan", "me"];

    [Fact]
    public void Any_text_is_answered_with_probabilities() =>
        Prop.ForAll(Gen.OneOf(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)), Gen.Choose(0, 0xFFFF).Select(code => (char)code).ArrayOf().Select(chars => new string(chars))).ToArbitrary(), text =>
        {
            var found = s_classifier.Classify(new(text, text));
            var sum = found.Kind.Ranking.Sum(item => item.Probability);
            return found.Kind.Ranking.Count == 0 || (Math.Abs(sum - 1) < 1e-9 && found.Kind.Ranking.All(item => item.Probability is >= 0 and <= 1) && found.Kind.Reasons.All(reason => double.IsFinite(reason.Weight)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static StatementClassification Classify(string text) => s_classifier.Classify(new(text));
}
