using System.Globalization;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Holders;
using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Training.Labels;

/// <summary>Trains what tells whose position, act or number a statement is.</summary>
internal static class HoldersCommand
{
    public const string Usage = "  holders OUT.bin [--seeds FOLDER] [--validate DOSSIERS] [--least 0.40] [--show FILE]  trains what decides whose position a statement is on the dossiers to learn from";

    public static void Run(string path, Options options)
    {
        var (trees, unseen) = new CandidateTraining<HeldClause>(Read, known => Train(known, options), learnt => new HolderModel(learnt, 0).Weigh, Report).Run(options);
        if (options["--show"] is { } shown)
        {
            File.WriteAllLines(shown, unseen.Select(Shown));
        }

        TrainedFile.Write(path, new HolderModel(trees, float.Parse(options["--least"] ?? "0.40", CultureInfo.InvariantCulture)).Write);
    }

    private static TreeEnsemble Train(List<HeldClause> clauses, Options options) => CandidateTraining<HeldClause>.Trees(clauses.Where(clause => !clause.IsShown), options, rounds: 150, leastRows: 10);

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

    private static string Shown((HeldClause Row, double[] Likelihoods) item)
    {
        var (row, likelihoods) = item;
        var outcome = !row.IsRight.Contains(true) ? "absent" : row.IsRight[Array.IndexOf(likelihoods, likelihoods.Max())] ? "right" : "wrong";
        var candidates = row.Candidates.Select((candidate, i) => (candidate, i)).OrderByDescending(pair => likelihoods[pair.i])
            .Select(pair => FormattableString.Invariant($"{pair.candidate.Name} {likelihoods[pair.i]:F2} {(row.IsRight[pair.i] ? "!" : "")} ({pair.candidate.Sources})"));
        return $"{outcome}\t{row.Story}\t{row.Words.ReplaceLineEndings(" ")}\t{string.Join("; ", candidates)}";
    }

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
    private sealed record HeldClause(string Story, string Words, bool IsShown, bool? IsRightByRules, IReadOnlyList<HolderCandidate> Candidates, IReadOnlyList<float[]> Features, IReadOnlyList<bool> IsRight) : ICandidateRow;
}
