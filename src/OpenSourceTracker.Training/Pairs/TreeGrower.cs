using OpenSourceTracker.Learning;

namespace OpenSourceTracker.Training.Pairs;

/// <summary>Grows one tree, level by level, where the loss falls most.</summary>
internal sealed class TreeGrower(TreeSettings settings, byte[][] bins, float[][] thresholds, double[] gradients, double[] hessians)
{
    private readonly List<TreeNode> _nodes = [];

    public TreeNode[] Grow(int[] rows, int[] features)
    {
        _nodes.Add(default);
        var level = new List<(int Node, int[] Rows)> { (0, rows) };
        for (var depth = 0; level.Count > 0; depth++)
        {
            var next = new List<(int, int[])>();
            foreach (var (node, held) in level)
            {
                var (g, s) = Sum(held);
                var value = (float)(-settings.Rate * g / (s + settings.Smoothing));
                var split = depth < settings.Depth && held.Length >= 2 * settings.LeastRows ? Best(held, features, g, s) : default;
                if (split.Gain <= 1e-9)
                {
                    _nodes[node] = new(TreeNode.Leaf, 0, 0, value);
                    continue;
                }

                var left = (ushort)_nodes.Count;
                _nodes[node] = new((byte)split.Feature, thresholds[split.Feature][split.Bin], left, value);
                _nodes.Add(default);
                _nodes.Add(default);
                var bin = bins[split.Feature];
                next.Add((left, Array.FindAll(held, i => bin[i] <= split.Bin)));
                next.Add((left + 1, Array.FindAll(held, i => bin[i] > split.Bin)));
            }

            level = next;
        }

        return [.. _nodes];
    }

    private (double G, double S) Sum(int[] rows)
    {
        var (g, s) = (0.0, 0.0);
        foreach (var i in rows)
        {
            g += gradients[i];
            s += hessians[i];
        }

        return (g, s);
    }

    // Each feature is summed by one thread in the order of the rows, and the first of equals wins: the answer does not depend on the machine.
    private (int Feature, int Bin, double Gain) Best(int[] rows, int[] features, double g, double s)
    {
        var found = new (int Bin, double Gain)[features.Length];
        Parallel.For(0, features.Length, new() { MaxDegreeOfParallelism = rows.Length > 2000 ? 2 : 1 }, at => found[at] = BestOf(features[at], rows, g, s));
        var best = default((int Feature, int Bin, double Gain));
        for (var at = 0; at < features.Length; at++)
        {
            if (found[at].Gain > best.Gain)
            {
                best = (features[at], found[at].Bin, found[at].Gain);
            }
        }

        return best;
    }

    private (int Bin, double Gain) BestOf(int feature, int[] rows, double g, double s)
    {
        var cuts = thresholds[feature].Length;
        if (cuts == 0)
        {
            return default;
        }

        Span<double> sums = stackalloc double[(cuts + 1) * 2];
        Span<int> counts = stackalloc int[cuts + 1];
        sums.Clear();
        counts.Clear();
        var bin = bins[feature];
        foreach (var i in rows)
        {
            var b = bin[i];
            sums[2 * b] += gradients[i];
            sums[(2 * b) + 1] += hessians[i];
            counts[b]++;
        }

        var whole = g * g / (s + settings.Smoothing);
        var (gl, sl, left) = (0.0, 0.0, 0);
        var best = default((int Bin, double Gain));
        for (var b = 0; b < cuts; b++)
        {
            gl += sums[2 * b];
            sl += sums[(2 * b) + 1];
            left += counts[b];
            if (left < settings.LeastRows || rows.Length - left < settings.LeastRows)
            {
                continue;
            }

            var (gr, sr) = (g - gl, s - sl);
            var gain = (gl * gl / (sl + settings.Smoothing)) + (gr * gr / (sr + settings.Smoothing)) - whole;
            if (gain > best.Gain + 1e-12)
            {
                best = (b, gain);
            }
        }

        return best;
    }
}
