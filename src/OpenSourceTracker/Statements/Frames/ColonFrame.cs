using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds attributions by a colon alone: "X membacakan kesimpulan tim: …", "The housing board gave an undertaking: …", 他没有隐瞒：…</summary>
internal static class ColonFrame
{
    private static readonly FrozenSet<string> s_paperOpeners = ClosedWords.Of("paper-opener");

    private const int Longest = 34;
    private const int FewestBehind = 4;
    private const int FewestPlain = 4;
    private const int LongestContent = 8;

    private static readonly FrozenSet<string> s_contents = ClosedWords.Of("content-noun");

    // What a clause before a colon may be about for the words behind it to be somebody's: a promise, a figure, an answer.
    private static readonly FrozenSet<string> s_sayings = ClosedWords.Of("saying");

    private static readonly FrozenSet<string> s_showing = ClosedWords.Of("showing");

    private static readonly FrozenSet<string> s_nominal = ClosedWords.Of("nominal");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var colon = tokens.FindIndex(sentence.First, Math.Min(sentence.Count, Longest), token => token.Norm is ":" or "：" && !IsTime(passage, token));
        if (colon < sentence.First + 1 || colon == sentence.First + 1 && !s_contents.Contains(tokens[sentence.First].Norm) && !IsTicker(passage, colon, sentence.End) || sentence.End - colon - 1 < FewestBehind || inUtterance[colon] || inUtterance[colon + 1])
        {
            return null;
        }

        if (tokens[colon - 1].Kind == TokenKind.Ideographs)
        {
            return ChineseSubject.BeforeColon(passage, sentence, colon, inUtterance) is { } subject ? Frame(new(colon - 1, colon, ["speech.say"]), subject with { First = Math.Min(subject.First, colon) }, colon) : null;
        }

        // "Ms Fielding: no, the pool stays shut.", "20.21 Badan meteorologi: pusat gempa di laut": minutes and tickers
        if (Label(passage, sentence, colon, inUtterance) is { } label)
        {
            return label;
        }

        // "Dalam notulen itu tertulis: A", "Memo internal X bicara lain: A": the paper that the clause is about.
        if (Paper(passage, sentence, colon) is { } paper)
        {
            return paper;
        }

        // "Isinya: A", "Intinya singkat: A": the paper or decision of which the sentence before tells.
        if (s_contents.Contains(tokens[sentence.First].Norm) && colon - sentence.First <= LongestContent && passage.MentionsIn(sentence.First, colon).FirstOrDefault() is null)
        {
            return Frame(new(sentence.First, sentence.First + 1, ["speech.say"]), new(SourceClass.Document, sentence.First, colon) { Words = tokens[sentence.First].Norm, Refers = "statement" }, colon);
        }

        // "Ia membuka buku gudang: A": whoever was spoken of reads it out
        var byPronoun = passage.Language.Code == "id" && tokens[sentence.First].Norm is "ia" or "dia" or "beliau" && s_showing.Contains(tokens[sentence.First + 1].Norm) && Enumerable.Range(colon + 2, sentence.End - colon - 2).Any(i => (Predicates.IsVerbByPrefix(tokens[i]) || Predicates.IsPlain(tokens[i])) && tokens[i - 1].Norm is not "yang");
        var byPerson = byPronoun || passage.MentionsIn(sentence.First, colon).Any(mention => mention.Kind == MentionKind.Person && SpeakerPhraseFinder.IsSubject(passage, sentence, mention));
        var said = passage.CuesIn(sentence.First, colon).LastOrDefault(cue => cue.In("speech.") && !(cue.First > sentence.First && s_nominal.Contains(tokens[cue.First - 1].Norm)) || byPerson && cue.IsAny("attribution.document", "attribution.statement"));
        var isNoun = said.End == 0;
        if (isNoun)
        {
            var noun = Enumerable.Range(sentence.First, colon - sentence.First).LastOrDefault(i => s_sayings.Contains(tokens[i].Norm) || s_sayings.Contains(tokens[i].Stem), -1);
            if (noun < 0)
            {
                return null;
            }

            said = new(noun, noun + 1, ["speech.say"]);
        }

