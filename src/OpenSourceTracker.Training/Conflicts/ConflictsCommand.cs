using OpenSourceTracker.Claims;
using OpenSourceTracker.Conflicts.Judging;
using OpenSourceTracker.Learning;
using OpenSourceTracker.Testing.Evaluation;
using OpenSourceTracker.Time;
using OpenSourceTracker.Training.Pairs;

namespace OpenSourceTracker.Training.Conflicts;

/// <summary>Trains what tells which two clauses an editor would flag, and says how good it is on stories that it has not seen.</summary>
internal static class ConflictsCommand
{
    public const string Usage = "  conflicts OUT.bin [--seeds FOLDER] [--validate DOSSIERS] [--pairs LIST]   trains the judge of pairs on the dossiers to learn from and on the labelled passages under FOLDER (seeds)";

    private const int Bags = 4;
    private const int BagsOfFolds = 2;

    // Passages hold conflicts in every second pair, and look-alikes made to look alike; news does not.
    private const double PassageWeight = 0.2;

    // Second readers also took what stands beside the clearest sentence, which first readers leave out: found on the unseen folds.
    private const double SecondWeight = 0.3;

    // The kinds that are looked at by themselves, and from which probabilities on.
    private static readonly string[] s_kindsTold = ["number", "date"];
    private static readonly double[] s_toldFrom = [0, 0.2, 0.3, 0.5];

    public static void Run(string path, Options options)
    {
        var seeds = options["--seeds"] ?? "seeds";
        var tracker = new Tracker();
        var dossiers = TrainingDossiers.Load(seeds);
        var second = new SecondReading(seeds);
        var all = options["--all"] == "yes";
        var learn = Measure(tracker, second, dossiers.Where(dossier => all || dossier.Split == "learn"));
        var measure = Measure(tracker, second, dossiers.Where(dossier => dossier.Split == "measure"));
        var folder = Path.Combine(seeds, "training", "passages");
        var passages = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(LabelledStory.ReadPairs).SelectMany(story => Measure(tracker, second, story)).ToList() : [];
        Console.WriteLine($"learn {learn.Count} pairs, {learn.Count(pair => pair.IsWanted)} wanted; passages {passages.Count} pairs, {passages.Count(pair => pair.IsWanted)} wanted; measure {measure.Count} pairs, {measure.Count(pair => pair.IsWanted)} wanted");

        // Trees learn from what words say of stories that those who weigh the words have not seen.
        foreach (var (known, held) in ByFold(learn, passages))
        {
            DisputeTraining.Complete(DisputeTraining.Fit(known.Where(pair => pair.Story.IsDossier)), held);
        }

        var disputes = DisputeTraining.Fit(learn);
        DisputeTraining.Complete(disputes, measure);

        // What an unseen story gets: each fold is judged by trees that know none of its stories.
        var judged = new List<(JudgedPair Pair, double Probability)>();
        foreach (var (known, held) in ByFold(learn, passages))
        {
            var trees = Train(known, options, BagsOfFolds);
            judged.AddRange(held.Where(pair => pair.Story.IsDossier).Select(pair => (pair, Probability(trees, pair))));
        }

        var final = Train([.. learn, .. passages], options, Bags);
        var kinds = TrainKinds([.. learn.Concat(passages).Where(pair => pair.Wanted.Count > 0)]);
        Report("learn, unseen folds", judged, learn);
        Report("measure", [.. measure.Select(pair => (pair, Probability(final, pair)))], measure);
        ReportKinds("measure", kinds, measure);
        if (options["--pairs"] is { } list)
        {
            List(list, judged);
        }

        if (options["--validate"] is { } validation)
        {
            var others = Measure(tracker, second, Dossier.LoadAll(validation));
            DisputeTraining.Complete(disputes, others);
            Report(validation, [.. others.Select(pair => (pair, Probability(final, pair)))], others);
            ReportKinds(validation, kinds, others);
        }

        var model = new ConflictModel(disputes, final, kinds, float.Parse(options["--threshold"] ?? "0.5", System.Globalization.CultureInfo.InvariantCulture));
        TrainedFile.Write(path, model.Write);
    }

    // Every pair of the stories to learn from as trees that know none of them judge it, the surest first: for reading what is missed and what is flagged in vain.
    private static void List(string path, List<(JudgedPair Pair, double Probability)> judged)
    {
        using var writer = new StreamWriter(path);
        foreach (var (pair, probability) in judged.OrderByDescending(item => item.Probability))
        {
            var features = FeatureRow.Names.Zip(pair.Features).Where(feature => feature.Second != 0).Select(feature => FormattableString.Invariant($"{feature.First} {feature.Second:0.####}"));
            writer.WriteLine(string.Join('\t', probability.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture), pair.Story.Name, pair.IsWanted ? "wanted" : pair.IsAnnotated ? "annotated" : "",
                string.Join(' ', pair.Wanted.Select(key => key.ToString())), Line(pair.Earlier), Line(pair.Later), string.Join(", ", features)));
        }

