using OpenSourceTracker.Languages.Quantities.Numbers;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>Reads the numbers that a language writes as words and digits; composition is that of each language's grammar.</summary>
internal static class NumberWords
{
    /// <summary>A number that begins at a token.</summary>
    /// <returns>The tokens it takes (0: none), its value and the size of its last digit.</returns>
    public static (int Length, decimal Value, decimal Step) Read(string text, IReadOnlyList<Token> tokens, int at, string language)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            if (!WrittenDigits.TryRead(token.Norm, language, out var value, out var step))
            {
                return default;
            }

            var used = 1;
            while (at + used < tokens.Count && Scale(tokens, at + used, text) is { } scale)
            {
                value *= scale;
                step *= scale;
                used++;
                // 3 million 200 thousand is not news style; 1 juta 200 ribu is.
                if (at + used + 1 < tokens.Count && tokens[at + used].Kind == TokenKind.Number && Scale(tokens, at + used + 1, text) is { } next && next < scale && WrittenDigits.TryRead(tokens[at + used].Norm, language, out var more, out var fine))
                {
                    value += more * next;
                    step = fine * next;
                    used += 2;
                }
            }

            return (used, value, step);
        }

        return token.Kind switch
        {
            TokenKind.Ideographs => ChineseNumerals.Read(tokens, at),
            TokenKind.Word => language == "id" ? IndonesianNumerals.Read(tokens, at) : EnglishNumerals.Read(tokens, at),
            _ => default,
        };
    }

    public static bool Knows(string norm) => Scales.Of(norm) is not null || EnglishNumerals.Knows(norm) || IndonesianNumerals.Knows(norm);

    public static decimal? ScaleOf(string norm) => Scales.Of(norm);

    private static decimal? Scale(IReadOnlyList<Token> tokens, int at, string text)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Word && token.Span.Length == 1)
        {
            // M is milyar in the Indonesian press and million in the English; only next to a currency or digits, decided by the caller's language is unsafe: T, B and K are plain.
            return text[token.Span.Start] switch
            {
                'T' => 1e12m,
                'B' => token.AfterSpace ? null : 1e9m,
                'K' or 'k' => token.AfterSpace ? null : 1000,
                _ => null,
            };
        }

        return token.IsWord && token.Norm is not "belas" ? ScaleOf(token.Norm) : null;
    }
}
