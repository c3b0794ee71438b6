using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Statements.Labelling;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Pairs;
using OpenSourceTracker.Training.Statements;

namespace OpenSourceTracker.Training.Labels;

/// <summary>Trains what tells of which kind a statement is.</summary>
internal static class KindsCommand
{
    public const string Usage = "  kinds OUT.bin [--seeds FOLDER] [--validate DOSSIERS]   trains what tells the kind of a statement on the dossiers to learn from";

    private const int Bags = 2;
    private static readonly int s_explicit = KindFeatures.Names.ToList().IndexOf("explicit cue");

    public static void Run(string path, Options options)
    {
        var (words, trees) = new LabelTraining<StatementKind>(Read, Question.Main[0], KindFeatures.FirstOfWords, rows => Train(rows, options), Tell).Run(options);
        TrainedFile.Write(path, new KindModel(words, trees).Write);
    }

    private static StatementKind Tell(TreeEnsemble trees, LabelledRow<StatementKind> row) => row.Features[s_explicit] > 0 ? row.Rules : new KindModel(WordModel.None, trees).KindOf(row.Features).Kind;

    private static TreeEnsemble Train(List<LabelledRow<StatementKind>> rows, Options options) => TreeTrainer.Averaged(
        new() { Rounds = options.Number("--rounds", 120), Depth = options.Number("--depth", 4), Rate = options.Number("--permille", 80) / 1000.0, LeastRows = options.Number("--least", 8), Smoothing = options.Number("--smoothing", 4), RowsPerMille = 700, FeaturesPerMille = 250 },
        Bags, [.. rows.Select(row => row.Features)], [.. rows.Select(row => (int)row.Label)], [.. rows.Select(row => Weight(row.Label))], Enum.GetValues<StatementKind>().Length);

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

    private static IEnumerable<LabelledRow<StatementKind>> Read(Tracker tracker, Dossier dossier)
    {
        var found = tracker.ReadKinds(dossier.Articles).ToDictionary(item => item.Evidence.Statement);
        foreach (var (annotated, statement) in TrainingDossiers.Matched(dossier, found.Keys))
        {
            if (Enum.TryParse<StatementKind>(annotated.Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
            {
                var (evidence, features) = found[statement];
                yield return new(dossier.Name, kind, statement.Kind, features, new(evidence.Words, (int)kind));
            }
        }
    }
}
