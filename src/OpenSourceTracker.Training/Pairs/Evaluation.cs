namespace OpenSourceTracker.Training.Pairs;

/// <summary>How well probabilities fit labels.</summary>
internal static class Evaluation
{
    private static readonly string[] s_names = ["neutral", "entailment", "contradiction"];

    public static double Accuracy(IReadOnlyList<double[]> answers, IReadOnlyList<int> labels) =>
        labels.Count == 0 ? 0 : (double)labels.Where((label, i) => Best(answers[i]) == label).Count() / labels.Count;

    public static void Print(string title, IReadOnlyList<double[]> answers, IReadOnlyList<int> labels, TextWriter output)
    {
        output.WriteLine(FormattableString.Invariant($"{title}: {labels.Count} pairs, accuracy {Accuracy(answers, labels):P1}"));
        for (var k = 0; k < 3; k++)
        {
            var said = answers.Count(answer => Best(answer) == k);
            var right = labels.Where((label, i) => label == k && Best(answers[i]) == k).Count();
            output.WriteLine(FormattableString.Invariant($"  {s_names[k],-14} precision {(double)right / Math.Max(1, said):F3} recall {(double)right / Math.Max(1, labels.Count(label => label == k)):F3}"));
        }

        output.WriteLine(FormattableString.Invariant($"  contradiction recall at precision 0.90: {RecallAt(answers, labels, 0.90):F3}; precision at recall 0.58: {PrecisionAt(answers, labels, 0.58):F3}"));
        var decided = Enumerable.Range(0, labels.Count).Where(i => labels[i] != 0).ToList();
        output.WriteLine(FormattableString.Invariant($"  without neutral pairs, contradiction against entailment: {(double)decided.Count(i => answers[i][2] > answers[i][1] == (labels[i] == 2)) / Math.Max(1, decided.Count):P1}"));
    }

    public static int Best(double[] answer) => answer[2] > answer[1] && answer[2] > answer[0] ? 2 : answer[1] > answer[0] ? 1 : 0;

    private static double RecallAt(IReadOnlyList<double[]> answers, IReadOnlyList<int> labels, double precision)
    {
        var best = 0.0;
        Walk(answers, labels, (p, r) => best = p >= precision ? Math.Max(best, r) : best);
        return best;
    }

    private static double PrecisionAt(IReadOnlyList<double[]> answers, IReadOnlyList<int> labels, double recall)
    {
        var found = 0.0;
        Walk(answers, labels, (p, r) => found = r >= recall ? Math.Max(found, p) : found);
        return found;
    }

    private static void Walk(IReadOnlyList<double[]> answers, IReadOnlyList<int> labels, Action<double, double> point)
    {
        var (right, said, all) = (0, 0, Math.Max(1, labels.Count(label => label == 2)));
        foreach (var i in Enumerable.Range(0, labels.Count).OrderByDescending(i => answers[i][2]).ThenBy(i => i))
        {
            said++;
            right += labels[i] == 2 ? 1 : 0;
            point((double)right / said, (double)right / all);
        }
    }
}
