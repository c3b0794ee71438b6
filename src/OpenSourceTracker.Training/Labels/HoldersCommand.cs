using System.Globalization;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Holders;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Pairs;

namespace OpenSourceTracker.Training.Labels;

/// <summary>Trains what tells whose position, act or number a statement is.</summary>
internal static class HoldersCommand
{
    public const string Usage = "  holders OUT.bin [--seeds FOLDER] [--validate DOSSIERS] [--least 0.40] [--show FILE]  trains what decides whose position a statement is on the dossiers to learn from";

    private const int Bags = 2;

    public static void Run(string path, Options options)
    {
        var tracker = new Tracker();
        var dossiers = TrainingDossiers.Load(options["--seeds"] ?? "seeds");
        var learn = Measure(dossiers.Where(dossier => dossier.Split == "learn"));
        var unseen = new List<(HeldClause, double[])>();
        foreach (var (known, held) in TrainingDossiers.ByFold(learn, row => row.Story))
        {
            var model = new HolderModel(Train(known, options), 0);
            unseen.AddRange(held.Select(row => (row, model.Weigh(row.Features))));
        }

        var final = new HolderModel(Train(learn, options), float.Parse(options["--least"] ?? "0.40", CultureInfo.InvariantCulture));
        Report("learn, unseen folds", unseen);
        if (options["--show"] is { } shown)
        {
            File.WriteAllLines(shown, unseen.Select(item => FormattableString.Invariant($"{(item.Item1.IsRight.Contains(true) ? item.Item1.IsRight[Array.IndexOf(item.Item2, item.Item2.Max())] ? "right" : "wrong" : "absent")}\t{item.Item1.Story}\t{item.Item1.Words.ReplaceLineEndings(" ")}\t{string.Join("; ", item.Item1.Candidates.Select((candidate, i) => (candidate, i)).OrderByDescending(pair => item.Item2[pair.i]).Select(pair => FormattableString.Invariant($"{pair.candidate.Name} {item.Item2[pair.i]:F2} {(item.Item1.IsRight[pair.i] ? "!" : "")} ({pair.candidate.Sources})")))}")));
        }

        Report("measure", Told(Measure(dossiers.Where(dossier => dossier.Split == "measure"))));
        if (options["--validate"] is { } validation)
        {
            Report(validation, Told(Measure(Dossier.LoadAll(validation))));
        }

        TrainedFile.Write(path, final.Write);

        List<HeldClause> Measure(IEnumerable<Dossier> all) => [.. all.SelectMany(dossier => Read(tracker, dossier))];

        List<(HeldClause, double[])> Told(List<HeldClause> rows) => [.. rows.Select(row => (row, final.Weigh(row.Features)))];
    }

    private static TreeEnsemble Train(List<HeldClause> clauses, Options options)
    {
        var rows = clauses.Where(clause => !clause.IsShown).SelectMany(clause => clause.Features.Select((features, i) => (features, Label: clause.IsRight[i] ? 1 : 0))).ToList();
        return TreeTrainer.Averaged(
            new() { Rounds = options.Number("--rounds", 150), Depth = options.Number("--depth", 5), Rate = options.Number("--permille", 100) / 1000.0, LeastRows = options.Number("--least-rows", 10), Smoothing = options.Number("--smoothing", 4), RowsPerMille = 700, FeaturesPerMille = 300 },
            Bags, [.. rows.Select(row => row.features)], [.. rows.Select(row => row.Label)], [.. rows.Select(_ => 1.0)], 2);
    }

    private static IEnumerable<HeldClause> Read(Tracker tracker, Dossier dossier)
    {
        var found = tracker.ReadHolders(dossier.Articles).DistinctBy(item => item.Evidence.Statement.Id).ToDictionary(item => item.Evidence.Statement);
        foreach (var (annotated, statement) in TrainingDossiers.Matched(dossier, found.Keys))
        {
            var (evidence, candidates, features) = found[statement];
            var names = dossier.Annotation.Aliases.GetValueOrDefault(annotated.Holder, []).Prepend(annotated.Holder).ToList();
            yield return new(dossier.Name, FormattableString.Invariant($"{statement.Speaker} → {evidence.Holder?.Name}, annotated {annotated.Speaker} → {annotated.Holder}: {statement.Text}"), HolderArbiter.IsShown(evidence), evidence.Holder is { } rules ? names.Exists(name => NameMatch.IsSame(rules.Name, name)) : null, candidates, features, [.. AreRight(candidates, names)]);
        }
    }

    // Where somebody has the very name, whoever only shares a word of it is another: "Orrin Fuels" beside "Orrin".
    private static IEnumerable<bool> AreRight(IReadOnlyList<HolderCandidate> candidates, List<string> names) => candidates.Any(candidate => IsVery(candidate, names)) ? candidates.Select(candidate => IsVery(candidate, names)) : candidates.Select(candidate => names.Exists(name => NameMatch.IsSame(candidate.Name, name)));

    private static bool IsVery(HolderCandidate candidate, List<string> names) => names.Contains(candidate.Name, StringComparer.OrdinalIgnoreCase);

    private static void Report(string title, List<(HeldClause Clause, double[] Likelihoods)> told)
    {
        Console.WriteLine(FormattableString.Invariant($"{title}: {told.Count} statements, {told.Sum(item => item.Clause.Candidates.Count)} candidates; among the candidates {Share(item => item.Clause.IsRight.Contains(true)):F3}; by the rules alone right {Share(item => item.Clause.IsRightByRules == true):F3}, wrong {Share(item => item.Clause.IsRightByRules == false):F3}; shown by the text {told.Count(item => item.Clause.IsShown)}, of these right {told.Count(item => item.Clause is { IsShown: true, IsRightByRules: true })}"));
        foreach (var least in (double[])[0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7])
        {
            var chosen = told.ConvertAll(item => (item.Clause, Holder: item.Clause.IsShown ? item.Clause.Candidates[0] : HolderArbiter.Likeliest(item.Clause.Candidates, item.Likelihoods, least)));
            Console.WriteLine(FormattableString.Invariant($"  from {least:F2}: right {(double)chosen.Count(item => IsRight(item) == true) / told.Count:F3}, wrong {(double)chosen.Count(item => IsRight(item) == false) / told.Count:F3}"));
        }

        double Share(Func<(HeldClause Clause, double[]), bool> holds) => (double)told.Count(holds) / Math.Max(1, told.Count);

        static bool? IsRight((HeldClause Clause, HolderCandidate? Holder) item) => item.Holder is { } holder ? item.Clause.IsRight[item.Clause.Candidates.ToList().IndexOf(holder)] : null;
    }

    /// <summary>An annotated statement: whose it may be, and whose it is.</summary>
    private sealed record HeldClause(string Story, string Words, bool IsShown, bool? IsRightByRules, IReadOnlyList<HolderCandidate> Candidates, IReadOnlyList<float[]> Features, IReadOnlyList<bool> IsRight);
}
