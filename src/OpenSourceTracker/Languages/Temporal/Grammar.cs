using System.Globalization;

namespace OpenSourceTracker.Languages.Temporal;

/// <summary>A step of building a frame: a field, and where its value comes from (a slot of the pattern, or a constant).</summary>
internal readonly record struct Op(string Field, int Slot, int Constant, bool UseB);

/// <summary>A composition: what is made of the matched items.</summary>
/// <param name="Output">The symbol of the result; <see cref="Symbols.Barrier"/> for things that look like dates and are none.</param>
/// <param name="Ops">How its frame is built.</param>
/// <param name="Order">The line's place in its file: of two equally long matches the earlier line wins.</param>
internal sealed record Rule(short Output, Op[] Ops, int Order);

/// <summary>A way through the pattern of a rule: which slot each item fills, and how many items at either end are only looked at.</summary>
internal sealed record Accept(Rule Rule, int[] Slots, int Before, int After);

/// <summary>A node of the trie of patterns.</summary>
internal sealed class PatternNode
{
    private short[] symbols = [];
    private PatternNode[] children = [];

    public Accept? Accept { get; set; }

    public PatternNode? Find(short symbol)
    {
        var at = Array.BinarySearch(symbols, symbol);
        return at < 0 ? null : children[at];
    }

    public PatternNode Add(short symbol)
    {
        var at = Array.BinarySearch(symbols, symbol);
        if (at >= 0)
        {
            return children[at];
        }

        at = ~at;
        var child = new PatternNode();
        symbols = [.. symbols[..at], symbol, .. symbols[at..]];
        children = [.. children[..at], child, .. children[at..]];
        return child;
    }
}

/// <summary>The rules of a language: stages, each a trie of patterns over symbols; the results of one stage are symbols of the next.</summary>
internal sealed class Grammar
{
    private Grammar(PatternNode[] stages) => Stages = stages;

    public PatternNode[] Stages { get; }

    /// <summary>Reads <c>rules.txt</c>: <c>== stage</c>, then <c>pattern =&gt; result field=slot …</c>; <c>x?</c> optional, <c>(x|y)</c> either, <c>{x}</c> looked at only.</summary>
    public static Grammar Parse(string text)
    {
        var stages = new List<PatternNode>();
        var order = 0;
        foreach (var raw in text.Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or '>')
            {
                continue;
            }

            if (line.StartsWith("==", StringComparison.Ordinal))
            {
                stages.Add(new());
                continue;
            }

            var arrow = line.IndexOf("=>", StringComparison.Ordinal);
            if (arrow < 0)
            {
                throw new FormatException($"'{line}' is not pattern => result.");
            }

            var result = line[(arrow + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var rule = new Rule(Symbols.Get(result[0]), [.. result.Skip(1).Select(OpOf)], order++);
            var elements = line[..arrow].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (Array.Find(rule.Ops, op => op.Field is "+" or "to" && op.Slot > 0 && (op.Slot > elements.Length || char.IsAsciiLetterLower(elements[op.Slot - 1].TrimStart('{', '(')[0]))) is { Slot: > 0 } taken)
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"'{line}' takes over part {taken.Slot}, which is a word and no reading."));
            }

            Expand(stages[^1], elements, 0, [], 0, 0, rule);
        }

        return new([.. stages]);
    }

    private static void Expand(PatternNode node, string[] elements, int at, List<int> slots, int before, int after, Rule rule)
    {
        if (at == elements.Length)
        {
            if (slots.Count > before + after && (node.Accept is null || node.Accept.Rule.Order > rule.Order))
            {
                node.Accept = new(rule, [.. slots], before, after);
            }

            return;
        }

        var element = elements[at];
        var looked = element[0] == '{';
        var optional = element[^1] == '?';
        var inner = element.TrimEnd('?').Trim('{', '}', '(', ')');
        if (optional)
        {
            Expand(node, elements, at + 1, slots, before, after, rule);
        }

        foreach (var alternative in inner.Split('|'))
        {
            var leading = looked && slots.Count == before;
            slots.Add(at + 1);
            Expand(node.Add(Symbols.Get(alternative)), elements, at + 1, slots, leading ? before + 1 : before, looked && !leading ? after + 1 : after, rule);
            slots.RemoveAt(slots.Count - 1);
        }
    }

    private static Op OpOf(string text)
    {
        if (text[0] == '+')
        {
            return new("+", int.Parse(text.AsSpan(1), CultureInfo.InvariantCulture), 0, false);
        }

        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0)
        {
            return new(text, 0, 1, false);
        }

        var field = text[..equals];
        var value = text[(equals + 1)..];
        if (value[0] == '#')
        {
            return new(field, 0, WordTable.ValueOf(value[1..]), false);
        }

        var useB = value.EndsWith('b');
        return new(field, int.Parse(value.TrimEnd('b'), CultureInfo.InvariantCulture), 0, useB);
    }
}
