using OpenSourceTracker.Claims.Stances;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Pairs;
using OpenSourceTracker.Training.Statements;

namespace OpenSourceTracker.Training.Labels;

/// <summary>Trains what tells which stance on openness a clause takes.</summary>
internal static class StancesCommand
{
    public const string Usage = "  stances OUT.bin [--seeds FOLDER] [--validate DOSSIERS]   trains what tells the stance on openness on the dossiers to learn from";

    private const int Bags = 2;

    // One clause in eight of our dossiers takes a stance; in those of other hands, who write of openness more often, one in three.
    private const double NoneWeight = 0.3;

    public static void Run(string path, Options options)
    {
        var axes = SemanticAxes.LoadEmbedded();
        var (words, trees) = new LabelTraining<OpennessStance>(Read, Question.Main[2], StanceFeatures.FirstOfWords(StanceFeatures.Names(axes.Names).Count), rows => Train(rows, options), Tell).Run(options);
        var model = new StanceModel(words, trees);
        TrainedFile.Write(path, stream => model.Write(stream, axes));
    }

    private static OpennessStance Tell(TreeEnsemble trees, LabelledRow<OpennessStance> row) => row.Rules != OpennessStance.None ? row.Rules : new StanceModel(WordModel.None, trees).StanceOf(row.Features);

    private static TreeEnsemble Train(List<LabelledRow<OpennessStance>> rows, Options options) => TreeTrainer.Averaged(
        new() { Rounds = options.Number("--rounds", 120), Depth = options.Number("--depth", 3), Rate = options.Number("--permille", 100) / 1000.0, LeastRows = options.Number("--least", 6), Smoothing = options.Number("--smoothing", 4), RowsPerMille = 700, FeaturesPerMille = 250 },
        Bags, [.. rows.Select(row => row.Features)], [.. rows.Select(row => (int)row.Label)], [.. rows.Select(row => row.Label == OpennessStance.None ? NoneWeight : 1)], Enum.GetValues<OpennessStance>().Length);

    private static IEnumerable<LabelledRow<OpennessStance>> Read(Tracker tracker, Dossier dossier)
    {
        var found = tracker.ReadStances(dossier.Articles).ToDictionary(item => item.Meaning.Evidence.Statement);
        return TrainingDossiers.Matched(dossier, found.Keys).Select(item =>
            
        {
            var stance = Enum.Parse<OpennessStance>(item.Annotated.Openness, ignoreCase: true);
            return new LabelledRow<OpennessStance>(dossier.Name, stance, StanceReader.ByRules(found[item.Found].Meaning), found[item.Found].Features, new(found[item.Found].Meaning.Evidence.Words, (int)stance));
        });
    }
}
