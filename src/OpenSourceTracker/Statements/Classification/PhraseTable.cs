namespace OpenSourceTracker.Statements.Classification;

/// <summary>The cues and concepts of the lexicons as the model knew them when it was trained: hashes of phrases, with the classes each stands for.</summary>
/// <remarks>Open addressing over hashes of 32 bits; a phrase of several units is reached through its prefixes. Immutable and thread-safe.</remarks>
internal sealed class PhraseTable
{
    private readonly uint[] _keys;
    private readonly ushort[] _values;
    private readonly int _mask;

    /// <summary>Builds the index.</summary>
    /// <param name="keys">Hashes of phrases and of their prefixes, each once; 0 is none.</param>
    /// <param name="values">For each, the list of names in <paramref name="sets"/>; 0 for a mere prefix.</param>
    /// <param name="sets">Lists of names; the first is empty.</param>
    /// <param name="names">Names of cue classes, concepts and topic classes.</param>
    public PhraseTable(uint[] keys, ushort[] values, ushort[][] sets, string[] names)
    {
        (Sets, Names, Keys, Values) = (sets, names, keys, values);
        Negates = [.. sets.Select(set => Array.Exists(set, name => names[name].StartsWith("polarity.", StringComparison.Ordinal)))];
        var size = 1024;
        while (size < keys.Length * 2)
        {
            size *= 2;
        }

        (_keys, _values, _mask) = (new uint[size], new ushort[size], size - 1);
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = (int)(keys[i] & (uint)_mask);
            while (_keys[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            (_keys[slot], _values[slot]) = (keys[i], values[i]);
        }
    }

    public uint[] Keys { get; }

    public ushort[] Values { get; }

    public ushort[][] Sets { get; }

    public string[] Names { get; }

    /// <summary>For each list, whether a negator is in it.</summary>
    public bool[] Negates { get; }

    /// <summary>What of a phrase's hash the table keeps.</summary>
    public static uint Print(ulong key) => Math.Max(1, (uint)(key >> 32));

    /// <summary>The list of a phrase; 0 for a mere prefix, -1 for what begins no phrase.</summary>
    public int Find(ulong key)
    {
        var print = Print(key);
        for (var slot = (int)(print & (uint)_mask); _keys[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == print)
            {
                return _values[slot];
            }
        }

        return -1;
    }
}
