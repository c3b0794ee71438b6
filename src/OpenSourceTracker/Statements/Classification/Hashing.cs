namespace OpenSourceTracker.Statements.Classification;

/// <summary>Hashes that are the same on every machine and in every process, as the model's file holds them.</summary>
internal static class Hashing
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Prime;
        }

        return hash;
    }

    public static ulong Add(ulong hash, char c) => (hash ^ c) * Prime;

    public static ulong Join(ulong hash, ulong other) => Mix(hash + (other * 0x9E3779B97F4A7C15));

    /// <summary>Spreads every bit over all bits (the finaliser of SplitMix64).</summary>
    public static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
