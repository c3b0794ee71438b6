using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>What the trees may be.</summary>
internal sealed record TreeSettings
{
    /// <summary>How many ensembles of other draws are averaged, where that is asked for.</summary>
    public int Bags { get; init; } = 1;

    public int Rounds { get; init; } = 600;

    public int Depth { get; init; } = 5;

    public double Rate { get; init; } = 0.03;

    public int LeastRows { get; init; } = 12;

    public double Smoothing { get; init; } = 8;

    public int RowsPerMille { get; init; } = 700;

    public int FeaturesPerMille { get; init; } = 250;

    public ulong Seed { get; init; } = 20251122;
}

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
        var sums = new double[classes][];
        var bases = new float[classes];
        for (var k = 0; k < classes; k++)
        {
            sums[k] = new double[rows.Length];
        }

        var trees = new List<(int, TreeNode[])>();
        var (gradients, hessians) = (new double[classes][], new double[classes][]);
        for (var k = 0; k < classes; k++)
        {
            (gradients[k], hessians[k]) = (new double[rows.Length], new double[rows.Length]);
        }

        for (var round = 0; round < settings.Rounds; round++)
        {
            var one = new double[classes];
            for (var i = 0; i < rows.Length; i++)
            {
                for (var k = 0; k < classes; k++)
                {
                    one[k] = sums[k][i];
                }

                var probabilities = TreeEnsemble.Probabilities(one);
                for (var k = 0; k < classes; k++)
                {
                    gradients[k][i] = weights[i] * (probabilities[k] - (labels[i] == k ? 1 : 0));
                    hessians[k][i] = weights[i] * Math.Max(probabilities[k] * (1 - probabilities[k]), 1e-4);
                }
            }

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

        return new(bases, trees);
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
