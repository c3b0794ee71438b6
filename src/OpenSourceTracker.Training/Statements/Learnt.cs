using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

/// <summary>What one question's training gave: weights by column and label, and how sums become probabilities.</summary>
internal sealed record Learnt(Question Question, float[] Weights, float Temperature, float Least, double CrossValidated);

/// <summary>Learns one question: the penalty and the calibration by cross-validation over stories, the weights from the whole training part.</summary>
internal sealed class Learner(IReadOnlyList<LabelledSentence> sentences, FeatureMatrix matrix, int[] training, int folds)
{
    private const int Rounds = 60;
    // A label that is the likeliest by little is worth more than none; a wrong property is worth less.
    private const double WantedAtLeast = 0.45;
    private const double WantedOfPoles = 0.75;

    public Learnt Learn(Question question, TextWriter log)
    {
        var labels = question.LabelsOf(sentences);
        var values = matrix.Kinds.Select((kind, column) => matrix.Counts[column] <= question.MostShare * training.Length ? question.ValueOf(kind) : 0).ToArray();
        var used = matrix.Rows.Select(row => Array.FindAll(row, column => values[column] > 0)).ToArray();
        var model = new LogisticRegression(used, matrix.Scales, values, matrix.Hashes.Length, question.Labels.Length);
        var importance = Enumerable.Repeat(1.0, question.Labels.Length).ToArray();
        var (best, penalty, logits) = (-1.0, 0.0, Array.Empty<(double[] Logits, int Label)>());
        foreach (var candidate in question.Penalties)
        {
            var unseen = Unseen(model, labels, importance, candidate);
            var right = unseen.Count(item => Greatest(item.Logits) == item.Label) / (double)unseen.Length;
            log.WriteLine(FormattableString.Invariant($"{question.Name}: penalty {candidate}, right {right:P1} by cross-validation"));
            if (right > best)
            {
                (best, penalty, logits) = (right, candidate, unseen);
            }
        }

        var weights = model.Fit(training, labels, importance, penalty, Rounds);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] *= values[i / question.Labels.Length];
        }

        var temperature = Temperature(logits);
        return new(question, weights, temperature, Least(logits, temperature, question.HasNone), best);
    }

    private (double[] Logits, int Label)[] Unseen(LogisticRegression model, int[] labels, double[] importance, double penalty)
    {
        var unseen = new List<(double[], int)>();
        for (var fold = 0; fold < folds; fold++)
        {
            var weights = model.Fit([.. training.Where(i => sentences[i].Fold(folds) != fold)], labels, importance, penalty, Rounds);
            unseen.AddRange(training.Where(i => sentences[i].Fold(folds) == fold && labels[i] >= 0).Select(i => (model.Logits(i, weights), labels[i])));
        }

        return [.. unseen];
    }

    // The temperature under which the unseen labels are the most probable.
    private static float Temperature((double[] Logits, int Label)[] unseen)
    {
        var (best, least) = (1f, double.MaxValue);
        for (var step = 0; step <= 60; step++)
        {
            var temperature = 0.4f + (0.05f * step);
            var loss = unseen.Sum(item => -StableMath.Log(Math.Max(1e-12, Probabilities(item.Logits, temperature)[item.Label])));
            if (loss < least)
            {
                (best, least) = (temperature, loss);
            }
        }

        return best;
    }

    // From this probability on, a label is right as often as wanted; where the first label says that none fits, it needs no such care.
    private static float Least((double[] Logits, int Label)[] unseen, float temperature, bool hasNone)
    {
        var sure = unseen.Select(item => (Probabilities: Probabilities(item.Logits, temperature), item.Label)).Select(item => (Most: item.Probabilities.Max(), First: Greatest(item.Probabilities), item.Label)).ToList();
        for (var percent = 20; percent < 90; percent += 2)
        {
            var least = percent / 100.0;
            var (near, wanted) = hasNone ? (sure.Where(item => item.First > 0 && item.Most >= least).ToList(), WantedOfPoles) : (sure.Where(item => item.Most >= least && item.Most < least + 0.1).ToList(), WantedAtLeast);
            if (near.Count > 0 && near.Count(item => item.First == item.Label) >= wanted * near.Count)
            {
                return percent / 100f;
            }
        }

        return 0.9f;
    }

    public static int Greatest(double[] numbers) => Array.IndexOf(numbers, numbers.Max());

    private static double[] Probabilities(double[] logits, double temperature)
    {
        var scaled = Array.ConvertAll(logits, logit => logit / temperature);
        StableMath.SoftMax(scaled);
        return scaled;
    }
}
