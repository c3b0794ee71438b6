using System.Globalization;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Pairs;
using OpenSourceTracker.Training.Statements;
using OpenSourceTracker.Verdicts;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker.Training.Verdicts;

/// <summary>Trains what weighs the evidence of a claim, and says how good it is on stories that it has not seen.</summary>
internal static class VerdictsCommand
{
    public const string Usage = "  verdicts OUT.bin [--seeds FOLDER] [--validate DOSSIERS] [--firm 0.7] [--agreeing 0.5] [--claims LIST]   trains the weigher of evidence on the claims of the dossiers to learn from, and of FOLDER/training/claims";

    private const int Bags = 3;

    // What is no evidence is the most by far, and one in so many teaches as much.
    private const int OneOf = 3;

    private static readonly ILookup<string, LabelledClaim> s_none = Array.Empty<LabelledClaim>().ToLookup(claim => claim.Dossier);

    // Which side a statement takes is learnt from both together; what the claim alone is like is left out, since those who write claims have habits.
    private static readonly int[] s_notOfSides = [.. Enumerable.Range(0, EvidenceRow.Names.Count).Where(i =>
        EvidenceRow.Names[i].StartsWith("Later", StringComparison.Ordinal) || EvidenceRow.Names[i] == nameof(PairFeature.NegatedLater))];

    public static void Run(string path, Options options)
    {
        var tracker = new Tracker();
        var seeds = options["--seeds"] ?? "seeds";
        var dossiers = TrainingDossiers.Load(seeds);
        var further = LabelledClaim.Load(seeds);
        var learn = Measure(tracker, dossiers.Where(dossier => dossier.Split == "learn"), further);
        var measure = Measure(tracker, dossiers.Where(dossier => dossier.Split == "measure"), s_none);
        Console.WriteLine($"learn {learn.Count} claims with {learn.Sum(claim => claim.Evidence.Count)} pieces of evidence among {learn.Sum(claim => claim.Candidates.Count)} candidates, measure {measure.Count} claims");
        VerdictFigures.ByRules("learn", learn);

        // Trees learn from what words say of stories that those who weigh the words have not seen.
        foreach (var (known, held) in ByFold(learn))
        {
            Complete(Words(known), held);
        }

        var words = Words(learn);
        Complete(words, measure);

        // What an unseen story gets: each fold is weighed by trees that know none of its stories.
        var unseen = new Dictionary<MeasuredClaim, IReadOnlyList<WeighedEvidence>>();
        foreach (var (known, held) in ByFold(learn))
        {
            var (relevance, sides) = TrainEvidence(known);
            var model = new VerdictModel(WordModel.None, relevance, sides, new([0, 0, 0, 0], []), 1, 1);
            foreach (var claim in held)
            {
                unseen[claim] = [.. claim.Candidates.Select(model.Weigh)];
            }
        }

        VerdictFigures.Evidence("learn, unseen folds", unseen);
        // Further claims were written to be hard and in even shares of outcomes: they teach what is evidence, not what the evidence of a claim comes to.
        var rows = learn.Where(claim => !claim.IsFurther).ToDictionary(claim => claim, claim => claim.Summary(unseen[claim]));
        var judged = new List<(MeasuredClaim, IReadOnlyList<WeighedEvidence>, double[])>();
        foreach (var (known, held) in ByFold(rows.Keys))
        {
            var trees = TrainOutcomes(known, rows);
            judged.AddRange(held.Select(claim => (claim, unseen[claim], TreeEnsemble.Probabilities(trees.Sums(rows[claim])))));
        }

        VerdictFigures.Outcomes("learn, unseen folds", judged);
        if (options["--claims"] is { } list)
        {
            ClaimList.Write(list, judged, Number("--firm", 0.68f), Number("--agreeing", 0.5f));
        }

        var (finalRelevance, finalSides) = TrainEvidence(learn);
        var final = new VerdictModel(words, finalRelevance, finalSides, TrainOutcomes(learn, rows), Number("--firm", 0.68f), Number("--agreeing", 0.5f));
        Final("measure", measure);
        if (options["--validate"] is { } validation)
        {
            var others = Measure(tracker, Dossier.LoadAll(validation), s_none);
            Complete(words, others);
            Final(validation, others);
        }

        TrainedFile.Write(path, final.Write);

        float Number(string name, float otherwise) => options[name] is { } text ? float.Parse(text, CultureInfo.InvariantCulture) : otherwise;

        void Final(string title, List<MeasuredClaim> claims)
        {
            var weighed = claims.ToDictionary(claim => claim, claim => (IReadOnlyList<WeighedEvidence>)[.. claim.Candidates.Select(final.Weigh)]);
            VerdictFigures.Evidence(title, weighed);
            VerdictFigures.Outcomes(title, [.. claims.Select(claim => (claim, weighed[claim], final.Outcomes(claim.Summary(weighed[claim]))))]);
        }
    }

