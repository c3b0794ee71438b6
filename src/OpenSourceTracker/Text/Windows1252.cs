namespace OpenSourceTracker.Text;

/// <summary>The encoding of older Western texts, as a table: what a byte means where it is not UTF-8.</summary>
internal static class Windows1252
{
    // 0x80 to 0x9F; the bytes without meaning stay control characters. All others are Latin-1.
    private const string High = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The character of a byte.</summary>
    public static char ToChar(byte value) => value is >= 0x80 and < 0xA0 ? High[value - 0x80] : (char)value;
}
