using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Reads the words before a Chinese verb of saying: a name, a pronoun, an office, a body, a paper or a noun.</summary>
internal static class ChineseSubjectPhrase
{
    private const int LongestNoun = 10;

    // What somebody writes; in 信中写道 it stands for the writer.
    private static readonly FrozenSet<string> s_documents = ClosedWords.Of("writing");

    private static readonly FrozenSet<string> s_ownActs = ClosedWords.Of("own-act"), s_receiving = ClosedWords.Of("receiving-paper"), s_thatOne = ClosedWords.Of("that-one");

    private static readonly FrozenSet<string> s_kinds = ClosedWords.Of("company-kind");

    /// <summary>The subject among the words before a verb.</summary>
    public static SpeakerPhrase? Before(Passage passage, int start, int verb, bool isClosed)
    {
        if (start >= verb)
        {
            return null;
        }

        var tokens = passage.Tokens;
        // 据他介绍，据该行去年年报，……: the preposition is no part of the name
        if (tokens[start].Norm is "据" or "根据" or "依据" && start + 1 < verb)
        {
            start++;
        }

        // the preposition and its pronoun in one word
        if (tokens[start].Norm is ['据' or '據', '他' or '她'])
        {
            return new(SourceClass.Named, start, start + 1) { Refers = "pronoun.person", Words = tokens[start].Norm[1..] };
        }

        if (ChineseDescription.Unnamed(passage, start, verb) is { } unnamed)
        {
            return unnamed;
        }

        // 报关行的人说: somebody of a body is not the body.
        if (SomebodyOf(passage, start, verb) is { } insider)
        {
            return insider;
        }

        // 四名曾在这里上班的人告诉……: somebody brought in by number and told by a clause
        if (ChineseDescription.Of(passage, start, verb) is { } described)
        {
            return described;
        }

        // 他放下汤杓回答：a pronoun that opens the clause is its subject, whatever stands behind it.
        if (passage.Cues.Find(cue => cue.First == start && cue.End < verb && cue.Is("pronoun.person")) is { End: > 0 } opening)
        {
            return new(SourceClass.Named, start, opening.End) { Refers = "pronoun.person", Words = passage.Text(opening.First, opening.End) };
        }

        if (passage.Mentions.Find(mention => mention.First >= start && mention.End <= verb && mention.Kind == MentionKind.Person && !IsReporter(passage, mention) && (mention.First == start || mention.RoleText is not null) && mention.First - start <= 12 && !IsGoverned(passage, start, mention.First) && !IsPossessor(passage, mention.End, verb)) is { } first)
        {
            return new(SourceClass.Named, start, first.End) { Mention = first, Words = first.Name, Role = first.Role };
        }

        if (passage.Mentions.FindLast(mention => mention.First >= start && mention.End <= verb && mention.Kind == MentionKind.Person && !IsReporter(passage, mention) && mention.First - start <= 12 && !IsGoverned(passage, start, mention.First) && !IsPossessor(passage, mention.End, verb)) is { } person)
        {
            return new(SourceClass.Named, start, person.End) { Mention = person, Words = person.Name, Role = person.Role };
        }

        var cues = passage.CuesIn(start, verb).Where(cue => cue.End <= verb && !IsGoverned(passage, start, cue.First)).ToList();
        if (cues.Find(cue => cue.Is("pronoun.person") && cue.First <= start + 1) is { End: > 0 } pronoun)
        {
            return new(SourceClass.Named, start, pronoun.End) { Refers = "pronoun.person", Words = passage.Text(pronoun.First, pronoun.End) };
        }

        // 杜女士说：a surname and a form of address
        if (start + 1 < verb && tokens[start].Norm.Length == 1 && ChineseSurnames.IsSurname(tokens[start].Norm) && passage.Cues.Find(cue => cue.First == start + 1 && cue.Is("role.honorific")) is { End: > 0 } address && address.End <= verb && RoleLinker.ClassOf(address) is null)
        {
            return new(SourceClass.RoleOnly, start, address.End) { Words = passage.Text(start, address.End), Refers = "noun" };
        }

        // 保安老赵说, 工程师大焦发帖: by a nickname behind what they are
        if (Nickname.Before(passage, start, verb) is { } called)
        {
            return called;
        }

        // 平台业者方圆科技表示: behind the noun of its kind stands the body itself.
        if (passage.Mentions.Find(mention => mention.First > start && mention.End <= verb && mention.Kind == MentionKind.Organisation && cues.Exists(cue => cue.End == mention.First && (RoleLinker.ClassOf(cue) is RoleClass.Outsider or RoleClass.Member || cue.IsAny("org.generic", "org.kind")))) is { } apposed && !cues.Exists(cue => cue.First >= apposed.End && (RoleLinker.ClassOf(cue) is not null || cue.IsAny("attribution.unnamed", "person.generic", "attribution.document"))))
        {
            return new(SourceClass.Named, start, apposed.End) { Mention = apposed, Words = apposed.Name };
        }

        // 承包商宏大营造坦承: a name that no list knows
        if (cues.Find(cue => cue.First == start && s_kinds.Contains(ChineseScript.Fold(passage.Text(cue.First, cue.End)))) is { End: > 0 } kind && ChineseClause.NounEnd(passage, kind.End, verb) is var nameEnd && nameEnd > kind.End && verb - nameEnd <= 3
            && passage.Text(kind.End, nameEnd) is { Length: >= 2 and <= 8 } unlisted && !unlisted.Any(ChineseClause.IsClausal) && !cues.Exists(cue => cue.First >= kind.End && cue.First < nameEnd && (RoleLinker.ClassOf(cue) is not null || cue.In("speech.") || cue.In("modality.") || cue.In("polarity.") || cue.In("discourse.") || cue.In("attribution."))))
        {
            return new(SourceClass.RoleOnly, start, nameEnd) { Words = unlisted, Refers = "noun" };
        }

        // 一名站长说, 三位董事告诉本网: somebody by role, without a name, brought in by number.
        if (cues.FindLast(cue => (RoleLinker.ClassOf(cue) is not null || cue.IsAny("attribution.unnamed", "person.generic")) && !(cue.Is("dirt.byline") && cue.First > 0 && tokens[cue.First - 1].Kind == TokenKind.Punctuation)) is { End: > 0 } somebody && !IsPossessor(passage, somebody.End, verb))
        {
            if (somebody.Is("attribution.unnamed"))
            {
                return new(SourceClass.Unnamed, start, somebody.End) { Words = passage.Text(start, somebody.End) };
            }

            // 林教授说：a surname before a title stands for whom the text names in full.
            if (somebody.First - start == 1 && tokens[start].Norm.Length == 1 && RoleLinker.ClassOf(somebody) is { } title && ChineseSurnames.IsSurname(tokens[start].Norm))
            {
                return new(SourceClass.Named, start, somebody.End) { Refers = "surname", Words = passage.Text(start, somebody.End), Role = title };
            }

            // 该名护士坦言：the one who has just spoken
            if (RoleLinker.ClassOf(somebody) is { } same && s_thatOne.Any(word => ChineseScript.Fold(passage.Text(start, somebody.First)) == word))
            {
                return new(SourceClass.RoleOnly, start, somebody.End) { Refers = "role.same", IsSame = true, Words = passage.Text(start, somebody.End), Role = same };
            }

            // 该公司业务经理: of the body just spoken of
            if (cues.Find(cue => cue.First == start && cue.End <= somebody.First && cue.Is("pronoun.org")) is { End: > 0 } its && passage.Text(its.First, its.End) is ['该' or '該', ..] body && RoleLinker.ClassOf(somebody) is { } held)
            {
                return new(SourceClass.RoleOnly, start, somebody.End) { Refers = "role.of", Body = body, Words = passage.Text(its.End, somebody.End), Role = held };
            }

            var isCounted = ChineseDescription.IsCounted(passage, start, somebody.First);
            if (isCounted && RoleLinker.ClassOf(somebody) is not (RoleClass.Spokesperson or RoleClass.Principal or RoleClass.Officer))
            {
                return new(SourceClass.Unnamed, start, somebody.End) { Words = passage.Text(start, somebody.End), Refers = "described" };
            }

            return isCounted && passage.MentionsIn(start, somebody.First).FirstOrDefault() is { } of ? new(SourceClass.RoleOnly, start, somebody.End) { Words = of.Name + passage.Text(somebody.First, somebody.End), Refers = "noun.phrase" }
                : CuePhrase.Of(passage, somebody) is { } role ? OfBody(passage, start, somebody.First, role with { First = start, IsNew = role.IsNew || isCounted }) : null;
        }

        if (cues.Find(cue => cue.First == start && cue.Is("pronoun.org")) is { End: > 0 } it)
        {
            return new(SourceClass.Named, start, it.End) { Refers = "pronoun.org", Words = passage.Text(it.First, it.End) };
        }

        if (passage.Mentions.Find(mention => mention.First == start && mention.End <= verb && mention.Kind == MentionKind.Organisation) is { } organisation)
        {
            return new(SourceClass.Named, start, organisation.End) { Mention = organisation, Words = organisation.Name };
        }

        if (ChineseIssuer.Giver(passage, start, verb) is { } giver)
        {
            return giver with { End = verb };
        }

        // Any other noun stands for itself: 发行商说，…
        var end = ChineseClause.NounEnd(passage, start, verb);
        // 法院审理|查明: the body without what it does
        while (end - 1 > start && s_ownActs.Contains(tokens[end - 1].Norm) && ChineseBody.EndsAsBody(passage.Text(start, end - 1)))
        {
            end--;
        }

        var words = passage.Text(start, end);
        if (passage.Cues.FindLast(cue => cue.First >= start && cue.First < verb && cue.IsAny("attribution.document", "attribution.statement") && !IsMedium(passage, end, cue.First) || cue.First == start && s_documents.Any(noun => passage.Text(cue.First, cue.End).StartsWith(noun, StringComparison.Ordinal))) is { End: > 0 } document)
        {
            var paper = DocumentPhrase.Of(passage, document) with { First = start };
            // 本报取得的一份简报: whoever has got it has not written it.
            if (paper.Mention is null && document.First > start && s_outlets.Any(ChineseScript.Fold(words).StartsWith) && s_obtained.Any(ChineseScript.Fold(words).EndsWith))
            {
                return paper with { Refers = null };
            }

            // 市纪委通报: the body right before the paper, though no list knows its name
            if (paper.Mention is null && document.First > start && passage.Text(start, document.First) is { Length: <= LongestNoun } issuer && ChineseBody.EndsAsBody(issuer))
            {
                return new(SourceClass.RoleOnly, start, document.End) { Words = issuer, Refers = "noun" };
            }

            // 某部门昨天发布的季报显示: whose paper it is stands before it.
            return paper.Mention is null && end > start && end < document.First && words.Length >= 2 ? new(SourceClass.RoleOnly, start, document.End) { Words = words, Refers = "noun" }
                : paper.Mention is null && (document.First == start || document.Is("attribution.statement")) ? paper with { Refers = "statement" } : paper;
        }

        // 唐文启明确表示: an adverb behind the name of somebody whom the text knows
        if (end > start && passage.KnownPeople.Where(name => words.Length - name.Length is >= 0 and <= 2 && words.StartsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length) is { } known)
        {
            return new(SourceClass.Named, start, end) { Mention = new(start, end, known, MentionKind.Person), Words = known };
        }

        if (end > start && s_documents.Any(noun => ChineseScript.Fold(words).StartsWith(noun, StringComparison.Ordinal)))
        {
            // 收到求助信，信中称: whoever has received it has not written it.
            return new(SourceClass.Document, start, end) { Words = words, Refers = passage.Tokens.Exists(token => token.Span.End <= tokens[start].Span.Start && s_receiving.Contains(token.Norm)) ? null : "statement" };
        }

        if (passage.Mentions.Find(mention => mention.First == start && mention.End <= verb && mention.Kind != MentionKind.Place) is { } named)
        {
            return new(SourceClass.Named, start, named.End) { Mention = named, Words = named.Name };
        }

        // 审计室确认…, 海岸管理局称…: a body shows by its last character, also where no comma follows its verb.
        var isBody = words.Length is >= 3 and <= ChineseBody.Longest && ChineseBody.EndsAsBody(words);
        return (isClosed || isBody && verb - end <= 1) && end > start && words.Length >= 2 && (words.Length <= LongestNoun || isBody) && !words.Any(ChineseClause.IsClausal) && words[0] is not ('据' or '據') && (end == verb || verb - end <= 8) && !passage.Cues.Exists(cue => cue.First >= start && cue.End <= end && (cue.In("speech.") || cue.In("polarity.") || cue.In("modality.") || cue.In("aspect.") || cue.In("attribution.hearsay") || cue.In("attribution.passive") || cue.In("pronoun.")))
            ? new(SourceClass.RoleOnly, start, end) { Words = words, Refers = "noun" } : null;
    }

