using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Dating;

/// <summary>Finds where a dateline ends ("JAKARTA, KORAN.com - ", "Lisbon (Agency) — ", 某社某地3月5日电), so that place and agency are not taken for what the sentence is about.</summary>
internal static class Dateline
{
    private const int MostTokens = 16;

    /// <summary>The first token behind the dateline; 0 where there is none.</summary>
    public static int End(Passage passage)
    {
        var tokens = passage.Tokens;
        if (tokens.Count == 0 || passage.Sentences.Count == 0 || passage.QuotationOf(0) is not null)
        {
            return 0;
        }

        return tokens[0].Kind == TokenKind.Ideographs || passage.Language.Code == "zh" && tokens[0].Kind == TokenKind.Punctuation ? ChineseEnd(passage) : LatinEnd(passage);
    }

    private static int LatinEnd(Passage passage)
    {
        var tokens = passage.Tokens;
        var end = 0;
        var isMarked = false;
        for (var i = 0; i < tokens.Count && i < MostTokens; i++)
        {
            var token = tokens[i];
            if (token.Norm is "-" or "–" or "—" or "--" && i > 0 && i + 1 < tokens.Count && IsSpaced(passage, i))
            {
                // "X.com –, Jakarta –": a dash may close the outlet before it closes the place.
                if (tokens[i + 1].Norm is ",")
                {
                    continue;
                }

                end = i + 1;
                break;
            }

            var isDomain = i > 0 && tokens[i - 1].Norm is "." || i + 1 < tokens.Count && tokens[i + 1].Norm is "." || token.Norm.Contains('.', StringComparison.Ordinal);
            if (token.IsWord && !token.IsCapitalised && !isDomain)
            {
                return 0;
            }

            // Capitals throughout, a web address, or a name that is known: words that stand before a dash and are no clause.
            isMarked |= token.IsWord && (token.Span.Length > 3 && IsAllCapitals(passage, token) || i > 1 && tokens[i - 1].Norm is "." && token.Norm is "com" or "id" or "net" or "org" || passage.IsKnownName(passage.Text(i, i + 1)));
        }

        return end > 0 && (isMarked || OpensLead(passage, end) || passage.Mentions.Exists(mention => mention.Kind == MentionKind.Place && mention.First < end) || passage.Tokens.Take(end).Any(token => token.Norm is "(")) ? end : 0;
    }

    // "Sukamaju, Kabar Kita - PT X menutup": a few words with capitals before the one dash of a lead that begins anew behind it.
    private static bool OpensLead(Passage passage, int end)
    {
        var tokens = passage.Tokens;
        return passage.Index < 2 && passage.Block.Kind != Articles.ArticleBlockKind.Heading && tokens.Take(end).Count(token => token.IsWord) <= 5 && tokens.Count - end > 4
            && !passage.IsCommonWord(tokens[0]) && !passage.Dates.Any(date => date.Span.Start < tokens[end - 1].Span.Start) && (tokens[end].IsCapitalised || passage.QuotationOf(end) is not null || passage.QuotationOf(Math.Min(end + 1, tokens.Count - 1)) is not null)
            && !tokens.Skip(end).Take(passage.Sentences[0].End - end).Any(token => token.Norm is "-" or "–" or "—" or "--");
    }

    // 某社某地3月5日电（记者某某）
    private static int ChineseEnd(Passage passage)
    {
        var tokens = passage.Tokens;
        // 〔記者某某／某市報導〕, 【某报讯】: the reporter's line in brackets
        if (tokens[0].Norm is "〔" or "【" or "（" or "(" or "[" or "［" && tokens.FindIndex(1, Math.Min(MostTokens, tokens.Count - 1), token => token.Norm is "〕" or "】" or "）" or ")" or "]" or "］") is > 1 and var close && close + 1 < tokens.Count
            && (passage.Cues.Exists(cue => cue.First >= 1 && cue.First <= 3 && cue.Is("dirt.byline")) || tokens[close - 1].Norm[^1] is '讯' or '訊' or '电' or '電'))
        {
            return close + 1;
        }

        for (var i = 1; i < tokens.Count && i < MostTokens; i++)
        {
            if (tokens[i].Norm[^1] is '电' or '電' or '讯' or '訊' && (passage.Dates.Any(date => date.Span.Start < tokens[i].Span.Start) || NamesReporter(passage, i + 1)))
            {
                return AfterBrackets(tokens, i + 1);
            }

            if (tokens[i].Kind == TokenKind.Punctuation && tokens[i].Norm is "。" or "，" or "：" or "；")
            {
                return 0;
            }
        }

        return 0;
    }

    // 本报讯（记者 某某）
    private static bool NamesReporter(Passage passage, int at) =>
        AfterBrackets(passage.Tokens, at) is var end && end > at && passage.Cues.Exists(cue => cue.First > at && cue.First < end && cue.Is("dirt.byline"));

    private static int AfterBrackets(List<Token> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Norm is not ("（" or "("))
        {
            return at;
        }

        var close = tokens.FindIndex(at, Math.Min(MostTokens, tokens.Count - at), token => token.Norm is "）" or ")");
        return close < 0 ? at : close + 1;
    }

    private static bool IsSpaced(Passage passage, int dash)
    {
        var content = passage.Article.Content;
        var span = passage.Tokens[dash].Span;
        return span.Start > 0 && span.End < content.Length && (char.IsWhiteSpace(content[span.End]) || content[span.End] == ',') && (char.IsWhiteSpace(content[span.Start - 1]) || content[span.Start - 1] == ')');
    }

    private static bool IsAllCapitals(Passage passage, Token token)
    {
        foreach (var letter in passage.Article.Content.AsSpan(token.Span.Start, token.Span.Length))
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