        static string Line(ClauseMeaning meaning)
        {
            var (text, clause) = Quoted(meaning);
            return $"{text} {clause}";
        }
    }

    // The text, and the clause as one line of it.
    private static (string Text, string Clause) Quoted(ClauseMeaning meaning) => (meaning.Evidence.Statement.ArticleId, meaning.Evidence.Statement.Text.ReplaceLineEndings(" ").Replace('\t', ' '));

    private static double Probability(TreeEnsemble trees, JudgedPair pair) => TreeEnsemble.Probabilities(trees.Sums(pair.Features))[1];

    private static TreeEnsemble TrainKinds(List<JudgedPair> pairs) =>
        new TreeTrainer(new() { Rounds = 60, Depth = 3, Rate = 0.1, LeastRows = 5, Smoothing = 4, RowsPerMille = 800, FeaturesPerMille = 300 })
            .Train([.. pairs.Select(pair => pair.Features[..FeatureRow.OfBoth])], [.. pairs.Select(pair => (int)KindOf(pair))], [.. pairs.Select(_ => 1.0)], Enum.GetValues<DisagreementKind>().Length);

    private static DisagreementKind KindOf(JudgedPair pair) => pair.Story.Wanted[pair.Wanted[0]].Kind switch
    {
        "denial-vs-report" => DisagreementKind.Denial,
        "negation" => DisagreementKind.Accounts,
        "number" => DisagreementKind.Numbers,
        "date" => DisagreementKind.Dates,
        _ => DisagreementKind.TurnedOver,
    };

    private static void ReportKinds(string title, TreeEnsemble kinds, List<JudgedPair> pairs)
    {
        var wanted = pairs.Where(pair => pair.Wanted.Count > 0).ToList();
        Console.WriteLine(FormattableString.Invariant($"{title}: kind right of {(double)wanted.Count(pair => ConflictModel.Best(kinds, pair.Features) == (int)KindOf(pair)) / Math.Max(1, wanted.Count):F3} of {wanted.Count} wanted pairs"));
    }

    private static TreeEnsemble Train(List<JudgedPair> pairs, Options options, int bags) => TreeTrainer.Averaged(
        new() { Rounds = options.Number("--rounds", 200), Depth = options.Number("--depth", 4), Rate = options.Number("--permille", 160) / 1000.0, LeastRows = options.Number("--least", 6), Smoothing = options.Number("--smoothing", 2), RowsPerMille = 700, FeaturesPerMille = 350 },
        bags, [.. pairs.Select(pair => pair.Features)], [.. pairs.Select(pair => pair.IsWanted ? 1 : 0)], [.. pairs.Select(pair => pair.Weight)], 2);

    private static List<JudgedPair> Measure(Tracker tracker, SecondReading second, IEnumerable<Dossier> dossiers) =>
        [.. dossiers.SelectMany(dossier => Measure(tracker, second, dossier.Articles, meanings => LabelledStory.Of(dossier, [.. meanings.Select(meaning => meaning.Evidence.Statement)])))];

    private static List<JudgedPair> Measure(Tracker tracker, SecondReading second, LabelledStory story) => Measure(tracker, second, story.Articles, _ => story);

    private static List<JudgedPair> Measure(Tracker tracker, SecondReading second, IReadOnlyList<Articles.Article> articles, Func<IReadOnlyList<ClauseMeaning>, LabelledStory> label)
    {
        var (meanings, reader) = tracker.ReadPairs(articles);
        var story = label(meanings);
        var roots = meanings.ToDictionary(meaning => meaning, meaning => story.Roots(meaning.Evidence.Statement));
        var pairs = new List<JudgedPair>();
        foreach (var (earlier, later) in CandidatePairs.Of(meanings))
        {
            var keys = roots[earlier].SelectMany(one => roots[later].Where(other => other != one).Select(other => AnnotatedPair.Of(one, other))).ToHashSet();
            var wanted = keys.Where(story.Wanted.ContainsKey).ToList();
            if (story.IsDossier || keys.Count > 0 || story.Wanted.Count == 0)
            {
                var isOfSecondReading = wanted.Count == 0 && second.Marks(story.Name, Quoted(earlier), Quoted(later));
                pairs.Add(new(story, earlier, later, reader.Read(earlier, later).Features, wanted, keys.Count > 0, isOfSecondReading ? SecondWeight : story.IsDossier ? 1 : PassageWeight) { IsOfSecondReading = isOfSecondReading });
            }
        }

        return pairs;
    }

    private static IEnumerable<(List<JudgedPair> Known, List<JudgedPair> Held)> ByFold(List<JudgedPair> learn, List<JudgedPair> passages) => TrainingDossiers.ByFold(learn.Concat(passages), pair => pair.Story.Name);

    private static void Report(string title, List<(JudgedPair Pair, double Probability)> judged, List<JudgedPair> pairs)
    {
        var stories = pairs.Select(pair => pair.Story).Distinct().ToList();
        var clear = stories.Sum(story => story.Wanted.Count(wanted => wanted.Value.IsClear));
        var met = pairs.SelectMany(pair => pair.Wanted.Where(key => pair.Story.Wanted[key].IsClear).Select(key => (pair.Story.Name, key))).Distinct().Count();
        Console.WriteLine(FormattableString.Invariant($"{title}: {stories.Count} stories, {stories.Sum(story => story.Wanted.Count)} conflicts, {clear} of them clear, {met} of these laid side by side"));
        Console.WriteLine(FormattableString.Invariant($"  average precision {AveragePrecision(Chosen(judged), stories.Sum(story => story.Wanted.Count)):F3}"));
        foreach (var kind in s_kindsTold)
        {
            var keys = stories.SelectMany(story => story.Wanted.Where(item => item.Value.IsClear && item.Value.Kind == kind).Select(item => (story.Name, item.Key))).ToHashSet();
            var told = s_toldFrom.Select(threshold => Chosen(judged.Where(item => item.Probability >= threshold)).SelectMany(pair => pair.Wanted.Select(key => (pair.Story.Name, key))).Distinct().Count(keys.Contains));
            Console.WriteLine(FormattableString.Invariant($"  {kind}: {keys.Count} clear, told from {string.Join(", ", s_toldFrom.Select(threshold => threshold.ToString(System.Globalization.CultureInfo.InvariantCulture)))}: {string.Join(", ", told)}"));
        }

        foreach (var threshold in (double[])[0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7])
        {
            var flagged = Chosen(judged.Where(item => item.Probability >= threshold));
            var right = flagged.Where(pair => pair.IsWanted).ToList();
            var found = right.SelectMany(pair => pair.Wanted.Where(key => pair.Story.Wanted[key].IsClear).Select(key => (pair.Story.Name, key))).Distinct().Count();
            Console.WriteLine(FormattableString.Invariant($"  from {threshold:F2}: {flagged.Count} flagged, precision {(double)right.Count / Math.Max(1, flagged.Count):F3}, clear recall {(double)found / Math.Max(1, clear):F3}"));
        }
    }

    // Of what is flagged one after the other, the surest first: the mean of the precision at each conflict newly found, and 0 for those never found.
    private static double AveragePrecision(List<JudgedPair> flagged, int conflicts)
    {
        var (found, right, sum) = (new HashSet<(string, AnnotatedPair)>(), 0, 0.0);
        for (var i = 0; i < flagged.Count; i++)
        {
            right += flagged[i].IsWanted ? 1 : 0;
            sum += flagged[i].Wanted.Count(key => found.Add((flagged[i].Story.Name, key))) * (double)right / (i + 1);
        }

        return sum / Math.Max(1, conflicts);
    }

    // One disagreement is told once: a clause stands against one clause of another text.
    private static List<JudgedPair> Chosen(IEnumerable<(JudgedPair Pair, double Probability)> judged)
    {
        var kept = new List<JudgedPair>();
        foreach (var (pair, _) in judged.OrderByDescending(item => item.Probability))
        {
            if (!kept.Exists(other => other.Story == pair.Story && ((other.Earlier == pair.Earlier && Article(other.Later) == Article(pair.Later)) || (other.Later == pair.Later && Article(other.Earlier) == Article(pair.Earlier)))))
            {
                kept.Add(pair);
            }
        }

        return kept;

        static string Article(ClauseMeaning meaning) => meaning.Evidence.Statement.ArticleId;
    }
}

/// <summary>Two clauses with their features, and which annotated conflicts they show.</summary>
internal sealed record JudgedPair(LabelledStory Story, ClauseMeaning Earlier, ClauseMeaning Later, float[] Features, IReadOnlyList<AnnotatedPair> Wanted, bool IsAnnotated, double Weight)
{
    /// <summary>Whether only a second reader called it a conflict.</summary>
    public bool IsOfSecondReading { get; init; }

    public bool IsWanted => Wanted.Count > 0 || IsOfSecondReading;
}
