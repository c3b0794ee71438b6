using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>Tells quotations in which somebody speaks from terms in quotation marks.</summary>
internal static class Utterances
{
    public static List<Quotation> Of(Passage passage) => [.. passage.Quotations.Where(quotation => IsUtterance(passage, quotation))];

    private static bool IsUtterance(Passage passage, Quotation quotation)
    {
        var words = 0;
        var ideographs = 0;
        foreach (var token in passage.Tokens)
        {
            if (token.Span.Start >= quotation.Inner.End)
            {
                break;
            }

            if (token.Span.Start >= quotation.Inner.Start && token.Kind != TokenKind.Punctuation)
            {
                words++;
                ideographs += token.Kind == TokenKind.Ideographs ? token.Span.Length : 0;
            }
        }

        if (words == 0 || !quotation.IsClosed && words < 4)
        {
            return false;
        }

        var text = passage.Article.Content;
        var last = text[quotation.Inner.End - 1];
        var after = quotation.Outer.End < text.Length ? text[quotation.Outer.End] : ' ';
        // A mark that ends a clause, inside or right behind the marks, makes even a short quotation an utterance.
        var ends = Characters.IsSentenceEnd(last) || last is ',' or '，';
        if (ends && (words >= 2 || after == ' '))
        {
            return true;
        }

        return ideographs > 0 ? ideographs >= 8 : words >= 6;
    }
}