    private static SpeakerPhrase? SomebodyOf(Passage passage, int start, int verb)
    {
        var end = ChineseClause.NounEnd(passage, start, verb);
        return end > start && end < verb && passage.Text(end, verb) is "的人" && (passage.Text(start, end).Length > 2 || ChineseBody.EndsAsBody(passage.Text(start, end)))
            ? new(SourceClass.Unnamed, start, verb) { Words = passage.Text(start, verb), Refers = "described" } : null;
    }

    private static readonly FrozenSet<string> s_outlets = ClosedWords.Of("listening-medium"), s_obtained = ClosedWords.Of("obtained");

    // 教育部有关负责人: whose they are belongs to who they are, where nobody's name tells it.
    private static SpeakerPhrase OfBody(Passage passage, int start, int office, SpeakerPhrase role) =>
        role is { Mention: null, Refers: "role" } && passage.Text(start, office) is var body && ChineseBody.IsBody(body) && Enumerable.Range(start, office - start).All(i => passage.Tokens[i].Kind == TokenKind.Ideographs) && !passage.MentionsIn(start, office).Any()
            ? role with { Words = body + role.Words, Refers = "noun" } : role;

    // 学校|在致家长信中|表示: what a paper is said in is not who says it.
    private static bool IsMedium(Passage passage, int from, int paper) => Enumerable.Range(from, Math.Max(0, paper - from)).Any(i => i > 0 && passage.Tokens[i].Norm is "在" or "于" or "通过");

