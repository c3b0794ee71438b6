using System.Numerics;

namespace OpenSourceTracker.Conflicts;

/// <summary>Many <see cref="Marks"/> of one size, row by row in one piece of memory: what is asked of millions of pairs must not lie all over it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class MarkTable
{
    private readonly ulong[] _bits;
    private readonly int[] _doubled;
    private readonly int _width;

    public MarkTable(int size, int count, IEnumerable<Marks> rows)
    {
        (_bits, _doubled, _width) = (new ulong[count * (size / 64)], new int[count], size / 64);
        foreach (var (row, marks) in rows.Index())
        {
            marks.Bits.CopyTo(Row(row));
            _doubled[row] = marks.Doubled;
        }
    }

    /// <summary>Whether two rows may have something in common; if not, they have not.</summary>
    public bool Meet(int one, int other)
    {
        var a = Row(one);
        var b = Row(other);
        for (var i = 0; i < a.Length; i += 2)
        {
            if (((a[i] & b[i]) | (a[i + 1] & b[i + 1])) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc cref="Marks.MostCommon"/>
    public int MostCommon(int one, int other)
    {
        var a = Row(one);
        var b = Row(other);
        var common = Math.Min(_doubled[one], _doubled[other]);
        for (var i = 0; i < a.Length; i++)
        {
            common += BitOperations.PopCount(a[i] & b[i]);
        }

        return common;
    }

    private Span<ulong> Row(int row) => _bits.AsSpan(row * _width, _width);
}
