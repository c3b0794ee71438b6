using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Makes a frame of a verb of saying, by the word order of its language.</summary>
internal static class VerbFrame
{
    private static readonly FrozenSet<string> s_nobody = ClosedWords.Of("nobody");

    // Words after which an English form is a noun or an infinitive, not a finite verb.
    private static readonly FrozenSet<string> s_nominal = ClosedWords.Of("nominal");

    private static readonly FrozenSet<string> s_naming = ClosedWords.Of("naming");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
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

        // "Apabila uji laboratorium menunjukkan A", "if the council says no": what may be said once has not been said.
        if (language != "zh" && IsConditional(passage, sentence, cue.First))
        {
            return null;
        }

        // "Ia menambahkan", "he added": the lexicon's phrase holds its subject
        if (language != "zh" && cue.End - cue.First > 1 && word is "ia" or "dia" or "beliau" or "he" or "she")
        {
            var isTail = cue.First > sentence.First && FrameExtent.IsTail(passage, sentence, cue.End, inUtterance);
            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = word }, cue.First, isTail ? FrameExtent.End(passage, sentence, cue.End) : cue.End, IsInverted: isTail);
        }

        // Verbs of belief keep their root (percaya, yakin, setuju) and follow their subject all the same.
        if (language == "id" && (!IsActive(word) || word is "bilang" && afterMark) && (afterMark || !cue.IsAny("speech.opine", "speech.agree", "speech.predict") || cue.Is("speech.say") || word.StartsWith("di", StringComparison.Ordinal)))
        {
            return Quotative.Find(passage, sentence, cue, inUtterance, word, afterMark);
        }

        // 在群里讲，……: without its comma, colon or quotation 讲 tells of a talk or a class.
        if (cue.Is("speech.tag") || language == "zh" && word is "讲" && !(cue.End < sentence.End && (tokens[cue.End].Norm is "，" or "," or "：" or ":" || inUtterance[cue.End])))
        {
            return null;
        }

        // 歌唱得好，话说得少: how, and nothing that is said
        if (language == "zh" && tokens[cue.End - 1].Norm[^1] is '得' && ChineseExtent.AfterManner(passage, sentence, cue.End) == 0)
        {
            return null;
        }

        if (language == "zh" && IsMadePublic(passage, sentence, cue))
        {
            return null;
        }

        // 墙上贴着一张通知：the noun, not its verb
        if (language == "zh" && cue.End < sentence.End && tokens[cue.End].Norm is "：" or ":" && ChineseSubject.Posted(passage, ChineseClause.StartOf(passage, sentence, cue.First, inUtterance), cue.End) is { } posted)
        {
            return new(cue, posted, posted.First, cue.End + 1, IsInverted: false);
        }

        if (language == "zh" && ViewFrame.Find(passage, sentence, cue) is { } view)
        {
            return view;
        }

        if (language == "zh" && (InnerPronoun(passage, cue) ?? InnerDocument(passage, sentence, cue, inUtterance)) is { } inner)
        {
            var behind = passage.Cues.Find(other => other.First == cue.End && other.In("speech."));
            return new(cue, inner, inner.First, behind.End > 0 ? behind.End : cue.End, IsInverted: false);
        }

        if (language == "en")
        {
            // "In her ruling, Judge X wrote": a title before its name, though it is a verb, too
            if (cue.First > sentence.First && tokens[cue.First].IsCapitalised && cue.In("role."))
            {
                return null;
            }

            var isInverted = afterMark && !OpeningName.Fills(passage, sentence, cue.First, inUtterance);
            // "A pathologist, Dr X, said Ms Y died"; "The pool, closed since May, reopened, said Y.": behind the verb stands what is said, or who says it.
            isInverted &= cue.First < sentence.First + 4 || !PartedSubject.Fills(passage, sentence, cue.First, inUtterance) || SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 1) is { } closing && FrameExtent.IsTail(passage, sentence, closing.End, inUtterance);
            if (isInverted && cue.First > sentence.First && !word.EndsWith("ing", StringComparison.Ordinal) && !FrameExtent.TakesListener(tokens[cue.First]) && (SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 1) ?? Described(passage, sentence, cue.End, inUtterance)) is { Class: not SourceClass.Document } inverted
                && (inverted.Refers is not ("pronoun.person" or "pronoun.plural" or "pronoun.org" or "pronoun.first" or "pronoun.we") || FrameExtent.IsTail(passage, sentence, inverted.End, inUtterance)))
            {
                return new(cue, inverted, cue.First, FrameExtent.End(passage, sentence, Math.Max(cue.End, inverted.End)), IsInverted: true);
            }

            // "…," said the 38-year-old: whoever was just named
            if (isInverted && cue.First > sentence.First && cue.Is("speech.say") && Ages.EpithetEnd(passage, cue.End) is > 0 and var aged)
            {
                return new(cue, new(SourceClass.Named, cue.End, aged) { Refers = "pronoun.person", Words = passage.Text(cue.End, aged) }, cue.First, FrameExtent.End(passage, sentence, aged), IsInverted: true);
            }

            // "…," said one, Y, a retired magistrate.
            if (isInverted && cue.First > sentence.First && cue.Is("speech.say") && cue.End + 2 < sentence.End && tokens[cue.End].Norm is "one" or "another" && tokens[cue.End + 1].Is(',') && passage.Mentions.Find(mention => mention.First == cue.End + 2 && mention.Kind is MentionKind.Person or MentionKind.Unknown) is { } single)
            {
                return new(cue, new(SourceClass.Named, cue.End, single.End) { Mention = single, Words = single.Name }, cue.First, FrameExtent.End(passage, sentence, single.End), IsInverted: true);
            }

            // "..., says the regional health board.": a noun that no list knows, up to the end of its clause.
            if (isInverted && cue.First > sentence.First + 3 && tokens[cue.First - 1].Is(',') && cue.End - cue.First == 1 && cue.IsAny("speech.say", "speech.add", "speech.write") && !FrameExtent.TakesListener(tokens[cue.First]) && NounSubject.Inverted(passage, sentence, cue.End, inUtterance) is { } noun)
            {
                var named = Apposition.Of(passage, sentence, noun) ?? noun;
                return new(cue, named, cue.First, FrameExtent.End(passage, sentence, named.End), IsInverted: true);
            }

            // "Neither the firm nor the union responded to questions": who says nothing says nothing.
            if (s_nobody.Contains(tokens[sentence.First].Norm) && !Enumerable.Range(sentence.First, cue.First - sentence.First).Any(i => inUtterance[i] || tokens[i].Kind == TokenKind.Punctuation))
            {
                return null;
            }

            // "a man called Torvald": how somebody goes by
            if (s_naming.Contains(word) && cue.First > sentence.First + 1 && (tokens[cue.First - 2].Norm is "a" or "an" or "another" || tokens[cue.First - 1].Is(',')) && cue.End < sentence.End && tokens[cue.End] is { Kind: TokenKind.Word, IsCapitalised: true })
            {
                return null;
            }

            // "told the Post", "headed “Project Feather”": a verb in capitals is part of a name
            // "a court was told": who was told did not say it.
            if (Enumerable.Range(cue.First + 1, cue.End - cue.First - 1).Any(i => tokens[i].Norm is "told" && FrameExtent.IsBe(tokens[i - 1].Norm)))
            {
                return null;
            }

            if (!IsFinite(tokens, sentence, cue) || tokens[cue.First].IsCapitalised && !afterMark && !passage.Text(sentence.First, sentence.End).All(character => !char.IsLower(character)))
            {
                return null;
            }
        }

        return SubjectVerb.Find(passage, sentence, cue, inUtterance, language);
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

    // 声明写道, 說明稱: the lexicon's phrase holds the document that speaks.
    private static SpeakerPhrase? InnerDocument(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        var norm = ChineseScript.Fold(string.Concat(Enumerable.Range(cue.First, cue.End - cue.First).Select(i => passage.Tokens[i].Norm)));
        var noun = s_statements.Concat(s_papers).Where(noun => norm.Length > noun.Length && norm.StartsWith(noun, StringComparison.Ordinal)).MaxBy(noun => noun.Length);
        // 粮航的记录显示, 市审计局报告指出: whose it is stands before it.
        if (noun is not null && ChineseIssuer.OwnerOf(passage, sentence, cue.First, inUtterance) is { } owner)
        {
            return owner;
        }

        return noun is null || cue.First > 0 && passage.Tokens[cue.First - 1].Norm == "的" ? null : new(SourceClass.Document, cue.First, cue.End) { Words = passage.Text(cue.First, cue.End)[..noun.Length], Refers = s_statements.Contains(noun) ? "statement" : "paper" };
    }

    private static readonly FrozenSet<string> s_statements = ClosedWords.Of("writing");

    private static readonly FrozenSet<string> s_papers = ClosedWords.Of("paper");

    // 账目已经全部公开，……: what was made public is told, not who did so.
    private static bool IsMadePublic(Passage passage, Sentence sentence, FunctionMatch cue) =>
        cue.First > sentence.First && s_madePublic.Contains(ChineseScript.Fold(passage.Tokens[cue.First].Norm)) && s_howFar.Contains(ChineseScript.Fold(passage.Tokens[cue.First - 1].Norm))
        && (cue.End == sentence.End || passage.Tokens[cue.End].Norm is "，" or "," or "。" or "；" or "！");

    private static readonly FrozenSet<string> s_madePublic = ClosedWords.Of("made-public"), s_howFar = ClosedWords.Of("how-far");

    private static bool IsActive(string word) => word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("ber", StringComparison.Ordinal) || word is "bilang";

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
        if (EnglishPossessive.Ends(before) || (word is "told" || word.EndsWith("ed", StringComparison.Ordinal)) && (FrameExtent.IsBe(before) || s_passive.Contains(before) || before is "so" or "not" or "also" or "never" && cue.First > sentence.First + 1 && FrameExtent.IsBe(tokens[cue.First - 2].Norm)))
        {
            return false;
        }

        // "it must acquit": what somebody is to do
        return !s_nominal.Contains(before) && !s_obliging.Contains(before);
    }

    private static readonly FrozenSet<string> s_passive = ClosedWords.Of("passive-copula");

    private static readonly FrozenSet<string> s_obliging = ClosedWords.Of("obliging");

    // A condition opens the verb's own clause: no mark stands between the two.
    private static bool IsConditional(Passage passage, Sentence sentence, int verb)
    {
        var start = verb;
        while (start > sentence.First && passage.Tokens[start - 1].Kind != TokenKind.Punctuation)
        {
            start--;
        }

        return start < verb && passage.Cues.Exists(cue => cue.First == start && cue.End < verb && cue.Is("modality.condition"));
    }
}
