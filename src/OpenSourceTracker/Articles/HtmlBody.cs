using AngleSharp.Dom;

namespace OpenSourceTracker.Articles;

/// <summary>One block of a page's text.</summary>
internal readonly record struct HtmlPiece(string Text, ArticleBlockKind Kind);

/// <summary>Finds the element that holds the article, and takes its text.</summary>
/// <remarks>
/// An element marked as the article is taken if it holds at least half of the prose of the densest element; else the densest.
/// </remarks>
internal sealed class HtmlBody
{
    private readonly IDocument document;
    private readonly HashSet<IElement> noise = [];

    private HtmlBody(IDocument document)
    {
        this.document = document;
        Root = document.DocumentElement;
    }

    /// <summary>The element that holds the article.</summary>
    public IElement Root { get; private set; }

    /// <summary>Analyses a page.</summary>
    public static HtmlBody Of(IDocument document)
    {
        var body = new HtmlBody(document);
        body.FindNoise();
        body.Root = body.FindRoot();
        return body;
    }

    /// <summary>Whether the element is one that is left out; those below such an element are not asked.</summary>
    public bool IsNoise(IElement element) => noise.Contains(element);

    /// <summary>The elements that are part of the article, in document order.</summary>
    public List<IElement> OwnElements(INode root)
    {
        var elements = new List<IElement>();
        HtmlTree.Walk(root, node =>
        {
            if (node is IElement element)
            {
                if (noise.Contains(element))
                {
                    return false;
                }

                elements.Add(element);
            }

            return true;
        });
        return elements;
    }

    /// <summary>The page's own headline, if it has one outside navigation.</summary>
    public IElement? Headline() =>
        OwnElements(Root).Find(element => element.LocalName == "h1") ?? OwnElements(document.DocumentElement).Find(element => element.LocalName == "h1");

    /// <summary>The text of the article, the headline first.</summary>
    public IReadOnlyList<HtmlPiece> Pieces()
    {
        var writer = new HtmlPieceWriter(noise);
        if (Headline() is { } headline && !IsBelowRoot(headline))
        {
            writer.Write(headline);
        }

        writer.Write(Root);
        return writer.Pieces;
    }

    private bool IsBelowRoot(INode? node)
    {
        while (node is not null && !ReferenceEquals(node, Root))
        {
            node = node.Parent;
        }

        return node is not null;
    }

    private void FindNoise()
    {
        var prose = new HtmlProse(document, noise);
        var all = prose.Of(document.DocumentElement);
        var holders = Holders();
        HtmlTree.Walk(document.DocumentElement, node =>
        {
            if (node is not IElement element)
            {
                return false;
            }

            var isTeaser = element.LocalName == "article" && IsInsideArticle(element, prose);
            var isSiteHeader = element.LocalName == "header" && !holders.Contains(element) && !IsInsideArticle(element, prose);
            var mayBeNoise = HtmlNoise.IsByKind(element) || isTeaser || isSiteHeader
                || (HtmlNoise.IsByName(element) && !holders.Contains(element) && prose.Of(element) * 5L <= all * 3L);
            if (mayBeNoise && element.LocalName is not ("body" or "html"))
            {
                noise.Add(element);
                return false;
            }

            return true;
        });
    }

    // The elements around an article, its body or a headline: never left out because of a name.
    private HashSet<INode> Holders()
    {
        var holders = new HashSet<INode>();
        foreach (var element in HtmlTree.Elements(document.DocumentElement))
        {
            if (element.LocalName is "article" or "main" or "h1" || IsMarkedBody(element))
            {
                for (INode? node = element; node is not null && holders.Add(node); node = node.Parent)
                {
                }
            }
        }

        return holders;
    }

    private static bool IsInsideArticle(IElement element, HtmlProse prose)
    {
        for (var parent = element.ParentElement; parent is not null; parent = parent.ParentElement)
        {
            if (parent.LocalName is "article" or "main")
            {
                // An article within a main, or around all of an outer one, is no teaser.
                return element.LocalName != "article" || (parent.LocalName == "article" && prose.Of(element) * 2L < prose.Of(parent));
            }
        }

        return false;
    }

    private IElement FindRoot()
    {
        var prose = new HtmlProse(document, noise);
        var own = OwnElements(document.DocumentElement);
        var fallback = document.Body ?? document.DocumentElement;
        var densest = prose.Densest(own);
        var needed = densest is null ? 0 : prose.Of(densest);
        foreach (var group in new[] { own.Where(IsMarkedBody), own.Where(element => element.LocalName == "article"), own.Where(element => element.LocalName == "main" || element.GetAttribute("role") == "main") })
        {
            if (prose.Richest(group) is { } marked && prose.Of(marked) * 2L >= needed)
            {
                return marked;
            }
        }

        // A list or a quotation may be the densest, but is a part of something.
        while (densest is { LocalName: "li" or "ul" or "ol" or "dl" or "dd" or "blockquote" or "figure" or "span", ParentElement: { } around })
        {
            densest = around;
        }

        return densest is not null && needed * 2L >= prose.Of(fallback) ? densest : fallback;
    }

    private static bool IsMarkedBody(IElement element) => element.GetAttribute("itemprop") is { } names && names.Split(' ').Contains("articleBody", StringComparer.OrdinalIgnoreCase);
}
