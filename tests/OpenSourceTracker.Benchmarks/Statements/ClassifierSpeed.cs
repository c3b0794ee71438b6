using System.Diagnostics;
using System.Globalization;
using OpenSourceTracker.Statements.Classification;
using OpenSourceTracker.Training.Statements;

namespace OpenSourceTracker.Benchmarks.Statements;

/// <summary>Sentences a second of the built-in classifier on one core, and how long its model takes to load; <c>statements SEEDS_DIR</c>.</summary>
internal static class ClassifierSpeed
{
    public static void Run(string seeds)
    {
        var watch = Stopwatch.StartNew();
        var classifier = LinearStatementClassifier.Default;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded in {watch.Elapsed.TotalMilliseconds:0} ms"));
        var sentences = LabelledSentence.ReadFolder(Path.Combine(seeds, "training"));
        foreach (var language in new[] { "id", "en", "zh" })
        {
            var own = sentences.Where(sentence => sentence.Story.StartsWith(language, StringComparison.Ordinal)).Select(sentence => new StatementSentence(sentence.Text, sentence.Context, language)).ToArray();
            var best = double.MaxValue;
            var known = 0;
            for (var round = 0; round < 7; round++)
            {
                watch.Restart();
                known = own.Count(sentence => classifier.Classify(sentence).Kind.Label is not null);
                best = Math.Min(best, watch.Elapsed.TotalSeconds);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{language}: {own.Length / best:0} sentences a second, {known} of {own.Length} answered, {own.Average(sentence => sentence.Text.Length + sentence.Context.Length):0} characters each with the context"));
        }
    }
}
