using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements;

/// <summary>Finds the words of attribution in a sentence, by the word order of its language.</summary>
/// <remarks>A verb of saying makes a frame only with its subject beside it and with words that it can introduce; a noun, an infinitive or a relative clause makes none.</remarks>
internal static class SpeechFrameFinder
{
    // Words after which an English form is a noun or an infinitive, not a finite verb.
    private static readonly FrozenSet<string> s_nominal = new[]
    {
        "the", "a", "an", "to", "its", "his", "her", "their", "our", "my", "your", "this", "that", "these", "those", "no", "any", "some", "of", "for", "by", "from", "with", "in", "on", "at", "and", "or", "first", "latest", "such", "each", "every", "without", "about", "not",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> s_takesListener = new[] { "tell", "inform", "remind", "assure", "ask", "warn", "urge", "notify", "promise", "advise", "memberi", "memberitahu" }.ToFrozenSet(StringComparer.Ordinal);

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

            var frame = cue.IsAny("attribution.according", "attribution.quoted") ? According(passage, sentence, cue, inUtterance)
                : cue.Is("speech.refuse") ? Refusal(passage, sentence, cue, inUtterance)
                : cue.In("speech.") ? Verb(passage, sentence, cue, inUtterance)
                : null;
            if (frame is not null)
            {
                frames.Add(frame);
            }
            else if (cue.IsAny("attribution.document", "discourse.rumour") && Noun(passage, sentence, cue) is { } noun)
            {
                frames.Add(noun);
            }
        }

