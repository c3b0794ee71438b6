using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds where the words of attribution end behind a Chinese verb of saying: 回应记者：…, 发布情况说明：…, 发表声明，称…, 回应称…</summary>
internal static class ChineseExtent
{
    private const int LongestNoun = 6;

    private static readonly FrozenSet<string> s_verbs = ClosedWords.Of("said-verb"), s_nouns = ClosedWords.Of("put-out");

    /// <summary>The token behind the words of attribution.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="end">The token behind the verb.</param>
    /// <param name="inUtterance">Which tokens stand in quotations.</param>
    public static int After(Passage passage, Sentence sentence, int end, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        // 他说得很肯定，……: how it is said stands before the words.
        if (AfterManner(passage, sentence, end) is > 0 and var manner)
        {
            return manner;
        }

        // 回复记者称：the listener, then the verb
        var verb = end < sentence.End - 2 && s_nouns.Contains(ChineseScript.Fold(tokens[end].Norm)) ? end + 1 : end;
        if (verb < sentence.End - 1 && !inUtterance[verb] && IsVerb(passage, verb))
        {
            return Verb(passage, verb);
        }

        // 回覆本报查询时指，……: whom and when, then the verb
        var when = Enumerable.Range(end, Math.Max(0, Math.Min(LongestNoun, sentence.End - 2 - end))).TakeWhile(i => !inUtterance[i] && tokens[i].Kind != TokenKind.Punctuation).FirstOrDefault(i => tokens[i].Norm[^1] is '时' or '后' && IsVerb(passage, i + 1), -1);
        if (when >= end)
        {
            return Verb(passage, when + 1);
        }

        if (ContentEnd(passage, sentence, end, inUtterance) is > 0 and var content)
        {
            return content;
        }

        for (var i = end; i < Math.Min(sentence.End - 1, end + LongestNoun) && !inUtterance[i]; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                // The noun of what is put out, or whom it goes to, before the colon or before a comma and another verb of saying.
                var isNoun = IsPutOut(passage, end, i);
                return tokens[i].Norm is "：" or ":" && isNoun ? i + 1
                    : tokens[i].Norm is "，" or "," && (isNoun || i == end) && IsVerb(passage, i + 1) ? Verb(passage, i + 1)
                    : end;
            }
        }

        return end;
    }

    /// <summary>The token behind how something is said, where a verb is told by that: 说得|很肯定，; 0 where it is not.</summary>
    public static int AfterManner(Passage passage, Sentence sentence, int end)
    {
        var mark = passage.Tokens[end - 1].Norm[^1] is '得' ? passage.Tokens.FindIndex(end, Math.Max(0, Math.Min(LongestNoun, sentence.End - end)), token => token.Kind == TokenKind.Punctuation) : -1;
        return mark > end && passage.Tokens[mark].Norm is "，" or "," or "：" or ":" && s_manners.Any(ChineseScript.Fold(passage.Text(end, mark)).EndsWith) ? mark + 1 : 0;
    }

    private static readonly FrozenSet<string> s_manners = ClosedWords.Of("saying-manner");

    // 承认了一件先前不肯承认的事：what is given is named before the colon and told behind it.
    private static int ContentEnd(Passage passage, Sentence sentence, int end, bool[] inUtterance)
    {
        for (var i = end; i < Math.Min(sentence.End - 1, end + LongestContent) && !inUtterance[i]; i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return i > end + 1 && passage.Tokens[i].Norm is "：" or ":" && s_contents.Any(noun => ChineseScript.Fold(passage.Tokens[i - 1].Norm).EndsWith(noun, StringComparison.Ordinal)) ? i + 1 : 0;
            }
        }

        return 0;
    }

    private const int LongestContent = 14;

    private static readonly FrozenSet<string> s_contents = ClosedWords.Of("content-end");

    /// <summary>Whether words end in a noun of what is put out: 情况说明, 更正声明.</summary>
    public static bool IsPutOut(Passage passage, int from, int to) => to > from && s_nouns.Any(noun => ChineseScript.Fold(passage.Text(from, to)).EndsWith(noun, StringComparison.Ordinal));

    private static bool IsVerb(Passage passage, int at) => at < passage.Tokens.Count && s_verbs.Contains(ChineseScript.Fold(passage.Tokens[at].Norm));

    // The verb, and the comma or colon behind it.
    private static int Verb(Passage passage, int at) => at + 1 < passage.Tokens.Count && passage.Tokens[at + 1].Norm is "，" or "," or "：" or ":" ? at + 2 : at + 1;
}
