using System.Globalization;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Statements.Labelling;

/// <summary>Sets kind and certainty from the rules' explicit cues first; else the kind by what was learnt of rules and classifier together, certainty by the classifier where it is sure. What the classifier makes of the stance is kept for those who know what the clause means.</summary>
/// <remarks>Thread-safe if the classifier is.</remarks>
internal sealed class StatementLabeller(IStatementClassifier classifier, Lazy<KindModel> kinds)
{
    // Found on the dossiers to learn from.
    private const double LeastCertainty = 0.8;
    private const double Tiny = 1e-4;

    private static readonly Certainty[] s_certainties = Enum.GetValues<Certainty>();
    private static readonly OpennessStance[] s_stances = Enum.GetValues<OpennessStance>();

    /// <summary>The evidence, its statement labelled.</summary>
    public StatementEvidence Label(StatementEvidence evidence)
    {
        // What was learnt, was learnt of other languages' words.
        if (evidence.Passage.Language.IsForeign)
        {
            return evidence;
        }

        var statement = evidence.Statement;
        var (clause, sentence) = Classify(evidence);
        var kind = KindOf(evidence, clause, sentence, out var note);
        return evidence with
        {
            Statement = statement with { Kind = kind, KindNote = note, Certainty = CertaintyOf(statement.Certainty, Means(s_certainties, clause.Certainty, sentence.Certainty)) },
            StanceGuess = new(Probabilities(clause.Openness), Probabilities(sentence.Openness)),
        };
    }

    /// <summary>What tells the kind of a statement that is not labelled yet, but for its words: for those who train.</summary>
    public float[] FeaturesOf(StatementEvidence evidence)
    {
        var (clause, sentence) = Classify(evidence);
        return KindFeatures.Read(evidence, clause.Kind, sentence.Kind, clause.Certainty, new float[KindFeatures.Names.Count - KindFeatures.FirstOfWords]);
    }

    private (StatementClassification Clause, StatementClassification Sentence) Classify(StatementEvidence evidence)
    {
        var (statement, article, language) = (evidence.Statement, evidence.Passage.Article, evidence.Passage.Language.Code);
        return (classifier.Classify(new(statement.Text, article.Title ?? "", language)), classifier.Classify(new(evidence.Sentence.Span.In(article.Content), article.Title ?? "", language)));
    }

    // What an explicit cue says stands; else the trees weigh what the rules found, what the classifier says and what stands around.
    private StatementKind KindOf(StatementEvidence evidence, StatementClassification clause, StatementClassification sentence, out string? note)
    {
        var rules = evidence.Statement.Kind;
        note = null;
        if (clause.Kind.Ranking.Count == 0 || sentence.Kind.Ranking.Count == 0)
        {
            return rules;
        }

        var (likeliest, probability) = kinds.Value.KindOf(KindFeatures.Read(evidence, clause.Kind, sentence.Kind, clause.Certainty, kinds.Value.Words.Weigh(evidence.Words)));
        var isExplicit = evidence.KindCue == CueStrength.Explicit;
        if (likeliest != rules)
        {
            note = string.Create(CultureInfo.InvariantCulture, $"rules {Name(rules)}{(isExplicit ? " by an explicit cue" : "")}, classifier {Name(likeliest)} {probability:0.00}");
        }

        // To decline a comment takes words that the rules know.
        return isExplicit || likeliest == StatementKind.NoComment ? rules : likeliest;
    }

    private static Certainty CertaintyOf(Certainty rules, double[]? means) =>
        rules == Certainty.Asserted && means is not null && means.Max() is >= LeastCertainty and var most ? s_certainties[Array.IndexOf(means, most)] : rules;

    private static float[] Probabilities(LabelGuess<OpennessStance> guess) =>
        guess.Ranking.Count == 0 ? [] : [.. s_stances.Select(stance => FeatureValue.Rounded(Of(guess, stance)))];

    // The geometric mean of what clause and sentence say: the clause is the statement, the sentence says who speaks.
    private static double[]? Means<T>(T[] labels, LabelGuess<T> one, LabelGuess<T> other)
        where T : struct
    {
        if (one.Ranking.Count == 0 || other.Ranking.Count == 0)
        {
            return null;
        }

        var means = new double[labels.Length];
        // Labels that a ranking leaves out share what is left of it.
        var sum = Math.Sqrt(Rest(one) * Rest(other));
        for (var k = 0; k < labels.Length; k++)
        {
            means[k] = Math.Sqrt(Math.Max(Tiny, Of(one, labels[k])) * Math.Max(Tiny, Of(other, labels[k])));
            sum += means[k];
        }

        return Array.ConvertAll(means, mean => mean / sum);
    }

    private static double Rest<T>(LabelGuess<T> guess)
        where T : struct => Math.Max(0, 1 - guess.Ranking.Sum(item => item.Probability));

    private static double Of<T>(LabelGuess<T> guess, T label)
        where T : struct
    {
        foreach (var item in guess.Ranking)
        {
            if (EqualityComparer<T>.Default.Equals(item.Label, label))
            {
                return item.Probability;
            }
        }

        return 0;
    }

    private static string Name(StatementKind kind) => kind == StatementKind.NoComment ? "no-comment" : kind.ToString().ToLowerInvariant();
}
