using System.Diagnostics;
using OpenSourceTracker.Claims.Propositions;
using OpenSourceTracker.Claims.Propositions.Features;
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
        var given = MeasuredPair.Of(comparer, LabelledPair.Read(args[0], 1));
        var folder = Path.Combine(seeds, "training", "pairs");
        List<MeasuredPair> own = [.. Files(folder).SelectMany(file => MeasuredPair.Of(comparer, LabelledPair.Read(file, options.Number("--own-weight", 1000) / 1000.0)))];
        List<MeasuredPair> measured = [.. Files(Path.Combine(folder, "measure")).SelectMany(file => MeasuredPair.Of(comparer, LabelledPair.Read(file, 1)))];
        Console.WriteLine($"{given.Count} pairs and {own.Count} of our own measured in {clock.ElapsedMilliseconds} ms");
        var validation = options["--validate"] is { } path ? MeasuredPair.Of(comparer, LabelledPair.Read(path, 1)) : [];
        clock.Restart();
        given.AddRange(OfStoriesAndPatterns(comparer, seeds, folder, options));
        Console.WriteLine($"{given.Count} pairs with those of news stories and patterns");

        List<MeasuredPair> train = [.. given, .. own.Where(pair => !pair.IsHeldOut)];
        var crosses = LearnCrosses(train, [.. validation, .. measured, .. own.Where(pair => pair.IsHeldOut)]);
        Console.WriteLine($"{crosses.Weights.Count} keys of words laid side by side");
        var settings = PairTrees.Settings(options);
        var trees = PairTrees.Train(settings, train);
        Console.WriteLine($"trained in {clock.ElapsedMilliseconds} ms");
        PairFigures.Report("training", trees, train);
        PairFigures.Report("validation", trees, validation);
        ReportByLanguage("own ", trees, own.Where(pair => pair.IsHeldOut));
        ReportByLanguage("measuring pairs ", trees, measured);
        if (options["--given-folds"] is not null)
        {
            PairTrees.CrossValidateGiven(settings, train, options.Number("--given-folds", 5));
        }

        if (options["--folds"] is not null)
        {
            PairTrees.CrossValidate(settings, given, own, options["--dump-own"]);
        }

        var model = Calibrate(languages, new(trees, rarity, crosses, 1, 1, 0), Path.Combine(seeds, "cases"));
        TrainedFile.Write(args[1], model.Write);
        if (options["--importance"] is not null)
        {
            PairFigures.PrintImportance(trees, train);
        }

        if (options["--dump"] is { } dump)
        {
            PairFigures.Dump(dump, validation.Concat(measured).Select(pair => (pair, TreeEnsemble.Probabilities(trees.Sums(pair.Features)))));
        }

        return 0;
    }

    private static List<MeasuredPair> OfStoriesAndPatterns(PropositionComparer comparer, string seeds, string folder, Options options)
    {
        var pairs = MeasuredPair.Of(comparer, [.. StoryPairs.Read(Path.Combine(seeds, "training"), options.Number("--story-weight", 150) / 1000.0)]);
        // Of Indonesian there are pairs enough that people wrote.
        foreach (var file in Files(Path.Combine(folder, "patterns"), "*.txt"))
        {
            var weight = Path.GetFileNameWithoutExtension(file) == "id" ? options.Number("--pattern-weight", 50) : options.Number("--foreign-pattern-weight", 400);
            pairs.AddRange(MeasuredPair.Of(comparer, [.. PatternPairs.Read(file, options.Number("--pattern-times", 5), weight / 1000.0)]));
        }

        return pairs;
    }

    private static void ReportByLanguage(string title, TreeEnsemble trees, IEnumerable<MeasuredPair> pairs)
    {
        foreach (var group in pairs.GroupBy(pair => pair.Pair.Language))
        {
            PairFigures.Report(title + group.Key, trees, [.. group]);
        }
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

    private static string[] Files(string folder, string names = "*.jsonl") => Directory.Exists(folder) ? [.. Directory.GetFiles(folder, names).Order(StringComparer.Ordinal)] : [];

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
}
