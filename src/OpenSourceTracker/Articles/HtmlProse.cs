using AngleSharp.Dom;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>How much prose the elements of a page hold: the text of paragraphs, and of longer runs elsewhere, outside links.</summary>
internal sealed class HtmlProse
{
    private const int LongRun = 60;

    private readonly Dictionary<INode, int> _prose = [];
    private readonly Dictionary<INode, int> _density = [];

    /// <summary>Measures a page.</summary>
    /// <param name="document">The page.</param>
    /// <param name="noise">What is left out.</param>
    public HtmlProse(IDocument document, HashSet<IElement> noise)
    {
        var inParagraph = 0;
        var inLink = 0;
        var own = new Stack<int>();
        HtmlTree.Walk(
            document.DocumentElement,
            node =>
            {
                if (node is IText words)
                {
                    var length = inLink > 0 ? 0 : Letters(words.Data);
                    if ((inParagraph > 0 || length >= LongRun) && own.Count > 0)
                    {
                        own.Push(own.Pop() + length);
                    }

                    return false;
                }

                if (node is not IElement element || noise.Contains(element) || element.LocalName is "script" or "style" or "noscript" or "template" or "head")
                {
                    return false;
                }

                own.Push(0);
                inParagraph += element.LocalName == "p" ? 1 : 0;
                inLink += element.LocalName == "a" ? 1 : 0;
                return true;
            },
            node =>
            {
                var element = (IElement)node;
                var length = own.Pop();
                inParagraph -= element.LocalName == "p" ? 1 : 0;
                inLink -= element.LocalName == "a" ? 1 : 0;
                _prose[element] = length;
                if (own.Count > 0)
                {
                    own.Push(own.Pop() + length);
                }

                if (element.LocalName == "p" && element.ParentElement is { } parent)
                {
                    _density[parent] = _density.GetValueOrDefault(parent) + length;
                    if (parent.ParentElement is { } above)
                    {
                        _density[above] = _density.GetValueOrDefault(above) + (length / 2);
                    }
                }
            });
    }

    /// <summary>The letters of an element's prose; an ideograph counts as three.</summary>
    public int Of(IElement element) => _prose.GetValueOrDefault(element);

    /// <summary>The element that holds the most prose.</summary>
    public IElement? Richest(IEnumerable<IElement> elements) => Best(elements, _prose);

    /// <summary>The element that holds the most prose close below it: a paragraph counts fully for its parent and half for the parent of that.</summary>
    public IElement? Densest(IEnumerable<IElement> elements) => Best(elements, _density);

    private static IElement? Best(IEnumerable<IElement> elements, Dictionary<INode, int> scores)
    {
        IElement? best = null;
        foreach (var element in elements)
        {
            if (scores.GetValueOrDefault(element) > (best is null ? 0 : scores.GetValueOrDefault(best)))
            {
                best = element;
            }
        }

        return best;
    }

    private static int Letters(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            letters += TextShape.IsIdeograph(c) ? 3 : TextShape.IsBlank(c) ? 0 : 1;
        }

        return letters;
    }
}
