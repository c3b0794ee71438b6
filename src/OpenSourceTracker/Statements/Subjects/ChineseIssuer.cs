using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds who brings out a paper, and whose a paper or a figure is.</summary>
internal static class ChineseIssuer
{
    private const int Longest = 20;
    private const int LeastOfSent = 2;
    private const int LeastOfTitle = 4;

    private static readonly FrozenSet<string> s_giving = ClosedWords.Of("giving"), s_receiving = ClosedWords.Of("receiving-paper"), s_papers = ClosedWords.Of("finding-paper");

    /// <summary>Who brings out a paper: 区纪委昨日通报调查结果。 省文物局周二发出通知。</summary>
    public static SpeakerPhrase? Of(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        for (var i = sentence.First + 1; i < Math.Min(sentence.End, sentence.First + Longest); i++)
        {
            if (inUtterance[i] || passage.Tokens[i].Kind != TokenKind.Ideographs)
            {
                continue;
            }

            // 昨天公布的报告: what stands before 的 tells of the paper, and brings none out here.
            if (ChineseClause.Issues(passage.Tokens[i]) && !(i + 1 < sentence.End && passage.Tokens[i + 1].Norm is "的"))
            {
                var start = ChineseClause.StartOf(passage, sentence, i, inUtterance);
                return ChineseSubjectPhrase.Before(passage, start, i, isClosed: true) is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: not ("pronoun.person" or "pronoun.we" or "pronoun.first") } subject ? subject : SentBody(passage, start, i);
            }
        }

        return null;
    }

    /// <summary>A paper that a sentence brings in by its full title, or with the body whose it is: 江城年度审计工作报告用半页写了此事。 他拿出审计部报告。</summary>
    public static SpeakerPhrase? Titled(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        foreach (var cue in passage.CuesIn(sentence.First, sentence.End).Where(cue => cue.Is("attribution.document") && !inUtterance[cue.First] && s_papers.Any(noun => ChineseScript.Fold(passage.Text(cue.First, cue.End)).EndsWith(noun, StringComparison.Ordinal))))
        {
            var first = cue.First;
            while (first > sentence.First && IsTitleWord(passage, first - 1))
            {
                first--;
            }

            // 区仲裁委的裁决书送到了公司: whose it is stands before 的.
            if (first == cue.First && first > sentence.First + 1 && passage.Tokens[first - 1].Norm is "的" && OwnerOf(passage, sentence, first, inUtterance) is { } owner && (owner.Refers is "noun" or "org.kind" || owner.Mention is { Kind: MentionKind.Organisation }))
            {
                return owner with { Class = SourceClass.RoleOnly, End = cue.End };
            }

            var before = passage.Text(first, cue.First);
            if (ChineseBody.IsBody(before))
            {
                return new(SourceClass.RoleOnly, first, cue.End) { Words = before, Refers = "noun" };
            }

            if (before.Length >= LeastOfTitle && before.Length + cue.End - cue.First <= ChineseBody.Longest)
            {
                return new(SourceClass.Document, first, cue.End) { Words = passage.Text(first, cue.End) };
            }
        }

        return null;
    }

    private static bool IsTitleWord(Passage passage, int at) =>
        passage.Tokens[at] is { Kind: TokenKind.Ideographs } token && token.Norm is not "的" && !ChineseClause.EndsNoun(token) && !token.Norm.Any(ChineseClause.IsClausal) && !ChineseClause.Issues(token) && !SpeakerPhraseFinder.IsPreposition(token.Norm) && !s_receiving.Contains(ChineseScript.Fold(token.Norm))
        && !passage.Dates.Any(date => date.Span.Overlaps(token.Span) && date.Span.Length > 2)
        && !passage.Cues.Exists(cue => cue.First <= at && at < cue.End && (cue.In("speech.") || cue.In("pronoun.") || cue.In("role.") || cue.In("polarity.") || cue.In("modality.") || cue.In("discourse.") || cue.In("aspect.") || cue.IsAny("quantity.number", "quantity.classifier") && token.Norm.Length == 1 && token.Norm[0] is not '部'));

    /// <summary>Who gives what a noun before a verb shows: 工会提供的名册显示, 公司上周公布的结论是.</summary>
    public static SpeakerPhrase? Giver(Passage passage, int start, int noun)
    {
        for (var i = start + 1; i + 1 < noun; i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return null;
            }

            if (passage.Tokens[i + 1].Norm is "的" && s_giving.Contains(ChineseScript.Fold(passage.Tokens[i].Norm)))
            {
                return ChineseSubjectPhrase.Before(passage, start, i, isClosed: true) is { } giver ? AsPerson(giver) : null;
            }
        }

        return null;
    }

    // 余敏提供的名册: two or three characters that a surname opens
    private static SpeakerPhrase AsPerson(SpeakerPhrase giver) =>
        giver is { Refers: "noun", Words.Length: 2 or 3, Role: RoleClass.None } && ChineseSurnames.IsSurname(giver.Words[..1]) && !ChineseBody.EndsAsBody(giver.Words)
            ? giver with { Class = SourceClass.Named, Refers = null, Mention = new(giver.First, giver.End, giver.Words, MentionKind.Person) } : giver;

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
            : KindAt(passage, start, limit) is { } kind ? kind with { End = noun }
            : ChineseBody.At(passage, start, limit, ChineseBody.LeastOfName) is { } body && body.End == limit ? body with { End = noun }
            : Giver(passage, start, noun) is { } giver ? giver with { End = noun } : null;
    }

    // 选委会|资料显示: a body by its kind alone
    private static SpeakerPhrase? KindAt(Passage passage, int start, int limit) =>
        passage.Cues.Find(cue => cue.First == start && cue.End == limit && cue.IsAny("org.kind", "pronoun.org")) is { End: > 0 } kind
            ? new(SourceClass.Named, start, limit) { Refers = kind.Is("pronoun.org") ? "pronoun.org" : "org.kind", Words = passage.Text(start, limit) } : null;
}
