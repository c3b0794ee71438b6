using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Passages;

/// <summary>Stretches of tokens: their words, and the stretch without the marks at its ends.</summary>
internal static class Stretch
{
    public static int Length(Passage passage, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
        {
            words += passage.Tokens[i].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        return words;
    }

    public static (int First, int End) Trim(Passage passage, int first, int end)
    {
        while (first < end && (passage.Tokens[first].Kind == TokenKind.Punctuation && !Characters.IsOpeningQuote(passage.Tokens[first].Norm[0]) || passage.Tokens[first].Norm is "bahwa" or "that" or "dan"))
        {
            first++;
        }

        while (end > first && passage.Tokens[end - 1].Kind == TokenKind.Punctuation && passage.Tokens[end - 1].Norm[0] is not ('%' or ')' or '）' or '”' or '」' or '℃' or '°' or '‰'))
        {
            end--;
        }

        return (first, end);
    }

    public static (int First, int End) TrimMarks(Passage passage, int first, int end)
    {
        while (first < end && passage.Tokens[first].Kind == TokenKind.Punctuation && passage.Tokens[first].Norm[0] is not ('(' or '$' or '€' or '£' or '¥' or '#'))
        {
            first++;
        }

        while (end > first && passage.Tokens[end - 1].Kind == TokenKind.Punctuation && passage.Tokens[end - 1].Norm[0] is not ('%' or ')' or '）' or '％' or '℃' or '°' or '‰'))
        {
            end--;
        }

        return (first, end);
    }
}
