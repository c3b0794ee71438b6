using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds the words of attribution in a sentence, by the word order of its language.</summary>
/// <remarks>A verb of saying makes a frame only with its subject beside it and with words that it can introduce; a noun, an infinitive or a relative clause makes none.</remarks>
internal static class SpeechFrameFinder
{
    // Words after which an English form is a noun or an infinitive, not a finite verb.
    private static readonly FrozenSet<string> s_nominal = ClosedWords.Of("nominal");

    /// <summary>The frames of one sentence, in order; words inside utterances do not count.</summary>
    public static List<SpeechFrame> Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var frames = new List<SpeechFrame>();
        foreach (var found in passage.CuesIn(sentence.First, sentence.End))
        {
            var cue = WithVerb(passage, found);
            if (inUtterance[cue.First] || (frames.Count > 0 && cue.First < frames[^1].End))
            {
                continue;
            }

            var frame = cue.IsAny("attribution.according", "attribution.quoted") ? AccordingFinder.Find(passage, sentence, cue, inUtterance)
                : cue.Is("speech.refuse") ? Refusal(passage, sentence, cue, inUtterance)
                : cue.In("speech.") ? Verb(passage, sentence, cue, inUtterance)
                : null;
            if (frame is not null)
            {
                frames.Add(frame);
            }
            else if (cue.Is("attribution.document") && FromDocument(passage, sentence, cue, inUtterance) is { } read)
            {
                frames.Add(read);
            }
            else if (cue.IsAny("attribution.document", "discourse.rumour") && Noun(passage, sentence, cue) is { } noun)
            {
                frames.Add(noun);
            }
        }

        for (var i = sentence.First + 4; i + 2 < sentence.End; i++)
        {
            if (AccordingFinder.Closing(passage, sentence, i, inUtterance) is { } closing && !inUtterance[i] && !(closing.Speaker.Class == SourceClass.Document && frames.Exists(frame => frame.End <= i)))
            {
                frames.RemoveAll(frame => frame.End > i);
                frames.Add(closing);
            }
        }

        if (frames.Count == 0 && (ClosingClause.Find(passage, sentence, inUtterance) ?? CountFrame.Find(passage, sentence, inUtterance) ?? IndonesianCount.Find(passage, sentence, inUtterance) ?? ChineseFigure.Find(passage, sentence, inUtterance)) is { } clause)
        {
            return [clause];
        }

        if (frames.Count == 0 && Valuation.Find(passage, sentence, inUtterance) is { } valuation)
        {
            return [valuation];
        }

        if (frames.Count == 0 && ColonFrame.Find(passage, sentence, inUtterance) is { } colon)
        {
            return [colon];
        }

        // "Dalam daftar kreditor, A"
        if (frames.Count == 0 && passage.CuesIn(sentence.First, Math.Min(sentence.End, sentence.First + 3)).FirstOrDefault(cue => cue.Is("attribution.document")) is { End: > 0 } paper && FromDocument(passage, sentence, paper, inUtterance, isInside: true) is { } inside)
        {
            return [inside];
        }

