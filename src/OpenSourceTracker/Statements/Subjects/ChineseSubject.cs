using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the subject of a Chinese verb of saying in the verb's own clause: 他指着模型说，… 市水利局今天通报，… 磐岳矿业则表示…</summary>
internal static class ChineseSubject
{
    private static readonly FrozenSet<string> s_some = ClosedWords.Of("some-people");

    private const int LongestNoun = 10;
    private const int LongestBody = 18;

    // How the names of bodies end.
    private static readonly FrozenSet<string> s_bodies = ClosedWords.Of("signing-body");

    private static readonly FrozenSet<char> s_ends = "今昨前日上下在于於对對向也还還则則随隨后後曾已就又再第首一八九十0123456789(（的另同".ToFrozenSet();

    // A run of words with one of these is a clause, not a noun.
    private static readonly FrozenSet<char> s_clausal = "由給给得了說说把被讓让使請请取似是有要会會能可了着著過过不没沒".ToFrozenSet();

    // What somebody writes; in 信中写道 it stands for the writer.
    private static readonly FrozenSet<string> s_documents = ClosedWords.Of("writing");

    private static readonly FrozenSet<string> s_issuing = ClosedWords.Of("issuing");

    private static readonly FrozenSet<string> s_openers = ClosedWords.Of("clause-opener");

    /// <summary>The subject of a verb; <see langword="null"/> where its clause shows none.</summary>
    public static SpeakerPhrase? Find(Passage passage, Sentence sentence, FunctionMatch verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var isClosed = verb.End < sentence.End && (tokens[verb.End].Norm is "，" or "," or "：" or ":" || ChineseExtent.After(passage, sentence, verb.End, inUtterance) > verb.End);
        if (verb.End >= sentence.End || !isClosed && !verb.IsAny("speech.say", "speech.add", "speech.claim", "speech.admit", "speech.deny", "speech.promise", "speech.confirm", "speech.warn") && !TakesClause(passage, verb))
        {
            return null;
        }

        var start = StartOf(passage, sentence, verb.First, inUtterance);
        return IsCarried(passage, sentence, start, verb.First) || start == verb.First && start > sentence.First + 2 && passage.Tokens[start - 1].Norm is "，" or "," && (isClosed || TakesClause(passage, verb) || verb.Is("speech.say")) ? FirstPerson(passage, sentence, start) : Before(passage, start, verb.First, isClosed);
    }

    private const int LongestTopic = 40;

    /// <summary>Where the clause behind a topic begins: 针对网友的质疑，市水务局回应称……; the sentence's first token where it opens with none.</summary>
    public static int BehindTopic(Passage passage, Sentence sentence)
    {
        var comma = passage.Tokens[sentence.First].Kind == TokenKind.Ideographs && Utterances.OpensTopic(passage.Tokens[sentence.First]) ? passage.Tokens.FindIndex(sentence.First, Math.Min(LongestTopic, sentence.Count), token => token.Norm is "，" or ",") : -1;
        return comma < 0 || comma + 1 >= sentence.End ? sentence.First : comma + 1;
    }

    private const int FewestWords = 3;

    /// <summary>Whether a verb takes a whole clause without a comma: 宣布港口下月关闭, but not 宣布提价, which is what the subject does.</summary>
    public static bool TakesClause(Passage passage, FunctionMatch verb) =>
        verb.End - verb.First == 1 && s_takesClause.Contains(ChineseScript.Fold(passage.Tokens[verb.First].Norm))
        && verb.End + FewestWords <= passage.Tokens.Count && Enumerable.Range(verb.End, FewestWords).All(i => passage.Tokens[i].Kind != TokenKind.Punctuation);

    private static readonly FrozenSet<string> s_takesClause = ClosedWords.Of("takes-clause");

    // What a clause before a colon gives: 管理处给了书面答复：
    private static readonly FrozenSet<string> s_sayings = ClosedWords.Of("saying");

