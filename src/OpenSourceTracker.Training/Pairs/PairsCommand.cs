using System.Diagnostics;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Claims.Propositions.Features.Frames;
using OpenSourceTracker.Claims.Propositions.Model;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Trains the pair scorer, and says how good it is.</summary>
internal static class PairsCommand
{
    public const string Usage = "  pairs TRAIN.jsonl OUT.bin [--validate VAL.jsonl] [--seeds FOLDER]   trains the pair scorer on TRAIN and on our own pairs under FOLDER/training/pairs (seeds)";

    public static int Run(string[] args)
    {
        var options = new Options(args, 2);
        if (!options.IsWhole)
        {
            Console.Error.WriteLine("Usage:\n" + Usage);
            return 2;
        }

        var seeds = options["--seeds"] ?? "seeds";
        var languages = LanguageCatalog.Load(() => []);
        var rarity = RarityCounter.Count(languages, RarityCounter.Texts(Path.Combine(seeds, "training")));
        Console.WriteLine($"{rarity.Classes.Count} words of our own texts counted");
        var comparer = new PropositionComparer(languages, new(new([0, 0, 0], []), rarity, CrossModel.Empty, 1, 1, 0));
        var clock = Stopwatch.StartNew();
        var given = Measure(comparer, LabelledPair.Read(args[0], 1));
        var own = new List<MeasuredPair>();
        var folder = Path.Combine(seeds, "training", "pairs");
        foreach (var file in Files(folder))
        {
            own.AddRange(Measure(comparer, LabelledPair.Read(file, options.Number("--own-weight", 2000) / 1000.0)));
        }

        List<MeasuredPair> measured = [.. Files(Path.Combine(folder, "measure")).SelectMany(file => Measure(comparer, LabelledPair.Read(file, 1)))];

        Console.WriteLine($"{given.Count} pairs and {own.Count} of our own measured in {clock.ElapsedMilliseconds} ms");
        var validation = options["--validate"] is { } path ? Measure(comparer, LabelledPair.Read(path, 1)) : [];
        clock.Restart();
        var settings = Settings(options);
        given.AddRange(Measure(comparer, [.. StoryPairs.Read(Path.Combine(seeds, "training"), options.Number("--story-weight", 150) / 1000.0)]));
        // Of Indonesian there are pairs enough that people wrote.
        foreach (var file in Files(Path.Combine(folder, "patterns"), "*.txt"))
        {
            var weight = Path.GetFileNameWithoutExtension(file) == "id" ? options.Number("--pattern-weight", 50) : options.Number("--foreign-pattern-weight", 400);
            given.AddRange(Measure(comparer, [.. PatternPairs.Read(file, options.Number("--pattern-times", 5), weight / 1000.0)]));
        }

        Console.WriteLine($"{given.Count} pairs with those of news stories and patterns");

        List<MeasuredPair> train = [.. given, .. own.Where(pair => !pair.IsHeldOut)];
        var crosses = LearnCrosses(train, [.. validation, .. measured, .. own.Where(pair => pair.IsHeldOut)]);
        Console.WriteLine($"{crosses.Weights.Count} keys of words laid side by side");
        var trees = Train(settings, train);
        Console.WriteLine($"trained in {clock.ElapsedMilliseconds} ms");
        Report("training", trees, train);
        Report("validation", trees, validation);
        foreach (var group in own.Where(pair => pair.IsHeldOut).GroupBy(pair => pair.Pair.Language))
        {
            Report("own " + group.Key, trees, [.. group]);
        }

        foreach (var group in measured.GroupBy(pair => pair.Pair.Language))
        {
            Report("measuring pairs " + group.Key, trees, [.. group]);
        }

        if (options["--given-folds"] is not null)
        {
            CrossValidateGiven(settings, train, options.Number("--given-folds", 5));
        }

        if (options["--folds"] is not null)
        {
            CrossValidate(settings, given, own, options["--dump-own"]);
        }

        var model = Calibrate(languages, new(trees, rarity, crosses, 1, 1, 0), Path.Combine(seeds, "cases"));
        TrainedFile.Write(args[1], model.Write);
        if (options["--importance"] is not null)
        {
            PrintImportance(trees, train);
        }

        if (options["--dump"] is { } dump)
        {
            Dump(dump, validation.Concat(measured).Select(pair => (pair, TreeEnsemble.Probabilities(trees.Sums(pair.Features)))));
        }

        return 0;
    }

