using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>What the texts of a set show to be names also where it opens a sentence of another text: words with a capital inside of sentences and never without one, and by one word whoever is introduced in full.</summary>
internal sealed class NamesElsewhere
{
    private const int Shortest = 4;

    private readonly HashSet<string> _capital = new(StringComparer.Ordinal);
    private readonly HashSet<string> _small = new(StringComparer.Ordinal);
    private readonly HashSet<string> _people = new(StringComparer.Ordinal);

    /// <summary>Notes the words of a text, and the people that were found in it.</summary>
    public void Add(IReadOnlyList<Passage> passages)
    {
        _capital.UnionWith(CapitalEvidence.NamesInsideSentences(passages));
        foreach (var passage in passages)
        {
            foreach (var token in passage.Tokens.Where(token => token is { Kind: TokenKind.Word, IsCapitalised: false }))
            {
                _small.Add(token.Norm);
            }

            foreach (var mention in passage.Mentions.Where(mention => mention.Kind == MentionKind.Person && mention.End - mention.First is 2 or 3 && passage.Language.Code != "zh"))
            {
                _people.Add(passage.Tokens[mention.First].Norm);
                _people.Add(passage.Tokens[mention.End - 1].Norm);
            }
        }
    }

    /// <summary>Whether somebody's name begins or ends with a word.</summary>
    public bool HasPerson(string word) => word.Length >= Shortest && _people.Contains(word);

    /// <summary>Whether a word is a name.</summary>
    public bool Has(string word) => word.Length >= Shortest && _capital.Contains(word) && !_small.Contains(word);
}
