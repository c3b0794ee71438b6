using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>Whether a number says how many: those of names, lines and lists do not.</summary>
internal static class NumberUse
{
    private static readonly FrozenSet<string> s_designators = ClosedWords.Of("designator");

    /// <summary>Whether a token may begin a quantity.</summary>
    public static bool IsCandidate(string text, IReadOnlyList<Token> tokens, int at, Func<TextSpan, bool> taken)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Punctuation || taken(token.Span))
        {
            return false;
        }

        if (token.Kind == TokenKind.Number)
        {
            // Glued to letters or a dash on the left it is a name's: GPT-4, QZ8501, 5.x
            var before = token.Span.Start > 0 ? text[token.Span.Start - 1] : ' ';
            var after = token.Span.End < text.Length ? text[token.Span.End] : ' ';
            return !(Characters.IsWordLetter(before) && !EndsWithCurrency(text, token.Span.Start)) && !(Characters.IsDash(before) && token.Span.Start > 1 && Characters.IsWordLetter(text[token.Span.Start - 2]))
                && !(char.IsAsciiLetter(after) && after is not ('T' or 'M' or 'B' or 'K' or 'k' or 'm' or 'b'));
        }

        return true;
    }

    /// <summary>Whether a number says which one, not how many: "6号线", "第三排", 下一代, "SMP Negeri 4", "nomor urut 2".</summary>
    public static bool IsDesignator(string text, IReadOnlyList<Token> tokens, int at, int length)
    {
        var (start, end) = (tokens[at].Span.Start, tokens[at + length - 1].Span.End);
        return at > 0 && s_designators.Contains(tokens[at - 1].Norm)
            || at > 1 && tokens[at - 1].Norm == "." && tokens[at - 2].Norm == "no"
            || start > 0 && text[start - 1] is '第' or '下' && tokens[at].Kind != TokenKind.Word
            || end < text.Length && (text[end] is '院' || (text[end] is '号' or '號' && !text.AsSpan(end + 1).StartsWith("人", StringComparison.Ordinal)) || text.AsSpan(end).StartsWith("期工程", StringComparison.Ordinal))
            || IsMarkOfList(text, tokens, at, end);
    }

    // "一、" at the head of a sentence.
    private static bool IsMarkOfList(string text, IReadOnlyList<Token> tokens, int at, int end) =>
        tokens[at].Kind == TokenKind.Ideographs && end < text.Length && text[end] == '、' && (at == 0 || tokens[at - 1].Norm is "。" or "；" or ";" or "：" or ":" or "！" or "？");

    private static bool EndsWithCurrency(string text, int at) => at >= 2 && (text.AsSpan(at - 2, 2).Equals("Rp", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at - 2, 2).Equals("RM", StringComparison.Ordinal));
}
