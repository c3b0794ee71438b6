using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds attributions without a verb of saying: "according to X", "menurut X", "dikutip dari X", 据X.</summary>
internal static class AccordingFinder
{
    private static readonly FrozenSet<string> s_openers = ClosedWords.Of("source-opener");

    private static readonly FrozenSet<string> s_grounds = ClosedWords.Of("source-or-rule");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, FunctionMatch cue, bool[] inUtterance)
    {
        if (passage.Tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal) || s_pronouns.Contains(passage.Tokens[cue.End - 1].Norm) || cue.End - cue.First > 1 && passage.Tokens[cue.First + 1].Norm is "his" or "her")
        {
            return new(cue, new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = "-nya" }, cue.First, cue.End, IsTailing(cue, sentence));
        }

        // "menurut keterangan tertulisnya", "menurut pengumumannya pada Minggu": whoever's it is
        if (passage.Tokens[cue.First].Norm is "menurut" or "dalam" && Possessed(passage, sentence, cue) is > 0 and var own)
        {
            return new(cue, new(SourceClass.Named, cue.First, own) { Refers = "pronoun.person", Words = "-nya" }, cue.First, FrameExtent.End(passage, sentence, own), IsTailing(cue, sentence));
        }

        // "a paper which has been seen by X": X has read it, and says nothing.
        if (s_read.Contains(passage.Tokens[cue.First].Norm) && passage.Tokens[cue.End - 1].Norm is "by")
        {
            return null;
        }

        // "47 persen, bukan 38 persen seperti dilaporkan X": what is set aside, not what is said here.
        if (passage.Tokens[cue.First].Norm is "seperti" or "sebagaimana" or "as" && passage.CuesIn(Math.Max(sentence.First, cue.First - 6), cue.First).Any(other => passage.Tokens[other.First].Norm is "bukan" or "not"))
        {
            return null;
        }

        if (passage.Tokens[cue.First].Kind == TokenKind.Ideographs && ChineseSource.Closed(passage, sentence, cue) is var (closed, close))
        {
            return new(cue, closed, cue.First, close, IsTailing(cue, sentence));
        }

        if (passage.Tokens[cue.First].Kind == TokenKind.Ideographs && ChineseSource.Of(passage, cue) is { } source)
        {
            return new(cue, source, cue.First, Math.Max(cue.End, passage.Cues.Find(other => other.First == cue.End && other.In("speech.")).End), IsTailing(cue, sentence));
        }

        // Rules, contracts and plans are what something is done by, not who says it.
        if (IsBasis(passage, sentence, cue))
        {
            return null;
        }

        if (RelativeSource.Find(passage, sentence, cue, inUtterance) is { } told)
        {
            return told;
        }

        // "according to figures compiled by the harbour board": whoever made them
        var maker = SourceMaker.Of(passage, sentence, cue.End);
        var speaker = maker ?? SpeakerPhraseFinder.Right(passage, sentence, cue.End, inUtterance, reach: 6);
        if (maker is null && Document(passage, sentence, cue.End) is { } document && (speaker is null || speaker.First > document.First))
        {
            speaker = document;
        }

        // "Berdasarkan catatan petugas gudang, A": papers of people without a name are the source, not the people.
        if (cue.End - cue.First > 1 && s_records.Contains(passage.Tokens[cue.End - 1].Norm) && speaker is { Mention: null, Refers: "person.generic" or "role", First: var keeper } && keeper == cue.End)
        {
            var last = speaker.End;
            while (last < sentence.End && last - cue.End < 5 && passage.Tokens[last] is { Kind: TokenKind.Word, IsCapitalised: false } further && !s_ends.Contains(further.Norm) && !SpeakerPhraseFinder.IsPreposition(further.Norm) && !passage.Cues.Exists(other => other.First == last))
            {
                last++;
            }

            speaker = new(SourceClass.Document, cue.End - 1, last) { Words = passage.Text(cue.End - 1, last) };
        }

        // "according to the lab sheets": more words than the one that a list knows
        if ((speaker is null || passage.Language.Code == "en" && speaker is { Mention: null, Refers: "org.generic" or "org.kind" }) && Noun(passage, sentence, cue) is { } noun && noun.End > (speaker?.End ?? 0))
        {
            speaker = passage.Language.Code == "en" ? Apposition.Of(passage, sentence, noun) ?? noun : noun;
        }

        // "Versi konsol menyusul bila penjualan X naik": of a thing, unless whose account it is stands right behind
        if (cue.First == sentence.First && passage.Tokens[cue.First].Norm is "versi" && speaker is not null && speaker.First > cue.End + 1)
        {
            return null;
        }

        speaker = CitedSource.Teller(passage, sentence, cue, speaker) ?? CitedSource.OwnBody(passage, sentence, cue, speaker) ?? speaker;
        if (speaker is null)
        {
            return null;
        }

        var end = speaker.End;
        // "yang mengutip seorang X bahwa A": what is taken over follows.
        if (CitedSource.That(passage, sentence, cue, end) is > 0 and var that)
        {
            return new(cue, speaker with { First = cue.First, End = that }, cue.First, that + 1, IsInverted: false);
        }

        // 据X介绍, 据X统计显示: the verb behind the source belongs to the frame
        if (passage.Tokens[cue.First].Kind == TokenKind.Ideographs && passage.Cues.Find(other => other.First >= end && other.First <= end + 2 && other.In("speech.")) is { End: > 0 } verb)
        {
            end = verb.End;
        }

        return new(cue, speaker, cue.First, cue.First - sentence.First <= 1 ? BehindSource(passage, sentence, end) : end, IsTailing(cue, sentence));
    }

    private const int LongestRest = 9;

    // "According to a notice on the door, A", 据消防局的登记表，A: the rest of the source, up to its comma.
    private static int BehindSource(Passage passage, Sentence sentence, int end)
    {
        if (end >= sentence.End || !(passage.Tokens[end].Norm is "的" || SpeakerPhraseFinder.IsPreposition(passage.Tokens[end].Norm) && passage.Tokens[end].Kind == TokenKind.Word))
        {
            return end;
        }

        for (var i = end; i < Math.Min(sentence.End, end + LongestRest); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return passage.Tokens[i].Norm is "," or "，" ? i : end;
            }
        }

        return end;
    }

    // The token behind a noun of saying with -nya; 0 where the noun is none.
    private static int Possessed(Passage passage, Sentence sentence, FunctionMatch cue)
    {
        var noun = s_sayings.Contains(passage.Tokens[cue.End - 1].Norm) ? cue.End - 1 : cue.End;
        for (var i = noun; i < Math.Min(sentence.End, noun + 2); i++)
        {
            var word = passage.Tokens[i].Norm;
            if (word.Length > 6 && word.EndsWith("nya", StringComparison.Ordinal) && !CitedSource.IsBody(word[..^3]) && (i > noun || s_sayings.Contains(word[..^3])) && s_sayings.Contains(noun == i ? word[..^3] : passage.Tokens[noun].Norm))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static readonly FrozenSet<string> s_read = ClosedWords.Of("obtained");

    private static readonly FrozenSet<string> s_pronouns = ClosedWords.Of("according-pronoun");

    private static readonly FrozenSet<string> s_bases = ClosedWords.Of("rule-basis");

    private static readonly FrozenSet<string> s_rules = ClosedWords.Of("rule");

    private static bool IsBasis(Passage passage, Sentence sentence, FunctionMatch cue)
    {
        var word = passage.Tokens[cue.First].Norm;
        if (s_bases.Contains(word) && !(cue.End - cue.First > 1 && word == "as"))
        {
            return true;
        }

        // "versi 2.3 Ketikaya": of a program
        if (word is "versi" && cue.End < sentence.End && passage.Tokens[cue.End].Kind == TokenKind.Number)
        {
            return true;
        }

        if (!s_grounds.Contains(word))
        {
            return false;
        }

        for (var i = cue.End - 1; i < Math.Min(sentence.End, cue.End + 2); i++)
        {
            var rule = passage.Tokens[i].Norm;
            if (s_rules.Contains(rule) || rule.EndsWith("nya", StringComparison.Ordinal) && s_rules.Contains(rule[..^3]))
            {
                return true;
            }
        }

        return false;
    }

    // "according to the service", "according to a plaque": whatever noun follows is the source.
    private static SpeakerPhrase? Noun(Passage passage, Sentence sentence, FunctionMatch cue)
    {
        var first = cue.End;
        if (!cue.Is("attribution.according") || passage.Tokens[cue.First].Norm is not ("according" or "menurut"))
        {
            return null;
        }

        while (first < sentence.End && s_openers.Contains(passage.Tokens[first].Norm))
        {
            first++;
        }

        var end = first;
        while (end < sentence.End && end - first < 4 && passage.Tokens[end].Kind == TokenKind.Word && !s_ends.Contains(passage.Tokens[end].Norm) && !passage.Cues.Exists(other => other.First == end && (other.In("speech.") || other.In("polarity.") || other.In("pronoun.") && end > first)))
        {
            end++;
        }

        // "according to a count by the Office of Boats": whoever made it
        if (end > first && end + 1 < sentence.End && passage.Tokens[end].Norm is "by" or "from" or "oleh" or "dari" && passage.Mentions.Find(mention => mention.First >= end + 1 && mention.First <= end + 2 && mention.Kind is not (MentionKind.Place or MentionKind.Thing)) is { } maker)
        {
            return new(SourceClass.Named, first, maker.End) { Mention = maker, Words = maker.Name };
        }

        return end > first ? new(SourceClass.RoleOnly, first, end) { Words = passage.Text(passage.Tokens[cue.End].Norm == "the" ? cue.End : first, end), Refers = passage.Language.Code == "en" ? "noun.phrase" : "noun" } : null;
    }

    private static readonly FrozenSet<string> s_records = ClosedWords.Of("record");

    private static readonly FrozenSet<string> s_ends = ClosedWords.Of("source-end");

    private static readonly FrozenSet<string> s_sayings = ClosedWords.Of("source-noun");

    private static bool IsTailing(FunctionMatch cue, Sentence sentence) => cue.First > sentence.First + 2;

    private static SpeakerPhrase? Document(Passage passage, Sentence sentence, int at)
    {
        // "the 84-page report": how long it is
        var noun = passage.CuesIn(at, Math.Min(sentence.End, at + 6)).FirstOrDefault(cue => cue.Is("attribution.document") && (cue.First <= at + 3 || passage.Tokens[at + 2].Is('-')) && !(cue.First > at && passage.Tokens[cue.First - 1].Is('-')));
        if (noun.End == 0)
        {
            return null;
        }

        // "survei terbaru lembaga itu": the noun's own words up to the next mark
        var phrase = DocumentPhrase.Of(passage, noun);
        var end = phrase.End;
        while (end < sentence.End && end - at < 8 && passage.Tokens[end].Kind == TokenKind.Word && !s_ends.Contains(passage.Tokens[end].Norm) && !passage.Tokens[end].IsCapitalised && passage.Mentions.TrueForAll(mention => mention.First != end) && !passage.Cues.Exists(cue => cue.First == end))
        {
            end++;
        }

        return phrase with { First = at, End = end, Words = phrase.Mention is null ? passage.Text(at, end) : phrase.Words };
    }
}
