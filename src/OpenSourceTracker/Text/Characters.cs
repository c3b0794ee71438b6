using System.Globalization;

namespace OpenSourceTracker.Text;

/// <summary>What a single character is to the reader of a news text.</summary>
internal static class Characters
{
    public static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or '〇' or '々' or >= '\uF900' and <= '\uFAFF';

    /// <summary>Letters and marks of words written with spaces; ideographs are not among them.</summary>
    public static bool IsWordLetter(char c) => (char.IsLetter(c) && !IsIdeograph(c)) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '‑' or '−';

    public static bool IsOpeningQuote(char c) => c is '“' or '«' or '「' or '『' or '„' or '〝' or '‹';

    public static bool IsClosingQuote(char c) => c is '”' or '»' or '」' or '』' or '〞' or '›';

    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '。' or '！' or '？' or '…';
}
