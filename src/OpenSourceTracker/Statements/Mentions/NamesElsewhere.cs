using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Words that the texts of a set have with a capital inside of sentences and never without one: names also where they open a sentence of another text.</summary>
internal sealed class NamesElsewhere
{
    private const int Shortest = 4;

    private readonly HashSet<string> _capital = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);

    /// <summary>Notes the words of a text.</summary>
    public void Add(IReadOnlyList<Passage> passages)
    {
        _capital.UnionWith(CapitalEvidence.NamesInsideSentences(passages));
        foreach (var passage in passages)
        {
            foreach (var token in passage.Tokens.Where(token => token is { Kind: TokenKind.Word, IsCapitalised: false }))
            {
                _small.Add(token.Norm);
            }
        }
    }

    /// <summary>Whether a word is a name.</summary>
    public bool Has(string word) => word.Length >= Shortest && _capital.Contains(word) && !_small.Contains(word);
}
