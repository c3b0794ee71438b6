using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the subject of a Chinese verb of saying in the verb's own clause: 他指着模型说，… 市水利局今天通报，… 磐岳矿业则表示…</summary>
internal static class ChineseSubject
{
    // What a clause before a colon gives: 管理处给了书面答复：
    private static readonly FrozenSet<string> s_sayings = ClosedWords.Of("saying");

    /// <summary>The subject of a verb; <see langword="null"/> where its clause shows none.</summary>
    public static SpeakerPhrase? Find(Passage passage, Sentence sentence, FunctionMatch verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var isClosed = verb.End < sentence.End && (tokens[verb.End].Norm is "，" or "," or "：" or ":" || ChineseExtent.After(passage, sentence, verb.End, inUtterance) > verb.End);
        if (verb.End >= sentence.End || !isClosed && !verb.IsAny("speech.say", "speech.add", "speech.claim", "speech.admit", "speech.deny", "speech.promise", "speech.confirm", "speech.warn") && !ChineseClause.TakesClause(passage, verb))
        {
            return null;
        }

        if (QuotedName(passage, sentence, verb.First, inUtterance) is { } quoted)
        {
            return quoted;
        }

        var start = ChineseClause.StartOf(passage, sentence, verb.First, inUtterance);
        var subject = ChineseCarriedSubject.IsCarried(passage, sentence, start, verb.First) || start == verb.First && start > sentence.First + 2 && passage.Tokens[start - 1].Norm is "，" or "," && (isClosed || ChineseClause.TakesClause(passage, verb) || verb.Is("speech.say")) ? ChineseCarriedSubject.Of(passage, sentence, start) : ChineseSubjectPhrase.Before(passage, start, verb.First, isClosed);
        // 走出法院时对记者说: when they spoke is nobody; who opens the sentence goes on.
        if (subject is { Refers: "noun" or "org.kind", End: var last } && last > subject.First && (passage.Tokens[last - 1].Norm[^1] is '时' or '時' or '后' or '後' || passage.Tokens[last].Norm is "时" or "時"))
        {
            subject = start > sentence.First + 2 && passage.Tokens[start - 1].Norm is "，" or "," ? ChineseCarriedSubject.Of(passage, sentence, start) : null;
        }

        return subject is not null && OpeningBefore(passage, sentence, subject.First, inUtterance) is >= 0 and var open ? subject with { First = ChineseClause.StartOf(passage, sentence, open, inUtterance) } : subject;
    }

    private const int LongestQuoted = 12;

    // The mark that opens a name in quotation marks right before a token; -1 where none stands there: 安保公司「铁壁」|创办人X说.
    private static int OpeningBefore(Passage passage, Sentence sentence, int at, bool[] inUtterance) =>
        at > sentence.First + 2 && passage.Tokens[at - 1].Norm is "」" or "”" or "』" && !inUtterance[at - 2]
            ? passage.Tokens.FindLastIndex(at - 2, Math.Min(LongestQuoted, at - 1 - sentence.First), token => token.Norm is "「" or "“" or "『") : -1;

    // 安保公司「铁壁」表示：the name in quotation marks is the subject.
    private static SpeakerPhrase? QuotedName(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        if (OpeningBefore(passage, sentence, verb, inUtterance) is not (>= 0 and var open))
        {
            return null;
        }

        var start = ChineseClause.StartOf(passage, sentence, open, inUtterance);
        if (ChineseClause.NounEnd(passage, start, open) < open || passage.Text(start, open).Any(ChineseClause.IsClausal))
        {
            return null;
        }

        return passage.Mentions.Find(mention => mention.First > open && mention.End < verb && mention.Kind is not (MentionKind.Place or MentionKind.Thing)) is { } named ? new(SourceClass.Named, start, verb) { Mention = named, Words = named.Name }
            : new(SourceClass.RoleOnly, start, verb) { Words = passage.Text(start, verb), Refers = "noun" };
    }

    private static readonly FrozenSet<string> s_posting = ClosedWords.Of("posting"), s_within = ClosedWords.Of("within");

    /// <summary>电线杆上贴出一张通知：what is put up somewhere, and nobody is told to have done so.</summary>
    public static SpeakerPhrase? Posted(Passage passage, int start, int colon)
    {
        var verb = passage.Tokens.FindIndex(start, colon - start, token => s_posting.Contains(ChineseScript.Fold(token.Norm)));
        if (verb <= start || verb + 1 >= colon || !s_within.Contains(passage.Tokens[verb - 1].Norm[^1..]) || Enumerable.Range(start, verb - start).Any(i => passage.Tokens[i].Norm is "在" or "于" or "将" or "把"))
        {
            return null;
        }

        return Array.Exists(passage.Language.Lexicon.ClassesOf(passage.Tokens[colon - 1]), name => name is "attribution.document" or "attribution.statement") ? new(SourceClass.Document, start, colon) { Words = passage.Text(colon - 1, colon), Refers = "told", IsNew = true } : null;
    }

    /// <summary>Who the clause before a colon is about: 他没有隐瞒：… 市场监管部门公布的数字大得多：…</summary>
    public static SpeakerPhrase? BeforeColon(Passage passage, Sentence sentence, int colon, bool[] inUtterance)
    {
        var (start, tokens) = (ChineseClause.StartOf(passage, sentence, colon, inUtterance), passage.Tokens);
        if (Posted(passage, start, colon) is { } posted)
        {
            return posted;
        }

        // 某公司昨晚发布情况说明：
        if (tokens.FindIndex(start, colon - start, token => ChineseClause.Issues(token)) is > 0 and var issuing && issuing > start && ChineseExtent.IsPutOut(passage, issuing + 1, colon) && ChineseSubjectPhrase.Before(passage, start, issuing, isClosed: true) is { } issuer)
        {
            return issuer;
        }

        if (start < colon && tokens.FindIndex(start, colon - start, token => ChineseClause.IsClausal(token.Norm[0])) is > 0 and var verb && verb > start && Enumerable.Range(verb, colon - verb).Any(i => s_sayings.Contains(ChineseScript.Fold(tokens[i].Norm))) && ChineseSubjectPhrase.Before(passage, start, verb, isClosed: true) is { Refers: "noun" } giver)
        {
            return giver;
        }

        return start < colon && ChineseSubjectPhrase.Before(passage, start, colon, isClosed: false) is { } subject && (subject.Mention is { Kind: MentionKind.Person or MentionKind.Organisation } || subject.Refers == "pronoun.person" || subject.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer || subject.Class == SourceClass.Document || subject is { Class: SourceClass.Unnamed, Refers: "described" } ) ? subject : null;
    }
}
