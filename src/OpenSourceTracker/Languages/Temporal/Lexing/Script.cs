namespace OpenSourceTracker.Languages.Temporal.Lexing;

/// <summary>Which script a character is of, as far as the lexer tells them apart.</summary>
internal static class Script
{
    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    public static bool IsChinese(char c) => c is >= '\u3005' and <= '\u3007' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';

    public static bool IsLatinLetter(char c) => char.IsAsciiLetter(c) || (c > '\u007F' && c is >= '\u00C0' and <= '\u024F' and not '×' and not '÷' or >= '\u1E00' and <= '\u1EFF');
}
