using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;

namespace OpenSourceTracker.Statements.Dating;

/// <summary>Where Chinese puts the day of a deed or a saying: before its verb, in the same clause; a day before 的 is that of the thing behind it.</summary>
internal static class ChineseSaying
{
    public static bool IsChinese(Passage passage) => passage.Language.Code == "zh";

    /// <summary>The end of the words in which the day of a saying may stand: 他表示，昨天的雨…… tells of the rain.</summary>
    public static int End(Passage passage, SpeechFrame frame)
    {
        var end = Math.Max(frame.End, frame.Cue.End);
        // 公司发布公告（3月5日）：
        while (end < passage.Tokens.Count && passage.Tokens[end].Norm is "(" or "（")
        {
            var close = passage.Tokens.FindIndex(end, Math.Min(8, passage.Tokens.Count - end), token => token.Norm is ")" or "）");
            if (close < 0)
            {
                break;
            }

            end = close + 1;
        }

        return end;
    }

    /// <summary>Whether a day stands in the clause of a verb and belongs to nothing on the way: 厂方昨天公告, but not 厂方就昨天的停电公告.</summary>
    public static bool IsOfClause(Passage passage, TemporalExpression date, int verb)
    {
        var behind = Behind(passage, date);
        return behind >= 0 && behind <= verb && !passage.Tokens.Take(verb).Skip(behind).Any(token => token.Norm is "," or "，" or "的");
    }

    /// <summary>Whether a day is that of a thing that is no paper and no occasion of speaking: 昨天的停电.</summary>
    public static bool IsOfThing(Passage passage, TemporalExpression date, int at, int verb)
    {
        if (!IsChinese(passage) || Behind(passage, date) is not (> 0 and var behind) || behind >= passage.Tokens.Count || passage.Tokens[behind].Norm is not "的")
        {
            return false;
        }

        return IsTopic(passage, at) || !passage.CuesIn(behind, Math.Max(behind, verb)).Any(cue => cue.IsAny("attribution.document", "attribution.medium", "attribution.release", "occasion.event", "occasion.same"));
    }

    /// <summary>Whether a day is that of an edition of the outlet itself: 本报六月十日二版.</summary>
    public static bool IsOfEdition(Passage passage, int at) => IsChinese(passage) && at > 0 && ClosedWords.Of("contact").Contains(passage.Tokens[at - 1].Norm);

    // 针对昨天的报道，
    private static bool IsTopic(Passage passage, int at)
    {
        for (var i = at - 1; i >= 0 && passage.Tokens[i].Norm is not ("," or "，" or "。"); i--)
        {
            if (ClosedWords.Of("topic").Contains(passage.Tokens[i].Norm))
            {
                return true;
            }
        }

        return false;
    }

    private static int Behind(Passage passage, TemporalExpression date) => passage.Tokens.FindIndex(token => token.Span.Start >= date.Span.End);
}
