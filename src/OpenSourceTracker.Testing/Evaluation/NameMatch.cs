using System.Globalization;
using System.Text;

namespace OpenSourceTracker.Testing.Evaluation;

/// <summary>Whether two names can mean the same speaker: one stands in the other, or they share a telling word.</summary>
internal static class NameMatch
{
    private const int TellingLength = 4;

    public static bool IsSame(string? one, string? other)
    {
        var (first, second) = (Plain(one), Plain(other));
        return first.Length > 0 && second.Length > 0
            && (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal)
                || first.Split(' ').Intersect(second.Split(' '), StringComparer.Ordinal).Any(word => word.EnumerateRunes().Count() >= TellingLength));
    }

    // Lower case; every run of what is neither letter nor digit is one space. Wide forms of East Asian typesetting count as the plain ones.
    private static string Plain(string? name)
    {
        var plain = new StringBuilder();
        foreach (var given in (name ?? "").EnumerateRunes())
        {
            var rune = given.Value is > 0xFF00 and < 0xFF5F ? new Rune(given.Value - 0xFEE0) : given;
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber)
            {
                plain.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
