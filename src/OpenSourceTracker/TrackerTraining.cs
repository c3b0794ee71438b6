using OpenSourceTracker.Articles;
using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Statements.Holders;
using OpenSourceTracker.Statements.Speakers;

namespace OpenSourceTracker;

/// <summary>What a tracker reads on its way, for those who train its models.</summary>
internal static class TrackerTraining
{
    /// <summary>The statements of articles before they are labelled, and what tells their kind.</summary>
    public static IReadOnlyList<(StatementEvidence Evidence, float[] Features)> ReadKinds(this Tracker tracker, IEnumerable<Article> articles) =>
        [.. tracker.Corpus.StatementsOf(PassagesOf(tracker, articles)).Select(evidence => (evidence, tracker.Labeller.FeaturesOf(evidence)))];

    /// <summary>The statements of articles as the rules alone attribute them, who may have said each, and what tells who did.</summary>
    public static IReadOnlyList<(Statement Statement, Draft Draft, IReadOnlyList<SpeakerCandidate> Candidates, IReadOnlyList<float[]> Features)> ReadSpeakers(this Tracker tracker, IEnumerable<Article> articles)
    {
        var read = PassagesOf(tracker, articles);
        return [.. read.Passages.SelectMany((passages, i) =>
        {
            var context = read.ContextOf(i);
            var sentences = StatementExtractor.Draft(passages, read.Titles[i], context);
            var speakers = new ArticleSpeakers(sentences, context);
            return StatementBuilder.Build(sentences, passages, context).Select((evidence, at) =>
            {
                IReadOnlyList<SpeakerCandidate> candidates = speakers.CandidatesOf(at);
                return (evidence.Statement, speakers.Clauses[at].Draft, candidates, tracker.Speakers.Measure(speakers, at, candidates));
            });
        })];
    }

    /// <summary>The statements of articles with their holders as the rules alone find them, whose else each may be, and what tells whose it is.</summary>
    public static IReadOnlyList<(StatementEvidence Evidence, IReadOnlyList<HolderCandidate> Candidates, IReadOnlyList<float[]> Features)> ReadHolders(this Tracker tracker, IEnumerable<Article> articles)
    {
        var read = PassagesOf(tracker, articles);
        return [.. read.Passages.SelectMany((passages, i) =>
        {
            var context = read.ContextOf(i);
            var article = new ArticleHolders(tracker.Corpus.Attribute(read, i, context), passages, read.Titles[i], context);
            return article.Statements.Select((evidence, at) =>
            {
                IReadOnlyList<HolderCandidate> candidates = article.CandidatesOf(at);
                return (evidence, candidates, (IReadOnlyList<float[]>)HolderFeatures.Read(article, at, candidates));
            });
        })];
    }

    /// <summary>What is said in the articles, clause by clause, and how two clauses are measured by all but their words.</summary>
    public static (IReadOnlyList<ClauseMeaning> Meanings, PairReader Pairs) ReadPairs(this Tracker tracker, IEnumerable<Article> articles)
    {
        var meanings = MeaningsOf(tracker, articles).ToList();
        return (meanings, new(meanings, meanings.SelectMany(tracker.ClaimBuilder.Build).ToLookup(claim => claim.Meaning), new(meanings), tracker.Thesaurus, tracker.Propositions.Value, WordModel.None));
    }

    /// <summary>What is said in the articles, and what tells its stance on openness.</summary>
    public static IEnumerable<(ClauseMeaning Meaning, float[] Features)> ReadStances(this Tracker tracker, IEnumerable<Article> articles) =>
        tracker.Stances.Measure(MeaningsOf(tracker, articles));

    private static ArticlePassages PassagesOf(Tracker tracker, IEnumerable<Article> articles) => tracker.Corpus.ReadPassages(tracker.Completer.Complete(articles), null, CancellationToken.None);

    private static IEnumerable<ClauseMeaning> MeaningsOf(Tracker tracker, IEnumerable<Article> articles) =>
        tracker.Corpus.Read(tracker.Completer.Complete(articles), null, CancellationToken.None).Evidence.Select(tracker.Meanings.Read);
}
