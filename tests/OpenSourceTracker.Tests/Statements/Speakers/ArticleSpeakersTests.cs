using OpenSourceTracker.Articles;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Speakers;

namespace OpenSourceTracker.Tests.Statements.Speakers;

public sealed class ArticleSpeakersTests
{
    private static readonly IReadOnlyList<(Statement Statement, Draft Draft, IReadOnlyList<SpeakerCandidate> Candidates, IReadOnlyList<float[]> Features)> s_read = new Tracker().ReadSpeakers(
    [
        new ArticleReader().ReadText(
            "---\ntitle: Norvale closes its pier\npublished: 2025-03-04\nlanguage: en\n---\nThe pier at Norvale will close in May, mayor Ana Mora said on Monday. “We never asked for it,” she added.\n\nHarbour master Tom Reed said the planks were sound. “They creak,” he said. The gulls stayed.",
            "a.txt").Articles[0],
    ]);

    [Theory]
    [InlineData("We never asked", "Ana Mora", "Rules, SpokeBefore")]
    [InlineData("the planks were sound", "Tom Reed", "Rules")]
    [InlineData("the planks were sound", "Ana Mora", "SpokeBefore")]
    [InlineData("They creak", "Ana Mora", "SpokeEarlier")]
    [InlineData("They creak", "narrator", "Outlet")]
    public void Whoever_may_have_said_a_clause_is_a_candidate(string words, string name, string brought)
    {
        var candidate = Assert.Single(Clause(words).Candidates, candidate => candidate.Speaker.Name == name);

        var sources = Enum.Parse<CandidateSource>(brought);
        Assert.Equal(sources, candidate.Sources & sources);
    }

    [Fact]
    public void The_rules_answer_comes_first_and_nobody_comes_twice() => Assert.All(s_read, clause =>
    {
        Assert.True(clause.Candidates[0].Sources.HasFlag(CandidateSource.Rules));
        Assert.Equal(clause.Draft.Speaker.Name, clause.Candidates[0].Speaker.Name);
        Assert.Equal(clause.Candidates.Count, clause.Candidates.Select(candidate => candidate.Speaker.Name).Distinct().Count());
    });

    [Fact]
    public void Each_candidate_has_as_many_values_as_there_are_names()
    {
        Assert.Equal(SpeakerFeatures.Names.Count, SpeakerFeatures.Names.Distinct().Count());
        Assert.All(s_read, clause => Assert.All(clause.Features, features => Assert.Equal(SpeakerFeatures.Names.Count, features.Length)));
        Assert.All(s_read, clause => Assert.Equal(clause.Candidates.Count, clause.Features.Count));
    }

    [Theory]
    [InlineData("They creak", "Tom Reed", "sentences since speaking", 1)]
    [InlineData("They creak", "Ana Mora", "sentences since speaking", 2)]
    [InlineData("They creak", "Tom Reed", "opened the passage", 1)]
    [InlineData("They creak", "Ana Mora", "opened the passage", 0)]
    [InlineData("We never asked", "Ana Mora", "by: Rules", 1)]
    [InlineData("We never asked", "narrator", "class: Narrator", 1)]
    [InlineData("We never asked", "Ana Mora", "quoted", 1)]
    [InlineData("the planks were sound", "Tom Reed", "quoted", 0)]
    public void What_tells_of_a_candidate_is_measured(string words, string name, string feature, float value)
    {
        var clause = Clause(words);
        var at = clause.Candidates.ToList().FindIndex(candidate => candidate.Speaker.Name == name);

        Assert.Equal(value, clause.Features[at][SpeakerFeatures.Names.ToList().IndexOf(feature)]);
    }

    private static (Statement Statement, Draft Draft, IReadOnlyList<SpeakerCandidate> Candidates, IReadOnlyList<float[]> Features) Clause(string words) =>
        s_read.Single(clause => clause.Statement.Text.Contains(words, StringComparison.Ordinal));
}
