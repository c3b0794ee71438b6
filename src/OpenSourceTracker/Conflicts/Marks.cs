using System.Numerics;

namespace OpenSourceTracker.Conflicts;

/// <summary>A set of things as bits: says in a few instructions that two sets have nothing, or little, in common. What it lets pass must be compared in full.</summary>
/// <param name="size">The number of bits, a multiple of 64; the more, the seldomer two things share one.</param>
internal sealed class Marks(int size)
{
    private readonly ulong[] _bits = new ulong[size / 64];
    private int _doubled;

    public void AddAll(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            Add(Claims.Propositions.Rarity.Hash(word));
        }
    }

    public void AddAll(IEnumerable<int> numbers)
    {
        foreach (var number in numbers)
        {
            Add((uint)number * 2654435761u);
        }
    }

    public ReadOnlySpan<ulong> Bits => _bits;

    /// <summary>How many things share a bit with one before them.</summary>
    public int Doubled => _doubled;

    /// <summary>What the two have in common at the most: the bits of both, and as many more as things share a bit.</summary>
    public int MostCommon(Marks other)
    {
        var common = Math.Min(_doubled, other._doubled);
        for (var i = 0; i < _bits.Length; i++)
        {
            common += BitOperations.PopCount(_bits[i] & other._bits[i]);
        }

        return common;
    }

    private void Add(uint hash)
    {
        // The high bits of the hash are the better mixed ones.
        var bit = (int)((ulong)hash * (uint)size >> 32);
        var mask = 1UL << (bit & 63);
        _doubled += (_bits[bit >> 6] & mask) != 0 ? 1 : 0;
        _bits[bit >> 6] |= mask;
    }
}
