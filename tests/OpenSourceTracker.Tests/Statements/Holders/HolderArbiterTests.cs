using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Holders;

namespace OpenSourceTracker.Tests.Statements.Holders;

public sealed class HolderArbiterTests
{
    private static readonly Tracker s_tracker = new();

    [Theory]
    [InlineData(0.7, 0.4, "Orrin")]
    [InlineData(0.4, 0.7, "Vantor")]
    [InlineData(0.4, 0.4, "Orrin")]
    [InlineData(0.3, 0.2, null)]
    public void The_likeliest_is_the_holder_and_nobody_who_is_not_likely_enough(double one, double other, string? holder) =>
        Assert.Equal(holder, HolderArbiter.Likeliest([new(new("Orrin"), "Orrin", HolderSource.Rules), new(new("Vantor"), "Vantor", HolderSource.Main)], [one, other], 0.35)?.Name);

    [Fact]
    public void Whoever_clause_sentence_speaker_and_title_bring_in_is_asked_about()
    {
        var (_, candidates, features) = Assert.Single(Read("Brinkwater shuts its pool", "The pool of Brinkwater was built by Vantor in 2019. Rosa Fielding, a spokeswoman for Orrin, said Halberd Airways would pay for it."), item => item.Evidence.Statement.Text.Contains("would pay", StringComparison.Ordinal));

        Assert.Contains(candidates, candidate => candidate.Name == "Halberd Airways" && candidate.Sources.HasFlag(HolderSource.Clause));
        Assert.Contains(candidates, candidate => candidate.Name == "Rosa Fielding" && candidate.Sources.HasFlag(HolderSource.Speaker));
        Assert.Contains(candidates, candidate => candidate.Name == "Orrin" && candidate.Sources.HasFlag(HolderSource.SpeakerBody));
        Assert.Contains(candidates, candidate => candidate.Name == "Brinkwater" && candidate.Sources.HasFlag(HolderSource.Title));
        Assert.Contains(candidates, candidate => candidate.Name == "Vantor" && candidate.Sources.HasFlag(HolderSource.Often));
        Assert.Equal(candidates.Count, candidates.Select(candidate => candidate.Name).Distinct().Count());
        Assert.All(features, values => Assert.Equal(HolderFeatures.Names.Count, values.Length));
    }

    // The rules' answer for each way in which a text shows whose words they are.
    [Theory]
    [InlineData("\"We will hire thirty people,\" a spokeswoman for Orrin said.", "We will hire thirty people", true)]
    [InlineData("\"Vantor will hire thirty people,\" a spokeswoman for Orrin said.", "Vantor will hire thirty people", false)]
    [InlineData("\"We will hire thirty people,\" Rosa Fielding said.", "We will hire thirty people", false)]
    public void What_words_of_attribution_show_is_not_weighed(string text, string words, bool isShown) =>
        Assert.Equal(isShown, HolderArbiter.IsShown(Assert.Single(Read("Jobs", text), item => item.Evidence.Statement.Text.Contains(words, StringComparison.Ordinal)).Evidence));

    [Fact]
    public void An_article_that_names_nobody_has_no_candidates() =>
        Assert.All(Read("Rain", "It rained all day and the road was closed."), item => Assert.Empty(item.Candidates));

    private static IReadOnlyList<(StatementEvidence Evidence, IReadOnlyList<HolderCandidate> Candidates, IReadOnlyList<float[]> Features)> Read(string title, string text) =>
        s_tracker.ReadHolders(new ArticleReader().ReadText($"---\ntitle: {title}\npublished: 2025-06-12\nlanguage: en\n---\n{text}\n").Articles);
}
