using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Labelling;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Pairs;

namespace OpenSourceTracker.Training.Kinds;

/// <summary>Trains what tells of which kind a statement is, and says how good it is on stories that it has not seen.</summary>
internal static class KindsCommand
{
    public const string Usage = "  kinds OUT.bin [--seeds FOLDER] [--validate DOSSIERS]   trains what tells the kind of a statement on the dossiers to learn from";

    private const int Bags = 2;
    private const int BagsOfFolds = 2;
    private static readonly StatementKind[] s_kinds = Enum.GetValues<StatementKind>();

    public static int Run(string[] args)
    {
        var options = new Options(args, 1);
        if (!options.IsWhole)
        {
            Console.Error.WriteLine("Usage:\n" + Usage);
            return 2;
        }

        var tracker = new Tracker();
        var dossiers = TrainingDossiers.Load(options["--seeds"] ?? "seeds");
        var learn = Measure(tracker, dossiers.Where(dossier => dossier.Split == "learn"));
        var measure = Measure(tracker, dossiers.Where(dossier => dossier.Split == "measure"));
        Console.WriteLine($"learn {learn.Count} statements, measure {measure.Count}");
        var unseen = new List<(LabelledKind Row, StatementKind Kind)>();
        for (var fold = 0; fold < TrainingDossiers.Folds; fold++)
        {
            var model = new KindModel(Train([.. learn.Where(row => Fold(row) != fold)], options, BagsOfFolds));
            unseen.AddRange(learn.Where(row => Fold(row) == fold).Select(row => (row, Told(model, row))));
        }

        var final = new KindModel(Train(learn, options, Bags));
        Report("learn, unseen folds", unseen);
        Report("measure", [.. measure.Select(row => (row, Told(final, row)))]);
        if (options["--validate"] is { } validation)
        {
            Report(validation, [.. Measure(tracker, Dossier.LoadAll(validation)).Select(row => (row, Told(final, row)))]);
        }

        TrainedFile.Write(args[0], final.Write);
        return 0;
    }

    private static readonly int s_explicit = KindFeatures.Names.ToList().IndexOf("explicit cue");

    private static StatementKind Told(KindModel model, LabelledKind row) => row.Features[s_explicit] > 0 ? row.Rules : model.KindOf(row.Features).Kind;

    private static TreeEnsemble Train(List<LabelledKind> rows, Options options, int bags) => TreeTrainer.Averaged(
        new() { Rounds = options.Number("--rounds", 120), Depth = options.Number("--depth", 4), Rate = options.Number("--permille", 80) / 1000.0, LeastRows = options.Number("--least", 8), Smoothing = options.Number("--smoothing", 4), RowsPerMille = 700, FeaturesPerMille = 250 },
        bags, [.. rows.Select(row => row.Features)], [.. rows.Select(row => (int)row.Kind)], [.. rows.Select(row => Weight(row.Kind))], s_kinds.Length);

    // Our dossiers call a statement a fact more often than those of other hands, and seldom a continuity or a change: as much as others have more.
    private static double Weight(StatementKind kind) => kind switch
    {
        StatementKind.Fact => 0.8,
        StatementKind.Commitment => 1.1,
        StatementKind.Denial => 0.75,
        StatementKind.Continuity => 2.5,
        StatementKind.Change => 1.4,
        _ => 1,
    };

    private static List<LabelledKind> Measure(Tracker tracker, IEnumerable<Dossier> dossiers)
    {
        var rows = new List<LabelledKind>();
        foreach (var dossier in dossiers)
        {
            var found = tracker.ReadKinds(dossier.Articles);
            var features = found.ToDictionary(item => item.Statement, item => item.Features);
            foreach (var (annotated, statement) in TrainingDossiers.Matched(dossier, found.Select(item => item.Statement)))
            {
                if (Enum.TryParse<StatementKind>(annotated.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
                {
                    rows.Add(new(dossier.Name, kind, statement.Kind, features[statement]));
                }
            }
        }

        return rows;
    }

    private static int Fold(LabelledKind row) => TrainingDossiers.FoldOf(row.Story);

    private static void Report(string title, List<(LabelledKind Row, StatementKind Kind)> told)
    {
        Console.WriteLine(FormattableString.Invariant($"{title}: kind right {Share(told, item => item.Kind == item.Row.Kind):F3}, by the rules alone {Share(told, item => item.Row.Rules == item.Row.Kind):F3}, of {told.Count}"));
        foreach (var kind in s_kinds)
        {
            var wanted = told.FindAll(item => item.Row.Kind == kind);
            Console.WriteLine(FormattableString.Invariant($"  {kind,-10} {wanted.Count,5}   found {Share(wanted, item => item.Kind == kind):F3}   right {Share(told.FindAll(item => item.Kind == kind), item => item.Row.Kind == kind):F3}"));
        }

        static double Share<T>(List<T> list, Predicate<T> holds) => list.Count == 0 ? 0 : (double)list.FindAll(holds).Count / list.Count;
    }
}

/// <summary>A statement of a story, the kind that it is annotated with, and that by the rules.</summary>
internal sealed record LabelledKind(string Story, StatementKind Kind, StatementKind Rules, float[] Features);
