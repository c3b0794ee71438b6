using OpenSourceTracker.Claims.Stances;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Pairs;

namespace OpenSourceTracker.Training.Stances;

/// <summary>Trains what tells which stance on openness a clause takes, and says how good it is on stories that it has not seen.</summary>
internal static class StancesCommand
{
    public const string Usage = "  stances OUT.bin [--seeds FOLDER] [--validate DOSSIERS]   trains what tells the stance on openness on the dossiers to learn from";

    private const int Bags = 2;
    // One clause in eight of our dossiers takes a stance; in those of other hands, who write of openness more often, one in three.
    private const double NoneWeight = 0.3;

    private static readonly OpennessStance[] s_stances = Enum.GetValues<OpennessStance>();

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
        var unseen = new List<(LabelledStance Row, OpennessStance Stance)>();
        for (var fold = 0; fold < TrainingDossiers.Folds; fold++)
        {
            var model = new StanceModel(Train([.. learn.Where(row => Fold(row) != fold)], options));
            unseen.AddRange(learn.Where(row => Fold(row) == fold).Select(row => (row, Told(model, row))));
        }

        var final = new StanceModel(Train(learn, options));
        Report("learn, unseen folds", unseen);
        Report("measure", [.. measure.Select(row => (row, Told(final, row)))]);
        if (options["--validate"] is { } validation)
        {
            Report(validation, [.. Measure(tracker, Dossier.LoadAll(validation)).Select(row => (row, Told(final, row)))]);
        }

        var axes = SemanticAxes.LoadEmbedded();
        TrainedFile.Write(args[0], stream => final.Write(stream, axes));
        return 0;
    }

    private static OpennessStance Told(StanceModel model, LabelledStance row) => row.Rules != OpennessStance.None ? row.Rules : model.StanceOf(row.Features);

    private static TreeEnsemble Train(List<LabelledStance> rows, Options options) => TreeTrainer.Averaged(
        new() { Rounds = options.Number("--rounds", 120), Depth = options.Number("--depth", 3), Rate = options.Number("--permille", 100) / 1000.0, LeastRows = options.Number("--least", 6), Smoothing = options.Number("--smoothing", 4), RowsPerMille = 700, FeaturesPerMille = 250 },
        Bags, [.. rows.Select(row => row.Features)], [.. rows.Select(row => (int)row.Stance)], [.. rows.Select(row => row.Stance == OpennessStance.None ? NoneWeight : 1.0)], s_stances.Length);

    private static List<LabelledStance> Measure(Tracker tracker, IEnumerable<Dossier> dossiers)
    {
        var rows = new List<LabelledStance>();
        foreach (var dossier in dossiers)
        {
            var found = tracker.ReadStances(dossier.Articles).ToDictionary(item => item.Meaning.Evidence.Statement);
            rows.AddRange(TrainingDossiers.Matched(dossier, found.Keys).Select(item =>
                new LabelledStance(dossier.Name, Enum.Parse<OpennessStance>(item.Annotated.Openness, ignoreCase: true), StanceReader.ByRules(found[item.Found].Meaning), found[item.Found].Features)));
        }

        return rows;
    }

    private static int Fold(LabelledStance row) => TrainingDossiers.FoldOf(row.Story);

    private static void Report(string title, List<(LabelledStance Row, OpennessStance Stance)> told)
    {
        var taking = told.FindAll(item => item.Row.Stance != OpennessStance.None);
        Console.WriteLine(FormattableString.Invariant($"{title}: stance right of {taking.Count} that take one {Share(taking, item => item.Stance == item.Row.Stance):F3}, by the rules alone {Share(taking, item => item.Row.Rules == item.Row.Stance):F3}; of all {told.Count} {Share(told, item => item.Stance == item.Row.Stance):F3}"));
        foreach (var stance in s_stances)
        {
            var wanted = told.FindAll(item => item.Row.Stance == stance);
            Console.WriteLine(FormattableString.Invariant($"  {stance,-10} {wanted.Count,5}   found {Share(wanted, item => item.Stance == stance):F3}   right {Share(told.FindAll(item => item.Stance == stance), item => item.Row.Stance == stance):F3}   right by the rules {Share(told.FindAll(item => item.Row.Rules == stance), item => item.Row.Stance == stance):F3}"));
        }

        static double Share<T>(List<T> list, Predicate<T> holds) => list.Count == 0 ? 0 : (double)list.FindAll(holds).Count / list.Count;
    }
}

/// <summary>A clause of a story, the stance that it is annotated with, and that by the rules.</summary>
internal sealed record LabelledStance(string Story, OpennessStance Stance, OpennessStance Rules, float[] Features);
