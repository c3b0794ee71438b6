using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Makes a frame of a verb of saying and the subject before it, where what follows or precedes can be what is said.</summary>
internal static class SubjectVerb
{
    private static readonly FrozenSet<string> s_subordinating = ClosedWords.Of("subordinating");

    private static readonly FrozenSet<string> s_replying = ClosedWords.Of("replying-verb");

    private static readonly FrozenSet<string> s_releasing = ClosedWords.Of("releasing-stem");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance, string language)
    {
        if (language == "zh" && cue.First > sentence.First && passage.Tokens[cue.First - 1].Norm is "的" && cue.End - cue.First == 1 && !cue.Is("speech.show"))
        {
            return null; // 对内容保护的要求: a noun
        }

        // 在答复里承认：where something was said is not its verb.
        if (language == "zh" && cue.First > sentence.First && passage.Tokens[cue.First - 1].Norm is "在" or "于" && cue.End < sentence.End && ChineseScript.Fold(passage.Tokens[cue.End].Norm) is "里" or "中" or "时" or "上")
        {
            return null;
        }

        // "mencabut izin setelah menemukan": the verb of an adverbial clause, whose subject stands elsewhere
        if (language == "id" && cue.First > sentence.First + 1 && s_adverbial.Contains(passage.Tokens[cue.First - 1].Norm))
        {
            return null;
        }

        var described = language == "zh" ? null : RelativeSubject.Find(passage, sentence, cue, inUtterance);
        if (cue.IsAny("speech.show", "speech.say", "speech.write", "speech.report", "speech.claim", "speech.explain", "speech.warn", "speech.confirm") && DocumentSubject.Find(passage, sentence, cue.First, inUtterance) is { } document)
        {
            described = document;
        }

        if (language == "en" && cue.IsAny("speech.show", "speech.say", "speech.write", "speech.report") && PaperPart.Find(passage, sentence, cue.First, inUtterance) is { } part)
        {
            described = part;
        }

        var parted = described is null ? PartedSubject.Find(passage, sentence, cue.First, inUtterance) : null;
        var found = described ?? parted ?? (language == "zh" ? ChineseSubject.Find(passage, sentence, cue, inUtterance) : null) ?? SpeakerPhraseFinder.Subject(passage, sentence, cue.First, inUtterance, language) ?? (language == "en" ? NounSubject.Before(passage, sentence, cue.First, inUtterance) ?? BeforeRelative(passage, sentence, cue.First, inUtterance) : null);
        var isListed = found is not null;
        if (language == "id" && described is null && IndonesianSubject.Before(passage, sentence, cue.First, inUtterance) is { } whole && (found is null || IndonesianSubject.Prefers(passage, whole, found)))
        {
            found = whole;
        }

        if (language == "id")
        {
            found ??= IndonesianSubject.BeforeAside(passage, sentence, cue.First, inUtterance) ?? IndonesianSubject.OfSecondVerb(passage, sentence, cue.First);
        }

        if (found is not { } subject || language == "en" && IsObjectNoun(passage, cue, subject))
        {
            return null;
        }

        // "the registry of the river court", "the county's finance office": more words than the one that a list knows.
        if (language == "en" && subject is { Mention: null, Refers: "org.generic" or "org.kind" } && NounSubject.Before(passage, sentence, cue.First, inUtterance) is { Class: SourceClass.RoleOnly } longer && Stretch.Length(passage, longer.First, subject.End) > 2)
        {
            subject = longer;
        }

        if (language != "zh" && ThroughPerson(passage, sentence, subject) is { } voice)
        {
            subject = voice;
        }

        if (cue.Is("speech.deny") && SaidStretch.ClosesClaim(passage, sentence, subject.First, cue.End))
        {
            return null;
        }

        // "X has asked us to say that …"
        if (language == "en" && cue.Is("speech.ask") && AskedToSay.EndOf(passage, sentence, cue) is > 0 and var asked)
        {
            return new(cue, subject, subject.First, asked, IsInverted: false);
        }

        var isNoun = !(isListed && language == "id") && language != "zh" && (subject.Refers is "noun.phrase" || subject is { Class: SourceClass.Unnamed, Refers: "described" } && described is null);

        // "two clerks who have read the ledger said": the verb of a relative clause is not the sentence's.
        var between = Enumerable.Range(subject.End, Math.Max(0, cue.First - subject.End)).ToList();
        if (described is null && parted is null && between.Exists(i => passage.Tokens[i].Norm is "who" or "which" or "yang") && between.TrueForAll(i => passage.Tokens[i].Kind != TokenKind.Punctuation))
        {
            return null;
        }

        // "as she has been saying", "yang pernah ia katakan": an aside, not an attribution
        if (subject.First > sentence.First && s_subordinating.Contains(passage.Tokens[subject.First - 1].Norm) && !inUtterance[subject.First - 1] && passage.Tokens[cue.First].Kind == TokenKind.Word)
        {
            return null;
        }

        // "fields that X had told the regulator did not exist": a relative clause, where no verb of saying stands before "that"
        if (language == "en" && subject.First > sentence.First + 1 && passage.Tokens[subject.First - 1].Norm is "that" && passage.Tokens[subject.First - 2] is { Kind: TokenKind.Word } antecedent && !passage.Cues.Exists(other => other.First <= subject.First - 2 && subject.First - 2 < other.End && (other.In("speech.") || other.In("attribution.") || other.In("modality."))) && !antecedent.Norm.EndsWith("ed", StringComparison.Ordinal) && FrameExtent.TakesListener(passage.Tokens[cue.First]))
        {
            return null;
        }

        var end = FrameExtent.AfterDegree(passage, sentence, cue.End);
        end = language == "zh" ? ChineseExtent.After(passage, sentence, end, inUtterance) : end;
        // "told reporters": the phrase of the lexicon holds whom it is said to.
        if (FrameExtent.TakesListener(passage.Tokens[cue.First]) && cue.End - cue.First == 1)
        {
            end = FrameExtent.AfterListener(passage, sentence, cue.End);
        }

        // "..., she said on Tuesday." — subject and verb stand behind the words.
        var head = subject.First;
        while (head > sentence.First && passage.Cues.Exists(other => other.End == head && other.Is("role.honorific")))
        {
            head--;
        }

        subject = subject with { First = BehindQuotation(passage, sentence, head, inUtterance) };
        if (language == "en")
        {
            subject = subject with { First = NounSubject.PhraseOf(passage, sentence, subject.First, inUtterance) };
        }

        // The pool shuts in May, she announced, "for good": the clause before and the quotation behind are both what is said.
        if (language == "en" && subject.First - sentence.First >= 5 && cue.IsAny("speech.say", "speech.add", "speech.announce", "speech.promise", "speech.claim", "speech.confirm") && passage.Tokens[subject.First - 1].Is(',') && !inUtterance[subject.First - 2] && !Introduction.IsIntroducing(passage.Tokens[sentence.First])
            && end + 1 < sentence.End && passage.Tokens[end].Is(',') && (inUtterance[end + 1] || end + 2 < sentence.End && inUtterance[end + 2]))
        {
            return new(cue, subject, subject.First, end, IsInverted: true);
        }

        // “……。”X说。: a whole sentence right behind a quotation, with nothing that is said in it.
        if (language == "zh" && IsTailSentence(passage, sentence, cue, subject, end, inUtterance))
        {
            return new(cue, subject, sentence.First, end, IsInverted: true);
        }

        // 我问一位店员，她说……: the clause before tells who she is, and nothing that she says.
        if (language == "zh" && subject.Refers == "pronoun.person" && subject.First > sentence.First + 2 && passage.Tokens[subject.First - 1].Norm is "，" or "," && ChineseAsked.Of(passage, sentence.First, subject.First - 1) is { } met)
        {
            return new(cue, met with { First = subject.First, End = subject.End }, subject.First, end, IsInverted: false);
        }

        // 农会昨天开会，总干事宣布，……: what is announced follows the comma.
        var announces = language == "zh" && end < sentence.End && passage.Tokens[end].Norm is "，" or "," && !cue.IsAny("speech.say", "speech.tag", "speech.add", "speech.write", "speech.report", "speech.explain") && sentence.End - end > 4 && (cue.First - subject.End <= 3 || cue.IsAny("speech.announce", "speech.show", "speech.confirm") && subject.Mention is not { Kind: MentionKind.Unknown or MentionKind.Thing }) && !FrameExtent.IsBehindUtterance(subject.First, inUtterance);
        var isFollowed = language == "zh" && end < sentence.End && passage.Tokens[end].Kind != TokenKind.Punctuation;
        if (!announces && !isFollowed && !(language == "en" && s_joining.Contains(passage.Tokens[subject.First].Norm)) && !TakesWords(passage, subject, cue) && !(language == "zh" && (Utterances.OpensTopic(passage.Tokens[sentence.First]) || Introduction.IsOccasion(passage, sentence.First, subject.First - 1))) && subject.First > sentence.First + 1 && (passage.Tokens[subject.First - 1].Kind == TokenKind.Punctuation || inUtterance[subject.First - 1]) && (FrameExtent.IsBehindUtterance(subject.First, inUtterance) || end < sentence.End && (passage.Tokens[end].Is(',') || language == "en" && passage.Tokens[end].Is(';')) && passage.Tokens[subject.First - 1].Is(',') && (language == "en" ? !Array.Exists(s_weakForces, cue.Is) && (!IsAct(passage, cue) || IsPerson(subject)) || cue.IsAny("speech.say", "speech.add", "speech.announce") : cue.IsAny("speech.say", "speech.add") && !(language == "id" && Introduction.IsIntroduction(passage, sentence, subject.First))) || !Introduction.IsIntroduction(passage, sentence, subject.First)) && FrameExtent.IsTail(passage, sentence, end, inUtterance))
        {
            // 文件2022年就公开了: at the end of its sentence only a verb of saying follows words; any other is an act.
            return IsAct(passage, cue) && !IsPerson(subject) && !FrameExtent.IsBehindUtterance(subject.First, inUtterance) || language == "zh" && !cue.IsAny("speech.say", "speech.add", "speech.write", "speech.claim", "speech.explain", "speech.report", "speech.admit", "speech.warn") ? null
                : new(cue, subject, subject.First, FrameExtent.End(passage, sentence, end), IsInverted: true);
        }

        // "issued a statement", "menerbitkan pernyataan": a verb with its noun introduces words only by "that", a colon or a quotation.
        // "said in a statement it respected": what tells by which paper is said as by any other means.
        var hasNoun = !(language == "en" && s_plainly.Contains(passage.Tokens[cue.First].Short) && cue.End - cue.First > 2) && language != "zh" && cue.End - cue.First > 1 && passage.Cues.Exists(other => other.First == cue.First) && passage.Language.Lexicon.ClassesOf(passage.Tokens[cue.End - 1]).Any(name => name is "attribution.document" or "attribution.statement");
        var isWeak = hasNoun || language == "en" && s_talking.Contains(passage.Tokens[cue.First].Stem) || IsAct(passage, cue) || s_releasing.Contains(passage.Tokens[cue.First].Stem) && !cue.Is("speech.say") || Array.Exists(s_weakForces, cue.Is) && !cue.IsAny("speech.say", "speech.claim", "speech.promise", "speech.write", "speech.confirm", "speech.deny") && !(cue.End - cue.First > 1 && !EndsSomething(passage, cue) && passage.Language.Lexicon.ClassesOf(passage.Tokens[cue.First]).Contains("speech.say"))
            && !(language == "zh" && (end < sentence.End && passage.Tokens[end].Norm is "，" or "," || ChineseClause.TakesClause(passage, cue))); // 宣布，…: a clause follows
        // "The mayor went on holiday, and the school will open": an act says something only with a colon, a quotation or "that".
        if (language == "en" && IsAct(passage, cue) && !Enumerable.Range(end, sentence.End - end).TakeWhile(i => !OpensSaying(passage, i)).Any(i => inUtterance[i] || passage.Tokens[i].Norm is ":" or "that" or "to"))
        {
            return null;
        }

        // "X answered within minutes.": how, not what
        if (language == "en" && s_replying.Contains(passage.Tokens[cue.First].Norm) && cue.End - cue.First == 1 && end < sentence.End && passage.Tokens[end].Norm is "within" or "from" or "in" or "by" or "at" or "on" or "after" && SaidStretch.IsCircumstance(passage, end, sentence.End) && !Enumerable.Range(end, sentence.End - end).Any(i => inUtterance[i] || passage.Tokens[i].Norm is ":" or "that"))
        {
            return null;
        }

        // A noun that is no listed speaker takes more: "that", a colon, a quotation, or a verb that does nothing else.
        if (isNoun && !FrameExtent.Introduces(passage, sentence, end, inUtterance, isWeak: true) && !s_plainly.Contains(passage.Tokens[cue.First].Short) && !s_plainly.Contains(passage.Tokens[cue.First].Norm))
        {
            return null;
        }

        return FrameExtent.Introduces(passage, sentence, end, inUtterance, isWeak) || cue.Is("speech.deny") ? new(cue, subject, subject.First, end, IsInverted: false)
            // "X, who proposed the increase, said": the verb of a relative clause makes no statement of the sentence.
            : language == "en" && passage.Tokens[cue.First - 1].Norm is "who" or "which" or "that" ? null
            : WholeClause.Find(passage, sentence, cue, subject, end, inUtterance);
    }

    // "Y, pengacara X, berdalih penjualan itu mendesak": between subject and verb another verb of saying has taken the words.
    private static bool TakesWords(Passage passage, SpeakerPhrase subject, FunctionMatch cue) =>
        passage.CuesIn(subject.End, cue.First).Any(other => other.IsAny("speech.say", "speech.claim", "speech.deny", "speech.confirm", "speech.explain") && cue.First - other.End >= 2);

    // "X closed the pool, saying that A": the words are the participle's.
    private static bool OpensSaying(Passage passage, int at) =>
        JoinedVerb.IsParticiple(passage, at) && passage.Cues.Exists(cue => cue.First == at && cue.IsAny("speech.say", "speech.add", "speech.claim", "speech.admit"));

    private static bool IsTailSentence(Passage passage, Sentence sentence, FunctionMatch cue, SpeakerPhrase subject, int end, bool[] inUtterance) =>
        (end >= sentence.End || passage.Tokens[end].Norm is "。" or "." or "！" or "!") && end + 1 >= sentence.End && FrameExtent.IsBehindUtterance(sentence.First, inUtterance) && subject.First >= sentence.First
        && Enumerable.Range(sentence.First, end - sentence.First).All(i => !inUtterance[i] && passage.Tokens[i].Norm is not ("，" or "," or "；" or "：")) && cue.IsAny("speech.say", "speech.tag", "speech.add", "speech.write", "speech.claim", "speech.explain", "speech.admit", "speech.warn", "speech.confirm");

    // "sought to calm fears that", "dismissed claims that": a plural behind another verb, not a verb
    private static bool IsObjectNoun(Passage passage, FunctionMatch cue, SpeakerPhrase subject) =>
        cue.End - cue.First == 1 && subject.End < cue.First && passage.Tokens[cue.First] is { } noun && noun.Norm.EndsWith('s') && noun.Norm is not "says" && cue.End < passage.Tokens.Count && passage.Tokens[cue.End].Norm is "that" && passage.Tokens[cue.First - 1] is { Kind: TokenKind.Word, IsCapitalised: false } before && !s_beside.Contains(before.Norm) && !before.Norm.EndsWith("ly", StringComparison.Ordinal);

    private static readonly FrozenSet<string> s_beside = ClosedWords.Of("adverb");

    // "called off the strike"
    private static bool EndsSomething(Passage passage, FunctionMatch cue) => passage.Cues.Exists(other => other.First == cue.First && other.End == cue.End && (other.In("polarity.") || other.In("aspect.")));

    // "An engineer with the firm, who asked not to be named, thinks": the noun before the relative clause in commas.
    private static SpeakerPhrase? BeforeRelative(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        var comma = passage.Tokens[verb - 1].Is(',') ? passage.Tokens.FindLastIndex(verb - 2, Math.Max(1, verb - 1 - sentence.First), token => token.Is(',')) : -1;
        return comma > sentence.First && verb - comma <= 16 && (passage.Tokens[comma + 1].Norm is "who" or "which" || passage.Tokens[comma + 1].Norm.StartsWith("who'", StringComparison.Ordinal) || passage.Tokens[comma + 1].Norm.StartsWith("who’", StringComparison.Ordinal)) ? NounSubject.Before(passage, sentence, comma, inUtterance) : null;
    }

    // "...," the agency's head of microbiology, Prof X, told the paper: the subject begins where the quotation ends.
    private static int BehindQuotation(Passage passage, Sentence sentence, int head, bool[] inUtterance)
    {
        var first = head;
        while (first > sentence.First && head - first < 8 && passage.Tokens[first - 1].Kind == TokenKind.Word && !inUtterance[first - 1] && !passage.Cues.Exists(cue => cue.First < first && first <= cue.End && cue.IsAny("speech.say", "pronoun.person")))
        {
            first--;
        }

        return FrameExtent.IsBehindUtterance(first, inUtterance) ? first : head;
    }

    // "Melalui manajer humasnya, X, perusahaan menyatakan ...": who speaks for it is named before it.
    private static SpeakerPhrase? ThroughPerson(Passage passage, Sentence sentence, SpeakerPhrase subject) =>
        passage.Tokens[sentence.First].Norm is "melalui" or "lewat" or "through" && subject.Mention is not { Kind: MentionKind.Person } && subject.First - sentence.First is > 1 and < 14
        && passage.MentionsIn(sentence.First, subject.First).LastOrDefault(mention => mention.Kind == MentionKind.Person && mention.Role != RoleClass.None) is { } person ? new(SourceClass.Named, subject.First, subject.End) { Mention = person, Words = person.Name, Role = person.Role } : null;

    // "She spoke to the Weekly about the roof": who talks to whom
    private static readonly FrozenSet<string> s_talking = ClosedWords.Of("talking");

    private static readonly FrozenSet<string> s_adverbial = ClosedWords.Of("adverbial");

    private static readonly FrozenSet<string> s_plainly = ClosedWords.Of("plainly-saying");

    // Verbs that plan, order or judge introduce words only with "that", a colon or a quotation.
    private static readonly string[] s_weakForces = ["speech.announce", "speech.plan", "speech.order", "speech.ask", "speech.praise", "speech.criticise", "speech.agree", "speech.joke"];

    // "A, and its president urged B": a clause of its own, not the end of the one before
    private static readonly FrozenSet<string> s_joining = ClosedWords.Of("joining");

    // "…, Ms Fielding went on": whoever goes on or answers behind a comma speaks, where it is a person.
    private static bool IsPerson(SpeakerPhrase subject) => subject.Mention is { Kind: MentionKind.Person } || subject.Refers is "pronoun.person";

    private static bool IsAct(Passage passage, FunctionMatch cue) => s_acts.Contains(passage.Tokens[cue.First].Stem);

    // Verbs that are far more often an act than a saying.
    private static readonly FrozenSet<string> s_acts = ClosedWords.Of("act-verb");
}
