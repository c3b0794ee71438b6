namespace OpenSourceTracker.Learning;

/// <summary>A node of a decision tree: what does not exceed the threshold goes left.</summary>
/// <param name="Feature">The number of the feature, or <see cref="Leaf"/>.</param>
/// <param name="Threshold">The greatest value that goes left.</param>
/// <param name="Left">The node on the left; the one on the right follows it.</param>
/// <param name="Value">What the tree would answer if it ended here.</param>
internal readonly record struct TreeNode(byte Feature, float Threshold, ushort Left, float Value)
{
    public const byte Leaf = 255;
}

/// <summary>Boosted trees for several classes: each answer is a sum, and each step down a tree is the share of one feature.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class TreeEnsemble(float[] bases, IReadOnlyList<(int Class, TreeNode[] Nodes)> trees)
{
    private readonly TreeSteps _steps = new(trees);

    public IReadOnlyList<float> Bases { get; } = bases;

    public IReadOnlyList<(int Class, TreeNode[] Nodes)> Trees { get; } = trees;

    public int Classes => Bases.Count;

    /// <summary>The sums of each class.</summary>
    public double[] Sums(ReadOnlySpan<float> features)
    {
        var sums = new double[Bases.Count];
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] = Bases[i];
        }

        _steps.AddTo(sums, features);
        return sums;
    }

    /// <summary>The trees cut off where they first ask for a feature that is not known yet, at the values most in favour of a class: with those features unknown, its probability is never greater than these trees say.</summary>
    /// <param name="of">The class.</param>
    /// <param name="isUnknown">Whether the feature of a number is not known yet.</param>
    public TreeEnsemble Cut(int of, Func<int, bool> isUnknown) => new([.. Bases], [.. Trees.Select(tree => (tree.Class, Cut(tree.Nodes, tree.Class == of, isUnknown)))]);

    private static TreeNode[] Cut(TreeNode[] nodes, bool isMost, Func<int, bool> isUnknown)
    {
        // Children stand behind their parent.
        var ends = new float[nodes.Length];
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            ends[i] = nodes[i].Feature == TreeNode.Leaf ? nodes[i].Value
                : isMost ? Math.Max(ends[nodes[i].Left], ends[nodes[i].Left + 1]) : Math.Min(ends[nodes[i].Left], ends[nodes[i].Left + 1]);
        }

        return [.. nodes.Select((node, i) => node.Feature != TreeNode.Leaf && isUnknown(node.Feature) ? node with { Feature = TreeNode.Leaf, Value = ends[i] } : node)];
    }

    /// <summary>What each feature adds to the sum of a class beyond that of the other classes' mean.</summary>
    public double[] Contributions(ReadOnlySpan<float> features, int of)
    {
        var shares = new double[features.Length];
        foreach (var (k, nodes) in Trees)
        {
            var sign = k == of ? 1.0 : -1.0 / (Bases.Count - 1);
            var at = 0;
            while (nodes[at].Feature != TreeNode.Leaf)
            {
                var next = features[nodes[at].Feature] <= nodes[at].Threshold ? nodes[at].Left : nodes[at].Left + 1;
                shares[nodes[at].Feature] += sign * (nodes[next].Value - nodes[at].Value);
                at = next;
            }
        }

        return shares;
    }

    /// <summary>The probabilities of sums.</summary>
    public static double[] Probabilities(double[] sums)
    {
        var most = sums.Max();
        var total = 0.0;
        var probabilities = new double[sums.Length];
        for (var i = 0; i < sums.Length; i++)
        {
            probabilities[i] = Exponential.Of(sums[i] - most);
            total += probabilities[i];
        }

        for (var i = 0; i < sums.Length; i++)
        {
            probabilities[i] /= total;
        }

        return probabilities;
    }
}
