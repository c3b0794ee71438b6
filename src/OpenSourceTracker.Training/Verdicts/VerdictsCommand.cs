using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Training.Pairs;
using OpenSourceTracker.Verdicts;
using OpenSourceTracker.Verdicts.Weighing;

namespace OpenSourceTracker.Training.Verdicts;

/// <summary>Trains what weighs the evidence of a claim, and says how good it is on stories that it has not seen.</summary>
internal static class VerdictsCommand
{
    public const string Usage = "  verdicts OUT.bin [--seeds FOLDER] [--validate DOSSIERS]   trains the weigher of evidence on the claims of the dossiers to learn from";

    private const int Folds = 6;
    private const int Bags = 3;

    public static int Run(string[] args)
    {
        var seeds = Option(args, "--seeds") ?? "seeds";
        var tracker = new Tracker();
        var dossiers = Dossier.LoadAll(Path.Combine(seeds, "cases"));
        if (Option(args, "--coverage") is { } coverage)
        {
            var counts = new Dictionary<(string, string), (int, string)>();
            var (all, known) = (new Dictionary<string, int>(), new Dictionary<string, int>());
            foreach (var dossier in dossiers)
            {
                foreach (var meaning in tracker.ReadPairs(dossier.Articles).Meanings)
                {
                    foreach (var word in meaning.Words)
                    {
                        all[word.Language] = all.GetValueOrDefault(word.Language) + 1;
                        if (word.Keys.Any(key => key[0] == 'c'))
                        {
                            known[word.Language] = known.GetValueOrDefault(word.Language) + 1;
                        }
                        else
                        {
                            var key = (word.Language, word.Keys[0]);
                            counts[key] = (counts.GetValueOrDefault(key).Item1 + 1, meaning.Evidence.Passage.Tokens[word.Token].Norm);
                        }
                    }
                }
            }

            foreach (var (language, n) in all)
            {
                Console.WriteLine($"{language}: {known[language]} of {n}");
            }

            File.WriteAllLines(coverage, counts.OrderByDescending(item => item.Value.Item1).Select(item => $"{item.Key.Item1}\t{item.Key.Item2}\t{item.Value.Item2}\t{item.Value.Item1}"));
            return 0;
        }

        var learn = Measure(tracker, dossiers.Where(dossier => dossier.Split == "learn"));
        var measure = Measure(tracker, dossiers.Where(dossier => dossier.Split == "measure"));
        Console.WriteLine($"learn {learn.Count} claims, measure {measure.Count}");
        Console.WriteLine(FormattableString.Invariant($"evidence: {learn.Sum(claim => claim.Evidence.Count)} annotated, {learn.Sum(claim => claim.Candidates.Count(item => claim.Evidence.Contains(item.Entry)))} among {learn.Sum(claim => claim.Candidates.Count)} candidates"));
        if (Option(args, "--dump") is { } dump)
        {
            File.WriteAllLines(dump, learn.Where(claim => claim.Outcome == VerdictOutcome.Supported).SelectMany(claim => claim.Candidates.Where(item => claim.Evidence.Contains(item.Entry)).Select(item => $"{claim.Story}\t{claim.Wanted.Text}\t{item.Entry.Statement.Text}\tshared {string.Join(' ', item.Alignment.Shared)}\tmissing {string.Join(' ', item.Alignment.Missing)}")));
            return 0;
        }

        s_pairs = Option(args, "--pairs") is { } file ? Pairs(tracker, file) : [];
        Console.WriteLine($"{s_pairs.Count} pairs");
        ReportRules("learn", learn);
        ReportRules("measure", measure);
        var unseen = learn.ToDictionary(claim => claim, _ => (IReadOnlyList<WeighedEvidence>)[]);
        for (var fold = 0; fold < Folds; fold++)
        {
            var (relevance, sides) = TrainEvidence([.. learn.Where(claim => Fold(claim) != fold)], args);
            foreach (var claim in learn.Where(claim => Fold(claim) == fold))
            {
                unseen[claim] = Weigh(relevance, sides, claim);
            }
        }

        ReportEvidence("learn, unseen folds", unseen);
        if (Option(args, "--sides") is { } sidesFile)
        {
            File.WriteAllLines(sidesFile, unseen.Where(item => IsFirm(item.Key.Outcome)).SelectMany(item => item.Value.Where(one => item.Key.Evidence.Contains(one.Entry)).Select(one => FormattableString.Invariant($"{item.Key.Outcome}\t{one.Side:F2}\t{one.Relevance:F2}\t{item.Key.Wanted.Text}\t{one.Entry.Statement.Text}\t{string.Join(' ', one.Candidate.Alignment.Shared)}\tneg {item.Key.Assessment.Claim.Meaning.Events.Count(e => e.IsNegated)}/{one.Entry.Meaning.Events.Count(e => e.IsNegated)} signs {one.Candidate.Judgement?.Signs} num {one.Candidate.Judgement?.Number} date {one.Candidate.Judgement?.Date}"))));
            return 0;
        }

        var rows = learn.ToDictionary(claim => claim, claim => claim.Summary(unseen[claim]));
        var judged = new List<(MeasuredClaim, double[])>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = TrainOutcomes([.. learn.Where(claim => Fold(claim) != fold)], rows, args);
            judged.AddRange(learn.Where(claim => Fold(claim) == fold).Select(claim => (claim, TreeEnsemble.Probabilities(trees.Sums(rows[claim])))));
        }