    /// <summary>Whether a word stands behind a preposition and so is no subject: 对记者, 在会上, 与馆长.</summary>
    public static bool IsGoverned(Passage passage, int start, int at) =>
        at > start && SpeakerPhraseFinder.IsPreposition(passage.Tokens[at - 1].Norm) || at > start + 1 && passage.Tokens[at - 1].Norm is "《" or "“" or "「" && SpeakerPhraseFinder.IsPreposition(passage.Tokens[at - 2].Norm);

    /// <summary>Whether somebody wrote the report, and so says nothing in it: （记者某某）.</summary>
    public static bool IsReporter(Passage passage, Mention mention) =>
        mention.First > 0 && passage.Tokens[mention.First - 1].Norm is "记者" or "記者" or "通讯员" && mention.End < passage.Tokens.Count && passage.Tokens[mention.End].Norm is "）" or ")" or "/" or "／" or "〕";

    // 馆长的助理说: the one whom something belongs to does not speak.
    private static bool IsPossessor(Passage passage, int end, int verb) => end < verb && passage.Tokens[end].Norm == "的" && end + 1 < verb && passage.Cues.Exists(cue => cue.First > end && cue.End <= verb && (RoleLinker.ClassOf(cue) is not null || cue.In("attribution.") || cue.In("person.")));
}
