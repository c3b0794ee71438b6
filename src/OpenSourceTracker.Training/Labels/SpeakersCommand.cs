using System.Globalization;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements;
using OpenSourceTracker.Statements.Speakers;
using OpenSourceTracker.Testing.Evaluation;

namespace OpenSourceTracker.Training.Labels;

/// <summary>Trains what tells which of several candidates said a clause.</summary>
internal static class SpeakersCommand
{
    public const string Usage = "  speakers OUT.bin [--seeds FOLDER] [--validate DOSSIERS] [--least 0.33]   trains what decides who said a clause on the dossiers to learn from";

    public static void Run(string path, Options options)
    {
        var (trees, _) = new CandidateTraining<AttributedClause>(Read, known => Train(known, options), learnt => new SpeakerModel(learnt, 0).Weigh, Report).Run(options);
        TrainedFile.Write(path, new SpeakerModel(trees, float.Parse(options["--least"] ?? "0.33", CultureInfo.InvariantCulture)).Write);
    }

    private static TreeEnsemble Train(List<AttributedClause> clauses, Options options) => CandidateTraining<AttributedClause>.Trees(clauses.Where(clause => SpeakerArbiter.IsOpen(clause.Draft)), options, rounds: 120, leastRows: 8);

    private static IEnumerable<AttributedClause> Read(Tracker tracker, Dossier dossier)
    {
        var found = tracker.ReadSpeakers(dossier.Articles).DistinctBy(item => item.Statement.Id).ToDictionary(item => item.Statement);
        foreach (var (annotated, statement) in TrainingDossiers.Matched(dossier, found.Keys))
        {
            var (_, draft, candidates, features) = found[statement];
            yield return new(dossier.Name, annotated.IsUnnamed, draft, candidates, features, [.. candidates.Select(candidate => IsRight(dossier, annotated, candidate.Speaker))]);
        }
    }

    private static bool IsRight(Dossier dossier, AnnotatedStatement annotated, Speaker speaker) =>
        annotated.IsUnnamed ? speaker.Class is SourceClass.Narrator or SourceClass.Unnamed or SourceClass.Hearsay
        : speaker.Class is not (SourceClass.Narrator or SourceClass.Unknown) && dossier.Annotation.Aliases.GetValueOrDefault(annotated.Speaker, []).Prepend(annotated.Speaker).Any(name => NameMatch.IsSame(speaker.Name, name));

    private static void Report(string title, List<(AttributedClause Clause, double[] Likelihoods)> told)
    {
        Console.WriteLine(FormattableString.Invariant($"{title}: {told.Count} clauses; among the candidates {Share(item => item.Clause.IsRight.Contains(true)):F3}; by the rules alone right {Share(item => item.Clause.IsRight[0]):F3}, another name {Share(item => IsOther(item.Clause, 0)):F3}"));
        foreach (var least in (double[])[0, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6])
        {
            var chosen = told.ConvertAll(item => (item.Clause, At: Chosen(item.Clause, item.Likelihoods, least)));
            Console.WriteLine(FormattableString.Invariant($"  from {least:F2}: right {(double)chosen.Count(item => item.At >= 0 && item.Clause.IsRight[item.At]) / told.Count:F3}, another name {(double)chosen.Count(item => item.At >= 0 && IsOther(item.Clause, item.At)) / told.Count:F3}, changed {(double)chosen.Count(item => item.At != 0) / told.Count:F3}"));
        }

        double Share(Func<(AttributedClause Clause, double[]), bool> holds) => (double)told.Count(holds) / Math.Max(1, told.Count);

        static int Chosen(AttributedClause clause, double[] likelihoods, double least)
        {
            var decided = SpeakerArbiter.IsOpen(clause.Draft) ? SpeakerArbiter.With(clause.Draft, clause.Candidates, likelihoods, least).Speaker : clause.Draft.Speaker;
            return clause.Candidates.ToList().FindIndex(candidate => ArticleSpeakers.AreSame(candidate.Speaker, decided));
        }

        static bool IsOther(AttributedClause clause, int at) => !clause.IsUnnamed && !clause.IsRight[at] && clause.Candidates[at].Speaker.Class is not (SourceClass.Narrator or SourceClass.Unknown or SourceClass.Hearsay) && clause.Candidates[at].Speaker.Name != "people familiar";
    }

    /// <summary>An annotated clause: who may have said it, and who did.</summary>
    private sealed record AttributedClause(string Story, bool IsUnnamed, Draft Draft, IReadOnlyList<SpeakerCandidate> Candidates, IReadOnlyList<float[]> Features, IReadOnlyList<bool> IsRight) : ICandidateRow;
}
