using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Boosts decision trees on the gradient of the softmax loss (second order, histograms of at most 64 steps for each feature).</summary>
internal sealed class TreeTrainer(TreeSettings settings)
{
    private const int MostBins = 64;

    /// <summary>Several ensembles with other draws, averaged: they vary less than one.</summary>
    public static TreeEnsemble Averaged(TreeSettings settings, int bags, float[][] rows, int[] labels, double[] weights, int classes)
    {
        var grown = new TreeEnsemble[bags];
        Parallel.For(0, bags, bag => grown[bag] = new TreeTrainer(settings with { Seed = settings.Seed + (ulong)bag }).Train(rows, labels, weights, classes));
        return new(new float[classes], [.. grown.SelectMany(ensemble => ensemble.Trees).Select(tree => (tree.Class, tree.Nodes.Select(node => node with { Value = node.Value / bags }).ToArray()))]);
    }

    /// <summary>Trains one ensemble. Of two classes the second alone grows trees: the first would only mirror them.</summary>
    public TreeEnsemble Train(float[][] rows, int[] labels, double[] weights, int classes, Action<int, double[][]>? watch = null)
    {
        if (rows[0].Length >= TreeNode.Leaf)
        {
            throw new ArgumentException($"Trees can tell {TreeNode.Leaf - 1} features apart, not {rows[0].Length}.", nameof(rows));
        }

        var (bins, thresholds) = Bin(rows);
        var chance = new Chance(settings.Seed);
        var (sums, gradients, hessians) = (Table(classes, rows.Length), Table(classes, rows.Length), Table(classes, rows.Length));
        var trees = new List<(int, TreeNode[])>();
        for (var round = 0; round < settings.Rounds; round++)
        {
            Slope(sums, labels, weights, gradients, hessians);
            var chosen = new List<int>(rows.Length);
            for (var i = 0; i < rows.Length; i++)
            {
                if (chance.PerMille(settings.RowsPerMille))
                {
                    chosen.Add(i);
                }
            }

            for (var k = classes == 2 ? 1 : 0; k < classes; k++)
            {
                var features = Enumerable.Range(0, thresholds.Length).Where(_ => chance.PerMille(settings.FeaturesPerMille)).ToArray();
                var tree = new TreeGrower(settings, bins, thresholds, gradients[k], hessians[k]).Grow([.. chosen], features);
                trees.Add((k, tree));
                for (var i = 0; i < rows.Length; i++)
                {
                    sums[k][i] += Answer(tree, rows[i]);
                }
            }

            watch?.Invoke(round, sums);
        }

        return new(new float[classes], trees);
    }

    private static double[][] Table(int classes, int rows) => [.. Enumerable.Range(0, classes).Select(_ => new double[rows])];

    // First and second derivative of the loss, for each row and class.
    private static void Slope(double[][] sums, int[] labels, double[] weights, double[][] gradients, double[][] hessians)
    {
        var one = new double[sums.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            for (var k = 0; k < one.Length; k++)
            {
                one[k] = sums[k][i];
            }

            var probabilities = TreeEnsemble.Probabilities(one);
            for (var k = 0; k < one.Length; k++)
            {
                gradients[k][i] = weights[i] * (probabilities[k] - (labels[i] == k ? 1 : 0));
                hessians[k][i] = weights[i] * Math.Max(probabilities[k] * (1 - probabilities[k]), 1e-4);
            }
        }
    }

    private static double Answer(TreeNode[] nodes, float[] row)
    {
        var at = 0;
        while (nodes[at].Feature != TreeNode.Leaf)
        {
            at = row[nodes[at].Feature] <= nodes[at].Threshold ? nodes[at].Left : nodes[at].Left + 1;
        }

        return nodes[at].Value;
    }

    private static (byte[][] Bins, float[][] Thresholds) Bin(float[][] rows)
    {
        var features = rows[0].Length;
        var bins = new byte[features][];
        var thresholds = new float[features][];
        for (var f = 0; f < features; f++)
        {
            var sorted = rows.Select(row => row[f]).Order().ToArray();
            var distinct = sorted.Distinct().ToArray();
            var cuts = new List<float>();
            if (distinct.Length <= MostBins)
            {
                for (var i = 0; i + 1 < distinct.Length; i++)
                {
                    cuts.Add((distinct[i] + distinct[i + 1]) / 2);
                }
            }
            else
            {
                for (var b = 1; b < MostBins; b++)
                {
                    var value = sorted[(int)((long)sorted.Length * b / MostBins)];
                    if (cuts.Count == 0 || value > cuts[^1])
                    {
                        cuts.Add(value);
                    }
                }
            }

            thresholds[f] = [.. cuts];
            bins[f] = new byte[rows.Length];
            for (var i = 0; i < rows.Length; i++)
            {
                var at = Array.BinarySearch(thresholds[f], rows[i][f]);
                bins[f][i] = (byte)(at >= 0 ? at : ~at);
            }
        }

        return (bins, thresholds);
    }
}
