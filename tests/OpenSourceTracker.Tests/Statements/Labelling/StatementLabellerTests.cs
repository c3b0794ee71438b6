using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Tests.Statements.Labelling;

/// <summary>Explicit cues of the rules come first; else what was learnt of rules and classifier together speaks. A classifier that always says one thing shows which of them decided.</summary>
public class StatementLabellerTests
{
    private static readonly Tracker s_opinionated = Always(StatementKind.Opinion, Certainty.Possible, OpennessStance.Restricted, 0.999);
    private static readonly Tracker s_factual = Always(StatementKind.Fact, Certainty.Asserted, OpennessStance.None, 0.999);
    private static readonly Tracker s_unsure = Always(StatementKind.Opinion, Certainty.Possible, OpennessStance.Restricted, 0.3);
    private static readonly Tracker s_mute = new TrackerBuilder().UseClassifier(new Mute()).Build();

    [Theory]
    [InlineData("en", "The company denied that the plant leaked.", StatementKind.Denial)]
    [InlineData("id", "Perusahaan itu membantah bahwa pabriknya bocor.", StatementKind.Denial)]
    [InlineData("zh", "公司否认工厂泄漏。", StatementKind.Denial)]
    [InlineData("en", "The ministry promised that every bridge would be repaired.", StatementKind.Commitment)]
    [InlineData("en", "The opening hours of the museum are unchanged.", StatementKind.Continuity)]
    public void An_explicit_cue_is_never_overruled(string language, string text, StatementKind kind)
    {
        var statement = First(s_opinionated, language, text);

        Assert.Equal(kind, statement.Kind);
        Assert.Contains("by an explicit cue, classifier opinion", statement.KindNote, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_cue_says_anything_what_was_learnt_decides_and_both_are_noted()
    {
        var statement = First(s_opinionated, "en", "The bridge is a monument to somebody's vanity.");

        Assert.Equal(StatementKind.Opinion, statement.Kind);
        Assert.StartsWith("rules fact, classifier opinion ", statement.KindNote, StringComparison.Ordinal);
    }

    [Fact]
    public void A_weak_cue_gives_way()
    {
        const string Text = "The school started the year with forty pupils.";

        Assert.Equal(StatementKind.Change, First(s_mute, "en", Text).Kind);
        Assert.Equal(StatementKind.Fact, First(s_factual, "en", Text).Kind);
        Assert.NotEqual(StatementKind.Change, First(s_opinionated, "en", Text).Kind);
    }

    [Fact]
    public void What_the_rules_hold_for_possible_stays_so() =>
        Assert.Equal(Certainty.Possible, First(s_factual, "en", "The bridge may have been closed on Monday.").Certainty);

    /// <summary>A count after 只有, "or" and a tenth that is a figure are no hedge; what waits for 才 or for a mark to be reached is held back.</summary>
    [Theory]
    [InlineData("只有九間教室裝了冷氣。", Certainty.Asserted)]
    [InlineData("馆长林嘉敏说，只有理事会同意，教室才装冷气。", Certainty.Conditional)]
    [InlineData("学校没有书库或阅览室。", Certainty.Asserted)]
    [InlineData("學校或將停課。", Certainty.Possible)]
    [InlineData("课桌已换掉八成。", Certainty.Asserted)]
    [InlineData("课桌八成会换掉。", Certainty.Possible)]
    [InlineData("报名超过三百人，我们就加开一班。", Certainty.Conditional)]
    [InlineData("报名超过了三百人，学校就加开了一班。", Certainty.Asserted)]
    public void Chinese_hedges_by_what_follows(string text, Certainty certainty) => Assert.Equal(certainty, First(s_factual, "zh", text).Certainty);

    [Fact]
    public void Without_a_cue_the_classifier_says_how_firm_it_is()
    {
        Assert.Equal(Certainty.Possible, First(s_opinionated, "en", "The bridge was closed on Monday.").Certainty);
        Assert.Equal(Certainty.Asserted, First(s_unsure, "en", "The bridge was closed on Monday.").Certainty);
    }

    [Fact]
    public void A_pole_of_the_topics_comes_before_the_classifier() =>
        Assert.Equal(OpennessStance.Open, First(s_opinionated, "en", "The institute released the model as open source.").Openness);

    [Fact]
    public void A_classifier_that_does_not_know_changes_nothing()
    {
        var statement = First(s_mute, "en", "The bridge was closed on Monday.");

        Assert.Null(statement.KindNote);
        Assert.Equal(Certainty.Asserted, statement.Certainty);
    }

    [Fact]
    public void A_builder_takes_no_classifier_after_it_has_built()
    {
        var builder = new TrackerBuilder();
        builder.Build();

        Assert.Throws<InvalidOperationException>(() => builder.UseClassifier(new Mute()));
        Assert.Throws<ArgumentNullException>(() => new TrackerBuilder().UseClassifier(null!));
    }

    private static Statement First(Tracker tracker, string language, string text) =>
        tracker.Track([new ArticleReader().ReadText($"---\ntitle: News\npublished: 2025-03-04\nlanguage: {language}\n---\n{text}", "a.txt").Articles[0]]).Statements[0];

    private static Tracker Always(StatementKind kind, Certainty certainty, OpennessStance stance, double probability) =>
        new TrackerBuilder().UseClassifier(new Fixed(new(Guess(kind, probability), Guess(certainty, probability), Guess(stance, probability), new(null, [])))).Build();

    private static LabelGuess<T> Guess<T>(T label, double probability)
        where T : struct => new(label, [new(label, probability)]);

    private sealed class Fixed(StatementClassification found) : IStatementClassifier
    {
        public StatementClassification Classify(StatementSentence sentence) => found;
    }

    private sealed class Mute : IStatementClassifier
    {
        public StatementClassification Classify(StatementSentence sentence) => StatementClassification.Unknown;
    }
}
