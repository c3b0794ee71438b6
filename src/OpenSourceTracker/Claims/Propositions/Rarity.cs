namespace OpenSourceTracker.Claims.Propositions;

/// <summary>How much a word says, from how many of the project's own texts hold it. Words are kept as hashes.</summary>
internal sealed class Rarity(Dictionary<uint, byte> classes)
{
    /// <summary>What a word weighs that no text holds.</summary>
    public const byte Unseen = 255;

    public static Rarity Empty { get; } = new([]);

    public Dictionary<uint, byte> Classes { get; } = classes;

    /// <summary>From 0 for what every text holds to 1 for what none holds.</summary>
    public float Of(string language, string stem) => Classes.GetValueOrDefault(Hash(language, stem), Unseen) / 255f;

    /// <summary>FNV-1a over language and word: the same on every machine.</summary>
    public static uint Hash(string language, string word)
    {
        var hash = 2166136261u;
        foreach (var c in language)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return Hash(word, (hash ^ ':') * 16777619u);
    }

    public static uint Hash(ReadOnlySpan<char> word, uint seed = 2166136261u)
    {
        foreach (var c in word)
        {
            seed = (seed ^ c) * 16777619u;
        }

        return seed;
    }
}
