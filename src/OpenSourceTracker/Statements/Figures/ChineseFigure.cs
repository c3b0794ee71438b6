using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Figures;

/// <summary>Finds whose figure or answer it is by a noun and 是: 海事部门的统计是一万五千人次, 公司上周公布的自测结论则是，……</summary>
internal static class ChineseFigure
{
    private const int Reach = 16;

    private static readonly FrozenSet<string> s_nouns = ClosedWords.Of("own-figure");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var first = ChineseClause.BehindTopic(passage, sentence);
        for (var i = first + 1; i + 2 < Math.Min(sentence.End, first + Reach); i++)
        {
            if (inUtterance[i] || tokens[i].Kind == TokenKind.Punctuation)
            {
                return null;
            }

            if (tokens[i].Kind == TokenKind.Ideographs && s_nouns.Contains(ChineseScript.Fold(tokens[i].Norm)) && Copula(passage, i + 1) is > 0 and var end && Owner(passage, first, i) is { } owner)
            {
                return new(new(i, i + 1, ["speech.claim"]), owner, first, end, IsInverted: false);
            }
        }

        return null;
    }

    // 是……, 数字小得多，……
    private static int Copula(Passage passage, int at)
    {
        var mark = passage.Tokens.FindIndex(at, Math.Min(LongestComparison, passage.Tokens.Count - at), token => token.Kind == TokenKind.Punctuation);
        return mark > at && passage.Tokens[mark].Norm is "，" or "," or "：" or ":" && passage.Text(at, mark).EndsWith("得多", StringComparison.Ordinal) ? mark + 1 : Is(passage, at);
    }

    private const int LongestComparison = 6;

    private static int Is(Passage passage, int at) =>
        passage.Tokens[at].Norm is "是" or "为" or "则是" or "则为" ? at + 1 : passage.Tokens[at].Norm is "则" && passage.Tokens[at + 1].Norm is "是" or "为" ? at + 2 : -1;

    // The body with which the sentence begins and to which the noun belongs.
    private static SpeakerPhrase? Owner(Passage passage, int first, int noun)
    {
        var of = Enumerable.Range(first + 1, noun - first - 1).FirstOrDefault(i => passage.Tokens[i].Norm == "的", -1);
        if (of < 0)
        {
            return null;
        }

        if (ChineseIssuer.Giver(passage, first, noun) is { } giver)
        {
            return giver;
        }

        if (passage.Cues.Find(cue => cue.First == first && cue.End <= of && cue.Is("pronoun.person")) is { End: > 0 } pronoun)
        {
            return new(SourceClass.Named, first, pronoun.End) { Refers = "pronoun.person", Words = passage.Text(first, pronoun.End) };
        }

        if (passage.MentionsIn(first, noun).LastOrDefault(mention => mention.Kind == MentionKind.Person) is { } person)
        {
            return new(SourceClass.Named, first, person.End) { Mention = person, Words = person.Name, Role = person.Role };
        }

        if (passage.Mentions.Find(mention => mention.First == first && mention.End <= of && mention.Kind is not (MentionKind.Place or MentionKind.Thing)) is { } named)
        {
            return new(SourceClass.Named, first, named.End) { Mention = named, Words = named.Name };
        }

        // 交通处长的说法是: an office, or a body that no list knows
        if (ChineseBody.At(passage, first, of, ChineseBody.LeastOfName) is { } body && body.End == of)
        {
            return body;
        }

        if (passage.Cues.Exists(cue => cue.First >= first && cue.End == of && RoleLinker.ClassOf(cue) is not null) && ChineseSubjectPhrase.Before(passage, first, of, isClosed: true) is { Refers: "role" or "noun" } office)
        {
            return office;
        }

        return of - first <= 4 && passage.Cues.Exists(cue => cue.First >= first && cue.End == of && cue.IsAny("org.kind", "org.generic")) ? new(SourceClass.RoleOnly, first, of) { Words = passage.Text(first, of), Refers = "noun" } : null;
    }
}
