using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Somebody brought in by number and told of by a clause: 四名曾在这里上班的人.</summary>
internal static class ChineseDescription
{
    private static readonly FrozenSet<string> s_some = ClosedWords.Of("some-people");

    private static readonly FrozenSet<string> s_somebody = ClosedWords.Of("somebody");

    /// <summary>Such a phrase at a token.</summary>
    public static SpeakerPhrase? Of(Passage passage, int start, int verb)
    {
        var tokens = passage.Tokens;
        // 三河机械厂一名不愿具名的前员工透露: the body may stand before the number.
        var measure = Enumerable.Range(start, Math.Max(0, verb - start)).FirstOrDefault(i => tokens[i].Norm[^1] is '名' or '位' && tokens[i].Kind == TokenKind.Ideographs && (tokens[i].Norm.Length > 1 || i > start && IsNumeral(tokens[i - 1])), -1);
        if (measure < 0 || !IsCounted(passage, start, measure + 1) || passage.MentionsIn(start, verb).Any(mention => mention.Kind == MentionKind.Person || mention.End > measure && mention.First <= measure))
        {
            return null;
        }

        var of = Enumerable.Range(measure + 1, Math.Max(0, verb - measure - 1)).LastOrDefault(i => tokens[i].Norm == "的", -1);
        var end = of + 1;
        while (of > measure + 1 && end < verb && end - of <= 3 && tokens[end].Kind == TokenKind.Ideographs && (end == of + 1 || !ChineseClause.EndsNoun(tokens[end])))
        {
            end++;
        }

        // 的护士|讲了另一面: who they are ends with the office.
        if (of > measure + 1 && passage.Cues.Find(cue => cue.First > of && cue.End < end && RoleLinker.ClassOf(cue) is not null) is { End: > 0 } office)
        {
            end = office.End;
        }

        return of > measure + 1 && end > of + 1 && (s_somebody.Any(noun => ChineseScript.Fold(passage.Text(of + 1, end)).EndsWith(noun, StringComparison.Ordinal)) || passage.Cues.Exists(cue => cue.First > of && cue.End <= verb && RoleLinker.ClassOf(cue) is not null)) && !Enumerable.Range(start, of - start).Any(i => tokens[i].Kind == TokenKind.Punctuation)
            ? new(SourceClass.Unnamed, start, end) { Words = s_hidden.Any(ChineseScript.Fold(passage.Text(measure + 1, of)).StartsWith) ? passage.Text(start, measure + 1) + passage.Text(of + 1, end) : passage.Text(start, end), Refers = "described" } : null;
    }

    // 一位不愿透露姓名的护士: that they keep their name back is no part of who they are.
    private static readonly FrozenSet<string> s_hidden = ClosedWords.Of("hidden");

    private static readonly FrozenSet<string> s_unnamed = ClosedWords.Of("unnamed-people"), s_near = ClosedWords.Of("near");

    /// <summary>People without a name, brought in by number or by whom they are near: 市长身边两位人士, 多位知情者.</summary>
    public static SpeakerPhrase? Unnamed(Passage passage, int start, int verb)
    {
        var noun = Enumerable.Range(start, Math.Max(0, verb - start)).FirstOrDefault(i => s_unnamed.Contains(ChineseScript.Fold(passage.Tokens[i].Norm)), -1);
        return noun > start && (IsCounted(passage, start, noun) || Enumerable.Range(start, noun - start).Any(i => s_near.Contains(ChineseScript.Fold(passage.Tokens[i].Norm)))) && !(noun + 1 < verb && passage.Tokens[noun + 1].Norm is "的") && !Enumerable.Range(start, noun - start).Any(i => passage.Tokens[i].Kind == TokenKind.Punctuation)
            ? new(SourceClass.Unnamed, start, noun + 1) { Words = passage.Text(start, noun + 1) } : null;
    }

    private static bool IsNumeral(Token token) => token.Kind == TokenKind.Number || "一二两三四五六七八九十几数多".Contains(token.Norm[^1], StringComparison.Ordinal);

    /// <summary>Whether words count people or leave open who they are: 三位, 有的.</summary>
    public static bool IsCounted(Passage passage, int start, int at)
    {
        for (var i = start; i < at; i++)
        {
            if (passage.Tokens[i].Norm is var word && (word[^1] is '名' or '位' or '个' || s_some.Contains(word)))
            {
                return true;
            }
        }

        return false;
    }
}
