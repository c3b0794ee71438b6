using OpenSourceTracker.Learning;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Pairs;

namespace OpenSourceTracker.Training.Labels;

/// <summary>An annotated statement of a story: what tells of each who may be meant, and who is.</summary>
internal interface ICandidateRow
{
    string Story { get; }

    IReadOnlyList<float[]> Features { get; }

    IReadOnlyList<bool> IsRight { get; }
}

/// <summary>Trains what chooses among candidates on the dossiers to learn from, and says how good it is on stories that it has not seen.</summary>
/// <param name="read">The annotated statements of a dossier.</param>
/// <param name="train">Trains trees on such.</param>
/// <param name="weigher">What weighs the candidates by trees.</param>
/// <param name="report">Says how good the weights are.</param>
internal sealed class CandidateTraining<TRow>(Func<Tracker, Dossier, IEnumerable<TRow>> read, Func<List<TRow>, TreeEnsemble> train, Func<TreeEnsemble, Func<IReadOnlyList<float[]>, double[]>> weigher, Action<string, List<(TRow Row, double[] Likelihoods)>> report)
    where TRow : ICandidateRow
{
    private const int Bags = 2;

    /// <summary>Trains, and reports: in unseen folds, on the dossiers to measure with, and on others where they are given.</summary>
    public (TreeEnsemble Trees, List<(TRow Row, double[] Likelihoods)> Unseen) Run(Options options)
    {
        var tracker = new Tracker();
        var dossiers = TrainingDossiers.Load(options["--seeds"] ?? "seeds");
        var learn = Measure(dossiers.Where(dossier => dossier.Split == "learn"));
        var unseen = new List<(TRow, double[])>();
        foreach (var (known, held) in TrainingDossiers.ByFold(learn, row => row.Story))
        {
            unseen.AddRange(Told(train(known), held));
        }

        var final = train(learn);
        report("learn, unseen folds", unseen);
        report("measure", Told(final, Measure(dossiers.Where(dossier => dossier.Split == "measure"))));
        if (options["--validate"] is { } validation)
        {
            report(validation, Told(final, Measure(Dossier.LoadAll(validation))));
        }

        return (final, unseen);

        List<TRow> Measure(IEnumerable<Dossier> all) => [.. all.SelectMany(dossier => read(tracker, dossier))];
    }

    /// <summary>Trees that tell the right candidate from the others, one row a candidate.</summary>
    public static TreeEnsemble Trees(IEnumerable<TRow> statements, Options options, int rounds, int leastRows)
    {
        var rows = statements.SelectMany(statement => statement.Features.Select((features, i) => (features, Label: statement.IsRight[i] ? 1 : 0))).ToList();
        return TreeTrainer.Averaged(
            new() { Rounds = options.Number("--rounds", rounds), Depth = options.Number("--depth", 5), Rate = options.Number("--permille", 100) / 1000.0, LeastRows = options.Number("--least-rows", leastRows), Smoothing = options.Number("--smoothing", 4), RowsPerMille = 700, FeaturesPerMille = 300 },
            Bags, [.. rows.Select(row => row.features)], [.. rows.Select(row => row.Label)], [.. rows.Select(_ => 1.0)], 2);
    }

    private List<(TRow Row, double[] Likelihoods)> Told(TreeEnsemble trees, List<TRow> rows)
    {
        var weigh = weigher(trees);
        return rows.ConvertAll(row => (row, weigh(row.Features)));
    }
}
