namespace OpenSourceTracker.Training.Pairs;

/// <summary>Numbers that look random and are the same on every machine (xorshift64*).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong _state = seed == 0 ? 1 : seed;

    public ulong Next()
    {
        _state ^= _state >> 12;
        _state ^= _state << 25;
        _state ^= _state >> 27;
        return _state * 2685821657736338717UL;
    }

    /// <summary>From 0 to <paramref name="end"/>, without it.</summary>
    public int Below(int end) => (int)((Next() >> 33) % (ulong)end);

    /// <summary>True in so many of a thousand cases.</summary>
    public bool PerMille(int share) => Below(1000) < share;
}
