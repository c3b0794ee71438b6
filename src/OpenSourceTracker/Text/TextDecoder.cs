using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace OpenSourceTracker.Text;

/// <summary>A decoded text and how it was decoded.</summary>
/// <param name="Text">The text without a byte-order mark.</param>
/// <param name="InvalidAt">The first byte that is not valid in the encoding, if any.</param>
/// <param name="Guessed">Whether the bytes have no mark and were taken for UTF-16 by their looks.</param>
/// <param name="EncodingName">The encoding used.</param>
internal sealed record DecodedText(string Text, int? InvalidAt, bool Guessed, string EncodingName);

/// <summary>Turns the bytes of a file into text: UTF-8, UTF-16 and UTF-32 by their marks, else UTF-8, else UTF-16 by its looks, else the fallback.</summary>
internal static class TextDecoder
{
    private const int SampleBytes = 8192;

    /// <summary>Decodes <paramref name="bytes"/>; never fails.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fallback">The encoding of what is not UTF-8; <see langword="null"/> reads just the offending bytes as Windows-1252.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding? fallback = null)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return DecodeUtf8(bytes, 3, fallback);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return new(Encoding.UTF32.GetString(bytes[4..]), null, false, "UTF-32");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return new(Encoding.Unicode.GetString(bytes[2..]), OddEnd(bytes), false, "UTF-16 LE");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return new(Encoding.BigEndianUnicode.GetString(bytes[2..]), OddEnd(bytes), false, "UTF-16 BE");
        }

        return LooksLikeUtf16(bytes) is { } bigEndian
            ? new((bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(bytes), OddEnd(bytes), true, bigEndian ? "UTF-16 BE" : "UTF-16 LE")
            : DecodeUtf8(bytes, 0, fallback);
    }

    /// <summary>Whether a decoded text is no text at all: a known binary form, or too many characters that no text has.</summary>
    public static bool LooksBinary(string text)
    {
        if (text.StartsWith("%PDF-", StringComparison.Ordinal) || text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal) || text.StartsWith("\u00FFØÿ", StringComparison.Ordinal))
        {
            return true;
        }

        var sample = text.AsSpan(0, Math.Min(text.Length, SampleBytes));
        var controls = 0;
        foreach (var c in sample)
        {
            if (c == '\0')
            {
                return true;
            }

            controls += char.IsControl(c) && !char.IsWhiteSpace(c) && c != '\u001B' ? 1 : 0;
        }

        return controls * 10 > sample.Length || text.AsSpan().Count('\0') * 1000L > text.Length;
    }

    private static int? OddEnd(ReadOnlySpan<byte> bytes) => bytes.Length % 2 == 0 ? null : bytes.Length - 1;

    private static DecodedText DecodeUtf8(ReadOnlySpan<byte> bytes, int start, Encoding? fallback)
    {
        var rest = bytes[start..];
        var chars = ArrayPool<char>.Shared.Rent(Math.Max(1, rest.Length));
        try
        {
            var status = Utf8.ToUtf16(rest, chars, out var read, out var written, replaceInvalidSequences: false);
            if (status == OperationStatus.Done)
            {
                return new(new(chars, 0, written), null, false, "UTF-8");
            }

            var invalidAt = start + read;
            if (fallback is not null)
            {
                return new(fallback.GetString(rest), invalidAt, false, fallback.WebName);
            }

            while (status != OperationStatus.Done)
            {
                chars[written++] = Windows1252.ToChar(rest[read++]);
                status = Utf8.ToUtf16(rest[read..], chars.AsSpan(written), out var more, out var moreChars, replaceInvalidSequences: false);
                (read, written) = (read + more, written + moreChars);
            }

            return new(new(chars, 0, written), invalidAt, false, "Windows-1252");
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Whether the bytes look like UTF-16 without a mark: true for big-endian, false for little-endian, null for neither. Valid UTF-8 without a zero byte never does.</summary>
    private static bool? LooksLikeUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        if (bytes.Length % 2 != 0 || sample.Length < 4 || (!bytes.Contains((byte)0) && Utf8.IsValid(bytes)))
        {
            return null;
        }

        var (little, big) = (Familiar(sample, bigEndian: false), Familiar(sample, bigEndian: true));
        return little > big ? false : big > little ? true : null;
    }

    // The familiar characters of a reading, if it is one of text: no unassigned or control characters, and enough blanks, letters or
    // Chinese punctuation that 8-bit text would not show by chance. Such text holds zero bytes or other control bytes, which UTF-8 has not.
    private static int Familiar(ReadOnlySpan<byte> bytes, bool bigEndian)
    {
        if (bytes.IndexOfAnyInRange((byte)0, (byte)8) < 0)
        {
            return 0;
        }

        var familiar = 0;
        var known = 0;
        var (ideographs, ofLetters) = (0, 0);
        for (var i = 0; i < bytes.Length; i += 2)
        {
            var c = (char)(bigEndian ? (bytes[i] << 8) | bytes[i + 1] : (bytes[i + 1] << 8) | bytes[i]);
            if (c < ' ' && c is not ('\n' or '\r' or '\t'))
            {
                return 0;
            }

            // Two ASCII letters side by side look like an ideograph; real ones are seldom all of that shape.
            ideographs += TextShape.IsIdeograph(c) ? 1 : 0;
            ofLetters += TextShape.IsIdeograph(c) && bytes[i] is > 0x1F and < 0x7F && bytes[i + 1] is > 0x1F and < 0x7F ? 1 : 0;
            var ordinary = c is (>= ' ' and < '\u007F') or '\n' or '\r' or '\t' or '，' or '。' or '、' or '“' or '”' or '的';
            familiar += ordinary ? 1 : 0;
            known += ordinary || TextShape.IsIdeograph(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter || TextShape.IsWide(c) || c is >= '\u2000' and < '\u2070' ? 1 : 0;
        }

        var count = bytes.Length / 2;
        return !(ideographs > 0 && ideographs == ofLetters) && known * 20 >= count * 19 && familiar * 50 >= count ? familiar : 0;
    }
}