        return Outermost(passage, frames);
    }

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

    private static SpeechFrame? According(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        if (passage.Tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal))
        {
            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = "-nya" }, cue.First, cue.End, IsTailing(cue, sentence));
        }

        var speaker = SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 6);
        if (Document(passage, sentence, cue.End) is { } document && (speaker is null || speaker.First > document.First))
        {
            speaker = document;
        }

        if (speaker is null)
        {
            return null;
        }

        var end = speaker.End;
        // 据X介绍, 据X统计显示: the verb behind the source belongs to the frame
        if (passage.Tokens[cue.First].Kind == TokenKind.Ideographs && passage.Cues.Find(other => other.First >= end && other.First <= end + 2 && other.In("speech.")) is { End: > 0 } verb)
        {
            end = verb.End;
        }

        return new(cue, speaker, cue.First, end, IsTailing(cue, sentence));
    }

    private static bool IsTailing(FunctionMatch cue, Sentence sentence) => cue.First > sentence.First + 2;

    private static SpeakerPhrase? Document(Passage passage, Sentence sentence, int at)
    {
        var noun = passage.CuesIn(at, Math.Min(sentence.End, at + 4)).FirstOrDefault(cue => cue.Is("attribution.document"));
        if (noun.End == 0)
        {
            return null;
        }

        // "survei terbaru lembaga itu": the noun's own words up to the next mark
        var phrase = SpeakerPhraseFinder.Document(passage, noun);
        var end = phrase.End;
        while (end < sentence.End && end - at < 8 && passage.Tokens[end].IsWord && passage.Tokens[end].Kind == TokenKind.Word && !passage.Tokens[end].IsCapitalised && passage.Mentions.TrueForAll(mention => mention.First != end) && !passage.Cues.Exists(cue => cue.First == end))
        {
            end++;
        }

        return phrase with { First = at, End = end, Words = phrase.Mention is null ? passage.Text(at, end) : phrase.Words };
    }

    private static SpeechFrame? Refusal(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance) =>
        SpeakerPhraseFinder.Subject(passage, sentence, cue.First, inUtterance, passage.Tokens[cue.First].Kind == TokenKind.Ideographs ? "zh" : passage.Language.Code) is { } subject ? new(cue, subject, subject.First, sentence.End, IsInverted: false) : null;

    private static SpeechFrame? Verb(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var word = tokens[cue.First].Norm;
        var language = tokens[cue.First].Kind == TokenKind.Ideographs ? "zh" : passage.Language.Code;
        var afterMark = cue.First == sentence.First || tokens[cue.First - 1].Kind == TokenKind.Punctuation || inUtterance[cue.First - 1];
        // Verbs of belief keep their root (percaya, yakin, setuju) and follow their subject all the same.
        if (language == "id" && !IsActive(word) && (afterMark || !cue.IsAny("speech.opine", "speech.agree", "speech.predict") || cue.Is("speech.say")))
        {
            return Quotative(passage, sentence, cue, inUtterance, word, afterMark);
        }

        if (cue.Is("speech.tag"))
        {
            return null;
        }

        if (language == "zh" && InnerDocument(passage, cue) is { } inner)
        {
            return new(cue, inner, cue.First, cue.End, IsInverted: false);
        }

        if (language == "en")
        {
            if (afterMark && cue.First > sentence.First && !word.EndsWith("ing", StringComparison.Ordinal) && SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 1) is { Class: not SourceClass.Document } inverted)
            {
                return new(cue, inverted, cue.First, FrameEnd(passage, sentence, Math.Max(cue.End, inverted.End)), IsInverted: true);
            }

            if (!IsFinite(tokens, sentence, cue))
            {
                return null;
            }
        }

        return SubjectVerb(passage, sentence, cue, inUtterance, language);
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

    private static readonly (string Noun, bool IsStatement)[] s_documents = [("声明", true), ("公告", true), ("通知", true), ("公开信", true), ("报告", false), ("报道", false), ("文件", false), ("研究", false), ("数据", false), ("文章", false), ("调查", false)];

    // Verbs that plan, order or judge introduce words only with "that", a colon or a quotation.
    private static readonly string[] s_weakForces = ["speech.announce", "speech.plan", "speech.order", "speech.ask", "speech.praise", "speech.criticise", "speech.agree", "speech.joke"];

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
            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.same", Words = "-nya" }, cue.First, FrameEnd(passage, sentence, cue.End), IsInverted: cue.First > sentence.First);
        }

        // "kata dia" may stand in the lexicon as one phrase.
        if (cue.End - cue.First > 1 && passage.Tokens[cue.End - 1].Norm is "dia" or "ia" or "beliau" or "mereka")
        {
            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.same", Words = passage.Tokens[cue.End - 1].Norm }, cue.First, FrameEnd(passage, sentence, cue.End), IsInverted: true);
        }

        return SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 3) is { } right
            ? new(cue, right, cue.First, FrameEnd(passage, sentence, Math.Max(cue.End, right.End)), IsInverted: true)
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

        return !s_nominal.Contains(before);
    }

    private static SpeechFrame? SubjectVerb(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance, string language)
    {
        if (SpeakerPhraseFinder.Subject(passage, sentence, cue.First, inUtterance, language) is not { } subject)
        {
            return null;
        }

        // "as she has been saying", "yang pernah ia katakan": an aside, not an attribution
        if (subject.First > sentence.First && passage.Tokens[subject.First - 1].Norm is "as" or "that" or "which" or "what" or "than" or "seperti" or "sebagaimana" or "yang" && !inUtterance[subject.First - 1] && passage.Tokens[cue.First].Kind == TokenKind.Word
            && !(passage.Tokens[subject.First - 1].Norm is "that"))
        {
            return null;
        }

        var end = cue.End;
        if (s_takesListener.Contains(passage.Tokens[cue.First].Short))
        {
            end = AfterListener(passage, sentence, cue.End);
        }

        // "..., she said on Tuesday." — subject and verb stand behind the words.
        if (subject.First > sentence.First + 1 && cue.IsAny("speech.say", "speech.add", "speech.write", "speech.claim", "speech.explain", "speech.confirm", "speech.warn", "speech.promise", "speech.admit", "speech.announce", "speech.joke", "speech.deny") && (passage.Tokens[subject.First - 1].Kind == TokenKind.Punctuation || inUtterance[subject.First - 1]) && IsTail(passage, sentence, end, inUtterance))
        {
            return new(cue, subject, subject.First, FrameEnd(passage, sentence, end), IsInverted: true);
        }

        // "issued a statement", "menerbitkan pernyataan": a verb with its noun introduces words only by "that", a colon or a quotation.
        var hasNoun = language != "zh" && cue.End - cue.First > 1 && passage.Cues.Exists(other => other.First == cue.First) && passage.Language.Lexicon.ClassesOf(passage.Tokens[cue.End - 1]).Any(name => name is "attribution.document" or "attribution.statement");
        var isWeak = hasNoun || passage.Tokens[cue.First].Stem is "rilis" or "luncur" or "terbit" or "release" or "launch" or "publish" or "issue" or "unveil" or "发布" or "推出" or "公布" && !cue.Is("speech.say") || Array.Exists(s_weakForces, cue.Is) && !cue.IsAny("speech.say", "speech.claim", "speech.promise", "speech.write", "speech.confirm", "speech.deny");
        return Introduces(passage, sentence, end, inUtterance, isWeak) ? new(cue, subject, subject.First, end, IsInverted: false) : cue.Is("speech.deny") ? new(cue, subject, subject.First, end, IsInverted: false) : null;
    }

    private static int AfterListener(Passage passage, Sentence sentence, int at)
    {
        var end = at;
        if (end < sentence.End && passage.Tokens[end].Norm is "the" or "a" or "its" or "our" or "local")
        {
            end++;
        }

        if (passage.Mentions.Find(mention => mention.First == end) is { } mention)
        {
            return mention.End;
        }

        return passage.Cues.Find(cue => cue.First == end && (cue.In("pronoun.") || cue.In("role.") || cue.In("attribution.medium") || cue.In("person."))) is { End: > 0 } listener ? listener.End
            : end < sentence.End && passage.Tokens[end].IsWord && passage.Tokens[end].Norm.EndsWith('s') ? end + 1
            : at;
    }

    // Words that can be what is said follow: "that", "bahwa", a colon, a quotation, or at least three words.
    private static bool Introduces(Passage passage, Sentence sentence, int at, bool[] inUtterance, bool isWeak)
    {
        var isChinese = at > 0 && passage.Tokens[at - 1].Kind == TokenKind.Ideographs;
        if (at < sentence.End && passage.Tokens[at].Norm is "的" or "者" or ";" or "；" or "." or "。")
        {
            return false;
        }

        var words = 0;
        for (var i = at; i < sentence.End; i++)
        {
            if (inUtterance[i] || passage.Tokens[i].Norm is ":" or "：" or "that" or "bahwa" or "bahwasanya" || (isWeak && passage.Tokens[i].Norm is "akan" or "will" or "would" or "将" or "将会" or "tidak" or "不会"))
            {
                return true;
            }

            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                // "X said, ..." without quotation marks is no English; Indonesian and Chinese write it.
                if (i == at && !isChinese && passage.Language.Code == "en" && passage.Tokens[i].Norm is ",")
                {
                    return false;
                }

                continue;
            }

            words += passage.Tokens[i].Kind == TokenKind.Ideographs ? passage.Tokens[i].Span.Length : 1;
            if (isWeak ? words > 6 : words >= 3)
            {
                return !isWeak;
            }
        }

        return false;
    }

    // Behind an inverted frame: place, occasion and date up to the next clause or the sentence's end belong to it.
    private static int FrameEnd(Passage passage, Sentence sentence, int at)
    {
        var end = at;
        while (end < sentence.End && !(passage.Tokens[end].Kind == TokenKind.Punctuation && passage.Tokens[end].Norm[0] is ',' or '，' or ':' or '：' or '“' or '"' or ';'))
        {
            end++;
        }

        return end - at <= 14 ? end : at;
    }

    private static bool IsTail(Passage passage, Sentence sentence, int at, bool[] inUtterance)
    {
        for (var i = at; i < sentence.End; i++)
        {
            if (inUtterance[i] || passage.Tokens[i].Norm is "that" or "bahwa" or ":" or "：")
            {
                return false;
            }

            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return !(i + 1 < sentence.End && inUtterance[i + 1]) && !(i + 2 < sentence.End && inUtterance[i + 2] && passage.Tokens[i + 1].Kind == TokenKind.Punctuation);
            }
        }

        return sentence.End - at <= 12;
    }
}
