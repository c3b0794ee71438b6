using System.Runtime.CompilerServices;

namespace OpenSourceTracker.Learning;

/// <summary>Trees laid out for walking: all nodes in one array of eight bytes each, eight trees walked side by side and without a branch, since which way a step goes cannot be foreseen.</summary>
/// <remarks>Immutable and thread-safe. The values are added in the order of the trees, so that the sums are those of a plain walk to the last bit.</remarks>
internal sealed class TreeSteps
{
    private const int Abreast = 8;
    private readonly Step[] _steps;
    private readonly float[] _values;
    private readonly int[] _classes;
    private readonly int[] _roots;
    private readonly int[] _depths;

    public TreeSteps(IReadOnlyList<(int Class, TreeNode[] Nodes)> trees)
    {
        // The last eight are filled up with a leaf that adds nothing.
        var count = (trees.Count + Abreast - 1) / Abreast * Abreast;
        _steps = new Step[trees.Sum(tree => tree.Nodes.Length) + 1];
        _values = new float[_steps.Length];
        _classes = new int[count];
        _roots = new int[count];
        _depths = new int[count / Abreast];
        var at = 0;
        for (var t = 0; t < trees.Count; t++)
        {
            (_classes[t], _roots[t]) = (trees[t].Class, at);
            var nodes = trees[t].Nodes;
            var depths = new int[nodes.Length];
            for (var i = 0; i < nodes.Length; i++)
            {
                _values[at + i] = nodes[i].Value;
                if (nodes[i].Feature == TreeNode.Leaf)
                {
                    _steps[at + i] = Step.Leaf(at + i);
                    continue;
                }

                _steps[at + i] = new(nodes[i].Feature, nodes[i].Threshold, at + nodes[i].Left);
                depths[nodes[i].Left] = depths[nodes[i].Left + 1] = depths[i] + 1;
                _depths[t / Abreast] = Math.Max(_depths[t / Abreast], depths[i] + 1);
            }

            at += nodes.Length;
        }

        _steps[at] = Step.Leaf(at);
        Array.Fill(_roots, at, trees.Count, count - trees.Count);
    }

    public void AddTo(double[] sums, ReadOnlySpan<float> given)
    {
        // What is no number goes right, as what is greater than all numbers does, and ends at a leaf as that does.
        Span<float> features = stackalloc float[byte.MaxValue + 1];
        given.CopyTo(features);
        foreach (ref var feature in features[..given.Length])
        {
            feature = float.IsNaN(feature) ? float.PositiveInfinity : feature;
        }

        ReadOnlySpan<Step> steps = _steps;
        for (var t = 0; t < _roots.Length; t += Abreast)
        {
            var roots = _roots.AsSpan(t, Abreast);
            var (a, b, c, d, e, f, g, h) = (roots[0], roots[1], roots[2], roots[3], roots[4], roots[5], roots[6], roots[7]);
            for (var left = _depths[t / Abreast]; left > 0; left--)
            {
                a = steps[a].Next(features);
                b = steps[b].Next(features);
                c = steps[c].Next(features);
                d = steps[d].Next(features);
                e = steps[e].Next(features);
                f = steps[f].Next(features);
                g = steps[g].Next(features);
                h = steps[h].Next(features);
            }

            var classes = _classes.AsSpan(t, Abreast);
            sums[classes[0]] += _values[a];
            sums[classes[1]] += _values[b];
            sums[classes[2]] += _values[c];
            sums[classes[3]] += _values[d];
            sums[classes[4]] += _values[e];
            sums[classes[5]] += _values[f];
            sums[classes[6]] += _values[g];
            sums[classes[7]] += _values[h];
        }
    }

    /// <summary>A node: what exceeds the threshold goes one node further than what does not. A leaf leads to itself, so that a short tree may be walked as far as a deep one.</summary>
    private readonly struct Step(byte feature, float threshold, int low)
    {
        private readonly float _threshold = threshold;
        private readonly uint _lowAndFeature = ((uint)low << 8) | feature;

        public static Step Leaf(int at) => new(0, float.PositiveInfinity, at);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Next(ReadOnlySpan<float> features)
        {
            var isLow = features[(byte)_lowAndFeature] <= _threshold;
            return (int)(_lowAndFeature >> 8) + 1 - Unsafe.BitCast<bool, byte>(isLow);
        }
    }
}