    private static WordModel Words(IEnumerable<MeasuredClaim> claims) => WordTraining.Fit(
        [.. claims.SelectMany(claim => claim.Candidates.Select(item => (claim.Story, item.Entry, IsEvidence: claim.Outcome != VerdictOutcome.Unknown && claim.Evidence.ContainsKey(item.Entry))))
            .GroupBy(item => (item.Story, item.Entry.Statement.Id)).Select(group => new LabelledClause(group.First().Entry.Meaning.Evidence.Words, group.Any(item => item.IsEvidence) ? 1 : 0))],
        Question.Main[0], 2);

    private static void Complete(WordModel words, IEnumerable<MeasuredClaim> claims)
    {
        foreach (var item in claims.SelectMany(claim => claim.Candidates))
        {
            item.Row[EvidenceRow.OfWorth] = EvidenceWorth.Of(item.Entry, words);
        }
    }

    private static List<MeasuredClaim> Measure(Tracker tracker, IEnumerable<Dossier> dossiers, ILookup<string, LabelledClaim> further) => [.. dossiers.SelectMany(dossier => MeasuredClaim.Of(tracker, dossier, further[dossier.Name]))];

    // Where the side of a piece of evidence is not annotated, as in disputed claims of the dossiers, it teaches relevance alone.
    private static (TreeEnsemble Relevance, TreeEnsemble Sides) TrainEvidence(List<MeasuredClaim> claims)
    {
        var rows = new List<(float[] Row, int Label, double Weight)>();
        var sided = new List<(float[] Row, int Label, double Weight)>();
        foreach (var claim in claims)
        {
            foreach (var item in claim.Candidates)
            {
                var isEvidence = claim.Evidence.TryGetValue(item.Entry, out var isFor);
                if (isEvidence ? claim.Outcome != VerdictOutcome.Unknown : Rarity.Hash(item.Entry.Statement.Id + claim.Assessment.Claim.Text) % OneOf == 0)
                {
                    rows.Add((item.Row, isEvidence ? 1 : 0, isEvidence ? 1 : OneOf));
                }

                if (isFor is not null)
                {
                    var row = (float[])item.Row.Clone();
                    Array.ForEach(s_notOfSides, i => row[i] = 0);
                    sided.Add((row, isFor.Value ? 1 : 0, 1));
                }
            }
        }

        return (Train(rows, 2, new() { Rounds = 100, Depth = 4, Rate = 0.16, LeastRows = 6, Smoothing = 3, RowsPerMille = 700, FeaturesPerMille = 350 }),
            Train(sided, 2, new() { Rounds = 100, Depth = 3, Rate = 0.16, LeastRows = 6, Smoothing = 4, RowsPerMille = 700, FeaturesPerMille = 350 }));
    }

    private static TreeEnsemble TrainOutcomes(List<MeasuredClaim> claims, Dictionary<MeasuredClaim, float[]> rows) =>
        Train([.. claims.Where(rows.ContainsKey).Select(claim => (rows[claim], (int)claim.Outcome, 1.0))], 4, new() { Rounds = 60, Depth = 3, Rate = 0.08, LeastRows = 8, Smoothing = 4, RowsPerMille = 700, FeaturesPerMille = 350 });

    private static TreeEnsemble Train(List<(float[] Row, int Label, double Weight)> rows, int classes, TreeSettings settings) =>
        TreeTrainer.Averaged(settings, Bags, [.. rows.Select(row => row.Row)], [.. rows.Select(row => row.Label)], [.. rows.Select(row => row.Weight)], classes);

    private static IEnumerable<(List<MeasuredClaim> Known, List<MeasuredClaim> Held)> ByFold(IEnumerable<MeasuredClaim> claims) => TrainingDossiers.ByFold(claims, claim => claim.Story);
}
