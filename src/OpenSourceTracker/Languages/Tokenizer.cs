using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>Cuts a text into words, numbers and marks, in one pass. Ideographs are cut by the known words, all else by letters.</summary>
internal static class Tokenizer
{
    /// <summary>The tokens of a region of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="region">Where to cut.</param>
    /// <param name="language">What reduces the words; without it they stay as they are written.</param>
    /// <param name="chinese">What cuts ideographs.</param>
    /// <param name="glued">What takes glued words apart.</param>
    public static List<Token> Cut(string text, TextSpan region, LanguagePack? language, LanguagePack chinese, GluedWords? glued = null)
    {
        var tokens = new List<Token>(Math.Max(4, region.Length / 5));
        var at = region.Start;
        while (at < region.End)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' or '\u200E' or '\u200F')
            {
                at++;
            }
            else if (Characters.IsIdeograph(c))
            {
                var end = at;
                while (end < region.End && Characters.IsIdeograph(text[end]))
                {
                    end++;
                }

                CutIdeographs(text, new(at, end), chinese, tokens);
                at = end;
            }
            else if (char.IsAsciiDigit(c) || (char.IsDigit(c) && !Characters.IsIdeograph(c)))
            {
                var end = NumberEnd(text, at, region.End);
                Add(new(at, end), TokenKind.Number, null);
                at = end;
            }
            else if (Characters.IsWordLetter(c))
            {
                var end = WordEnd(text, at, region.End);
                var cut = glued is null ? 0 : glued.CutAfterCapitals(text.AsSpan(at, end - at)) is > 0 and var capitals ? capitals : glued.CutOf(Normal(text.AsSpan(at, end - at)));
                if (cut > 0)
                {
                    Add(new(at, at + cut), TokenKind.Word, language);
                }

                Add(new(at + cut, end), TokenKind.Word, language);
                at = end;
            }
            else
            {
                var end = at + (char.IsHighSurrogate(c) && at + 1 < region.End ? 2 : 1);
                Add(new(at, end), TokenKind.Punctuation, null);
                at = end;
            }
        }

        return tokens;

        void Add(TextSpan span, TokenKind kind, LanguagePack? pack)
        {
            var norm = kind == TokenKind.Punctuation ? span.In(text) : Normal(text.AsSpan(span.Start, span.Length));
            var (bare, stem) = pack is null ? (norm, norm) : pack.Reduce(norm);
            tokens.Add(new(span, kind, norm, bare, stem)
            {
                IsCapitalised = char.IsUpper(text[span.Start]),
                AfterSpace = span.Start == 0 || char.IsWhiteSpace(text[span.Start - 1]),
            });
        }
    }

    /// <summary>Lower case without regard to culture; typographic apostrophes made plain.</summary>
    public static string Normal(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            buffer[i] = Characters.IsApostrophe(word[i]) ? '\'' : word[i] == '‑' ? '-' : char.ToLowerInvariant(word[i]);
        }

        return new(buffer);
    }

    private static void CutIdeographs(string text, TextSpan run, LanguagePack chinese, List<Token> tokens)
    {
        var folded = ChineseScript.Fold(text.AsSpan(run.Start, run.Length));
        var at = 0;
        while (at < folded.Length)
        {
            var length = Math.Max(1, chinese.Words.LongestPrefix(folded.AsSpan(at)));
            length -= length > 1 && GivesUpLast(folded, at, length, chinese) ? 1 : 0;
            var norm = folded.Substring(at, length);
            tokens.Add(new(new(run.Start + at, run.Start + at + length), TokenKind.Ideographs, norm, norm, norm) { AfterSpace = at == 0 && (run.Start == 0 || char.IsWhiteSpace(text[run.Start - 1])) });
            at += length;
        }
    }

    // 环保|局长 rather than 环保局|长, 她|指出 rather than 她指|出: what a pronoun's verb or a body's office would leave over belongs to the word behind.
    private static bool GivesUpLast(string text, int at, int length, LanguagePack chinese)
    {
        var next = at + length;
        return next < text.Length && (text[next] == '长' && length > 2 || text[at] is '他' or '她' or '其')
            && chinese.Words.LongestPrefix(text.AsSpan(next)) <= 1 && chinese.Words.LongestPrefix(text.AsSpan(next - 1)) > 1 && (length == 2 || chinese.Words.LongestPrefix(text.AsSpan(at, length - 1)) == length - 1);
    }

    // Digits with inner separators: 1.234,5  10,000  3.1  2019/20 stays three tokens; 24/7 too.
    private static int NumberEnd(string text, int at, int end)
    {
        while (at < end && (char.IsDigit(text[at]) || (text[at] is '.' or ',' && at + 1 < end && char.IsDigit(text[at + 1]) && char.IsDigit(text[at - 1]))))
        {
            at++;
        }

        // 405B, 14B, 7nm, GPT-4o: letters glued to digits belong to a name, kept as a following word token.
        return at;
    }

    private static bool IsCurrencyPrefix(ReadOnlySpan<char> letters) =>
        letters.Equals("rp", StringComparison.OrdinalIgnoreCase) || letters is "RM" or "USD" or "IDR" or "EUR" or "SGD" or "US";

    // Words keep inner hyphens (kupu-kupu, long-term) and inner apostrophes (don't, Jum'at).
    private static int WordEnd(string text, int at, int end)
    {
        var start = at;
        while (at < end)
        {
            var c = text[at];
            if (char.IsDigit(c) && IsCurrencyPrefix(text.AsSpan(start, at - start)))
            {
                break; // Rp5.000, RM20, USD3
            }

            if (Characters.IsWordLetter(c) || (char.IsDigit(c) && at > start))
            {
                at++;
            }
            else if (at + 1 < end && (c is '-' or '‑' || Characters.IsApostrophe(c)) && Characters.IsWordLetter(text[at + 1]))
            {
                at += 2;
            }
            else if (c == '.' && at + 1 < end && at - start == 1 && char.IsUpper(text[at + 1]) && char.IsUpper(text[at - 1]))
            {
                at += 2; // A.I., U.S.: the letters of an abbreviation stay together
                while (at + 1 < end && text[at] == '.' && char.IsUpper(text[at + 1]))
                {
                    at += 2;
                }

                return at < end && text[at] == '.' ? at + 1 : at;
            }
            else
            {
                break;
            }
        }

        return at;
    }
}
