using System.Globalization;
using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Statements;

/// <summary>Sets kind, certainty and stance from the rules' cues first, and from the classifier where they are weak (of the kind) or silent (of certainty and stance).</summary>
/// <remarks>Thread-safe if the classifier is.</remarks>
internal sealed class StatementLabeller(IStatementClassifier classifier)
{
    // What the rules say without a strong cue still counts: found on the dossiers to learn from, as the bounds below.
    private const double RulesWeight = 4;
    private const double LeastBesideCue = 0.7;
    private const double LeastCertainty = 0.8;
    private const double LeastStance = 0.5;
    private const double Tiny = 1e-4;

    private static readonly StatementKind[] s_kinds = Enum.GetValues<StatementKind>();
    private static readonly Certainty[] s_certainties = Enum.GetValues<Certainty>();
    private static readonly OpennessStance[] s_stances = Enum.GetValues<OpennessStance>();

    /// <summary>The evidence, its statement labelled.</summary>
    public StatementEvidence Label(StatementEvidence evidence)
    {
        var statement = evidence.Statement;
        var article = evidence.Passage.Article;
        var clause = classifier.Classify(new(statement.Text, article.Title ?? "", statement.Language));
        var sentence = classifier.Classify(new(evidence.Sentence.Span.In(article.Content), article.Title ?? "", statement.Language));
        var kind = Kind(statement.Kind, evidence.KindCue, Means(s_kinds, clause.Kind, sentence.Kind), out var note);
        return evidence with
        {
            Statement = statement with { Kind = kind, KindNote = note, Certainty = CertaintyOf(statement.Certainty, Means(s_certainties, clause.Certainty, sentence.Certainty)) },
            ProbableStance = StanceOf(Means(s_stances, clause.Openness, sentence.Openness)),
        };
    }

    private static StatementKind Kind(StatementKind rules, CueStrength cue, double[]? means, out string? note)
    {
        note = null;
        if (means is null)
        {
            return rules;
        }

        var first = s_kinds[Array.IndexOf(means, means.Max())];
        if (first != rules)
        {
            note = string.Create(CultureInfo.InvariantCulture, $"rules {Name(rules)}{(cue == CueStrength.Explicit ? " by an explicit cue" : "")}, classifier {Name(first)} {means.Max():0.00}");
        }

        // Without any cue a fact is what is left. On the dossiers the classifier's other kinds were no better there, and conflicts less precise: it is only noted.
        if (cue != CueStrength.Weak)
        {
            return rules;
        }

        // To decline a comment takes words that the rules know.
        var (best, sum) = (rules, 0.0);
        foreach (var kind in s_kinds)
        {
            if (kind != StatementKind.NoComment)
            {
                sum += Weight(kind);
                best = Weight(kind) > Weight(best) ? kind : best;
            }
        }

        // To undo what a weak cue says takes little; to make something else of it takes more.
        return best == StatementKind.Fact || Weight(best) >= sum * LeastBesideCue ? best : rules;

        double Weight(StatementKind kind) => means[Array.IndexOf(s_kinds, kind)] * Commonness(kind) * (kind == rules ? RulesWeight : 1);
    }

    // How much commoner a kind is among the statements of news than among the training sentences, where each kind has its share: counted on the dossiers to learn from.
    private static double Commonness(StatementKind kind) => kind switch
    {
        StatementKind.Fact => 2,
        StatementKind.Commitment => 1.6,
        StatementKind.Denial => 0.85,
        StatementKind.Continuity => 0.4,
        StatementKind.Change => 1.1,
        StatementKind.Opinion => 0.35,
        StatementKind.Prediction => 0.2,
        _ => 0.02,
    };

    private static Certainty CertaintyOf(Certainty rules, double[]? means) =>
        rules == Certainty.Asserted && means is not null && means.Max() is >= LeastCertainty and var most ? s_certainties[Array.IndexOf(means, most)] : rules;

    private static OpennessStance StanceOf(double[]? means) =>
        means is not null && means.Max() is >= LeastStance and var most ? s_stances[Array.IndexOf(means, most)] : OpennessStance.None;

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
