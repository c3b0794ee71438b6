using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>Cuts a body of plain text or Markdown into paragraphs, headings and list items, in time linear in its length.</summary>
internal static class BlockSplitter
{
    private const int MaxHeadingColumns = 120;
    private const int MaxHeadingWords = 18;

    private readonly record struct Draft(TextSpan Span, ArticleBlockKind Kind, int Lines);

    /// <summary>The blocks of <paramref name="content"/> from <paramref name="bodyStart"/> on; repeats are not marked yet.</summary>
    public static List<ArticleBlock> Split(string content, int bodyStart)
    {
        var lines = ReadLines(content, bodyStart);
        var wrap = HardWrap.Measure(content, lines);
        var drafts = new List<Draft>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (i > 0 && drafts.Count > 0 && Continues(wrap, lines[i - 1], line, drafts[^1]))
            {
                drafts[^1] = drafts[^1] with { Span = new(drafts[^1].Span.Start, line.Words.End), Lines = drafts[^1].Lines + 1 };
            }
            else
            {
                drafts.Add(new(line.Words, KindOf(line.Mark), 1));
            }
        }

        var blocks = new List<ArticleBlock>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            var heads = i + 1 < drafts.Count && draft is { Kind: ArticleBlockKind.Paragraph, Lines: 1 } && LooksLikeHeading(content.AsSpan(draft.Span.Start, draft.Span.Length));
            blocks.Add(new(draft.Span, heads ? ArticleBlockKind.Heading : draft.Kind));
        }

        return blocks;
    }

    /// <summary>Whether a line is short and neither ends a sentence nor holds a whole one.</summary>
    internal static bool LooksLikeHeading(ReadOnlySpan<char> words)
    {
        if (words.Length > MaxHeadingColumns || TextShape.Columns(words) > MaxHeadingColumns || TextShape.EndsWithMark(words) || words.IndexOfAny("。！？") >= 0)
        {
            return false;
        }

        var blanks = 0;
        var wordStart = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (!TextShape.IsBlank(words[i]))
            {
                continue;
            }

            // A stop after a word of some length ends a sentence; after a short one ("Mr.", "Jl.", "vs.") it may not.
            if (i - wordStart > 4 && TextShape.EndsSentence(words[wordStart..i]))
            {
                return false;
            }

            blanks++;
            wordStart = i + 1;
        }

        return blanks < MaxHeadingWords;
    }

    private static List<BodyLine> ReadLines(string content, int bodyStart)
    {
        var lines = new List<BodyLine>();
        var index = 0;
        foreach (var line in TextLines.In(content, bodyStart))
        {
            index++;
            var trimmed = TextShape.Trim(content, line);
            var (mark, words) = BlockMarker.Read(content, trimmed);
            if (mark != BlockMark.Nothing)
            {
                var columns = TextShape.Columns(content.AsSpan(words.Start, words.Length));
                lines.Add(new(index, words, columns, mark, trimmed.Start > line.Start));
            }
        }

        return lines;
    }

    private static bool Continues(HardWrap? wrap, BodyLine previous, BodyLine line, Draft open)
    {
        if (previous.Index + 1 != line.Index || line.Mark is not (BlockMark.None or BlockMark.Number))
        {
            return false;
        }

        var joins = wrap?.Joins(previous, line) ?? false;
        return line.Mark == BlockMark.Number ? previous.Mark == BlockMark.None && open.Kind == ArticleBlockKind.Paragraph && joins && wrap!.IsOpen(previous)
            : open.Kind == ArticleBlockKind.ListItem ? line.Indented || joins
            : open.Kind == ArticleBlockKind.Paragraph && previous.Mark is BlockMark.None or BlockMark.Number && joins;
    }

    private static ArticleBlockKind KindOf(BlockMark mark) => mark switch
    {
        BlockMark.Heading => ArticleBlockKind.Heading,
        BlockMark.Item or BlockMark.Number => ArticleBlockKind.ListItem,
        _ => ArticleBlockKind.Paragraph,
    };
}
