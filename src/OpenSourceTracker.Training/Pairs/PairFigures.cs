using OpenSourceTracker.Claims.Propositions.Features;
using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Says how good trained trees are, and what they go by.</summary>
internal static class PairFigures
{
    public static void Report(string title, TreeEnsemble trees, List<MeasuredPair> pairs)
    {
        if (pairs.Count > 0)
        {
            Evaluation.Print(title, [.. pairs.Select(pair => TreeEnsemble.Probabilities(trees.Sums(pair.Features)))], [.. pairs.Select(pair => pair.Pair.Label)], Console.Out);
        }
    }

    public static void PrintImportance(TreeEnsemble trees, List<MeasuredPair> pairs)
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

    public static void Dump(string path, IEnumerable<(MeasuredPair Pair, double[] Answer)> pairs)
    {
        using var writer = new StreamWriter(path);
        foreach (var (pair, answer) in pairs)
        {
            var shown = pair.Features.Select((value, f) => (value, f)).Where(cell => cell.value != 0).Select(cell => FormattableString.Invariant($"{FeatureReader.Names[cell.f]}={cell.value:0.##}"));
            writer.WriteLine(FormattableString.Invariant($"{"nec"[pair.Pair.Label]}\t{"nec"[Evaluation.Best(answer)]}\t{answer[0]:F2} {answer[1]:F2} {answer[2]:F2}\t{pair.Pair.Premise}\t{pair.Pair.Hypothesis}\t{string.Join(' ', shown)}"));
        }
    }
}
