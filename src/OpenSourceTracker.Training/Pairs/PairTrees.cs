using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Trains trees on pairs, all at once or by folds.</summary>
internal static class PairTrees
{
    public static TreeSettings Settings(Options options)
    {
        var settings = new TreeSettings { Bags = 3, Rounds = 450, Rate = 0.04 };
        return settings with
        {
            Bags = options.Number("--bags", settings.Bags),
            Rounds = options.Number("--rounds", settings.Rounds),
            Depth = options.Number("--depth", settings.Depth),
            LeastRows = options.Number("--least", settings.LeastRows),
            Smoothing = options.Number("--smoothing", (int)settings.Smoothing),
            Rate = options.Number("--rate", (int)(settings.Rate * 1000)) / 1000.0,
            FeaturesPerMille = options.Number("--features", settings.FeaturesPerMille),
            RowsPerMille = options.Number("--rows", settings.RowsPerMille),
            Seed = (ulong)options.Number("--seed", (int)settings.Seed),
        };
    }

    public static TreeEnsemble Train(TreeSettings settings, List<MeasuredPair> pairs) =>
        TreeTrainer.Averaged(settings, settings.Bags, [.. pairs.Select(pair => pair.Features)], [.. pairs.Select(pair => pair.Pair.Label)], [.. pairs.Select(pair => pair.Pair.Weight)], 3);

    /// <summary>Measures the given pairs, each answered by trees that have not seen its premise.</summary>
    public static void CrossValidateGiven(TreeSettings settings, List<MeasuredPair> train, int folds)
    {
        var answers = new List<(MeasuredPair Pair, double[] Answer)>();
        for (var fold = 0u; fold < folds; fold++)
        {
            var trees = Train(settings, [.. train.Where(pair => pair.Fold != fold || !pair.IsGiven)]);
            answers.AddRange(train.Where(pair => pair.Fold == fold && pair.IsGiven).Select(pair => (pair, TreeEnsemble.Probabilities(trees.Sums(pair.Features)))));
        }

        Evaluation.Print("given, by folds", [.. answers.Select(answer => answer.Answer)], [.. answers.Select(answer => answer.Pair.Pair.Label)], Console.Out);
    }

    /// <summary>Measures our own pairs, each answered by trees that have not seen its story.</summary>
    public static void CrossValidate(TreeSettings settings, List<MeasuredPair> given, List<MeasuredPair> own, string? dump)
    {
        var answers = new List<(MeasuredPair Pair, double[] Answer)>();
        for (var fold = 0u; fold < 5; fold++)
        {
            var trees = Train(settings, [.. given, .. own.Where(pair => pair.Fold != fold)]);
            answers.AddRange(own.Where(pair => pair.Fold == fold).Select(pair => (pair, TreeEnsemble.Probabilities(trees.Sums(pair.Features)))));
        }

        foreach (var group in answers.GroupBy(answer => answer.Pair.Pair.Language))
        {
            Evaluation.Print("own, by folds, " + group.Key, [.. group.Select(answer => answer.Answer)], [.. group.Select(answer => answer.Pair.Pair.Label)], Console.Out);
        }

        if (dump is not null)
        {
            PairFigures.Dump(dump, answers);
        }
    }
}
