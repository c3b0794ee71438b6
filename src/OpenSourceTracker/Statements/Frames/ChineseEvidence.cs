using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds what stands in a paper, what somebody proves by one and what a body's tests came to, where the clause before the comma says so: 登记簿上，……; 工会拿出名单，……; 检验所抽检二十件，有六件……</summary>
internal static class ChineseEvidence
{
    private const int Longest = 16;
    private const int FewestBehind = 4;
    private const int LongestCount = 8;

    private static readonly FrozenSet<string> s_places = ClosedWords.Of("paper-place"), s_showing = ClosedWords.Of("showing"), s_shown = ClosedWords.Of("shown-paper"), s_testing = ClosedWords.Of("testing"), s_results = ClosedWords.Of("result-opener"), s_askers = ClosedWords.Of("asker");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var first = ChineseClause.BehindTopic(passage, sentence);
        var comma = tokens.FindIndex(first, Math.Min(Longest, sentence.End - first), token => token.Kind == TokenKind.Punctuation);
        if (comma < first + 2 || tokens[comma].Norm is not ("，" or ",") || sentence.End - comma <= FewestBehind || tokens[first].Kind != TokenKind.Ideographs || Enumerable.Range(first, sentence.End - first).Any(i => inUtterance[i]) || tokens[sentence.End - 1].Norm is "？" or "?")
        {
            return null;
        }

        return (Tested(passage, first, comma) ?? (IsExact(passage, sentence, comma) ? InPaper(passage, sentence, first, comma, inUtterance) ?? Shown(passage, first, comma) : null)) is { } who
            ? new(new(comma - 1, comma, ["speech.show"]), who, first, comma + 1, IsInverted: false) : null;
    }

    // A figure or a day tells what a paper holds from what is done with it.
    private static bool IsExact(Passage passage, Sentence sentence, int comma) =>
        passage.Quantities.Exists(quantity => quantity.Span.Start > passage.Tokens[comma].Span.Start && quantity.Span.End <= sentence.Span.End) || passage.Dates.Any(date => date.Span.Start > passage.Tokens[comma].Span.Start && date.Span.End <= sentence.Span.End);

    // 物业的登记簿上，……; 检验所的测试里，……
    private static SpeakerPhrase? InPaper(Passage passage, Sentence sentence, int first, int comma, bool[] inUtterance)
    {
        var noun = passage.Text(first, comma)[^1] is '上' or '里' or '裡' or '中' ? comma - 2 : -1;
        if (noun <= first || !s_places.Contains(ChineseScript.Fold(passage.Tokens[noun].Norm)) || passage.CuesIn(first, noun).Any(cue => cue.In("speech.") || cue.In("pronoun.")))
        {
            return null;
        }

        return ChineseIssuer.OwnerOf(passage, sentence, noun, inUtterance) is { } owner ? owner
            : passage.Tokens[noun - 1].Norm is "的" && !passage.Text(first, noun - 1).Any(ChineseClause.IsClausal) ? new(SourceClass.Document, first, noun + 1) { Words = passage.Text(first, noun - 1) + passage.Text(noun, noun + 1) } : null;
    }

    // 工会拿出名单，今年已裁掉两百人
    private static SpeakerPhrase? Shown(Passage passage, int first, int comma)
    {
        var verb = passage.Tokens.FindIndex(first, comma - first, token => s_showing.Contains(ChineseScript.Fold(token.Norm)));
        var next = passage.Tokens[comma + 1];
        return verb > first && verb + 1 < comma && IsPaper(passage, verb + 1, comma) && next.Kind == TokenKind.Ideographs && !SpeakerPhraseFinder.IsPreposition(next.Norm) && !passage.Cues.Exists(cue => cue.First == comma + 1 && (cue.In("speech.") || cue.In("modality.")))
            && ChineseSubjectPhrase.Before(passage, first, verb, isClosed: true) is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: not ("pronoun.we" or "pronoun.first") } who && !s_askers.Contains(ChineseScript.Fold(who.Words)) ? who : null;
    }

    private static bool IsPaper(Passage passage, int from, int comma) =>
        s_shown.Any(ChineseScript.Fold(passage.Text(from, comma)).EndsWith) || passage.Cues.Exists(cue => cue.First >= from && cue.End == comma && cue.Is("attribution.document"));

    // 检验所抽检二十件，有六件不合格
    private static SpeakerPhrase? Tested(Passage passage, int first, int comma)
    {
        var verb = passage.Tokens.FindIndex(first, comma - first, token => s_testing.Contains(ChineseScript.Fold(token.Norm)));
        return verb > first && comma - verb <= LongestCount && passage.Quantities.Exists(quantity => quantity.Span.Start >= passage.Tokens[verb].Span.End && quantity.Span.End <= passage.Tokens[comma].Span.Start) && s_results.Contains(ChineseScript.Fold(passage.Tokens[comma + 1].Norm))
            && ChineseSubjectPhrase.Before(passage, first, verb, isClosed: true) is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: null or "noun" or "org.kind" or "org.generic", Mention: null or { Kind: MentionKind.Organisation } } body && !s_askers.Contains(ChineseScript.Fold(body.Words)) ? body : null;
    }
}
