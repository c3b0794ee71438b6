using OpenSourceTracker.Statements.Classification;

namespace OpenSourceTracker.Training.Statements;

internal static class Experiment
{
    public static readonly string[] Kinds = ["fact", "commitment", "denial", "continuity", "change", "opinion", "prediction", "no-comment"];
    public static readonly string[] Certainties = ["asserted", "reported", "possible", "conditional"];
    public static readonly string[] Stances = ["none", "open", "restricted", "mixed"];

    public static int Run(string folder, string[] args)
    {
        var rows = LabelledSentence.ReadFolder(folder);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var phrases = PhraseSnapshot.Take();
        Console.WriteLine($"{rows.Count} rows, {rows.Count(r => r.IsHeldOut)} held out, phrases {phrases.Keys.Length} names {phrases.Names.Length} {watch.ElapsedMilliseconds} ms");
        if (args.Contains("prof"))
        {
            var sieves = OpenSourceTracker.Statements.Classification.StatementModel.BuiltIn.Data.Sieves;
            for (var round = 0; round < 6; round++)
            {
                watch.Restart();
                var n = 0;
                foreach (var r in rows) { var sink = new Counting(); FeatureReader.Read(r.Text, r.Context, r.Language, phrases, ref sink); n += sink.N; }
                var a = watch.Elapsed.TotalMilliseconds;
                watch.Restart();
                foreach (var r in rows) { n += SentenceLanguages.Of(r.Text, r.Story[..2], sieves) is null ? 1 : 0; }
                var b = watch.Elapsed.TotalMilliseconds;
                watch.Restart();
                foreach (var r in rows) { n += LinearStatementClassifier.Default.Classify(new(r.Text, r.Context, r.Story[..2])).Kind.Label is null ? 1 : 0; }
                Console.WriteLine($"features {a * 1000 / rows.Count:F1} us, language {b * 1000 / rows.Count:F1} us, all {watch.Elapsed.TotalMilliseconds * 1000 / rows.Count:F1} us, {n / rows.Count}");
            }

            return 0;
        }

        var features = FeatureMatrix.Read(rows, phrases);
        var train = Enumerable.Range(0, rows.Count).Where(i => !rows[i].IsHeldOut).ToArray();
        const int folds = 4;
        var without = args.Where(a => a.StartsWith('-')).Select(a => Enum.Parse<FeatureKind>(a[1..])).ToHashSet();
        var few = args.Where(a => a.StartsWith("df")).Select(a => int.Parse(a[2..])).FirstOrDefault(3);
        var penalties = args.Where(a => a.StartsWith("l2=")).SelectMany(a => a[3..].Split(',')).Select(double.Parse).ToArray();
        var tasks = args.Where(a => a.StartsWith("t=")).SelectMany(a => a[2..].Split(',')).DefaultIfEmpty("kind").ToArray();
        var balance = args.Where(a => a.StartsWith("b=")).Select(a => double.Parse(a[2..])).FirstOrDefault(0);
        var vals = args.Where(a => a.StartsWith("v:")).Select(a => a[2..].Split('=')).ToDictionary(a => Enum.Parse<FeatureKind>(a[0]), a => float.Parse(a[1]));
        foreach (var task in tasks)
        {
            var names = task == "kind" ? Kinds : task == "certainty" ? Certainties : Stances;
            var labels = rows.Select(r => Array.IndexOf(names, task == "kind" ? r.Kind : task == "certainty" ? r.Certainty : r.Openness)).ToArray();
            foreach (var penalty in penalties)
            {
                var right = 0;
                var total = 0;
                var confusion = new int[names.Length, names.Length];
                for (var fold = 0; fold < 4; fold++)
                {
                    var fit = train.Where(i => rows[i].Fold(folds) != fold).ToArray();
                    var test = train.Where(i => rows[i].Fold(folds) == fold).ToArray();
                    var matrix = FeatureMatrix.Of(features, fit, few);
                    var counts = names.Select((_, k) => fit.Count(i => labels[i] == k)).ToArray();
                    var importance = counts.Select(c => Math.Pow((double)fit.Length / (names.Length * Math.Max(1, c)), balance)).ToArray();
                    var model = new LogisticRegression(matrix.Rows, matrix.Scales, [.. matrix.Kinds.Select(k => without.Contains(k) ? 0 : vals.GetValueOrDefault(k, 1f))], matrix.Hashes.Length, names.Length);
                    var weights = model.Fit(fit, labels, importance, penalty, 60);
                    foreach (var i in test)
                    {
                        var logits = model.Logits(i, weights);
                        var best = Array.IndexOf(logits, logits.Max());
                        confusion[labels[i], best]++;
                        total++;
                        right += best == labels[i] ? 1 : 0;
                        if (args.Contains("errors") && best != labels[i])
                        {
                            Console.WriteLine($"{rows[i].Story}\t{names[labels[i]]}\t{names[best]}\t{rows[i].Text}\t<< {rows[i].Context}");
                        }
                    }

                    if (fold == 0)
                    {
                        Console.Write($"cols {matrix.Hashes.Length} ");
                    }
                }

                Console.WriteLine($"{task} l2={penalty} acc {100.0 * right / total:F2} of {total}  {watch.Elapsed.TotalSeconds:F0}s");
                if (args.Contains("conf"))
                {
                    for (var a = 0; a < names.Length; a++)
                    {
                        Console.WriteLine($"{names[a],12} " + string.Join(' ', names.Select((_, b) => $"{confusion[a, b],5}")));
                    }
                }
            }
        }

        return 0;
    }

    private struct Counting : IFeatureSink
    {
        public int N;

        public void Add(ulong hash, FeatureKind kind, int start, int end, int name) => N++;
    }
}
