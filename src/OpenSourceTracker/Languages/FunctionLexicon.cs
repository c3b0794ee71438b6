using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Words and phrases of one language by what they do in a sentence: verbs of saying, negators, roles, connectives.</summary>
/// <remarks>Matching is leftmost-longest over tokens, on the written form or the form without its ending. Immutable after loading.</remarks>
internal sealed class FunctionLexicon
{
    private readonly Node _root = new();

    public void Add(IEnumerable<Token> phrase, string wordClass)
    {
        var node = _root;
        foreach (var token in phrase)
        {
            if (!node.Next.TryGetValue(token.Norm, out var next))
            {
                node.Next[token.Norm] = next = new();
            }

            node = next;
        }

        if (node != _root && !node.Classes.Contains(wordClass, StringComparer.Ordinal))
        {
            node.Classes = [.. node.Classes, wordClass];
        }
    }

    /// <summary>The longest phrase that begins at a token; an empty match where there is none.</summary>
    public FunctionMatch LongestAt(IReadOnlyList<Token> tokens, int start)
    {
        var (length, classes) = Longest(tokens, start);
        return new(start, start + length, classes);
    }

    /// <summary>The classes of a single word; none where it is not known.</summary>
    public string[] ClassesOf(Token token)
    {
        if (_root.Next.TryGetValue(token.Norm, out var node) && node.Classes.Length > 0)
        {
            return node.Classes;
        }

        return token.Short != token.Norm && _root.Next.TryGetValue(token.Short, out node) ? node.Classes : [];
    }

    private (int Length, string[] Classes) Longest(IReadOnlyList<Token> tokens, int start)
    {
        var best = (Length: 0, Classes: Array.Empty<string>());
        Walk(_root, start);
        return best;

        void Walk(Node node, int at)
        {
            if (node.Classes.Length > 0 && at - start > best.Length)
            {
                best = (at - start, node.Classes);
            }

            if (at >= tokens.Count || at - start > 12)
            {
                return;
            }

            var token = tokens[at];
            if (node.Next.TryGetValue(token.Norm, out var next))
            {
                Walk(next, at + 1);
            }
            else if (token.Short != token.Norm && node.Next.TryGetValue(token.Short, out next))
            {
                Walk(next, at + 1);
            }
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public string[] Classes { get; set; } = [];
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
