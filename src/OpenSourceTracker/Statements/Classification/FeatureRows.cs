namespace OpenSourceTracker.Statements.Classification;

/// <summary>Finds the row of weights that a feature has by its hash, of which a model keeps the upper half.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class FeatureRows
{
    private readonly Slot[] _slots;
    private readonly int _mask;

    /// <param name="prints">What is kept of each feature, in the order of the rows.</param>
    public FeatureRows(ReadOnlySpan<uint> prints)
    {
        var size = 1024;
        while (size < prints.Length * 2)
        {
            size *= 2;
        }

        (_slots, _mask) = (new Slot[size], size - 1);
        for (var i = 0; i < prints.Length; i++)
        {
            var slot = (int)(prints[i] & (uint)_mask);
            while (_slots[slot].Row != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = new(prints[i], i + 1);
        }
    }

    /// <summary>What of a feature's hash a model keeps.</summary>
    public static uint Print(ulong hash) => (uint)(hash >> 32);

    /// <summary>The row of a feature; -1 where it was not learnt.</summary>
    public int Of(ulong hash)
    {
        var print = Print(hash);
        for (var at = (int)(print & (uint)_mask); ; at = (at + 1) & _mask)
        {
            var slot = _slots[at];
            if (slot.Row == 0 || slot.Print == print)
            {
                return slot.Row - 1;
            }
        }
    }

    private readonly record struct Slot(uint Print, int Row);
}
