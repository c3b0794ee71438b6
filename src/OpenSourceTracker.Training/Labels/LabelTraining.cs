using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Statements;

namespace OpenSourceTracker.Training.Labels;

/// <summary>A statement of a story: the label that it is annotated with, that by the rules, and what was read off it; what its words say is filled in where stories are kept apart.</summary>
internal sealed record LabelledRow<TLabel>(string Story, TLabel Label, TLabel Rules, float[] Features, LabelledClause Clause);

/// <summary>Trains what tells a label of statements on the dossiers to learn from, and says how good it is on stories that it has not seen.</summary>
/// <param name="read">The labelled statements of a dossier.</param>
/// <param name="words">What features of words are worth for the question.</param>
/// <param name="firstOfWords">Where among the features what the words say begins.</param>
/// <param name="train">Trains trees on such.</param>
/// <param name="tell">What trees, together with the rules, make of one.</param>
internal sealed class LabelTraining<TLabel>(Func<Tracker, Dossier, IEnumerable<LabelledRow<TLabel>>> read, Question words, int firstOfWords, Func<List<LabelledRow<TLabel>>, TreeEnsemble> train, Func<TreeEnsemble, LabelledRow<TLabel>, TLabel> tell)
    where TLabel : struct, Enum
{
    private static readonly int s_labels = Enum.GetValues<TLabel>().Length;

    /// <summary>Trains, and prints what is right: in unseen folds, on the dossiers to measure with, and on others where they are given.</summary>
    public (WordModel Words, TreeEnsemble Trees) Run(Options options)
    {
        var tracker = new Tracker();
        var dossiers = TrainingDossiers.Load(options["--seeds"] ?? "seeds");
        var learn = Measure(dossiers.Where(dossier => dossier.Split == "learn"));

        // Trees learn from what words say of stories that those who weigh the words have not seen.
        foreach (var (known, held) in TrainingDossiers.ByFold(learn, row => row.Story))
        {
            Complete(Words(known), held);
        }

        var unseen = new List<(LabelledRow<TLabel> Row, TLabel Told)>();
        foreach (var (known, held) in TrainingDossiers.ByFold(learn, row => row.Story))
        {
            var trees = train(known);
            unseen.AddRange(held.Select(row => (row, tell(trees, row))));
        }

        var (allWords, final) = (Words(learn), train(learn));
        Report("learn, unseen folds", unseen);
        Report("measure", Told(Measure(dossiers.Where(dossier => dossier.Split == "measure"))));
        if (options["--validate"] is { } validation)
        {
            Report(validation, Told(Measure(Dossier.LoadAll(validation))));
        }

        return (allWords, final);

        List<LabelledRow<TLabel>> Measure(IEnumerable<Dossier> all) => [.. all.SelectMany(dossier => read(tracker, dossier))];

        List<(LabelledRow<TLabel> Row, TLabel Told)> Told(List<LabelledRow<TLabel>> rows)
        {
            Complete(allWords, rows);
            return rows.ConvertAll(row => (row, tell(final, row)));
        }
    }

    private WordModel Words(List<LabelledRow<TLabel>> rows) => WordTraining.Fit(rows.ConvertAll(row => row.Clause), words, s_labels);

    private void Complete(WordModel model, List<LabelledRow<TLabel>> rows) =>
        rows.ForEach(row => model.Weigh(row.Clause.Words).CopyTo(row.Features, firstOfWords));

    private static void Report(string title, List<(LabelledRow<TLabel> Row, TLabel Told)> told)
    {
        Console.WriteLine(FormattableString.Invariant($"{title}: right {Share(told, Right):F3}, by the rules alone {Share(told, RightByRules):F3}, of {told.Count}"));
        foreach (var label in Enum.GetValues<TLabel>())
        {
            var wanted = told.FindAll(item => Are(item.Row.Label, label));
            Console.WriteLine(FormattableString.Invariant($"  {label,-10} {wanted.Count,5}   found {Share(wanted, Right):F3} (by the rules {Share(wanted, RightByRules):F3})   right {Share(told.FindAll(item => Are(item.Told, label)), Right):F3} (by the rules {Share(told.FindAll(item => Are(item.Row.Rules, label)), RightByRules):F3})"));
        }

        static bool Right((LabelledRow<TLabel> Row, TLabel Told) item) => Are(item.Told, item.Row.Label);

        static bool RightByRules((LabelledRow<TLabel> Row, TLabel Told) item) => Are(item.Row.Rules, item.Row.Label);

        static bool Are(TLabel one, TLabel other) => EqualityComparer<TLabel>.Default.Equals(one, other);

        static double Share<T>(List<T> list, Predicate<T> holds) => list.Count == 0 ? 0 : (double)list.FindAll(holds).Count / list.Count;
    }
}
