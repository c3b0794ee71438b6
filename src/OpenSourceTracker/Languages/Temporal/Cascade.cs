namespace OpenSourceTracker.Languages.Temporal;

/// <summary>Runs the stages of a grammar over the items of a sentence: at each item the longest match, then on behind it. Linear: a pattern is never longer than its rule.</summary>
internal sealed class Cascade
{
    private const int MaxDepth = 24;

    private readonly int[] path = new int[MaxDepth];
    private readonly int[] best = new int[MaxDepth];
    private Accept? accept;
    private int bestLength;

    public void Run(Grammar grammar, List<Item> items)
    {
        foreach (var stage in grammar.Stages)
        {
            RunStage(stage, items);
        }
    }

    private void RunStage(PatternNode root, List<Item> items)
    {
        var write = 0;
        var read = 0;
        while (read < items.Count)
        {
            var item = items[read];
            if (item.Readings.Length > 0)
            {
                accept = null;
                bestLength = 0;
                Walk(root, items, read, 0);
                if (accept is not null)
                {
                    for (var i = 0; i < accept.Before; i++)
                    {
                        items[write++] = items[read + i];
                    }

                    var made = Make(items, read, accept);
                    read += bestLength - accept.After;
                    items[write++] = made;
                    continue;
                }
            }

            items[write++] = item;
            read++;
        }

        items.RemoveRange(write, items.Count - write);
    }

    private void Walk(PatternNode node, List<Item> items, int at, int depth)
    {
        // Of two matches the one that covers more wins; then the line that stands first.
        if (node.Accept is { } found && (depth > bestLength || (depth == bestLength && found.Rule.Order < accept!.Rule.Order)))
        {
            accept = found;
            bestLength = depth;
            Array.Copy(path, best, depth);
        }

        if (at >= items.Count || depth >= MaxDepth)
        {
            return;
        }

        var item = items[at];
        var readings = item.Readings;
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].Capital && !item.Capital)
            {
                continue;
            }

            if (node.Find(readings[i].Symbol) is { } next)
            {
                path[depth] = i;
                Walk(next, items, at + 1, depth + 1);
            }
        }
    }

    private Item Make(List<Item> items, int start, Accept found)
    {
        var first = start + found.Before;
        var last = start + bestLength - found.After - 1;
        while (last > first && items[last].Readings is [var only, ..] && only.Symbol == Symbols.Comma)
        {
            last--;
        }

        var made = new Item
        {
            Start = items[first].Start, End = items[last].End, FirstToken = items[first].FirstToken, LastToken = items[last].LastToken,
            Readings = found.Rule.Output == Symbols.Barrier ? [] : SymbolReadings.Of(found.Rule.Output), Capital = items[first].Capital,
        };
        if (found.Rule.Output != Symbols.Barrier)
        {
            var frame = new Frame();
            var value = default(Reading?);
            foreach (var op in found.Rule.Ops)
            {
                var position = op.Slot == 0 ? -1 : Array.IndexOf(found.Slots, op.Slot);
                if (op.Slot > 0 && position < 0)
                {
                    continue;
                }

                var source = position < 0 ? default : items[start + position];
                var number = position < 0 ? op.Constant : op.UseB ? source.Readings[best[position]].B : source.Readings[best[position]].A;
                if (op.Field == "val")
                {
                    value = new(found.Rule.Output, number, 0, false);
                    continue;
                }

                FrameBuilder.Apply(frame, op.Field, number, source.Frame);
            }

            if (value is { } reading)
            {
                made.Readings = [reading];
            }
            else
            {
                made.Frame = frame;
            }
        }

        return made;
    }
}

/// <summary>The one reading of an item that a rule made.</summary>
internal static class SymbolReadings
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<short, Reading[]> Cache = new();

    public static Reading[] Of(short symbol) => Cache.GetOrAdd(symbol, static s => [new Reading(s, 0, 0, false)]);
}
