using System.Buffers;
using System.Text;

namespace OpenSourceTracker.Text;

/// <summary>What can be seen of a text without knowing its language: blanks, columns, ideographs, ends of sentences.</summary>
internal static class TextShape
{
    private static readonly SearchValues<char> Terminals = SearchValues.Create(".?!。！？…｡．؟");
    private static readonly SearchValues<char> Pauses = SearchValues.Create(":;,：；，、-–—");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»›）)」』】]》〉*_");

    /// <summary>Whether a character is white space or has no width.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\u2060';

    /// <summary>Whether a character is of the Chinese script.</summary>
    public static bool IsIdeograph(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF');

    /// <summary>Whether a character takes two columns: ideographs, full-width forms, kana, hangul.</summary>
    public static bool IsWide(char c) => c is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60');

    /// <summary>The span without blanks at its ends; empty at its end where there is nothing else.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        return new(start, end);
    }

    /// <summary>Whether the span holds a letter or a digit (the digit of a keycap emoji is none).</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            _ = Rune.DecodeFromUtf16(text[i..], out var rune, out var used);
            i += used;
            if (Rune.IsLetter(rune) || (Rune.IsDigit(rune) && !(i < text.Length && text[i] is '\uFE0F' or '\u20E3')))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The width on a terminal: two for wide characters, one for others.</summary>
    public static int Columns(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var c in text)
        {
            columns += IsWide(c) ? 2 : char.IsLowSurrogate(c) ? 0 : 1;
        }

        return columns;
    }

    /// <summary>Whether the text ends as a sentence does, closing quotes and brackets aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var last = LastBeforeClosers(text);
        return last is { } c && Terminals.Contains(c);
    }

    /// <summary>Whether the text ends with a full stop, or with a mark that promises more.</summary>
    public static bool EndsWithMark(ReadOnlySpan<char> text)
    {
        var last = LastBeforeClosers(text);
        return last is { } c && (Terminals.Contains(c) || Pauses.Contains(c));
    }

    private static char? LastBeforeClosers(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (IsBlank(text[end - 1]) || Closers.Contains(text[end - 1])))
        {
            end--;
        }

        return end == 0 ? null : text[end - 1];
    }
}
