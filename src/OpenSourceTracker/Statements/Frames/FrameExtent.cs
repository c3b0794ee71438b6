using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>How far words of attribution reach, and whether they introduce what is said or follow it.</summary>
internal static class FrameExtent
{
    private static readonly FrozenSet<string> s_finite = ClosedWords.Of("finite-mark");

    private static readonly FrozenSet<string> s_listenerOpeners = ClosedWords.Of("listener-opener");

    private const int DegreeWords = 6;

    private static readonly FrozenSet<string> s_takesListener = ClosedWords.Of("takes-listener");

    public static bool TakesListener(Token verb) => s_takesListener.Contains(verb.Short);

    public static int AfterListener(Passage passage, Sentence sentence, int at)
    {
        var end = at;
        if (end < sentence.End && s_listenerOpeners.Contains(passage.Tokens[end].Norm))
        {
            end++;
        }

        // "warned the plant could close", "warned Harbour East would shut": the subject of what is said, not whom it is said to.
        if (OpensClause(passage, sentence, end))
        {
            return at;
        }

        if (passage.Mentions.Find(mention => mention.First == end) is { } mention)
        {
            end = mention.End;
            while (passage.Tokens[end - 1].IsCapitalised && end < sentence.End && passage.Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: true } && !passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[end].Span)))
            {
                end++;
            }

            return end;
        }

        // "told Ward Round": a name that no list knows.
        if (end + 1 < sentence.End && end > sentence.First && passage.Tokens[end] is { Kind: TokenKind.Word, IsCapitalised: true } && passage.Tokens[end + 1] is { Kind: TokenKind.Word, IsCapitalised: true })
        {
            return end + 2;
        }

        return passage.Cues.Find(cue => cue.First == end && (cue.In("pronoun.") || cue.In("role.") || cue.In("attribution.medium") || cue.In("person.") || end == at && cue.IsAny("org.kind", "org.generic") && !OpensVerb(passage, cue.End))) is { End: > 0 } listener ? listener.End
            // "told the tenants' panel"
            : end + 2 < sentence.End && passage.Tokens[end + 1].Norm is "'" or "’" && !passage.Tokens[end + 1].AfterSpace && passage.Tokens[end + 2].IsWord ? AfterNoun(passage, sentence, end + 2)
            : end < sentence.End && passage.Tokens[end].IsWord && passage.Tokens[end].Norm.EndsWith('s') && !(end > at && end + 1 < sentence.End && passage.Tokens[end + 1] is { Kind: TokenKind.Word, Norm: not "that" } next && !s_circumstances.Contains(next.Norm)) ? end + 1
            : end > at ? AfterNoun(passage, sentence, end)
            : at;
    }

    // "told police he had": the clause behind begins with a subject of its own or with circumstances; "told staff would go" has none.
    private static bool OpensVerb(Passage passage, int at) => at >= passage.Tokens.Count || passage.Tokens[at].Kind != TokenKind.Word || s_auxiliaries.Contains(passage.Tokens[at].Norm) || passage.Tokens[at].Norm.EndsWith("ed", StringComparison.Ordinal);

    public static bool IsBe(string word) => s_be.Contains(word);

    private static readonly FrozenSet<string> s_be = ClosedWords.Of("be");

    public static bool IsAuxiliary(string word) => s_auxiliaries.Contains(word);

    private static readonly FrozenSet<string> s_auxiliaries = ClosedWords.Of("auxiliary");

    // A few words, none of them one that ends a noun, and then an auxiliary.
    private static bool OpensClause(Passage passage, Sentence sentence, int at)
    {
        var end = at;
        // "told the council the meters will be moved": a second article opens another noun
        while (end < sentence.End && end - at < 5 && passage.Tokens[end].Kind == TokenKind.Word && !(end > at && s_articles.Contains(passage.Tokens[end].Norm)) && !s_auxiliaries.Contains(passage.Tokens[end].Norm) && !NounSubject.IsClausal(passage.Tokens[end].Norm))
        {
            end++;
        }

        return end > at && end - at < 5 && end < sentence.End && s_auxiliaries.Contains(passage.Tokens[end].Norm);
    }

    private static readonly FrozenSet<string> s_articles = ClosedWords.Of("article");

    // "told the parish council", "assured a meeting of tenants": the noun behind the article, where the clause ends or its circumstances begin.
    private static int AfterNoun(Passage passage, Sentence sentence, int noun)
    {
        var end = noun;
        while (end < sentence.End && end - noun < 4 && passage.Tokens[end].Kind == TokenKind.Word && !s_circumstances.Contains(passage.Tokens[end].Norm) && passage.Tokens[end].Norm is not "that" && !(end > noun && s_articles.Contains(passage.Tokens[end].Norm)))
        {
            end++;
        }

        return end > noun && (end >= sentence.End || s_articles.Contains(passage.Tokens[end].Norm) || passage.Tokens[end].Kind == TokenKind.Punctuation || passage.Tokens[end].Norm is "that" || s_circumstances.Contains(passage.Tokens[end].Norm)) ? end : noun - 1;
    }

    // 說得很清楚：…… tells how somebody spoke before what was said.
    public static int AfterDegree(Passage passage, Sentence sentence, int at)
    {
        if (at < sentence.End && passage.Tokens[at].Norm == "得")
        {
            for (var i = at + 1; i < Math.Min(sentence.End, at + DegreeWords); i++)
            {
                if (passage.Tokens[i].Norm is ":" or "：")
                {
                    return i;
                }
            }
        }

        return at;
    }

    // Words that can be what is said follow: "that", "bahwa", a colon, a quotation, or at least three words.
    public static bool Introduces(Passage passage, Sentence sentence, int at, bool[] inUtterance, bool isWeak)
    {
        var isChinese = at > 0 && passage.Tokens[at - 1].Kind == TokenKind.Ideographs;
        if (at < sentence.End && passage.Tokens[at].Norm is "的" or "者" or "得" or ";" or "；" or "." or "。")
        {
            return false;
        }

        var words = 0;
        for (var i = at; i < sentence.End; i++)
        {
            if (BehindGround(passage, i, sentence.End) is > 0 and var behind)
            {
                i = behind;
            }

            if (inUtterance[i] || passage.Tokens[i].Norm is ":" or "：" or "that" or "bahwa" or "bahwasanya" || (isWeak && s_finite.Contains(passage.Tokens[i].Norm)))
            {
                return true;
            }

            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                // "X menambahkan, A" introduces; "X said, ..." without marks of quotation does not.
                if (i == at && !isChinese && passage.Tokens[i].Norm is "," && passage.Language.Code == "en")
                {
                    // "repeated, through its press officer, that A"
                    return Enumerable.Range(at + 2, Math.Max(0, Math.Min(10, sentence.End - at - 3))).Any(j => passage.Tokens[j].Is(',') && passage.Tokens[j + 1].Norm is "that");
                }

                continue;
            }

            words += passage.Tokens[i].Kind == TokenKind.Ideographs ? passage.Tokens[i].Span.Length : 1;
            if (isWeak ? words > 6 : words >= (s_circumstances.Contains(passage.Tokens[at].Norm) ? 3 : 2))
            {
                return !isWeak;
            }
        }

        return false;
    }

    private const int LongestGround = 12;

    /// <summary>"…, citing minutes of a meeting, that A": the word behind the commas between which it stands by what something is told; 0 where it does not.</summary>
    public static int BehindGround(Passage passage, int comma, int end) =>
        passage.Language.Code == "en" && comma + 3 < end && passage.Tokens[comma].Is(',') && passage.Tokens[comma + 1].Norm is "citing" && passage.Tokens.FindIndex(comma + 2, Math.Min(LongestGround, end - comma - 2), token => token.Is(',')) is > 0 and var close && close + 1 < end && passage.Tokens[close + 1].Norm is "that" ? close + 1 : 0;

    // Behind an inverted frame: place, occasion and date up to the next clause or the sentence's end belong to it.
    public static int End(Passage passage, Sentence sentence, int at)
    {
        var end = at;
        while (end < sentence.End && !(passage.Tokens[end].Kind == TokenKind.Punctuation && passage.Tokens[end].Norm[0] is ',' or '，' or ':' or '：' or '“' or '"' or ';'))
        {
            end++;
        }

        return end - at <= 14 ? end : at;
    }

    // "..., she said on Tuesday." - behind the verb nothing, or place, occasion, listener and date; never what is said.
    public static bool IsTail(Passage passage, Sentence sentence, int at, bool[] inUtterance)
    {
        var end = at;
        while (end < sentence.End && !inUtterance[end] && !(passage.Tokens[end].Kind == TokenKind.Punctuation && passage.Tokens[end].Norm is not ("(" or ")" or "/" or "（" or "）" or "-" or "'" or "’")))
        {
            // "said under a tent that leaked": a relative clause of a word or two closes the circumstances; "that the pool is shut" is what is said.
            if (passage.Tokens[end].Norm is "that" or "bahwa" && !(end - at >= 3 && (sentence.End - end <= 3 || passage.Tokens[end - 2].Norm is "a" or "an" or "the") && (s_circumstances.Contains(passage.Tokens[at].Norm) || IsCircumstance(passage, at))))
            {
                return false;
            }

            end++;
        }

        if (end < sentence.End && !passage.Tokens[end].Is(';') && (inUtterance[end] || passage.Tokens[end].Norm is ":" or "：" || end + 1 < sentence.End && inUtterance[end + 1] || end + 2 < sentence.End && inUtterance[end + 2] && passage.Tokens[end + 1].Kind == TokenKind.Punctuation))
        {
            return false;
        }

        return end == at || end - at <= 14 && (IsCircumstance(passage, at) || IsCircumstance(passage, at - 1) && passage.Language.Code == "en");
    }

    /// <summary>Whether words of place, occasion, listener or date begin at a token.</summary>
    private static bool IsCircumstance(Passage passage, int at) =>
        s_circumstances.Contains(passage.Tokens[at].Norm) || passage.Cues.Exists(cue => cue.First == at && cue.IsAny("attribution.medium", "discourse.again", "discourse.addition"))
        || passage.Dates.Any(date => date.Span.Contains(passage.Tokens[at].Span)) || passage.Tokens[at].Norm.EndsWith("ly", StringComparison.Ordinal);

    private static readonly FrozenSet<string> s_circumstances = ClosedWords.Of("circumstance");

    /// <summary>Whether a quotation ends right before a token.</summary>
    public static bool IsBehindUtterance(int at, bool[] inUtterance) => at > 0 && inUtterance[at - 1] || at > 1 && inUtterance[at - 2];
}
