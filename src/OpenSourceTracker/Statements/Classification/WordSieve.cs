namespace OpenSourceTracker.Statements.Classification;

/// <summary>A set of words in few bits: every word that was put in is found, and about three in a hundred of the others. One bit for each word's two places.</summary>
internal static class WordSieve
{
    public const int Bytes = 1 << 16;

    public static void Add(byte[] sieve, ulong hash)
    {
        var (one, other) = Places(hash);
        sieve[one >> 3] |= (byte)(1 << (one & 7));
        sieve[other >> 3] |= (byte)(1 << (other & 7));
    }

    public static bool Has(byte[] sieve, ulong hash)
    {
        var (one, other) = Places(hash);
        return (sieve[one >> 3] & (1 << (one & 7))) != 0 && (sieve[other >> 3] & (1 << (other & 7))) != 0;
    }

    private static (int One, int Other) Places(ulong hash)
    {
        var mixed = Hashing.Mix(hash);
        return ((int)(mixed % (Bytes * 8)), (int)((mixed >> 32) % (Bytes * 8)));
    }
}
