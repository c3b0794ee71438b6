using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.MLNet.Tests;

public sealed class MLNetStatementClassifierTests : IDisposable
{
    // The whole of the seeds takes minutes; an eighth of the sentences shows the same.
    private static readonly Lazy<MLNetStatementClassifier> s_shared = new(() => MLNetStatementClassifier.Train(Every(8)));
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("Juru bicara itu menolak berkomentar", StatementKind.NoComment)]
    [InlineData("The spokeswoman declined to comment", StatementKind.NoComment)]
    public void It_learns_what_the_sentences_say(string text, StatementKind kind) => Assert.Equal(kind, s_shared.Value.Classify(new(text)).Kind.Ranking[0].Label);

    [Fact]
    public void Probabilities_are_ranked_and_add_up()
    {
        var ranking = s_shared.Value.Classify(new("Harga karcis tetap seperti semula")).Kind.Ranking;

        Assert.Equal(Enum.GetValues<StatementKind>().Length, ranking.Count);
        Assert.Equal(ranking.OrderByDescending(item => item.Probability), ranking);
        Assert.InRange(ranking.Sum(item => item.Probability), 0.99, 1.01);
    }

    [Fact]
    public void The_same_sentences_and_seed_give_the_same_answers()
    {
        using var once = MLNetStatementClassifier.Train(Every(40));
        using var again = MLNetStatementClassifier.Train(Every(40));

        Assert.All(Texts, text => Assert.Equal(once.Classify(new(text)).Kind.Ranking, again.Classify(new(text)).Kind.Ranking));
    }

    [Fact]
    public void What_is_saved_answers_the_same()
    {
        s_shared.Value.Save(_folder);
        using var loaded = MLNetStatementClassifier.Load(_folder);

        Assert.All(Texts, text =>
        {
            var (before, after) = (s_shared.Value.Classify(new(text)), loaded.Classify(new(text)));
            Assert.Equal(before.Kind.Ranking, after.Kind.Ranking);
            Assert.Equal(before.Certainty.Ranking, after.Certainty.Ranking);
            Assert.Equal(before.Openness.Ranking, after.Openness.Ranking);
            Assert.Equal(before.Property.Ranking, after.Property.Ranking);
        });
    }

    [Fact]
    public void Threads_share_it()
    {
        var alone = Texts.Select(text => s_shared.Value.Classify(new(text)).Kind.Ranking).ToArray();

        Parallel.For(0, 200, i => Assert.Equal(alone[i % Texts.Length], s_shared.Value.Classify(new(Texts[i % Texts.Length])).Kind.Ranking));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!… 2025")]
    public void What_it_cannot_read_is_not_known(string text) => Assert.Null(s_shared.Value.Classify(new(text)).Kind.Label);

    [Fact]
    public void What_is_too_long_or_in_another_language_is_not_known()
    {
        Assert.Null(s_shared.Value.Classify(new(new string('a', MLNetStatementClassifier.MostCharacters + 1))).Kind.Label);
        Assert.Null(s_shared.Value.Classify(new("Les prix ne bougent pas", Language: "fr")).Kind.Label);
    }

    [Fact]
    public void One_label_alone_cannot_be_learnt() =>
        Assert.Throws<ArgumentException>(() => MLNetStatementClassifier.Train([new("Harga tetap", "", StatementKind.Continuity, Certainty.Asserted, OpennessStance.None)]));

    [Fact]
    public void A_folder_without_models_is_refused() => Assert.Throws<FileNotFoundException>(() => MLNetStatementClassifier.Load(_folder));

    [Fact]
    public void A_tracker_takes_it_in_the_place_of_the_built_in_one() => Assert.NotNull(new TrackerBuilder().UseClassifier(s_shared.Value).Build());

    [Fact]
    public void On_stories_that_it_has_not_seen_it_is_far_better_than_chance()
    {
        var (_, measure) = SeedSentences.Read();
        var some = measure.Where((_, i) => i % 4 == 0).ToList();
        var right = some.Count(sentence => s_shared.Value.Classify(new(sentence.Text, sentence.Context)).Kind.Ranking[0].Label == sentence.Kind);

        // A quarter are facts, the commonest kind.
        Assert.InRange(right / (double)some.Count, 0.4, 1);
    }

    private static string[] Texts => ["Harga karcis tetap", "The plant may be closed", "发言人拒绝置评", "We will never sell"];

    private static List<TrainingSentence> Every(int nth) => [.. SeedSentences.Read().ToLearn.Where((_, i) => i % nth == 0)];
}