        return (SubjectOf(passage, sentence, sentence.First, said.First, inUtterance) ?? (isNoun && said.First <= sentence.First + 1 && said.End < colon ? SubjectOf(passage, sentence, said.End, colon, inUtterance) : null)) is { } who ? Frame(said, who, colon) : null;
    }

    private static SpeechFrame? Label(Passage passage, Sentence sentence, int colon, bool[] inUtterance)
    {
        var first = sentence.First;
        while (first < colon && (passage.Tokens[first].Kind == TokenKind.Number || passage.Tokens[first].Norm is "." or "-" or "–" or ":" or "am" or "pm" || passage.Cues.Exists(cue => cue.First == first && cue.Is("role.honorific"))))
        {
            first++;
        }

        // A list of names or figures behind the colon is nobody's word.
        var behind = Enumerable.Range(colon + 1, sentence.End - colon - 1).Count(i => passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false });
        return behind >= FewestPlain && SpeakerPhraseFinder.SubjectAt(passage, sentence, first) is { } who && (who.End == colon && who.Mention is { Kind: MentionKind.Person } || (IsStamped(passage, sentence, first) || IsTicker(passage, colon, sentence.End) && who.End == colon) && (who.Mention is { Kind: MentionKind.Organisation } || who.Refers is "org.kind" || who is { Refers: "role", Role: RoleClass.Principal or RoleClass.Spokesperson } && IsTicker(passage, colon, sentence.End)) && Enumerable.Range(who.End, Math.Max(0, colon - who.End)).All(i => passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false }))
            ? Frame(new(colon - 1, colon, ["speech.say"]), who.End == colon ? who : new(SourceClass.RoleOnly, first, colon) { Words = passage.Text(first, colon), Refers = "noun" }, colon) : null;
    }

    private static bool IsStamped(Passage passage, Sentence sentence, int first) => first > sentence.First && passage.Tokens[sentence.First].Kind == TokenKind.Number;

    // "Wali kota: Sekolah diliburkan sampai Rabu.": a line of its own with a whole clause behind the colon
    private static bool IsTicker(Passage passage, int colon, int end) => passage.Language.Code == "id" && passage.Sentences.Count == 1 && Predicates.HasOne(passage, colon + 1, end);

    private static SpeechFrame? Paper(Passage passage, Sentence sentence, int colon)
    {
        var tokens = passage.Tokens;
        var first = tokens[sentence.First].Norm is "dalam" or "di" or "pada" ? sentence.First + 1 : sentence.First;
        var noun = passage.CuesIn(first, Math.Min(colon, first + 3)).FirstOrDefault(cue => cue.First <= first + 1 && cue.IsAny("attribution.document", "attribution.statement"));
        return noun.End > 0 && !s_parts.Contains(tokens[noun.First].Norm) && (noun.First == first || s_paperOpeners.Contains(tokens[first].Norm)) && passage.Language.Code != "zh" && !passage.CuesIn(noun.End, colon).Any(cue => cue.In("speech.") && !cue.In("attribution.") && !s_reading.Contains(tokens[cue.First].Norm)) && Enumerable.Range(noun.End, colon - noun.End).Any(i => s_reading.Contains(tokens[i].Norm))
            ? Frame(noun, DocumentPhrase.Of(passage, noun) is var read && read is { Mention: null, Refers: not "leaked" } ? read with { Refers = null } : read, colon) : null;
    }

    private static readonly FrozenSet<string> s_parts = ClosedWords.Of("part-of-paper");

    // What a paper does before a colon.
    private static readonly FrozenSet<string> s_reading = ClosedWords.Of("reading");

    private static SpeechFrame Frame(FunctionMatch cue, SpeakerPhrase subject, int colon) => new(cue, subject, subject.First, colon + 1, IsInverted: false);

    // "pukul 20:15", "Mark 4:12"
    // 给出时间表：2024年7月动工: behind words of Chinese no number is the minutes.
    private static bool IsTime(Passage passage, Token colon) => passage.Tokens.Exists(token => token.Kind == TokenKind.Number && token.Span.Start == colon.Span.End) && !passage.Tokens.Exists(token => token.Kind == TokenKind.Ideographs && token.Span.End == colon.Span.Start);

    private static bool IsSomebody(SpeakerPhrase phrase) =>
        phrase.Class == SourceClass.Named && (phrase.Mention is { Kind: MentionKind.Organisation or MentionKind.Unknown } || phrase.Refers is "pronoun.person" or "org.generic" or "org.kind")
        || phrase.Class == SourceClass.RoleOnly && phrase.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer;

    // The first name, role or pronoun of the clause that stands under no preposition.
    private static SpeakerPhrase? SubjectOf(Passage passage, Sentence sentence, int first, int end, bool[] inUtterance)
    {
        if (passage.MentionsIn(first, end).FirstOrDefault(mention => mention.Kind is MentionKind.Person && SpeakerPhraseFinder.IsSubject(passage, sentence, mention)) is { } person)
        {
            return new(SourceClass.Named, person.PhraseFirst, person.End) { Mention = person, Words = person.Name, Role = person.Role };
        }

        for (var i = first; i < Math.Min(end, first + 8); i++)
        {
            if (inUtterance[i])
            {
                return null;
            }

            if (SpeakerPhraseFinder.SubjectAt(passage, sentence, i) is { } phrase)
            {
                // "The housing association X gave an undertaking": the name behind the noun.
                if (phrase.Mention is null && passage.Mentions.Find(mention => mention.First == phrase.End) is { } apposed)
                {
                    return new(SourceClass.Named, phrase.First, apposed.End) { Mention = apposed, Words = apposed.Name };
                }

                // "Juru bicara perusahaan, X, mengulang kalimat yang sama": the name in commas
                return Apposition.Of(passage, sentence, phrase) is { } named && named.End < end ? named : IsSomebody(phrase) ? phrase : null;
            }
        }

        return null;
    }
}
