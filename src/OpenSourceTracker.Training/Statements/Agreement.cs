using System.Text.Json;

namespace OpenSourceTracker.Training.Statements;

/// <summary><c>statements agreement SEEDS_DIR</c>: how far the second annotator, who labelled a tenth of the stories without seeing the first's labels, agrees with the first.</summary>
internal static class Agreement
{
    private static readonly (string Name, Func<LabelledSentence, string> LabelOf)[] s_questions =
        [("kind", sentence => sentence.Kind), ("certainty", sentence => sentence.Certainty), ("openness", sentence => sentence.Openness)];

    /// <summary>Writes the share of equal labels and Cohen's kappa for each question.</summary>
    /// <exception cref="FormatException">The second annotator's file has a sentence that the first's have not.</exception>
    public static int Run(string seeds, TextWriter output)
    {
        var folder = Path.Combine(seeds, "training");
        var first = LabelledSentence.ReadFolder(folder).GroupBy(sentence => (sentence.Story, sentence.Text)).ToDictionary(group => group.Key, group => group.First());
        var second = LabelledLines.ReadFolder(Path.Combine(folder, "second"), Read).ToList();
        var pairs = second.ConvertAll(sentence => (First: first.TryGetValue((sentence.Story, sentence.Text), out var known) ? known : throw new FormatException($"The first annotator has no sentence '{sentence.Text}' in {sentence.Story}."), Second: sentence));
        output.WriteLine($"{pairs.Count} sentences of {pairs.Select(pair => pair.First.Story).Distinct().Count()} stories");
        foreach (var (name, labelOf) in s_questions)
        {
            var labels = pairs.ConvertAll(pair => (labelOf(pair.First), labelOf(pair.Second)));
            output.WriteLine(FormattableString.Invariant($"{name}: equal {labels.Count(pair => pair.Item1 == pair.Item2) / (double)labels.Count:P1}, kappa {Kappa(labels):0.000}"));
        }

        return 0;
    }

    /// <summary>Cohen's kappa: how much more two annotators agree than by chance, from 1 (always) over 0 (as by chance) downwards.</summary>
    public static double Kappa(IReadOnlyList<(string First, string Second)> labels)
    {
        var equal = labels.Count(pair => pair.First == pair.Second) / (double)labels.Count;
        var firsts = labels.CountBy(pair => pair.First).ToDictionary(StringComparer.Ordinal);
        var seconds = labels.CountBy(pair => pair.Second).ToDictionary(StringComparer.Ordinal);
        var chance = firsts.Sum(item => item.Value * (double)seconds.GetValueOrDefault(item.Key)) / ((double)labels.Count * labels.Count);
        return chance >= 1 ? 1 : (equal - chance) / (1 - chance);
    }

    private static LabelledSentence Read(JsonElement row) =>
        new(row.Text("story"), row.Text("text"), row.Given("context") ?? "", row.Text("kind"), row.Text("certainty"), row.Text("openness"), null, null);
}
