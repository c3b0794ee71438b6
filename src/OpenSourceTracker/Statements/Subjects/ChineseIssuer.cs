using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds who brings out a paper, and whose a paper or a figure is.</summary>
internal static class ChineseIssuer
{
    private const int Longest = 20;
    private const int LeastOfSent = 2;

    /// <summary>Who brings out a paper: 区纪委昨日通报调查结果。 省文物局周二发出通知。</summary>
    public static SpeakerPhrase? Of(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        for (var i = sentence.First + 1; i < Math.Min(sentence.End, sentence.First + Longest); i++)
        {
            if (inUtterance[i] || passage.Tokens[i].Kind != TokenKind.Ideographs)
            {
                continue;
            }

            if (ChineseClause.Issues(passage.Tokens[i]))
            {
                var start = ChineseClause.StartOf(passage, sentence, i, inUtterance);
                return ChineseSubjectPhrase.Before(passage, start, i, isClosed: true) is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: not ("pronoun.person" or "pronoun.we" or "pronoun.first") } subject ? subject : SentBody(passage, start, i);
            }
        }

        return null;
    }

    // 主管部门派出的检查组通报了……: the body at the end of its phrase.
    private static SpeakerPhrase? SentBody(Passage passage, int start, int verb)
    {
        var of = Enumerable.Range(start, Math.Max(0, verb - start)).LastOrDefault(i => passage.Tokens[i].Norm == "的", -1);
        return of < 0 ? null : ChineseBody.At(passage, of + 1, verb, LeastOfSent);
    }

    /// <summary>Whose a paper or figure is, by the words before it in its clause: 市审计局的|报告指出.</summary>
    public static SpeakerPhrase? OwnerOf(Passage passage, Sentence sentence, int noun, bool[] inUtterance)
    {
        var start = ChineseClause.StartOf(passage, sentence, noun, inUtterance);
        var limit = noun > start && passage.Tokens[noun - 1].Norm is "的" ? noun - 1 : noun;
        return start >= limit ? null
            : passage.Mentions.Find(mention => mention.First == start && mention.End <= limit && mention.Kind is MentionKind.Organisation or MentionKind.Person) is { } named ? new(SourceClass.Document, start, noun) { Mention = named, Words = named.Name }
            : ChineseBody.At(passage, start, limit, ChineseBody.LeastOfName) is { } body && body.End == limit ? body with { End = noun } : null;
    }
}