    private static PairModel Calibrate(LanguageCatalog languages, PairModel raw, string cases)
    {
        if (!Directory.Exists(cases))
        {
            return raw;
        }

        var comparer = new PropositionComparer(languages, raw);
        var learn = new NewsCalibration(comparer, NewsPair.Read(cases, "learn"));
        var alarm = learn.Alarm();
        var (slope, offset) = learn.Line();
        learn.Print("news, learn", alarm, Console.Out);
        new NewsCalibration(comparer, NewsPair.Read(cases, "measure")).Print("news, measure", alarm, Console.Out);
        Console.WriteLine(FormattableString.Invariant($"news: log-odds × {slope} + {offset}"));
        return new(raw.Trees, raw.Rarity, raw.Crosses, (float)alarm, (float)slope, (float)offset);
    }

    // The given pairs, each answered by trees that have not seen its premise.
    private static void CrossValidateGiven(TreeSettings settings, List<MeasuredPair> train, int folds)
    {
        var answers = new List<(MeasuredPair Pair, double[] Answer)>();
        for (var fold = 0u; fold < folds; fold++)
        {
            var trees = Train(settings, [.. train.Where(pair => pair.Fold != fold || !pair.IsGiven)]);
            answers.AddRange(train.Where(pair => pair.Fold == fold && pair.IsGiven).Select(pair => (pair, TreeEnsemble.Probabilities(trees.Sums(pair.Features)))));
        }

        Evaluation.Print("given, by folds", [.. answers.Select(answer => answer.Answer)], [.. answers.Select(answer => answer.Pair.Pair.Label)], Console.Out);
    }

    private static string[] Files(string folder, string names = "*.jsonl") => Directory.Exists(folder) ? [.. Directory.GetFiles(folder, names).Order(StringComparer.Ordinal)] : [];

    // Our own pairs, each answered by trees that have not seen its story.
    private static void CrossValidate(TreeSettings settings, List<MeasuredPair> given, List<MeasuredPair> own, string? dump)
    {
        var answers = new List<(MeasuredPair Pair, double[] Answer)>();
        for (var fold = 0u; fold < 5; fold++)
        {
            var trees = Train(settings, [.. given, .. own.Where(pair => pair.Fold != fold)]);
            answers.AddRange(own.Where(pair => pair.Fold == fold).Select(pair => (pair, TreeEnsemble.Probabilities(trees.Sums(pair.Features)))));
        }

        foreach (var group in answers.GroupBy(answer => answer.Pair.Pair.Language))
        {
            Evaluation.Print("own, by folds, " + group.Key, [.. group.Select(answer => answer.Answer)], [.. group.Select(answer => answer.Pair.Pair.Label)], Console.Out);
        }

        if (dump is not null)
        {
            Dump(dump, answers);
        }
    }

    // Each pair gets the sums of a model that has not seen its story: the trees are to learn how far to trust them.
    private static CrossModel LearnCrosses(List<MeasuredPair> train, List<MeasuredPair> unseen)
    {
        var (sums, crosses) = new CrossTrainer([.. train.Select(pair => pair.Keys)], [.. train.Select(pair => pair.Pair.Label)], [.. train.Select(pair => pair.Pair.Weight)], [.. train.Select(pair => pair.Fold)]).Train();
        for (var i = 0; i < train.Count; i++)
        {
            CrossModel.Set(train[i].Features, sums[i][0], sums[i][1], sums[i][2]);
        }

        foreach (var pair in unseen)
        {
            crosses.Read(pair.Keys, pair.Features);
        }

        return crosses;
    }

    private static TreeEnsemble Train(TreeSettings settings, List<MeasuredPair> pairs) =>
        TreeTrainer.Averaged(settings, settings.Bags, [.. pairs.Select(pair => pair.Features)], [.. pairs.Select(pair => pair.Pair.Label)], [.. pairs.Select(pair => pair.Pair.Weight)], 3);

