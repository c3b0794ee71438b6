using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>The subject of a Chinese clause that has none of its own: whoever opens the sentence.</summary>
internal static class ChineseCarriedSubject
{
    /// <summary>Whether a clause without a noun of its own goes on with the subject of the one before: X去了工地，随后对本刊说，……</summary>
    public static bool IsCarried(Passage passage, Sentence sentence, int start, int verb) =>
        start > sentence.First + 2 && passage.Tokens[start - 1].Kind != TokenKind.Punctuation && verb - start <= 4 && (start == verb || SpeakerPhraseFinder.IsPreposition(passage.Tokens[start].Norm)) && Enumerable.Range(sentence.First, start - sentence.First).Any(i => passage.Tokens[i].Norm is "，" or ",");

    /// <summary>Who opens the sentence, and so goes on.</summary>
    public static SpeakerPhrase? Of(Passage passage, Sentence sentence, int end)
    {
        // 另外，……, 针对传闻，……: a connective or the topic and its comma stand before the clause.
        var opened = Enumerable.Range(sentence.First, Math.Min(3, end - sentence.First)).FirstOrDefault(i => passage.Tokens[i].Norm is "，" or ",", -1);
        if (ChineseClause.BehindTopic(passage, sentence) is var behind && behind > sentence.First && behind < end)
        {
            sentence = sentence with { First = behind };
        }
        else if (opened > sentence.First && Enumerable.Range(sentence.First, opened - sentence.First).All(i => ChineseClause.Opens(passage.Tokens[i]) || passage.Cues.Exists(cue => cue.First <= i && i < cue.End && cue.In("discourse."))))
        {
            sentence = sentence with { First = opened + 1 };
        }

        var comma = passage.Tokens.FindIndex(sentence.First, token => token.Norm is "，" or ",");
        return passage.MentionsIn(sentence.First, Math.Min(comma, end)).Where(mention => mention.Kind == MentionKind.Person && !ChineseSubjectPhrase.IsReporter(passage, mention) && !ChineseSubjectPhrase.IsGoverned(passage, sentence.First, mention.First)).Take(2).ToList() is [{ } only] && only.First - sentence.First <= 12
            ? new(SourceClass.Named, end, end) { Mention = only, Words = only.Name, Role = only.Role } : FirstBody(passage, sentence, comma, end);
    }

    // 某公司日前递交诉状，称……: the body with which the sentence begins goes on.
    private static SpeakerPhrase? FirstBody(Passage passage, Sentence sentence, int comma, int end)
    {
        var start = sentence.First;
        if (passage.Tokens[start].Norm is "〔" or "【" or "（" or "(" && passage.Tokens.FindIndex(start, Math.Min(16, sentence.Count), token => token.Norm is "〕" or "】" or "）" or ")") is > 0 and var close)
        {
            start = close + 1;
        }

        while (start < comma && (ChineseClause.Opens(passage.Tokens[start]) || passage.Tokens[start].Norm is "一" or "一家" or "家"))
        {
            start++;
        }

        // 县府昨发新闻稿庆祝，称……; 林教授翻了翻手机，说……: a body by its kind alone, a surname with its title
        if (passage.Cues.Find(cue => cue.First == start && cue.End < comma && cue.Is("org.kind")) is { End: > 0 } kind && !passage.MentionsIn(start, comma).Any(mention => mention.Kind == MentionKind.Person || mention.First == start))
        {
            return new(SourceClass.Named, end, end) { Refers = "org.kind", Words = passage.Text(start, kind.End) };
        }

        if (start + 1 < comma && passage.Tokens[start].Norm.Length == 1 && ChineseSurnames.IsSurname(passage.Tokens[start].Norm) && passage.Cues.Exists(cue => cue.First == start + 1 && (cue.Is("role.honorific") || RoleLinker.ClassOf(cue) is not null)) && ChineseSubjectPhrase.Before(passage, start, comma, isClosed: false) is { Refers: "surname" or "noun" } titled)
        {
            return titled with { First = end, End = end };
        }

        return passage.Mentions.Find(mention => mention.First == start && mention.End < comma && mention.Kind is MentionKind.Organisation) is { } body ? new(SourceClass.Named, end, end) { Mention = body, Words = body.Name }
            : passage.Mentions.Find(mention => mention.First >= start && mention.First <= start + 4 && mention.End < comma && mention.Kind is MentionKind.Person && mention.RoleText is not null && !ChineseSubjectPhrase.IsReporter(passage, mention) && !ChineseSubjectPhrase.IsGoverned(passage, start, mention.First)) is { } person && passage.MentionsIn(start, end).Count(mention => mention.Kind == MentionKind.Person) == 1 ? new(SourceClass.Named, end, end) { Mention = person, Words = person.Name, Role = person.Role } : ChineseBody.At(passage, start, comma, ChineseBody.LeastOfName) is { } unlisted && unlisted.End < comma ? unlisted with { First = end, End = end } : null; // 港务局上周结案，认定……
    }
}
