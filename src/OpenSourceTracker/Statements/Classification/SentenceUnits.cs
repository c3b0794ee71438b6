using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Classification;

internal enum UnitKind : byte
{
    Word,
    Number,
    Ideograph,
    Mark,
}

/// <summary>A word, number, ideograph or mark of a sentence: <c>text[Start..End]</c>.</summary>
internal readonly record struct Unit(int Start, int End, ulong Hash, UnitKind Kind)
{
    public bool IsWord => Kind is UnitKind.Word or UnitKind.Ideograph;
}

/// <summary>Cuts a sentence into units, in one pass and without memory of its own: ideographs one by one, all else by letters; lower case, Traditional folded.</summary>
internal static class SentenceUnits
{
    public static readonly ulong NumberHash = Hashing.Of("#");

    /// <summary>Fills <paramref name="units"/> and <paramref name="normal"/>, the normal form of the text, letter for letter; both must be as long as the text.</summary>
    /// <returns>How many units there are.</returns>
    public static int Cut(ReadOnlySpan<char> text, Span<char> normal, Span<Unit> units)
    {
        var count = 0;
        for (var at = 0; at < text.Length;)
        {
            var c = text[at];
            if (char.IsAsciiLetter(c) || (c > 127 && Characters.IsWordLetter(c)))
            {
                var start = at;
                while (at < text.Length && (IsLetter(text[at]) || (at > start && char.IsAsciiDigit(text[at])) || Joins(text, at)))
                {
                    normal[at] = Characters.IsApostrophe(text[at]) ? '\'' : char.ToLowerInvariant(text[at]);
                    at++;
                }

                units[count++] = new(start, at, Hashing.Of(normal[start..at]), UnitKind.Word);
            }
            else if (char.IsDigit(c))
            {
                var start = at;
                while (at < text.Length && (char.IsDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < text.Length && char.IsDigit(text[at + 1]))))
                {
                    normal[at++] = '#';
                }

                units[count++] = new(start, at, NumberHash, UnitKind.Number);
            }
            else
            {
                var isIdeograph = Characters.IsIdeograph(c);
                normal[at] = isIdeograph ? ChineseScript.Fold(c) : c;
                if (isIdeograph || !char.IsWhiteSpace(c))
                {
                    units[count++] = new(at, at + 1, Hashing.Of(normal.Slice(at, 1)), isIdeograph ? UnitKind.Ideograph : UnitKind.Mark);
                }

                at++;
            }
        }

        return count;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || (c > 127 && Characters.IsWordLetter(c));

    private static bool Joins(ReadOnlySpan<char> text, int at) =>
        (text[at] is '-' || Characters.IsApostrophe(text[at])) && at > 0 && at + 1 < text.Length && IsLetter(text[at - 1]) && IsLetter(text[at + 1]);
}
