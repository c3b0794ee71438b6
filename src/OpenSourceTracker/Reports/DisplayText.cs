using System.Globalization;
using System.Text;

namespace OpenSourceTracker.Reports;

/// <summary>Makes text safe and fit for lines on a screen: no control characters, widths as terminals count them.</summary>
internal static class DisplayText
{
    private const string NeverFirst = "。，、；：？！）》」』】〕”’…%.,;:?!)]}";
    private const string NeverLast = "（《「『【〔“‘([{";

    /// <summary>One line: white space runs become one space; control characters and those that turn the writing direction go.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0x3000)
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!Rune.IsControl(rune) && !IsDirection(rune.Value))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>How many cells a terminal gives to the text.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }

        return width;
    }

    /// <summary>The text in lines of at most that many cells, broken at spaces and between Chinese characters.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var (end, next) = LineEnd(text, start, Math.Max(width, 2));
            lines.Add(text[start..end].TrimEnd());
            start = next;
            while (start < text.Length && text[start] == ' ')
            {
                start++;
            }
        }

        if (lines.Count == 0)
        {
            lines.Add("");
        }

        return lines;
    }

    /// <summary>The text, cut with an ellipsis where it is wider.</summary>
    public static string Shorten(string text, int width)
    {
        if (Width(text) <= width)
        {
            return text;
        }

        return Wrap(text, Math.Max(width - 1, 2))[0] + "…";
    }

    /// <summary>The text with spaces up to that many cells.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    private static (int End, int Next) LineEnd(string text, int start, int width)
    {
        var used = 0;
        var position = start;
        var lastBreak = -1;
        while (position < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length);
            if (used + Width(rune) > width)
            {
                break;
            }

            used += Width(rune);
            position += length;
            if (position < text.Length && CanBreak(text, position))
            {
                lastBreak = position;
            }
        }

        var end = position >= text.Length ? text.Length : lastBreak > start ? lastBreak : position;
        return (end, end);
    }

    private static bool CanBreak(string text, int position)
    {
        if (text[position] == ' ' || text[position - 1] == ' ')
        {
            return true;
        }

        var next = Rune.TryGetRuneAt(text, position, out var after) ? after : default;
        var before = char.IsLowSurrogate(text[position - 1]) && position >= 2 && Rune.TryGetRuneAt(text, position - 2, out var pair) ? pair
            : Rune.TryGetRuneAt(text, position - 1, out var single) ? single : default;
        return (Width(next) == 2 || Width(before) == 2)
            && !(next.IsBmp && NeverFirst.Contains((char)next.Value, StringComparison.Ordinal))
            && !(before.IsBmp && NeverLast.Contains((char)before.Value, StringComparison.Ordinal));
    }

    private static int Width(Rune rune) => rune.Value switch
    {
        < 0x300 => 1,
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        < 0x1100 => 1,
        <= 0x115F or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) => 2,
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) => 2,
        (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    };

    private static bool IsDirection(int value) => value is 0x200E or 0x200F or 0x061C or 0xFEFF or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
