using OpenSourceTracker.Text;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>What a thing is one of, beyond what the thesaurus knows: a painter is an artist, Norway is in Europe.</summary>
internal sealed class WiderWords
{
    private readonly Dictionary<uint, uint[]> _wider = [];

    public WiderWords()
    {
        var found = new Dictionary<uint, List<uint>>();
        foreach (var cells in Resources.Rows("Languages/Wider/wider.tsv"))
        {
            foreach (var word in cells[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var key = Rarity.Hash(cells[0].Trim(), word);
                (found.TryGetValue(key, out var wider) ? wider : found[key] = []).Add(Rarity.Hash(cells[0].Trim(), cells[1].Trim()));
            }
        }

        foreach (var (key, wider) in found)
        {
            _wider[key] = [.. wider];
        }
    }

    /// <summary>Hashes of the wider words of a word.</summary>
    public uint[] Of(string language, string word, string bare) => _wider.GetValueOrDefault(Rarity.Hash(language, word)) ?? _wider.GetValueOrDefault(Rarity.Hash(language, bare), []);
}