    private static List<MeasuredPair> Measure(PropositionComparer comparer, List<LabelledPair> pairs)
    {
        var prepared = new Dictionary<string, Proposition>(StringComparer.Ordinal);
        return [.. pairs.Select(Measured)];

        MeasuredPair Measured(LabelledPair pair)
        {
            var premise = Prepare(pair.Premise);
            var alignment = comparer.Align(premise, comparer.PrepareBeside(premise, pair.Hypothesis));
            var keys = new List<uint>();
            CrossKeys.Read(alignment, keys);
            return new(pair, FeatureReader.Read(alignment), [.. keys]);
        }

        Proposition Prepare(string text) => prepared.TryGetValue(text, out var known) ? known : prepared[text] = comparer.Prepare(text);
    }

    private static void Report(string title, TreeEnsemble trees, List<MeasuredPair> pairs)
    {
        if (pairs.Count > 0)
        {
            Evaluation.Print(title, [.. pairs.Select(pair => TreeEnsemble.Probabilities(trees.Sums(pair.Features)))], [.. pairs.Select(pair => pair.Pair.Label)], Console.Out);
        }
    }

    private static void PrintImportance(TreeEnsemble trees, List<MeasuredPair> pairs)
    {
        var total = new double[FeatureReader.Count];
        foreach (var pair in pairs.Where((_, i) => i % 5 == 0))
        {
            for (var k = 0; k < 3; k++)
            {
                var shares = trees.Contributions(pair.Features, k);
                for (var f = 0; f < shares.Length; f++)
                {
                    total[f] += Math.Abs(shares[f]);
                }
            }
        }

        foreach (var f in Enumerable.Range(0, total.Length).OrderByDescending(f => total[f]))
        {
            Console.WriteLine(FormattableString.Invariant($"{total[f] * 5 / pairs.Count:F3}\t{FeatureReader.Names[f]}"));
        }
    }

    private static void Dump(string path, IEnumerable<(MeasuredPair Pair, double[] Answer)> pairs)
    {
        using var writer = new StreamWriter(path);
        foreach (var (pair, answer) in pairs)
        {
            var shown = pair.Features.Select((value, f) => (value, f)).Where(cell => cell.value != 0).Select(cell => FormattableString.Invariant($"{FeatureReader.Names[cell.f]}={cell.value:0.##}"));
            writer.WriteLine(FormattableString.Invariant($"{"nec"[pair.Pair.Label]}\t{"nec"[Evaluation.Best(answer)]}\t{answer[0]:F2} {answer[1]:F2} {answer[2]:F2}\t{pair.Pair.Premise}\t{pair.Pair.Hypothesis}\t{string.Join(' ', shown)}"));
        }
    }

    private static TreeSettings Settings(Options options)
    {
        var settings = new TreeSettings { Bags = 3, Rounds = 450, Rate = 0.04 };
        return settings with
        {
            Bags = options.Number("--bags", settings.Bags),
            Rounds = options.Number("--rounds", settings.Rounds),
            Depth = options.Number("--depth", settings.Depth),
            LeastRows = options.Number("--least", settings.LeastRows),
            Smoothing = options.Number("--smoothing", (int)settings.Smoothing),
            Rate = options.Number("--rate", (int)(settings.Rate * 1000)) / 1000.0,
            FeaturesPerMille = options.Number("--features", settings.FeaturesPerMille),
            RowsPerMille = options.Number("--rows", settings.RowsPerMille),
            Seed = (ulong)options.Number("--seed", (int)settings.Seed),
        };
    }
}

/// <summary>A pair with its features. Every fifth story is kept from training, for tests.</summary>
internal sealed record MeasuredPair(LabelledPair Pair, float[] Features, uint[] Keys)
{
    public uint Fold => Rarity.Hash(Pair.Story) % 5;

    /// <summary>Whether it is of the pairs handed over, not of our own.</summary>
    public bool IsGiven => Pair.Language == "train";

    public bool IsHeldOut => Pair.Story.Length > 0 && Fold == 0;
}
