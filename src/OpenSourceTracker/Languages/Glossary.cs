using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Reads the words of a language of one's own as those of the grammar's language: the longest phrase of its dictionary first; places in the text stay.</summary>
/// <remarks>Immutable and thread-safe; one pass over the tokens.</remarks>
internal sealed class Glossary
{
    // No word of a built-in language has it, so what carries it is none of theirs.
    private const char Foreign = '\u2060';

    // "Jan van Dijk", "Bank of Mars": the word joins a name and says nothing else.
    private static readonly FrozenSet<string> s_connectors = ClosedWords.Of("name-connector");

    private readonly Node _root = new();
    private readonly OwnLanguage _language;
    private readonly Func<string, (string Short, string Stem)> _reduce;
    private readonly Func<string, bool> _isGrammars;

    /// <summary>Gathers the phrases of a dictionary.</summary>
    /// <param name="language">The language.</param>
    /// <param name="cut">Cuts an entry; its words stay as they are written.</param>
    /// <param name="reduce">How words of the grammar's language reduce.</param>
    /// <param name="isGrammars">Whether the grammar's language knows a word.</param>
    public Glossary(OwnLanguage language, Func<string, List<Token>> cut, Func<string, (string Short, string Stem)> reduce, Func<string, bool> isGrammars)
    {
        (_language, _reduce, _isGrammars) = (language, reduce, isGrammars);
        foreach (var gloss in language.Glosses)
        {
            var says = cut(gloss.Says).ConvertAll(token => token.Norm);
            foreach (var word in gloss.Words)
            {
                var node = _root;
                foreach (var token in cut(word))
                {
                    node = node.NextOrNew(token.Norm);
                }

                node.Says = says;
            }
        }
    }

    public List<Token> Apply(List<Token> tokens)
    {
        var read = new List<Token>(tokens.Count + 4);
        for (var i = 0; i < tokens.Count;)
        {
            var (length, says) = tokens[i].Kind == TokenKind.Punctuation || JoinsName(tokens, i) ? default : Longest(tokens, i);
            if (says is null)
            {
                read.Add(Unlisted(tokens[i++]));
                continue;
            }

            Place(tokens, i, length, says, read);
            i += length;
        }

        return read;
    }

    private (int Length, IReadOnlyList<string>? Says) Longest(List<Token> tokens, int start)
    {
        var best = (Length: 0, Says: (IReadOnlyList<string>?)null);
        var node = _root;
        for (var i = start; i < tokens.Count && node.Next(tokens[i].Norm) is { } next; i++)
        {
            node = next;
            best = node.Says is { } says ? (i + 1 - start, says) : best;
        }

        return best;
    }

    // One word for one; the last of either side takes what is left of the other.
    private void Place(List<Token> tokens, int first, int length, IReadOnlyList<string> says, List<Token> read)
    {
        for (var k = 0; k < says.Count; k++)
        {
            var own = tokens[first + Math.Min(k, length - 1)];
            var rest = Math.Max(0, k - (length - 1));
            var start = Math.Min(own.Span.Start + rest, own.Span.End);
            var end = k == says.Count - 1 ? tokens[first + length - 1].Span.End : k < length - 1 ? own.Span.End : Math.Min(start + 1, own.Span.End);
            var (bare, stem) = _reduce(says[k]);
            read.Add(new(new(start, end), KindOf(says[k]), says[k], bare, stem) { IsCapitalised = own.IsCapitalised && rest == 0, AfterSpace = own.AfterSpace && rest == 0 });
        }
    }

    private static TokenKind KindOf(string word) => word.Length > 0 && char.IsDigit(word[0]) ? TokenKind.Number : Characters.IsWordLetter(word[0]) ? TokenKind.Word : TokenKind.Punctuation;

    private Token Unlisted(Token token)
    {
        if (token.Kind == TokenKind.Number)
        {
            // The mark of the decimals as the grammar's language writes it.
            return _language.HasDecimalComma == (_language.Grammar == "id") ? token : With(token, string.Create(token.Norm.Length, token.Norm, static (swapped, norm) =>
            {
                for (var i = 0; i < norm.Length; i++)
                {
                    swapped[i] = norm[i] switch { '.' => ',', ',' => '.', var c => c };
                }
            }));
        }

        return token.Kind != TokenKind.Word || _language.SharesWords ? token : With(token, _isGrammars(token.Norm) ? token.Norm + Foreign : token.Norm);
    }

    private static Token With(Token token, string norm) => token with { Norm = norm, Short = norm, Stem = norm };

    private static bool JoinsName(List<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Count && !tokens[at].IsCapitalised && s_connectors.Contains(tokens[at].Norm) && tokens[at - 1] is { Kind: TokenKind.Word, IsCapitalised: true } && tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalised: true };

    private sealed class Node
    {
        private Dictionary<string, Node>? _next;

        public IReadOnlyList<string>? Says { get; set; }

        public Node? Next(string word) => _next?.GetValueOrDefault(word);

        public Node NextOrNew(string word)
        {
            _next ??= new(StringComparer.Ordinal);
            return _next.TryGetValue(word, out var next) ? next : _next[word] = new();
        }
    }
}
