using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Indonesian;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Topics;

/// <summary>The phrases of topics in each language, word by word, and what they tell.</summary>
/// <param name="useStems">Whether the stems of words lead on as well.</param>
internal sealed class TopicTrie(bool useStems)
{
    private readonly Dictionary<string, Node> _roots = new(StringComparer.Ordinal) { ["id"] = new(), ["en"] = new(), ["zh"] = new() };

    /// <summary>Whether a phrase begins with a word.</summary>
    public bool Knows(string language, string norm) => _roots.GetValueOrDefault(language)?.Next(norm) is not null;

    /// <summary>The node at which a phrase ends; <see langword="null"/> for a phrase without words.</summary>
    public Node? NodeOf(string language, string phrase, LanguageCatalog languages)
    {
        var own = languages.Own(language);
        var tokens = own is null ? languages.CutPlainly(phrase) : languages.Cut(phrase, own);
        language = own?.Code ?? language;
        var node = _roots[language];
        foreach (var token in tokens)
        {
            // A lone Indonesian root stands for its derivations, an English lemma for its forms; another form is meant as it is written (closed, not close to).
            node = node.NextOrNew(language == "en" && tokens.Count > 1 && token.Kind == TokenKind.Word ? languages.English.Reduce(token.Norm).Short : token.Norm);
        }

        return tokens.Count == 0 ? null : node;
    }

    /// <summary>Tells the phrases that begin at a token, and how many tokens each takes.</summary>
    public void Walk(IReadOnlyList<Token> tokens, int at, int end, string language, Action<Node, int> found)
    {
        Step(_roots[tokens[at].Kind == TokenKind.Ideographs ? "zh" : language], at);

        // All forms of a word lead on: the written one may be listed by one topic, its root by another.
        void Step(Node node, int i)
        {
            if (i >= end)
            {
                return;
            }

            foreach (var form in Forms(tokens[i], language))
            {
                if (node.Next(form) is { } next)
                {
                    if (next.Poles.Count > 0 || next.Classes.Count > 0)
                    {
                        found(next, i - at + 1);
                    }

                    Step(next, i + 1);
                }
            }
        }
    }

    // The words of a class are roots themselves, though the stemmer may not know them, or know a longer form (pindahkan).
    private IEnumerable<string> Forms(Token token, string language)
    {
        yield return token.Norm;
        if (token.Short != token.Norm)
        {
            yield return token.Short;
        }

        if (useStems && token.Kind == TokenKind.Word)
        {
            if (token.Stem != token.Norm && token.Stem != token.Short)
            {
                yield return token.Stem;
            }

            if (language == "id")
            {
                foreach (var origin in IndonesianStemmer.Origins(token.Norm))
                {
                    if (origin != token.Short && origin != token.Stem)
                    {
                        yield return origin;
                    }
                }
            }
        }
    }

    /// <summary>A word of a phrase; where a phrase ends, the poles it tells or the classes it is of.</summary>
    internal sealed class Node
    {
        private Dictionary<string, Node>? _next;

        public IReadOnlyList<int> Classes { get; private set; } = [];

        public IReadOnlyList<(Property Property, string Pole)> Poles { get; private set; } = [];

        public void AddClass(int id) => Classes = [.. Classes, id];

        public void AddPole((Property Property, string Pole) pole) => Poles = [.. Poles, pole];

        public Node? Next(string form) => _next?.GetValueOrDefault(form);

        public Node NextOrNew(string form)
        {
            _next ??= new(StringComparer.Ordinal);
            if (!_next.TryGetValue(form, out var next))
            {
                _next[form] = next = new();
            }

            return next;
        }
    }
}
