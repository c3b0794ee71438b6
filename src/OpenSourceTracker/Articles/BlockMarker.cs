using System.Buffers;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>What the first characters of a line make of it, and where its own words start and end.</summary>
internal readonly record struct BlockMarker(BlockMark Mark, TextSpan Words)
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•‣▪▫●○◦■□►▶➤➢✓✔✦·");

    /// <summary>Reads the mark of a trimmed line.</summary>
    public static BlockMarker Read(string text, TextSpan line)
    {
        var words = text.AsSpan(line.Start, line.Length);
        if (words.IsEmpty || !TextShape.HasWords(words) || IsPicture(words) || IsComment(words))
        {
            return new(BlockMark.Nothing, line);
        }

        var (mark, skip) = words[0] switch
        {
            '#' => (BlockMark.Heading, Hashes(words)),
            '>' => (BlockMark.Quote, 1),
            '-' or '*' or '+' => (BlockMark.Item, FollowedByBlank(words, 1)),
            _ when Bullets.Contains(words[0]) => (BlockMark.Item, 1),
            _ when char.IsAsciiDigit(words[0]) => (BlockMark.Number, Number(words)),
            _ => (BlockMark.None, 0),
        };
        if (skip == 0)
        {
            return new(BlockMark.None, line);
        }

        var end = line.End;
        while (mark == BlockMark.Heading && end > line.Start + skip && text[end - 1] == '#')
        {
            end--;
        }

        var rest = TextShape.Trim(text, new(line.Start + skip, end));
        return TextShape.HasWords(text.AsSpan(rest.Start, rest.Length)) ? new(mark, rest) : new(BlockMark.None, line);
    }

    private static int Hashes(ReadOnlySpan<char> words)
    {
        var count = words.IndexOfAnyExcept('#');
        return count is >= 1 and <= 6 ? FollowedByBlank(words, count) : 0;
    }

    // "1. ", "12) ", "3、": at most two digits, so that a year that a line break left in front is none.
    private static int Number(ReadOnlySpan<char> words)
    {
        var digits = words.Length > 1 && char.IsAsciiDigit(words[1]) ? 2 : 1;
        return words.Length <= digits ? 0
            : words[digits] == '、' ? digits + 1
            : words[digits] is '.' or ')' ? FollowedByBlank(words, digits + 1)
            : 0;
    }

    private static int FollowedByBlank(ReadOnlySpan<char> words, int length) => words.Length > length && TextShape.IsBlank(words[length]) ? length : 0;

    private static bool IsPicture(ReadOnlySpan<char> words) => words.StartsWith("![") && words.EndsWith(")") && words.IndexOf("](") is > 0 and var middle && words[(middle + 2)..^1].IndexOf(')') < 0;

    private static bool IsComment(ReadOnlySpan<char> words) => words.StartsWith("<!--") && words.IndexOf("-->") == words.Length - 3;
}

/// <summary>The marks that plain text and Markdown put before a line.</summary>
internal enum BlockMark
{
    /// <summary>No mark: running text.</summary>
    None,

    /// <summary>The line holds no words of the text.</summary>
    Nothing,

    /// <summary>A Markdown heading.</summary>
    Heading,

    /// <summary>A bullet.</summary>
    Item,

    /// <summary>The number of an item; in hard-wrapped text perhaps the end of a sentence.</summary>
    Number,

    /// <summary>A Markdown quotation.</summary>
    Quote,
}