        return Outermost(passage, [.. frames.Select(frame => OfPaper(passage, sentence, frame))]);
    }

    // "The regulator's letter cites eleven cases. “…,” it says.": what it says is written in the paper that the sentence before is about.
    private static SpeechFrame OfPaper(Passage passage, Sentence sentence, SpeechFrame frame)
    {
        if (frame.Speaker is not { Refers: "pronoun.org", Words: "it" or "It" } || !s_written.Contains(passage.Tokens[frame.Cue.First].Norm))
        {
            return frame;
        }

        var before = passage.Sentences.FindLastIndex(other => other.End <= sentence.First && !Enumerable.Range(other.First, other.Count).All(i => passage.QuotationOf(i) is not null));
        if (before < 0 || passage.CuesIn(passage.Sentences[before].First, passage.Sentences[before].End).FirstOrDefault(cue => cue.First - passage.Sentences[before].First <= 5 && cue.IsAny("attribution.document", "attribution.statement")) is not { End: > 0 } paper)
        {
            return frame;
        }

        var read = SpeakerPhraseFinder.Document(passage, paper);
        return frame with { Speaker = (read is { Mention: null, Class: SourceClass.Document } ? read with { Refers = null } : read) with { First = frame.Speaker.First, End = frame.Speaker.End } };
    }

    private static readonly FrozenSet<string> s_written = ClosedWords.Of("written");

    // One source to a clause: words behind the first source's "that" are its words, whatever they report in turn; a quotative that follows ("kata dia") speaks for the whole.
    private static List<SpeechFrame> Outermost(Passage passage, List<SpeechFrame> frames)
    {
        if (frames.Count < 2)
        {
            return frames;
        }

        var kept = new List<SpeechFrame>();
        foreach (var frame in frames)
        {
            if (frame.IsInverted)
            {
                kept.RemoveAll(other => !other.IsInverted && !ClauseEndsBetween(passage, other.End, frame.First) && !IsSource(other));
                kept.Add(frame);
            }
            else if (kept.Count == 0 || kept[^1].IsInverted || ClauseEndsBetween(passage, kept[^1].End, frame.First))
            {
                kept.Add(frame);
            }
        }

        return kept;
    }

    // "Dari prospektus yang kami baca, A": a document at the head of the sentence, up to its comma.
    private static SpeechFrame? FromDocument(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance, bool isInside = false)
    {
        if (cue.First != sentence.First + 1 || !(isInside ? passage.Tokens[sentence.First].Norm is "dalam" && s_lists.Contains(passage.Tokens[cue.First].Norm) : passage.Tokens[sentence.First].Norm is "dari" or "from") || inUtterance[sentence.First])
        {
            return null;
        }

        var comma = passage.Tokens.FindIndex(cue.End, Math.Min(12, sentence.End - cue.End), token => token.Is(','));
        return comma < 0 || sentence.End - comma < 4 ? null : new(new(sentence.First, sentence.First + 1, ["attribution.according"]), SpeakerPhraseFinder.Document(passage, cue), sentence.First, comma, IsInverted: false);
    }

    private static readonly FrozenSet<string> s_lists = ClosedWords.Of("list-paper");

    private static bool IsSource(SpeechFrame frame) => frame.Cue.IsAny("attribution.according", "attribution.quoted") || frame.Speaker.Class == SourceClass.Unnamed;

    private static bool ClauseEndsBetween(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage.Tokens[i].Norm is ";" or "；" or "sedangkan" or "while" or "whereas" or "而" or "sementara" or "tetapi" or "but" or "但" or "namun")
            {
                return true;
            }
        }

        return false;
    }

    // "menurunkan laporan bahwa ...", "the claim that ...": the noun carries what the subject of its sentence says; a rumour is nobody's.
    private static SpeechFrame? Noun(Passage passage, Sentence sentence, FunctionMatch cue)
    {
        if (cue.End >= sentence.End || passage.Tokens[cue.End].Norm is not ("bahwa" or "that"))
        {
            return null;
        }

        if (cue.Is("discourse.rumour"))
        {
            return new(cue, new(SourceClass.Hearsay, cue.First, cue.End) { Words = passage.Text(cue.First, cue.End) }, cue.First, cue.End, IsInverted: false);
        }

        var owner = SpeakerPhraseFinder.Document(passage, cue);
        if (owner.Mention is null && passage.MentionsIn(sentence.First, cue.First).FirstOrDefault(mention => mention.Kind is not (MentionKind.Place or MentionKind.Thing)) is { } subject && cue.First - subject.End <= 10 && !ClauseEndsBetween(passage, subject.End, cue.First) && SpeakerPhraseFinder.IsSubject(passage, sentence, subject))
        {
            owner = new(SourceClass.Named, subject.First, cue.End) { Mention = subject, Words = subject.Name };
        }

        return new(cue, owner, Math.Min(owner.First, cue.First), cue.End, IsInverted: false);
    }

    // "sempat menyatakan", "kembali menegaskan": the phrase marks an earlier or repeated saying, its last word is the verb.
    private static FunctionMatch WithVerb(Passage passage, FunctionMatch cue)
    {
        if (!cue.IsAny("discourse.again", "discourse.earlier") || cue.In("speech.") || cue.End - cue.First < 2)
        {
            return cue;
        }

        var last = passage.Tokens[cue.End - 1];
        var classes = passage.Language.Lexicon.ClassesOf(last);
        return Array.Exists(classes, name => name.StartsWith("speech.", StringComparison.Ordinal)) ? new(cue.End - 1, cue.End, classes) : cue;
    }

    private static SpeechFrame? Refusal(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance) =>
        SpeakerPhraseFinder.Subject(passage, sentence, cue.First, inUtterance, passage.Tokens[cue.First].Kind == TokenKind.Ideographs ? "zh" : passage.Language.Code) is { } subject ? new(cue, subject, subject.First, sentence.End, IsInverted: false) : null;

    private static SpeechFrame? Verb(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var word = tokens[cue.First].Norm;
        var language = tokens[cue.First].Kind == TokenKind.Ideographs ? "zh" : passage.Language.Code;
        var afterMark = cue.First == sentence.First || tokens[cue.First - 1].Kind == TokenKind.Punctuation || inUtterance[cue.First - 1];
        if (language == "id" && cue.End - cue.First == 2 && tokens[cue.End - 1].Norm is "dia" or "ia" or "beliau" or "mereka" && !IsActive(word))
        {
            // "kata dia": the lexicon's phrase holds its subject
            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = tokens[cue.End - 1].Norm == "mereka" ? "pronoun.plural" : "pronoun.person", Words = tokens[cue.End - 1].Norm }, cue.First, FrameExtent.End(passage, sentence, cue.End), IsInverted: cue.First > sentence.First);
        }

        // "Ia menambahkan", "he added": the lexicon's phrase holds its subject
        if (language != "zh" && cue.End - cue.First > 1 && word is "ia" or "dia" or "beliau" or "he" or "she")
        {
            var isTail = cue.First > sentence.First && FrameExtent.IsTail(passage, sentence, cue.End, inUtterance);
            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = word }, cue.First, isTail ? FrameExtent.End(passage, sentence, cue.End) : cue.End, IsInverted: isTail);
        }

        // Verbs of belief keep their root (percaya, yakin, setuju) and follow their subject all the same.
        if (language == "id" && !IsActive(word) && (afterMark || !cue.IsAny("speech.opine", "speech.agree", "speech.predict") || cue.Is("speech.say") || word.StartsWith("di", StringComparison.Ordinal)))
        {
            return Quotative(passage, sentence, cue, inUtterance, word, afterMark);
        }

        if (cue.Is("speech.tag"))
        {
            return null;
        }

        if (language == "zh" && (InnerPronoun(passage, cue) ?? InnerDocument(passage, cue)) is { } inner)
        {
            var behind = passage.Cues.Find(other => other.First == cue.End && other.In("speech."));
            return new(cue, inner, cue.First, behind.End > 0 ? behind.End : cue.End, IsInverted: false);
        }

        if (language == "en")
        {
            if (afterMark && cue.First > sentence.First && !word.EndsWith("ing", StringComparison.Ordinal) && !FrameExtent.TakesListener(tokens[cue.First]) && (SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 1) ?? Described(passage, sentence, cue.End, inUtterance)) is { Class: not SourceClass.Document } inverted
                && (inverted.Refers is not ("pronoun.person" or "pronoun.plural" or "pronoun.org" or "pronoun.first" or "pronoun.we") || FrameExtent.IsTail(passage, sentence, inverted.End, inUtterance)))
            {
                return new(cue, inverted, cue.First, FrameExtent.End(passage, sentence, Math.Max(cue.End, inverted.End)), IsInverted: true);
            }

            // "…," said one, Y, a retired magistrate.
            if (afterMark && cue.First > sentence.First && cue.Is("speech.say") && cue.End + 2 < sentence.End && tokens[cue.End].Norm is "one" or "another" && tokens[cue.End + 1].Is(',') && passage.Mentions.Find(mention => mention.First == cue.End + 2 && mention.Kind is MentionKind.Person or MentionKind.Unknown) is { } single)
            {
                return new(cue, new(SourceClass.Named, cue.End, single.End) { Mention = single, Words = single.Name }, cue.First, FrameExtent.End(passage, sentence, single.End), IsInverted: true);
            }

            // "..., says the regional health board.": a noun that no list knows, up to the end of its clause.
            if (afterMark && cue.First > sentence.First + 3 && tokens[cue.First - 1].Is(',') && cue.End - cue.First == 1 && cue.IsAny("speech.say", "speech.add", "speech.write") && !FrameExtent.TakesListener(tokens[cue.First]) && NounSubject.Inverted(passage, sentence, cue.End, inUtterance) is { } noun)
            {
                return new(cue, noun, cue.First, FrameExtent.End(passage, sentence, noun.End), IsInverted: true);
            }

            if (!IsFinite(tokens, sentence, cue))
            {
                return null;
            }
        }

        return SubjectVerb(passage, sentence, cue, inUtterance, language);
    }

    // "…," says education convener Rosa Fielding: nouns that no list knows before a full name.
    private static SpeakerPhrase? Described(Passage passage, Sentence sentence, int from, bool[] inUtterance)
    {
        var mention = passage.Mentions.Find(mention => mention.First >= from + 2 && mention.First <= from + 4 && mention.End <= sentence.End);
        return mention is { Kind: MentionKind.Person or MentionKind.Unknown } && mention.End - mention.First >= 2 && Enumerable.Range(from, mention.First - from).All(i => passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false } word && !inUtterance[i] && !SpeakerPhraseFinder.IsPreposition(word.Norm) && !NounSubject.IsClausal(word.Norm))
            ? new(SourceClass.Named, from, mention.End) { Mention = mention, Words = mention.Name, Role = mention.Role } : null;
    }

    // 她还说, 他补充: the lexicon's phrase holds its subject; 说 may follow.
    private static SpeakerPhrase? InnerPronoun(Passage passage, FunctionMatch cue)
    {
        var first = passage.Tokens[cue.First].Norm[0];
        return first is '他' or '她' && string.Concat(Enumerable.Range(cue.First, cue.End - cue.First).Select(i => passage.Tokens[i].Norm)).Length > 1
            ? new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = first.ToString() } : null;
    }

    // 声明写道: the lexicon's phrase holds the document that speaks.
    private static SpeakerPhrase? InnerDocument(Passage passage, FunctionMatch cue)
    {
        var norm = string.Concat(Enumerable.Range(cue.First, cue.End - cue.First).Select(i => passage.Tokens[i].Norm));
        foreach (var (noun, isStatement) in s_documents)
        {
            if (norm.Length > noun.Length && norm.StartsWith(noun, StringComparison.Ordinal))
            {
                return new(SourceClass.Document, cue.First, cue.End) { Words = noun, Refers = isStatement ? "statement" : null };
            }
        }

        return null;
    }

    private static readonly (string Noun, bool IsStatement)[] s_documents = [("声明", true), ("公告", true), ("通知", true), ("通报", true), ("信中", true), ("答复", true), ("回复", true), ("邮件", true), ("公开信", true), ("报告", false), ("报道", false), ("文件", false), ("研究", false), ("数据", false), ("文章", false), ("调查", false)];

    // "...," the agency's head of microbiology, Prof X, told the paper: the subject begins where the quotation ends.
    private static int BehindQuotation(Passage passage, Sentence sentence, int head, bool[] inUtterance)
    {
        var first = head;
        while (first > sentence.First && head - first < 8 && passage.Tokens[first - 1].Kind == TokenKind.Word && !inUtterance[first - 1] && !passage.Cues.Exists(cue => cue.First < first && first <= cue.End && cue.IsAny("speech.say", "pronoun.person")))
        {
            first--;
        }

        return IsBehindUtterance(first, inUtterance) ? first : head;
    }

    private static bool IsBehindUtterance(int at, bool[] inUtterance) => at > 0 && inUtterance[at - 1] || at > 1 && inUtterance[at - 2];

    // "Ihwal X, ...", "After the match, ...": words before the subject that are no clause of their own.
    private static bool IsIntroduction(Passage passage, Sentence sentence, int subject)
    {
        var words = 0;
        for (var i = sentence.First; i < subject; i++)
        {
            words += passage.Tokens[i].Kind == TokenKind.Punctuation ? 0 : 1;
        }

        return words < 3 || words < 9 && s_introducing.Contains(passage.Tokens[sentence.First].Norm);
    }

    private static readonly FrozenSet<string> s_plainly = ClosedWords.Of("plainly-saying");

    public static bool IsIntroducing(Token token) => s_introducing.Contains(token.Norm);

    private static readonly FrozenSet<string> s_introducing = ClosedWords.Of("introducing");

    // Verbs that plan, order or judge introduce words only with "that", a colon or a quotation.
    private static readonly string[] s_weakForces = ["speech.announce", "speech.plan", "speech.order", "speech.ask", "speech.praise", "speech.criticise", "speech.agree", "speech.joke"];

    private static bool IsAct(Passage passage, FunctionMatch cue) => Array.IndexOf(s_acts, passage.Tokens[cue.First].Stem) >= 0;

    // Verbs that are far more often an act than a saying.
    private static readonly string[] s_acts = ["close", "end", "carry", "go", "continue", "finish", "conclude", "proceed", "resume", "start", "begin", "open", "answer", "list", "contain", "count", "record", "carry on", "go on", "lanjut", "tutup", "akhiri", "buka", "mulai"];

    private static bool IsActive(string word) => word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("ber", StringComparison.Ordinal);

    // Bare roots and roots with -nya are quotatives that follow the words (ujar, katanya, tutur); di- verbs name their agent behind "oleh".
    private static SpeechFrame? Quotative(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance, string word, bool afterMark)
    {
        var tokens = passage.Tokens;
        if (!cue.Is("speech.tag") && (word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal)))
        {
            for (var i = cue.End; i < Math.Min(sentence.End, cue.End + 4); i++)
            {
                if (tokens[i].Norm == "oleh" && SpeakerPhraseFinder.Right(passage, sentence, i + 1, inUtterance, reach: 2) is { } agent)
                {
                    return new(cue, agent, cue.First, agent.End, IsInverted: true);
                }
            }

            return null;
        }

        var isNoun = word.EndsWith("an", StringComparison.Ordinal) || word.StartsWith("pe", StringComparison.Ordinal) || word.StartsWith("ke", StringComparison.Ordinal);
        if (isNoun || (!afterMark && !(cue.First > sentence.First && tokens[cue.First - 1].Norm is "demikian" or "begitu" or "begitulah")))
        {
            return null;
        }

        if (word.EndsWith("nya", StringComparison.Ordinal))
        {
            // "Alasannya", "catatannya": a noun with its possessor
            if (word.EndsWith("annya", StringComparison.Ordinal))
            {
                return null;
            }

            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = cue.Is("speech.add") ? "pronoun.same" : "pronoun.person", Words = "-nya" }, cue.First, FrameExtent.End(passage, sentence, cue.End), IsInverted: cue.First > sentence.First);
        }

        var said = SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 3);
        if (said is null && cue.End < sentence.End && tokens[cue.End] is { Kind: TokenKind.Word, IsCapitalised: false, Norm.Length: > 6 } maker && maker.Norm.EndsWith("nya", StringComparison.Ordinal) && maker.Norm.StartsWith("pe", StringComparison.Ordinal))
        {
            said = new(SourceClass.RoleOnly, cue.End, cue.End + 1) { Words = passage.Text(cue.End, cue.End + 1)[..^3], Refers = "noun" };
        }

        // Behind a quotation or a clause even a noun that no list knows is who said it.
        said ??= afterMark && cue.First > sentence.First && (cue.Is("speech.say") || IsBehindUtterance(cue.First, inUtterance)) ? NounSubject.Behind(passage, sentence, cue.End, inUtterance) : null;
        return said is { } right
            ? new(cue, right, cue.First, FrameExtent.End(passage, sentence, Math.Max(cue.End, right.End)), IsInverted: true)
            : null;
    }

    private static bool IsFinite(List<Token> tokens, Sentence sentence, FunctionMatch cue)
    {
        var word = tokens[cue.First].Norm;
        if (cue.First == sentence.First)
        {
            return false;
        }

        var before = tokens[cue.First - 1].Norm;
        if (word.EndsWith("ing", StringComparison.Ordinal))
        {
            return before is "is" or "are" or "was" or "were" or "been";
        }

        // "the inspector's findings", "it is closed": a noun with its possessor, a passive
        if (before.EndsWith("'s", StringComparison.Ordinal) || before.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) && (IsBe(before) || before is "so" or "not" or "also" or "never" && cue.First > sentence.First + 1 && IsBe(tokens[cue.First - 2].Norm)))
        {
            return false;
        }

        return !s_nominal.Contains(before);
    }

    // "Melalui manajer humasnya, X, perusahaan menyatakan ...": who speaks for it is named before it.
    private static SpeakerPhrase? ThroughPerson(Passage passage, Sentence sentence, SpeakerPhrase subject) =>
        passage.Tokens[sentence.First].Norm is "melalui" or "lewat" or "through" && subject.Mention is not { Kind: MentionKind.Person } && subject.First - sentence.First is > 1 and < 14
        && passage.MentionsIn(sentence.First, subject.First).LastOrDefault(mention => mention.Kind == MentionKind.Person && mention.Role != RoleClass.None) is { } person ? new(SourceClass.Named, subject.First, subject.End) { Mention = person, Words = person.Name, Role = person.Role } : null;

    private static bool IsBe(string word) => word is "is" or "are" or "was" or "were" or "be" or "been" or "being";

    private static SpeechFrame? SubjectVerb(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance, string language)
    {
        if (language == "zh" && cue.First > sentence.First && passage.Tokens[cue.First - 1].Norm is "的" && cue.End - cue.First == 1 && !cue.Is("speech.show"))
        {
            return null; // 对内容保护的要求: a noun
        }

        var described = language == "zh" ? null : RelativeSubject.Find(passage, sentence, cue, inUtterance);
        if (cue.IsAny("speech.show", "speech.say", "speech.write", "speech.report", "speech.claim", "speech.explain", "speech.warn", "speech.confirm") && DocumentSubject.Find(passage, sentence, cue.First, inUtterance) is { } document)
        {
            described = document;
        }

        var found = described ?? (language == "zh" ? ChineseSubject.Find(passage, sentence, cue, inUtterance) : null) ?? SpeakerPhraseFinder.Subject(passage, sentence, cue.First, inUtterance, language) ?? (language == "en" ? NounSubject.Before(passage, sentence, cue.First, inUtterance) : null);
        var isListed = found is not null;
        if (language == "id" && described is null && IndonesianSubject.Before(passage, sentence, cue.First, inUtterance) is { } whole && (found is null || IndonesianSubject.Prefers(passage, whole, found)))
        {
            found = whole;
        }

        if (found is not { } subject)
        {
            return null;
        }

        // "the registry of the river court", "the county's finance office": more words than the one that a list knows.
        if (language == "en" && subject is { Mention: null, Refers: "org.generic" or "org.kind" } && NounSubject.Before(passage, sentence, cue.First, inUtterance) is { Class: SourceClass.RoleOnly } longer && StatementExtractor.Length(passage, longer.First, subject.End) > 2)
        {
            subject = longer;
        }

        if (language != "zh" && ThroughPerson(passage, sentence, subject) is { } voice)
        {
            subject = voice;
        }

        var isNoun = !(isListed && language == "id") && (subject.Refers is "noun.phrase" || language != "zh" && subject is { Class: SourceClass.Unnamed, Refers: "described" } && described is null);

        // "two clerks who have read the ledger said": the verb of a relative clause is not the sentence's.
        var between = Enumerable.Range(subject.End, Math.Max(0, cue.First - subject.End)).ToList();
        if (described is null && between.Exists(i => passage.Tokens[i].Norm is "who" or "which" or "yang") && between.TrueForAll(i => passage.Tokens[i].Kind != TokenKind.Punctuation))
        {
            return null;
        }

        // "as she has been saying", "yang pernah ia katakan": an aside, not an attribution
        if (subject.First > sentence.First && passage.Tokens[subject.First - 1].Norm is "as" or "which" or "what" or "than" or "seperti" or "sebagaimana" or "yang" && !inUtterance[subject.First - 1] && passage.Tokens[cue.First].Kind == TokenKind.Word)
        {
            return null;
        }

        var end = FrameExtent.AfterDegree(passage, sentence, cue.End);
        if (FrameExtent.TakesListener(passage.Tokens[cue.First]))
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
        if (language == "en" && subject.First - sentence.First >= 5 && cue.IsAny("speech.say", "speech.add", "speech.announce", "speech.promise", "speech.claim", "speech.confirm") && passage.Tokens[subject.First - 1].Is(',') && !inUtterance[subject.First - 2] && !s_introducing.Contains(passage.Tokens[sentence.First].Norm)
            && end + 1 < sentence.End && passage.Tokens[end].Is(',') && (inUtterance[end + 1] || end + 2 < sentence.End && inUtterance[end + 2]))
        {
            return new(cue, subject, subject.First, end, IsInverted: true);
        }

        // 农会昨天开会，总干事宣布，……: what is announced follows the comma.
        var announces = language == "zh" && end < sentence.End && passage.Tokens[end].Norm is "，" or "," && !cue.IsAny("speech.say", "speech.tag", "speech.add", "speech.write", "speech.report", "speech.explain") && sentence.End - end > 4 && (cue.First - subject.End <= 3 || cue.IsAny("speech.announce", "speech.show", "speech.confirm") && subject.Mention is not { Kind: MentionKind.Unknown or MentionKind.Thing }) && !IsBehindUtterance(subject.First, inUtterance);
        if (!announces && subject.First > sentence.First + 1 && (passage.Tokens[subject.First - 1].Kind == TokenKind.Punctuation || inUtterance[subject.First - 1]) && (IsBehindUtterance(subject.First, inUtterance) || end < sentence.End && passage.Tokens[end].Is(',') && passage.Tokens[subject.First - 1].Is(',') && (language == "en" ? !Array.Exists(s_weakForces, cue.Is) && !IsAct(passage, cue) || cue.IsAny("speech.say", "speech.add", "speech.announce") : cue.IsAny("speech.say", "speech.add")) || !IsIntroduction(passage, sentence, subject.First)) && FrameExtent.IsTail(passage, sentence, end, inUtterance))
        {
            // 文件2022年就公开了: at the end of its sentence only a verb of saying follows words; any other is an act.
            return IsAct(passage, cue) && !IsBehindUtterance(subject.First, inUtterance) || language == "zh" && !cue.IsAny("speech.say", "speech.add", "speech.write", "speech.claim", "speech.explain", "speech.report", "speech.admit", "speech.warn") ? null
                : new(cue, subject, subject.First, FrameExtent.End(passage, sentence, end), IsInverted: true);
        }

        // "issued a statement", "menerbitkan pernyataan": a verb with its noun introduces words only by "that", a colon or a quotation.
        var hasNoun = language != "zh" && cue.End - cue.First > 1 && passage.Cues.Exists(other => other.First == cue.First) && passage.Language.Lexicon.ClassesOf(passage.Tokens[cue.End - 1]).Any(name => name is "attribution.document" or "attribution.statement");
        var isWeak = hasNoun || IsAct(passage, cue) || passage.Tokens[cue.First].Stem is "rilis" or "luncur" or "terbit" or "release" or "launch" or "publish" or "issue" or "unveil" or "repeat" or "发布" or "推出" or "公布" && !cue.Is("speech.say") || Array.Exists(s_weakForces, cue.Is) && !cue.IsAny("speech.say", "speech.claim", "speech.promise", "speech.write", "speech.confirm", "speech.deny")
            && !(language == "zh" && end < sentence.End && passage.Tokens[end].Norm is "，" or ","); // 宣布，…: a clause follows
        // A noun that is no listed speaker takes more: "that", a colon, a quotation, or a verb that does nothing else.
        if (isNoun && !FrameExtent.Introduces(passage, sentence, end, inUtterance, isWeak: true) && !s_plainly.Contains(passage.Tokens[cue.First].Short) && !s_plainly.Contains(passage.Tokens[cue.First].Norm))
        {
            return null;
        }

        return FrameExtent.Introduces(passage, sentence, end, inUtterance, isWeak) || cue.Is("speech.deny") ? new(cue, subject, subject.First, end, IsInverted: false)
            : WholeClause.Find(passage, sentence, cue, subject, end, inUtterance);
    }
}
