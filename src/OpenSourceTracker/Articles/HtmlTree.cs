using AngleSharp.Dom;

namespace OpenSourceTracker.Articles;

/// <summary>Walks nodes in document order without recursion, in time linear in their number.</summary>
internal static class HtmlTree
{
    /// <summary>Calls <paramref name="enter"/> before the children of a node and <paramref name="leave"/> after them; where <paramref name="enter"/> answers false, neither children nor leave follow.</summary>
    public static void Walk(INode root, Func<INode, bool> enter, Action<INode>? leave = null)
    {
        if (!enter(root))
        {
            return;
        }

        var open = new Stack<(INode Node, int Next)>();
        open.Push((root, 0));
        while (open.TryPop(out var frame))
        {
            if (frame.Next == frame.Node.ChildNodes.Length)
            {
                leave?.Invoke(frame.Node);
                continue;
            }

            open.Push((frame.Node, frame.Next + 1));
            var child = frame.Node.ChildNodes[frame.Next];
            if (enter(child))
            {
                open.Push((child, 0));
            }
        }
    }

    /// <summary>The elements below a node, in document order.</summary>
    public static List<IElement> Elements(INode root)
    {
        var elements = new List<IElement>();
        Walk(root, node =>
        {
            if (node is IElement element)
            {
                elements.Add(element);
            }

            return true;
        });
        return elements;
    }

    /// <summary>The text below a node with runs of blanks made one.</summary>
    public static string Text(INode root)
    {
        var text = new System.Text.StringBuilder();
        Walk(root, node =>
        {
            if (node is IText words)
            {
                text.Append(words.Data).Append(' ');
            }

            return node is not IElement { LocalName: "script" or "style" or "template" };
        });
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
