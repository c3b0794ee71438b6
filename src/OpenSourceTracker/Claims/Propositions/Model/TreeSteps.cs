using System.Runtime.CompilerServices;

namespace OpenSourceTracker.Claims.Propositions.Model;

/// <summary>Trees laid out for walking: all nodes in one array, four trees walked side by side and without a branch, since which way a step goes cannot be foreseen.</summary>
/// <remarks>Immutable and thread-safe. The values are added in the order of the trees, so that the sums are those of a plain walk to the last bit.</remarks>
internal sealed class TreeSteps
{
    private const int Abreast = 4;
    private readonly Step[] _steps;
    private readonly float[] _values;
    private readonly int[] _classes;
    private readonly int[] _roots;
    private readonly int[] _depths;

    public TreeSteps(IReadOnlyList<(int Class, TreeNode[] Nodes)> trees)
    {
        _steps = new Step[trees.Sum(tree => tree.Nodes.Length)];
        _values = new float[_steps.Length];
        _classes = [.. trees.Select(tree => tree.Class)];
        _roots = new int[trees.Count];
        _depths = new int[(trees.Count + Abreast - 1) / Abreast];
        var at = 0;
        for (var t = 0; t < trees.Count; t++)
        {
            _roots[t] = at;
            var nodes = trees[t].Nodes;
            var depths = new int[nodes.Length];
            for (var i = 0; i < nodes.Length; i++)
            {
                // A leaf leads to itself, so that a short tree may be walked as far as a deep one.
                var isLeaf = nodes[i].Feature == TreeNode.Leaf;
                _values[at + i] = nodes[i].Value;
                _steps[at + i] = isLeaf ? new(0, 0, at + i, 0) : new(nodes[i].Feature, nodes[i].Threshold, at + nodes[i].Left, 1);
                if (!isLeaf)
                {
                    depths[nodes[i].Left] = depths[nodes[i].Left + 1] = depths[i] + 1;
                    _depths[t / Abreast] = Math.Max(_depths[t / Abreast], depths[i] + 1);
                }
            }

            at += nodes.Length;
        }
    }

    public void AddTo(double[] sums, ReadOnlySpan<float> features)
    {
        ReadOnlySpan<Step> steps = _steps;
        var t = 0;
        for (; t + Abreast <= _roots.Length; t += Abreast)
        {
            var (a, b, c, d) = (_roots[t], _roots[t + 1], _roots[t + 2], _roots[t + 3]);
            for (var left = _depths[t / Abreast]; left > 0; left--)
            {
                a = steps[a].Next(features);
                b = steps[b].Next(features);
                c = steps[c].Next(features);
                d = steps[d].Next(features);
            }

            sums[_classes[t]] += _values[a];
            sums[_classes[t + 1]] += _values[b];
            sums[_classes[t + 2]] += _values[c];
            sums[_classes[t + 3]] += _values[d];
        }

        for (; t < _roots.Length; t++)
        {
            var at = _roots[t];
            for (var left = _depths[t / Abreast]; left > 0; left--)
            {
                at = steps[at].Next(features);
            }

            sums[_classes[t]] += _values[at];
        }
    }

    /// <summary>What exceeds the threshold goes one node further than what does not.</summary>
    private readonly record struct Step(int Feature, float Threshold, int Low, int Stride)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public int Next(ReadOnlySpan<float> features)
        {
            var isLow = features[Feature] <= Threshold;
            return Low + (Stride & (Unsafe.BitCast<bool, byte>(isLow) - 1));
        }
    }
}