    // X去了工地，随后对本刊说，……: a clause without a noun of its own goes on with the subject of the one before.
    private static bool IsCarried(Passage passage, Sentence sentence, int start, int verb) =>
        start > sentence.First + 2 && passage.Tokens[start - 1].Kind != TokenKind.Punctuation && verb - start <= 4 && (start == verb || SpeakerPhraseFinder.IsPreposition(passage.Tokens[start].Norm)) && Enumerable.Range(sentence.First, start - sentence.First).Any(i => passage.Tokens[i].Norm is "，" or ",");

    private static SpeakerPhrase? FirstPerson(Passage passage, Sentence sentence, int end)
    {
        // 另外，……, 针对传闻，……: a connective or the topic and its comma stand before the clause.
        var opened = Enumerable.Range(sentence.First, Math.Min(3, end - sentence.First)).FirstOrDefault(i => passage.Tokens[i].Norm is "，" or ",", -1);
        if (BehindTopic(passage, sentence) is var behind && behind > sentence.First && behind < end)
        {
            sentence = sentence with { First = behind };
        }
        else if (opened > sentence.First && Enumerable.Range(sentence.First, opened - sentence.First).All(i => s_openers.Contains(passage.Tokens[i].Norm) || passage.Cues.Exists(cue => cue.First <= i && i < cue.End && cue.In("discourse."))))
        {
            sentence = sentence with { First = opened + 1 };
        }

        var comma = passage.Tokens.FindIndex(sentence.First, token => token.Norm is "，" or ",");
        return passage.MentionsIn(sentence.First, Math.Min(comma, end)).Where(mention => mention.Kind == MentionKind.Person && !IsReporter(passage, mention) && !IsGoverned(passage, sentence.First, mention.First)).Take(2).ToList() is [{ } only] && only.First - sentence.First <= 12
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

        while (start < comma && (s_openers.Contains(passage.Tokens[start].Norm) || passage.Tokens[start].Norm is "一" or "一家" or "家"))
        {
            start++;
        }

        return passage.Mentions.Find(mention => mention.First == start && mention.End < comma && mention.Kind is MentionKind.Organisation) is { } body ? new(SourceClass.Named, end, end) { Mention = body, Words = body.Name }
            : passage.Mentions.Find(mention => mention.First >= start && mention.First <= start + 4 && mention.End < comma && mention.Kind is MentionKind.Person && mention.RoleText is not null && !IsReporter(passage, mention) && !IsGoverned(passage, start, mention.First)) is { } person && passage.MentionsIn(start, end).Count(mention => mention.Kind == MentionKind.Person) == 1 ? new(SourceClass.Named, end, end) { Mention = person, Words = person.Name, Role = person.Role } : BodyAt(passage, start, comma, LeastOfName) is { } unlisted && unlisted.End < comma ? unlisted with { First = end, End = end } : null; // 港务局上周结案，认定……
    }

    /// <summary>Who brings out a paper: 区纪委昨日通报调查结果。 省文物局周二发出通知。</summary>
    public static SpeakerPhrase? IssuerOf(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        for (var i = sentence.First + 1; i < Math.Min(sentence.End, sentence.First + LongestIssuer); i++)
        {
            if (inUtterance[i] || passage.Tokens[i].Kind != TokenKind.Ideographs)
            {
                continue;
            }

            if (s_issuing.Contains(ChineseScript.Fold(passage.Tokens[i].Norm)))
            {
                var start = StartOf(passage, sentence, i, inUtterance);
                return Before(passage, start, i, isClosed: true) is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: not ("pronoun.person" or "pronoun.we" or "pronoun.first") } subject ? subject : SentBody(passage, start, i);
            }
        }