        Report("learn, unseen folds", judged);
        var (finalRelevance, finalSides) = TrainEvidence(learn, args);
        var outcomes = TrainOutcomes(learn, rows, args);
        Final("measure", measure);
        if (Option(args, "--validate") is { } validation)
        {
            Final(validation, Measure(tracker, Dossier.LoadAll(validation)));
        }

        return 0;

        void Final(string title, List<MeasuredClaim> claims)
        {
            var weighed = claims.ToDictionary(claim => claim, claim => (IReadOnlyList<WeighedEvidence>)Weigh(finalRelevance, finalSides, claim));
            ReportEvidence(title, weighed);
            Report(title, [.. claims.Select(claim => (claim, TreeEnsemble.Probabilities(outcomes.Sums(claim.Summary(weighed[claim])))))]);
        }
    }

    private static List<MeasuredClaim> Measure(Tracker tracker, IEnumerable<Dossier> dossiers) => [.. dossiers.SelectMany(dossier => MeasuredClaim.Of(tracker, dossier))];

    private static List<WeighedEvidence> Weigh(TreeEnsemble relevance, TreeEnsemble sides, MeasuredClaim claim) =>
        [.. claim.Candidates.Select(item => new WeighedEvidence(item, Second(relevance, item.Row), Second(sides, Sides(item.Row))))];

    private static readonly int[] s_sides = [.. Enumerable.Range(0, EvidenceRow.Names.Count).Where(i => (i < Enum.GetValues<PairFeature>().Length || i >= FeatureRow.Names.Count) && !(EvidenceRow.Names[i].StartsWith("Later", StringComparison.Ordinal) || EvidenceRow.Names[i] is "NegatedLater"))];

    private static float[] Sides(float[] row) => [.. s_sides.Select(i => row[i])];

    private static double Second(TreeEnsemble trees, float[] row) => TreeEnsemble.Probabilities(trees.Sums(row))[1];

    // Which side the evidence of a disputed claim takes is not annotated: it teaches relevance alone.
    private static (TreeEnsemble Relevance, TreeEnsemble Sides) TrainEvidence(List<MeasuredClaim> claims, string[] args)
    {
        var rows = new List<(float[] Row, int Label)>();
        var sided = new List<(float[] Row, int Label)>();
        foreach (var claim in claims)
        {
            foreach (var item in claim.Candidates)
            {
                var isEvidence = claim.Evidence.Contains(item.Entry);
                if (claim.Outcome != VerdictOutcome.Unknown || !isEvidence)
                {
                    rows.Add((item.Row, isEvidence ? 1 : 0));
                }

                if (isEvidence && claim.Outcome is VerdictOutcome.Supported or VerdictOutcome.Contradicted)
                {
                    sided.Add((Sides(item.Row), claim.Outcome == VerdictOutcome.Supported ? 1 : 0));
                }
            }
        }

        sided.AddRange(s_pairs);
        var weights = sided.Select((_, i) => i < sided.Count - s_pairs.Count ? 1.0 : double.Parse(Option(args, "--pairweight") ?? "0.2", System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return (Train(rows, 2, [.. rows.Select(_ => 1.0)], new() { Rounds = 100, Depth = 4, Rate = 0.08, LeastRows = 6, Smoothing = 3, RowsPerMille = 700, FeaturesPerMille = 350 }),
            Train(sided, 2, weights, new() { Rounds = Number(args, "--siderounds", 100), Depth = Number(args, "--sidedepth", 3), Rate = 0.08, LeastRows = 6, Smoothing = 4, RowsPerMille = 700, FeaturesPerMille = 350 }));
    }

    private static TreeEnsemble TrainOutcomes(List<MeasuredClaim> claims, Dictionary<MeasuredClaim, float[]> rows, string[] args) =>
        Train([.. claims.Select(claim => (rows[claim], (int)claim.Outcome))], 4, [.. claims.Select(_ => 1.0)], new() { Rounds = Number(args, "--rounds", 60), Depth = Number(args, "--depth", 3), Rate = 0.08, LeastRows = Number(args, "--least", 8), Smoothing = 4, RowsPerMille = 700, FeaturesPerMille = 350 });

    // Several ensembles with other draws, averaged, vary less than one.
    private static TreeEnsemble Train(List<(float[] Row, int Label)> rows, int classes, double[] weights, TreeSettings settings)
    {
        var trees = new List<(int, TreeNode[])>();
        for (var bag = 0; bag < Bags; bag++)
        {
            foreach (var (k, nodes) in new TreeTrainer(settings with { Seed = settings.Seed + (ulong)bag }).Train([.. rows.Select(row => row.Row)], [.. rows.Select(row => row.Label)], weights, classes).Trees)
            {
                trees.Add((k, [.. nodes.Select(node => node with { Value = node.Value / Bags })]));
            }
        }

        return new(new float[classes], trees);
    }

    private static List<(float[], int)> s_pairs = [];

    private static List<(float[], int)> Pairs(Tracker tracker, string file)
    {
        var list = new List<(float[], int)>();
        foreach (var line in File.ReadLines(file))
        {
            using var json = System.Text.Json.JsonDocument.Parse(line);
            string Word(string name) => json.RootElement.GetProperty(name).ToString();
            if (Word("label") is not ("e" or "c" or "entailment" or "contradiction" or "0" or "2"))
            {
                continue;
            }

            var article = new Articles.ArticleReader().ReadText($"---\npublished: 2025-01-01\nlanguage: id\n---\n{Word("premise")}\n", "a.txt").Articles[0];
            if (tracker.FactCheck([article]).Assess(Word("hypothesis"), new(2025, 1, 2)) is not { } assessment)
            {
                continue;
            }

            var (candidates, _) = tracker.ClaimWeigher().Measure(assessment.Claim, assessment.Ledger, assessment.Alignments, assessment.Judge);
            if (candidates.MaxBy(item => item.Alignment.Own) is { } best)
            {
                list.Add((Sides(best.Row), Word("label")[0] is 'e' or '0' ? 1 : 0));
            }
        }

        return list;
    }

    private static void ReportRules(string title, List<MeasuredClaim> claims)
    {
        Console.WriteLine($"{title}: by rules");
        foreach (var group in claims.GroupBy(claim => (claim.Assessment.ByRules.Outcome, claim.Assessment.ByRules.Nuance)).OrderBy(group => group.Key))
        {
            Console.WriteLine($"  {group.Key.Outcome} ({group.Key.Nuance}): {string.Join(", ", group.GroupBy(claim => claim.Outcome).OrderBy(inner => inner.Key).Select(inner => $"{inner.Key} {inner.Count()}"))}");
        }
    }

    private static void ReportEvidence(string title, IReadOnlyDictionary<MeasuredClaim, IReadOnlyList<WeighedEvidence>> claims)
    {
        var firm = claims.Where(claim => claim.Key.Outcome is VerdictOutcome.Supported or VerdictOutcome.Contradicted && claim.Value.Count > 0).ToList();
        var first = firm.Count(claim => claim.Key.Evidence.Contains(claim.Value.MaxBy(item => item.Relevance)!.Entry));
        var sides = firm.SelectMany(claim => claim.Value.Where(item => claim.Key.Evidence.Contains(item.Entry)).Select(item => item.Side >= 0.5 == (claim.Key.Outcome == VerdictOutcome.Supported))).ToList();
        Console.WriteLine(FormattableString.Invariant($"{title}: of {firm.Count} settled claims the first evidence is right for {(double)first / Math.Max(1, firm.Count):F3}; side right of {(double)sides.Count(right => right) / Math.Max(1, sides.Count):F3} of {sides.Count}"));
    }

    private static void Report(string title, List<(MeasuredClaim Claim, double[] Probabilities)> judged)
    {
        Console.WriteLine(FormattableString.Invariant($"{title}: most likely right {(double)judged.Count(item => Array.IndexOf(item.Probabilities, item.Probabilities.Max()) == (int)item.Claim.Outcome) / judged.Count:F3}"));
        foreach (var threshold in (double[])[0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85])
        {
            var decided = judged.Select(item => (item.Claim, Outcome: VerdictModel.Decide(item.Probabilities, threshold))).ToList();
            Console.WriteLine(FormattableString.Invariant($"  firm from {threshold:F2}: right {(double)decided.Count(item => item.Outcome == item.Claim.Outcome) / judged.Count:F3}, firm {(double)decided.Count(item => IsFirm(item.Outcome)) / judged.Count:F3}, firm and wrong {(double)decided.Count(item => IsFirm(item.Outcome) && item.Outcome != item.Claim.Outcome) / judged.Count:F3}"));
        }
    }

    private static bool IsFirm(VerdictOutcome outcome) => outcome is VerdictOutcome.Supported or VerdictOutcome.Contradicted;

    private static int Fold(MeasuredClaim claim) => (int)(Claims.Propositions.Rarity.Hash(claim.Story) % Folds);

    private static int Number(string[] args, string name, int otherwise) => Option(args, name) is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : otherwise;

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name, 1) is > 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
