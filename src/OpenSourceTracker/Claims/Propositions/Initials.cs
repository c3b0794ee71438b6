using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Names cut to their first letters: BPS for Badan Pusat Statistik.</summary>
internal static class Initials
{
    private const int Least = 2;
    private const int Most = 7;

    /// <summary>The letters of a unit that is written in capitals alone; <see langword="null"/> for any other.</summary>
    public static string? At(Proposition proposition, int unit)
    {
        var (first, end) = (proposition.Units[unit].First, proposition.Units[unit].End);
        var span = proposition.Tokens[first].Span;
        if (end - first != 1 || span.Length is < Least or > Most || proposition.Tokens[first].Kind != TokenKind.Word)
        {
            return null;
        }

        foreach (var c in proposition.Text.AsSpan(span.Start, span.Length))
        {
            if (!char.IsAsciiLetterUpper(c))
            {
                return null;
            }
        }

        return proposition.Tokens[first].Norm;
    }

    /// <summary>The units of the name that has these first letters, from the first to the one after the last; none: 0, 0.</summary>
    public static (int First, int End) Find(Proposition proposition, string letters)
    {
        var tokens = proposition.Tokens;
        for (var start = 0; start < tokens.Length; start++)
        {
            if (!IsPart(tokens[start]) || tokens[start].Norm[0] != letters[0])
            {
                continue;
            }

            var (at, read) = (start, 0);
            for (; at < tokens.Length && read < letters.Length; at++)
            {
                if (IsPart(tokens[at]))
                {
                    // A word said twice has two letters: bangsa-bangsa.
                    read = Read(tokens[at].Norm, letters, read);
                    if (read < 0)
                    {
                        break;
                    }
                }
                else if (tokens[at].Kind != TokenKind.Word || tokens[at].Norm.Length > 5)
                {
                    break;
                }
            }

            if (read == letters.Length && at - start >= 2 && Units(proposition, start, at) is var (first, end) && end > first)
            {
                return (first, end);
            }
        }

        return default;
    }

    private static bool IsPart(Token token) => token.Kind == TokenKind.Word && token.IsCapitalised && token.Span.Length > 1;

    private static int Read(string word, string letters, int read)
    {
        var begins = true;
        foreach (var c in word)
        {
            if (begins)
            {
                if (read >= letters.Length || letters[read] != c)
                {
                    return -1;
                }

                read++;
            }

            begins = c == '-';
        }

        return read;
    }

    private static (int First, int End) Units(Proposition proposition, int start, int end)
    {
        var (first, last) = (-1, -1);
        for (var t = start; t < end; t++)
        {
            if (proposition.UnitOfToken[t] is >= 0 and var unit)
            {
                first = first < 0 ? unit : first;
                last = unit;
            }
        }

        return first < 0 ? default : (first, last + 1);
    }
}