        return null;
    }

    private const int LongestIssuer = 20;

    // 主管部门派出的检查组通报了……: the body at the end of its phrase.
    private static SpeakerPhrase? SentBody(Passage passage, int start, int verb)
    {
        var of = Enumerable.Range(start, Math.Max(0, verb - start)).LastOrDefault(i => passage.Tokens[i].Norm == "的", -1);
        return of < 0 ? null : BodyAt(passage, of + 1, verb, LeastOfSent);
    }

    private const int LeastOfSent = 2;
    private const int LeastOfName = 3;

    // A body that no list knows, by its last character.
    private static SpeakerPhrase? BodyAt(Passage passage, int start, int limit, int least)
    {
        var end = start;
        while (end < limit && passage.Tokens[end].Kind == TokenKind.Ideographs && !s_ends.Contains(passage.Tokens[end].Norm[0]) && !passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[end].Span)))
        {
            end++;
        }

        return start < end && end - start >= 1 && IsBody(passage.Text(start, end), least) ? new(SourceClass.RoleOnly, start, end) { Words = passage.Text(start, end), Refers = "noun" } : null;
    }

    /// <summary>Whether words end as the names of bodies do, and hold no clause.</summary>
    public static bool IsBody(string text, int least = LeastOfName)
    {
        var words = ChineseScript.Fold(text);
        return words.Length >= least && words.Length <= LongestBody && s_bodies.Where(suffix => words.EndsWith(suffix, StringComparison.Ordinal)).MaxBy(suffix => suffix.Length) is { } kind && !words[..^kind.Length].Any(s_clausal.Contains);
    }

    /// <summary>Whose a paper or figure is, by the words before it in its clause: 市审计局的|报告指出.</summary>
    public static SpeakerPhrase? OwnerOf(Passage passage, Sentence sentence, int noun, bool[] inUtterance)
    {
        var start = StartOf(passage, sentence, noun, inUtterance);
        var limit = noun > start && passage.Tokens[noun - 1].Norm is "的" ? noun - 1 : noun;
        return start >= limit ? null
            : passage.Mentions.Find(mention => mention.First == start && mention.End <= limit && mention.Kind is MentionKind.Organisation or MentionKind.Person) is { } named ? new(SourceClass.Document, start, noun) { Mention = named, Words = named.Name }
            : BodyAt(passage, start, limit, LeastOfName) is { } body && body.End == limit ? body with { End = noun } : null;
    }

    /// <summary>Who the clause before a colon is about: 他没有隐瞒：… 市场监管部门公布的数字大得多：…</summary>
    public static SpeakerPhrase? BeforeColon(Passage passage, Sentence sentence, int colon, bool[] inUtterance)
    {
        var (start, tokens) = (StartOf(passage, sentence, colon, inUtterance), passage.Tokens);
        // 某公司昨晚发布情况说明：
        if (tokens.FindIndex(start, colon - start, token => s_issuing.Contains(ChineseScript.Fold(token.Norm))) is > 0 and var issuing && issuing > start && ChineseExtent.IsPutOut(passage, issuing + 1, colon) && Before(passage, start, issuing, isClosed: true) is { } issuer)
        {
            return issuer;
        }

        if (start < colon && tokens.FindIndex(start, colon - start, token => s_clausal.Contains(token.Norm[0])) is > 0 and var verb && verb > start && Enumerable.Range(verb, colon - verb).Any(i => s_sayings.Contains(ChineseScript.Fold(tokens[i].Norm))) && Before(passage, start, verb, isClosed: true) is { Refers: "noun" } giver)
        {
            return giver;
        }

        return start < colon && Before(passage, start, colon, isClosed: false) is { } subject && (subject.Mention is { Kind: MentionKind.Person or MentionKind.Organisation } || subject.Refers == "pronoun.person" || subject.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer || subject.Class == SourceClass.Document || subject is { Class: SourceClass.Unnamed, Refers: "described" } ) ? subject : null;
    }

    // The first token of the clause behind its connectives and dates.
    private static int StartOf(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var start = verb;
        while (start > sentence.First && !inUtterance[start - 1] && !(tokens[start - 1].Kind == TokenKind.Punctuation && tokens[start - 1].Norm[0] is '，' or ',' or '。' or '；' or ';' or '：' or ':' or '！' or '？' or '!' or '?' or '”' or '」' or '"' or '】' or '〕'))
        {
            start--;
        }

        while (start < verb && (passage.Cues.Exists(cue => cue.First == start && cue.In("discourse.")) || s_openers.Contains(tokens[start].Norm) || passage.Dates.Any(date => date.Span.Overlaps(tokens[start].Span))))
        {
            start++;
        }

        return start;
    }

    private static SpeakerPhrase? Before(Passage passage, int start, int verb, bool isClosed)
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

        // 四名曾在这里上班的人告诉……: somebody brought in by number and told by a clause
        if (Described(passage, start, verb) is { } described)
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

        // 一名站长说, 三位董事告诉本网: somebody by role, without a name, brought in by number.
        if (cues.FindLast(cue => (RoleLinker.ClassOf(cue) is not null || cue.IsAny("attribution.unnamed", "person.generic")) && !(cue.Is("dirt.byline") && cue.First > 0 && tokens[cue.First - 1].Kind == TokenKind.Punctuation)) is { End: > 0 } somebody && !IsPossessor(passage, somebody.End, verb))
        {
            if (somebody.Is("attribution.unnamed"))
            {
                return new(SourceClass.Unnamed, start, somebody.End) { Words = passage.Text(start, somebody.End) };
            }

            // 林教授说：a surname before a title stands for whom the text names in full.
            if (somebody.First - start == 1 && tokens[start].Norm.Length == 1 && RoleLinker.ClassOf(somebody) is { } title && ChineseNameFinder.IsSurname(tokens[start].Norm))
            {
                return new(SourceClass.Named, start, somebody.End) { Refers = "surname", Words = passage.Text(start, somebody.End), Role = title };
            }

            var isCounted = IsCounted(passage, start, somebody.First);
            if (isCounted && RoleLinker.ClassOf(somebody) is not (RoleClass.Spokesperson or RoleClass.Principal or RoleClass.Officer))
            {
                return new(SourceClass.Unnamed, start, somebody.End) { Words = passage.Text(start, somebody.End), Refers = "described" };
            }

            return isCounted && passage.MentionsIn(start, somebody.First).FirstOrDefault() is { } of ? new(SourceClass.RoleOnly, start, somebody.End) { Words = of.Name + passage.Text(somebody.First, somebody.End), Refers = "noun.phrase" }
                : CuePhrase.Of(passage, somebody) is { } role ? role with { First = start } : null;
        }

        if (cues.Find(cue => cue.First == start && cue.Is("pronoun.org")) is { End: > 0 } body)
        {
            return new(SourceClass.Named, start, body.End) { Refers = "pronoun.org", Words = passage.Text(body.First, body.End) };
        }

        if (passage.Mentions.Find(mention => mention.First == start && mention.End <= verb && mention.Kind == MentionKind.Organisation) is { } organisation)
        {
            return new(SourceClass.Named, start, organisation.End) { Mention = organisation, Words = organisation.Name };
        }

        // Any other noun stands for itself: 发行商说，…
        var end = start;
        while (end < verb && tokens[end].Kind == TokenKind.Ideographs && !s_ends.Contains(tokens[end].Norm[0]) && !passage.Dates.Any(date => date.Span.Overlaps(tokens[end].Span)))
        {
            end++;
        }

        var words = passage.Text(start, end);
        if (passage.Cues.FindLast(cue => cue.First >= start && cue.First < verb && cue.IsAny("attribution.document", "attribution.statement") || cue.First == start && s_documents.Any(noun => passage.Text(cue.First, cue.End).StartsWith(noun, StringComparison.Ordinal))) is { End: > 0 } document)
        {
            var paper = DocumentPhrase.Of(passage, document) with { First = start };
            // 市纪委通报: the body right before the paper, though no list knows its name
            if (paper.Mention is null && document.First > start && passage.Text(start, document.First) is { Length: <= LongestNoun } issuer && s_bodies.Any(suffix => issuer.Length > suffix.Length && ChineseScript.Fold(issuer).EndsWith(suffix, StringComparison.Ordinal)))
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
            return new(SourceClass.Document, start, end) { Words = words, Refers = "statement" };
        }

        if (passage.Mentions.Find(mention => mention.First == start && mention.End <= verb && mention.Kind != MentionKind.Place) is { } named)
        {
            return new(SourceClass.Named, start, named.End) { Mention = named, Words = named.Name };
        }

        // 审计室确认…, 海岸管理局称…: a body shows by its last character, also where no comma follows its verb.
        var isBody = words.Length is >= 3 and <= LongestBody && s_bodies.Any(suffix => ChineseScript.Fold(words).EndsWith(suffix, StringComparison.Ordinal));
        return (isClosed || isBody && verb - end <= 1) && end > start && words.Length >= 2 && (words.Length <= LongestNoun || isBody) && !words.Any(s_clausal.Contains) && words[0] is not ('据' or '據') && (end == verb || verb - end <= 8) && !passage.Cues.Exists(cue => cue.First >= start && cue.End <= end && (cue.In("speech.") || cue.In("polarity.") || cue.In("modality.") || cue.In("aspect.") || cue.In("attribution.hearsay") || cue.In("attribution.passive") || cue.In("pronoun.")))
            ? new(SourceClass.RoleOnly, start, end) { Words = words, Refers = "noun" } : null;
    }

    // 对记者, 在会上, 与馆长: what stands behind a preposition is no subject.
    private static bool IsGoverned(Passage passage, int start, int at) =>
        at > start && SpeakerPhraseFinder.IsPreposition(passage.Tokens[at - 1].Norm) || at > start + 1 && passage.Tokens[at - 1].Norm is "《" or "“" or "「" && SpeakerPhraseFinder.IsPreposition(passage.Tokens[at - 2].Norm);

    // （记者某某）: who wrote the report says nothing in it.
    private static bool IsReporter(Passage passage, Mention mention) =>
        mention.First > 0 && passage.Tokens[mention.First - 1].Norm is "记者" or "記者" or "通讯员" && mention.End < passage.Tokens.Count && passage.Tokens[mention.End].Norm is "）" or ")" or "/" or "／" or "〕";

    // 馆长的助理说: the one whom something belongs to does not speak.
    private static bool IsPossessor(Passage passage, int end, int verb) => end < verb && passage.Tokens[end].Norm == "的" && end + 1 < verb && passage.Cues.Exists(cue => cue.First > end && cue.End <= verb && (RoleLinker.ClassOf(cue) is not null || cue.In("attribution.") || cue.In("person.")));

    private static SpeakerPhrase? Described(Passage passage, int start, int verb)
    {
        var tokens = passage.Tokens;
        var measure = Enumerable.Range(start, Math.Min(3, verb - start)).FirstOrDefault(i => tokens[i].Norm[^1] is '名' or '位', -1);
        if (measure < 0 || !IsCounted(passage, start, measure + 1) || passage.MentionsIn(start, measure + 1).Any())
        {
            return null;
        }

        var of = Enumerable.Range(measure + 1, Math.Max(0, verb - measure - 1)).LastOrDefault(i => tokens[i].Norm == "的", -1);
        var end = of + 1;
        while (of > measure + 1 && end < verb && end - of <= 3 && tokens[end].Kind == TokenKind.Ideographs && !s_ends.Contains(tokens[end].Norm[0]))
        {
            end++;
        }

        return of > measure + 1 && end > of + 1 && s_somebody.Any(noun => ChineseScript.Fold(passage.Text(of + 1, end)).EndsWith(noun, StringComparison.Ordinal)) && !Enumerable.Range(start, of - start).Any(i => tokens[i].Kind == TokenKind.Punctuation)
            ? new(SourceClass.Unnamed, start, end) { Words = passage.Text(start, end), Refers = "described" } : null;
    }

    private static readonly FrozenSet<string> s_somebody = ClosedWords.Of("somebody");

    private static bool IsCounted(Passage passage, int start, int at)
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
