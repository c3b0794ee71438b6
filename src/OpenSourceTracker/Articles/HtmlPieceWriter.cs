using System.Text;
using AngleSharp.Dom;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>Turns elements into blocks of text, as a reader sees them.</summary>
internal sealed class HtmlPieceWriter(HashSet<IElement> noise)
{
    private static readonly HashSet<string> Inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span",
        "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "amp-img", "nobr",
    ];

    private readonly List<HtmlPiece> pieces = [];
    private readonly StringBuilder text = new();
    private readonly Stack<ArticleBlockKind> kinds = new();
    private int letters;
    private int linked;
    private int links;
    private bool blankPending;
    private int breaks;

    /// <summary>The blocks so far.</summary>
    public IReadOnlyList<HtmlPiece> Pieces => pieces;

    /// <summary>Writes the text of an element.</summary>
    public void Write(IElement root)
    {
        HtmlTree.Walk(root, Enter, Leave);
        Flush();
    }

    private bool Enter(INode node)
    {
        switch (node)
        {
            case IText words:
                Append(words.Data);
                return false;
            case IElement element when !noise.Contains(element) && !HtmlNoise.IsByKind(element):
                return Open(element);
            default:
                return false;
        }
    }

    private bool Open(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                breaks++;
                return false;
            case "td" or "th" when text.Length > 0:
                Append(" | ");
                break;
            case "td" or "th":
                break;
            case var name when Inline.Contains(name):
                links += name == "a" ? 1 : 0;
                return true;
            default:
                Flush();
                break;
        }

        kinds.Push(KindOf(element));
        return true;
    }

    private void Leave(INode node)
    {
        var name = ((IElement)node).LocalName;
        if (Inline.Contains(name))
        {
            links -= name == "a" ? 1 : 0;
            return;
        }

        if (name is not ("td" or "th"))
        {
            Flush();
        }

        kinds.Pop();
    }

    private ArticleBlockKind KindOf(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => ArticleBlockKind.Heading,
        "li" or "dd" => ArticleBlockKind.ListItem,
        "p" or "td" or "th" when kinds.TryPeek(out var outer) => outer == ArticleBlockKind.ListItem ? outer : ArticleBlockKind.Paragraph,
        _ => ArticleBlockKind.Paragraph,
    };

    private void Append(string data)
    {
        foreach (var c in data)
        {
            if (TextShape.IsBlank(c))
            {
                blankPending |= c is not ('\u200B' or '\uFEFF' or '\u200E' or '\u200F' or '\u2060');
                continue;
            }

            if (char.IsControl(c) || c is '\u00AD')
            {
                continue;
            }

            if (breaks > 0)
            {
                Break(c);
            }

            if (blankPending && text.Length > 0)
            {
                text.Append(' ');
            }

            blankPending = false;
            text.Append(c);
            letters++;
            linked += links > 0 ? 1 : 0;
        }
    }

    // One line break within a sentence is layout; after a sentence, or twice, it ends a paragraph.
    private void Break(char next)
    {
        if (breaks > 1 || !char.IsLower(next) || TextShape.EndsSentence(Tail()))
        {
            Flush();
        }
        else
        {
            blankPending = true;
        }

        breaks = 0;
    }

    private string Tail() => text.ToString(Math.Max(0, text.Length - 16), Math.Min(16, text.Length));

    private void Flush()
    {
        var words = text.ToString();
        var kind = kinds.TryPeek(out var open) ? open : ArticleBlockKind.Paragraph;

        // A line that is mostly a link and no sentence leads elsewhere.
        var leadsAway = linked * 5 >= letters * 3 && !TextShape.EndsSentence(words);
        if (TextShape.HasWords(words) && !leadsAway)
        {
            pieces.Add(new(words, kind));
        }

        text.Clear();
        letters = 0;
        linked = 0;
        breaks = 0;
        blankPending = false;
    }
}
