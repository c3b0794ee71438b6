namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Sets of hashes as sorted arrays: small to keep, and quick to lay over each other.</summary>
internal static class SortedHashes
{
    /// <summary>The hashes, each once, in their order; the list is sorted.</summary>
    public static uint[] Of(List<uint> hashes)
    {
        hashes.Sort();
        var kept = 0;
        for (var i = 0; i < hashes.Count; i++)
        {
            if (i == 0 || hashes[i] != hashes[kept - 1])
            {
                hashes[kept++] = hashes[i];
            }
        }

        return [.. hashes[..kept]];
    }

    /// <summary>How many of them both have.</summary>
    public static int Shared(uint[] one, uint[] other)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < one.Length && j < other.Length;)
        {
            var (a, b) = (one[i], other[j]);
            shared += a == b ? 1 : 0;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return shared;
    }
}
