using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>Reads proportions that are written without a sign for them: 百分之七十八, 四分之三, 九成, "eleven out of every hundred", "tiga dari setiap sepuluh".</summary>
internal static class Proportions
{
    private const string Percent = "百分之", Of = "分之";
    private const decimal Whole = 100;

    /// <summary>The proportion that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="at">The token.</param>
    /// <param name="part">The number that begins at the token: how many tokens it takes, 0 where there is none, and its value.</param>
    /// <param name="language">The language of the text.</param>
    /// <returns>The token behind it, its value in percent and the size of its last digit; nothing where there is none.</returns>
    public static (int End, decimal Percent, decimal Step)? At(string text, IReadOnlyList<Token> tokens, int at, (int Length, decimal Value) part, string language)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Ideographs)
        {
            return token.Norm == Percent ? Behind(text, tokens, at + 1) : Written(text, token) is { } written ? (written.Step == 10 && at + 1 < tokens.Count && tokens[at + 1].Norm == "半" ? (at + 2, written.Percent + 5, 5) : (at + 1, written.Percent, written.Step)) : Tenths(text, tokens, at);
        }

        if (language == "zh" || part.Length == 0)
        {
            return token.Kind == TokenKind.Number ? Tenths(text, tokens, at) : null;
        }

        var (behind, isOf, isEach) = (at + part.Length, false, false);
        for (; behind < tokens.Count && behind < at + part.Length + 3; behind++)
        {
            var norm = tokens[behind].Norm;
            if (norm is "in" or "out" or "of" or "dari")
            {
                isOf = true;
            }
            else if (norm is "every" or "each" or "a" or "setiap" or "tiap")
            {
                isEach = true;
            }
            else
            {
                break;
            }
        }

        // "two out of ten directors" counts directors; "two in ten" and "two of every ten" tell a share.
        return isOf && behind < tokens.Count && WholeAt(text, tokens, behind, language) is { Length: > 0, Value: var whole } of && part.Value < whole && whole is 5 or 10 or 100 or 1000 && (isEach || tokens[at + part.Length].Norm == "in")
            ? (behind + of.Length, part.Value * Whole / whole, Whole / whole)
            : null;
    }

    // A scale alone is a whole here: "in every hundred".
    private static (int Length, decimal Value) WholeAt(string text, IReadOnlyList<Token> tokens, int at, string language) =>
        NumberWords.Read(text, tokens, at, language) is { Length: > 0 } number ? (number.Length, number.Value)
        : tokens[at].Norm is "hundred" or "thousand" ? (1, NumberWords.ScaleOf(tokens[at].Norm)!.Value)
        : default;

    // 百分之 八 点 五
    private static (int End, decimal Percent, decimal Step)? Behind(string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || NumberWords.Read(text, tokens, at, "zh") is not { Length: > 0 } number)
        {
            return null;
        }

        var end = at + number.Length;
        if (end + 1 >= tokens.Count || tokens[end].Norm != "点" || tokens[end + 1].Kind != TokenKind.Ideographs || NumberWords.Read(text, tokens, end + 1, "zh") is not { Length: > 0 } fraction)
        {
            return (end, number.Value, 1);
        }

        var (last, step) = (end + 1 + fraction.Length, 1m);
        for (var i = tokens[end + 1].Span.Start; i < tokens[last - 1].Span.End; i++)
        {
            step /= 10;
        }

        return (last, number.Value + (fraction.Value * step), step);
    }

    // What is one word: 百分之百, 四分之三, 九成.
    private static (decimal Percent, decimal Step)? Written(string text, Token token)
    {
        var norm = token.Norm;
        var of = norm.IndexOf(Of, StringComparison.Ordinal);
        if (of > 0)
        {
            return Number(norm[..of]) is > 0 and var whole && Number(norm[(of + Of.Length)..]) is { } part && part <= whole ? (part * Whole / whole, whole == Whole ? 1 : 5) : null;
        }

        return norm.Length == 2 && norm[1] == '成' && Number(norm[..1]) is > 0 and < 10 and var tenths ? (tenths * 10, 10) : null;

        decimal? Number(string digits) => digits.Length > 0 && NumberWords.Read(text, [token with { Norm = digits }], 0, "zh") is { Length: > 0, Value: var value } ? value : null;
    }

    // 九成, 七成半
    private static (int End, decimal Percent, decimal Step)? Tenths(string text, IReadOnlyList<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Norm == "成" && NumberWords.Read(text, tokens, at, "zh") is { Length: 1, Value: > 0 and < 10 and var tenths }
            ? at + 2 < tokens.Count && tokens[at + 2].Norm == "半" ? (at + 3, (tenths * 10) + 5, 5) : (at + 2, tenths * 10, 10)
            : null;
}
