using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Words and phrases of one language by what they do in a sentence: verbs of saying, negators, roles, connectives.</summary>
/// <remarks>Matching is leftmost-longest over tokens, on the written form or the form without its ending. Immutable after loading.</remarks>
/// <param name="joinsForms">Whether an inflected form that is listed has the classes of its lemma too (denied, deny); else the form that is listed speaks for itself (bukannya, bukan).</param>
internal sealed class FunctionLexicon(bool joinsForms = false)
{
    private readonly Node _root = new();

    public void Add(IEnumerable<Token> phrase, string wordClass)
    {
        var node = _root;
        foreach (var token in phrase)
        {
            node = node.NextOrNew(token.Norm);
        }

        if (node != _root && !node.Classes.Contains(wordClass, StringComparer.Ordinal))
        {
            node.Classes = [.. node.Classes, wordClass];
            node.Loose = Array.FindAll(node.Classes, name => !name.StartsWith("dirt.", StringComparison.Ordinal));
        }
    }

    /// <summary>The words by which its phrases begin.</summary>
    public IEnumerable<string> Openers => _root.Words;

    /// <summary>The longest phrase that begins at a token; an empty match where there is none.</summary>
    public FunctionMatch LongestAt(IReadOnlyList<Token> tokens, int start)
    {
        var (length, classes) = Longest(tokens, start);
        return new(start, start + length, classes);
    }

    /// <summary>The classes of a single word; none where it is not known.</summary>
    public string[] ClassesOf(Token token)
    {
        var written = _root.Next(token.Norm)?.Classes ?? [];
        return (written.Length == 0 || joinsForms) && token.Short != token.Norm && _root.Next(token.Short) is { } node ? Join(written, node.Classes) : written;
    }

    private (int Length, string[] Classes) Longest(IReadOnlyList<Token> tokens, int start)
    {
        var best = (Length: 0, Classes: Array.Empty<string>());
        Walk(_root, start, true);
        return best;

        void Walk(Node node, int at, bool isWritten)
        {
            var classes = isWritten ? node.Classes : node.Loose;
            if (classes.Length > 0 && at - start >= best.Length)
            {
                best = at - start > best.Length ? (at - start, classes) : joinsForms ? (best.Length, Join(best.Classes, classes)) : best;
            }

            if (at >= tokens.Count || at - start > 12)
            {
                return;
            }

            // The written form first, then the form without its ending: a phrase may go on with either.
            var token = tokens[at];
            if (node.Next(token.Norm) is { } next)
            {
                Walk(next, at + 1, isWritten);
            }

            if (token.Short != token.Norm && node.Next(token.Short) is { } bare)
            {
                Walk(bare, at + 1, false);
            }
        }
    }

    private static string[] Join(string[] one, string[] other) => one.Length == 0 ? other : other.All(one.Contains) ? one : [.. one.Union(other, StringComparer.Ordinal)];

    private sealed class Node
    {
        // Most phrases end at their first word.
        private Dictionary<string, Node>? _next;

        public Node? Next(string word) => _next?.GetValueOrDefault(word);

        public IEnumerable<string> Words => _next?.Keys ?? Enumerable.Empty<string>();

        public Node NextOrNew(string word)
        {
            _next ??= new(StringComparer.Ordinal);
            if (!_next.TryGetValue(word, out var next))
            {
                _next[word] = next = new();
            }

            return next;
        }

        public string[] Classes { get; set; } = [];

        /// <summary>The classes of a phrase with another ending than the listed one: lines of dirt (Read also) are known by their very words.</summary>
        public string[] Loose { get; set; } = [];
    }
}

/// <summary>A phrase found among tokens: <c>tokens[First..End]</c>.</summary>
internal readonly record struct FunctionMatch(int First, int End, string[] Classes)
{
    /// <summary>Whether it begins with a word that says a state holds on (tetap, masih, remain, still, 仍), not merely that something is kept up.</summary>
    public bool Stays { get; init; }

    public bool Is(string wordClass) => Array.IndexOf(Classes, wordClass) >= 0;

    public bool IsAny(params ReadOnlySpan<string> classes)
    {
        foreach (var wordClass in classes)
        {
            if (Is(wordClass))
            {
                return true;
            }
        }

        return false;
    }

    public bool In(string family)
    {
        foreach (var wordClass in Classes)
        {
            if (wordClass.StartsWith(family, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
