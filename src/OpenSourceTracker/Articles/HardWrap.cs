using OpenSourceTracker.Text;

namespace OpenSourceTracker.Articles;

/// <summary>A line with words, ready to be joined into a block.</summary>
/// <param name="Index">Its number among all lines, so that neighbours can be told.</param>
/// <param name="Words">Its words without mark and blanks.</param>
/// <param name="Columns">How wide the words are.</param>
/// <param name="Mark">What stands before the words.</param>
/// <param name="Indented">Whether the line starts with blanks.</param>
internal readonly record struct BodyLine(int Index, TextSpan Words, int Columns, BlockMark Mark, bool Indented);

/// <summary>Whether a text was broken into lines of one width, and which line ends are therefore no ends of paragraphs.</summary>
/// <remarks>
/// Scraped texts mostly hold one paragraph a line, mails and old archives hold lines of 60 to 100 columns. The second is assumed only where
/// lines are full, stop in the middle of a sentence, and the next goes on with a small letter or an ideograph.
/// </remarks>
internal sealed class HardWrap
{
    private const int MinWidth = 50;
    private const int MaxWidth = 120;
    private readonly string text;
    private readonly int width;

    private HardWrap(string text, int width) => (this.text, this.width) = (text, width);

    /// <summary>Measures the lines of a body; <see langword="null"/> where each line stands for itself.</summary>
    public static HardWrap? Measure(string text, IReadOnlyList<BodyLine> lines)
    {
        long all = 0;
        long wide = 0;
        var width = 0;
        foreach (var line in lines)
        {
            all += line.Columns;
            wide += line.Columns > MaxWidth ? line.Columns : 0;
            width = line.Columns <= MaxWidth ? Math.Max(width, line.Columns) : width;
        }

        if (width < MinWidth || wide * 5 > all)
        {
            return null;
        }

        var wrap = new HardWrap(text, width);
        var (ends, open, running) = (0, 0, 0);
        for (var i = 1; i < lines.Count; i++)
        {
            var (line, next) = (lines[i - 1], lines[i]);
            if (line.Index + 1 != next.Index || next.Mark != BlockMark.None || line.Mark is not (BlockMark.None or BlockMark.Item or BlockMark.Number))
            {
                continue;
            }

            ends++;
            if (wrap.IsOpen(line) && wrap.IsFull(line, next))
            {
                open++;
                running += wrap.GoesOn(line, next) ? 1 : 0;
            }
        }

        return running > 0 && open * 2 >= ends && (running * 3 >= open || running >= 20) ? wrap : null;
    }

    /// <summary>Whether the end of <paramref name="line"/> is only the end of the line.</summary>
    public bool Joins(BodyLine line, BodyLine next) =>
        line.Index + 1 == next.Index && IsFull(line, next) && (IsOpen(line) || NextWordOverflows(line, next));

    /// <summary>Whether the line stops within a sentence.</summary>
    public bool IsOpen(BodyLine line) => !TextShape.EndsSentence(text.AsSpan(line.Words.Start, line.Words.Length));

    private bool IsFull(BodyLine line, BodyLine next) => line.Columns * 10 >= width * 8 || NextWordOverflows(line, next);

    private bool NextWordOverflows(BodyLine line, BodyLine next)
    {
        var words = text.AsSpan(next.Words.Start, next.Words.Length);
        var length = 0;
        while (length < words.Length && !TextShape.IsBlank(words[length]) && !TextShape.IsWide(words[length]))
        {
            length++;
        }

        // Chinese lines are filled to the last character but for punctuation that may not start a line.
        return length == 0 ? line.Columns + 4 > width : line.Columns + 1 + length > width;
    }

    private bool GoesOn(BodyLine line, BodyLine next)
    {
        var first = text[next.Words.Start];
        return char.IsLower(first) || (TextShape.IsIdeograph(first) && line.Columns + 4 > width);
    }
}
