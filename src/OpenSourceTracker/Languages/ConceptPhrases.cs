using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>The phrases by which languages name concepts, word by word.</summary>
internal sealed class ConceptPhrases
{
    private readonly Dictionary<string, Dictionary<string, Node>> _roots = new(StringComparer.Ordinal)
    {
        ["id"] = new(StringComparer.Ordinal), ["en"] = new(StringComparer.Ordinal), ["zh"] = new(StringComparer.Ordinal),
    };

    /// <summary>Adds a phrase of a language.</summary>
    /// <param name="language">Its code.</param>
    /// <param name="phrase">The words of the phrase.</param>
    /// <param name="shorten">Takes the ending off a word; a word alone stays as it is written.</param>
    /// <param name="concept">What it names; the first concept of a phrase keeps it.</param>
    public void Add(string language, List<Token> phrase, Func<string, string> shorten, Concept concept)
    {
        Node? node = null;
        foreach (var token in phrase)
        {
            var next = node is null ? _roots[language] : node.Next ??= new(StringComparer.Ordinal);
            var key = phrase.Count == 1 || token.Kind != TokenKind.Word ? token.Norm : shorten(token.Norm);
            if (!next.TryGetValue(key, out node))
            {
                next[key] = node = new();
            }
        }

        if (node is not null)
        {
            node.Concept ??= concept;
        }
    }

    /// <summary>Whether a word begins a phrase, in its written form, without its ending, or by its stem.</summary>
    public bool Knows(Token token, string language) =>
        _roots.TryGetValue(language, out var nodes) && (nodes.ContainsKey(token.Norm) || nodes.ContainsKey(token.Short) || nodes.ContainsKey(token.Stem));

    /// <summary>The words by which the phrases of a language begin.</summary>
    public IEnumerable<string> Openers(string language) => _roots.TryGetValue(language, out var nodes) ? nodes.Keys : [];

    /// <summary>The concept that begins at a token, by its longest phrase, and how many tokens it takes.</summary>
    public Concept? At(IReadOnlyList<Token> tokens, int index, string language, out int length)
    {
        var best = (Concept: (Concept?)null, Length: 0);
        Step(_roots[tokens[index].Kind == TokenKind.Ideographs ? "zh" : language], index);
        length = best.Length;
        return best.Concept;

        // The written form leads on first, then the lemma, then the stem: a phrase may begin with any of them.
        void Step(Dictionary<string, Node> nodes, int i)
        {
            if (i >= tokens.Count)
            {
                return;
            }

            var token = tokens[i];
            Take(token.Norm);
            if (token.Short != token.Norm)
            {
                Take(token.Short);
            }

            if (token.Stem != token.Norm && token.Stem != token.Short)
            {
                Take(token.Stem);
            }

            void Take(string form)
            {
                if (nodes.TryGetValue(form, out var node))
                {
                    if (node.Concept is not null && i - index + 1 > best.Length)
                    {
                        best = (node.Concept, i - index + 1);
                    }

                    if (node.Next is { } next)
                    {
                        Step(next, i + 1);
                    }
                }
            }
        }
    }

    private sealed class Node
    {
        /// <summary>What may follow; most phrases end at their first word.</summary>
        public Dictionary<string, Node>? Next { get; set; }

        public Concept? Concept { get; set; }
    }
}
