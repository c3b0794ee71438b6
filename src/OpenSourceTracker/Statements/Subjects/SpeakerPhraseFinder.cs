using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the noun phrase that says something, to the left or the right of a verb of saying.</summary>
internal static class SpeakerPhraseFinder
{
    private static readonly FrozenSet<string> s_phraseOpeners = ClosedWords.Of("phrase-opener");

    private static readonly FrozenSet<string> s_postpositions = ClosedWords.Of("postposition");

    // A noun behind these is no subject.
    private static readonly FrozenSet<string> s_prepositions = ClosedWords.Of("preposition");

    private const int LongestBrackets = 12;

    /// <summary>
    /// The subject of a verb: the phrase right before it, with at most a few adverbs or auxiliaries between; or, where an apposition in commas stands between
    /// ("X, the company behind Y, announced"), the phrase before that.
    /// </summary>
    public static SpeakerPhrase? Subject(Passage passage, Sentence sentence, int verb, bool[] inUtterance, string language)
    {
        var reach = language == "zh" ? 8 : 4;
        for (var i = verb; i > sentence.First && verb - i <= reach; i--)
        {
            if (inUtterance[i - 1] || passage.Tokens[i - 1].Norm is "that" or "bahwa")
            {
                return null;
            }

            // "Cllr X (Lab, Thornley) told": what stands in brackets tells of the name before them.
            if (language == "en" && passage.Tokens[i - 1].Is(')') && passage.Tokens.FindLastIndex(i - 1, Math.Min(LongestBrackets, i - sentence.First), token => token.Is('(')) is var open && open > sentence.First && EndingAt(passage, sentence, open) is { } told && !IsGoverned(passage, sentence, told.First))
            {
                return WithArticle(passage, sentence, told);
            }

            if (passage.Tokens[i - 1].Norm is "," or "，" or ")" or "）" && passage.Tokens[i - 1].Kind == TokenKind.Punctuation)
            {
                return language == "zh" && verb - i > 0 ? null : BeforeApposition(passage, sentence, i - 1, inUtterance, language);
            }

            if (passage.Tokens[i - 1].Kind == TokenKind.Punctuation && passage.Tokens[i - 1].Norm is not ("”" or "’" or "\"" or "」" or "》"))
            {
                return null;
            }

            // 在会商会上说: a place, not a subject
            if (language == "zh" && i < verb && s_postpositions.Contains(passage.Tokens[i].Norm))
            {
                continue;
            }

            if (EndingAt(passage, sentence, i) is { } phrase)
            {
                if (!IsGoverned(passage, sentence, phrase.First))
                {
                    return WithArticle(passage, sentence, phrase);
                }

                // 知情人士向《某报》透露: whom it is said to is no subject
                if (language == "zh" && i > sentence.First && passage.Tokens[phrase.First].Kind == TokenKind.Ideographs)
                {
                    i = phrase.First + 1;
                    continue;
                }

                // "a spokesman for X said", "direktur di X mengatakan": the noun that governs the name is the subject
                var head = passage.Cues.FindLast(cue => cue.End <= phrase.First && phrase.First - cue.End <= 2 && cue.First >= sentence.First && (RoleLinker.ClassOf(cue) is not null || cue.Is("attribution.document") || cue.Is("attribution.unnamed") || cue.Is("person.generic")));
                return head.End > 0 && CuePhrase.Of(passage, head) is { } governing ? governing with { End = phrase.End } : null;
            }
        }

        return null;
    }

    public static bool IsPreposition(string word) => s_prepositions.Contains(word);

    /// <summary>Whether a name stands where a subject stands: under no preposition.</summary>
    public static bool IsSubject(Passage passage, Sentence sentence, Mention mention) => !IsGoverned(passage, sentence, mention.PhraseFirst);

    private static int WithTitle(Passage passage, Sentence sentence, int first) =>
        first - 2 >= sentence.First && passage.Tokens[first - 1].Is('.') && passage.Cues.Exists(cue => cue.First == first - 2 && cue.Is("role.honorific")) ? first - 2 : first;

    private static SpeakerPhrase WithArticle(Passage passage, Sentence sentence, SpeakerPhrase phrase)
    {
        var first = WithTitle(passage, sentence, phrase.First);
        while (first > sentence.First && s_phraseOpeners.Contains(passage.Tokens[first - 1].Norm))
        {
            first--;
        }

        return phrase with { First = first };
    }

    private static SpeakerPhrase? BeforeApposition(Passage passage, Sentence sentence, int comma, bool[] inUtterance, string language)
    {
        // "Direktur X, Y, mengatakan": the name that alone fills the commas is the person; "pihak X, lewat Y, menyebut" too.
        var opening = passage.Tokens.FindLastIndex(comma - 1, comma - sentence.First, token => token.Is(','));
        var isRelative = opening >= sentence.First && passage.Tokens[opening + 1].Norm is "yang" or "who" or "which" or "whose" or "lewat" or "melalui";
        // "Wali Kota X, yang ditemui terpisah, mengatakan": the office and its place
        if (isRelative && passage.Mentions.Find(mention => mention.End == opening && mention.Kind == MentionKind.Place) is { } place && passage.Cues.FindLast(cue => cue.End == place.First && RoleLinker.ClassOf(cue) is not null) is { End: > 0 } office)
        {
            return new(SourceClass.RoleOnly, office.First, place.End) { Words = passage.Text(office.First, place.End), Refers = "noun.phrase", Role = RoleLinker.ClassOf(office) ?? RoleClass.None };
        }

        // "kepala Puskesmas X, yang enggan disebut namanya, mengaku": the office, not the body that it is held in
        if (isRelative && language == "id" && passage.Mentions.Find(mention => mention.End == opening && mention is { Kind: MentionKind.Organisation or MentionKind.Unknown, Role: RoleClass.None }) is { } body && passage.Cues.FindLast(cue => cue.End == body.First && cue.First >= sentence.First && RoleLinker.ClassOf(cue) is not null) is { End: > 0 } held && !IsGoverned(passage, sentence, held.First) && CuePhrase.Of(passage, held) is { } holder)
        {
            return holder;
        }

        if (!isRelative && EndingAt(passage, sentence, comma) is { Mention: not null } last)
        {
            // "Direktur X, dr. Y, mengatakan": a title is a part of the phrase
            var before = WithTitle(passage, sentence, last.First) is var first && first > sentence.First ? passage.Tokens[first - 1].Norm : "";
            if (before is not ("lewat" or "melalui" or "through" or "via") && AppositionHead.Of(passage, sentence, comma, last) is { } head)
            {
                return head;
            }

            if (last.Mention.Kind == MentionKind.Person && last.Mention.PhraseEnd == comma && !IsGoverned(passage, sentence, last.First) || (before is "," or "，" && (last.Mention.Kind is MentionKind.Person or MentionKind.Unknown || last.Mention.Kind is MentionKind.Organisation && language == "id" && !passage.MentionsIn(sentence.First, last.First).Any(mention => mention.Kind == MentionKind.Person))) || before is "lewat" or "melalui" or "through" or "via")
            {
                return last;
            }
        }

        for (var i = comma - 1; i > sentence.First && comma - i <= 30; i--)
        {
            if (inUtterance[i])
            {
                return null;
            }

            if (passage.Tokens[i].Norm is "," or "，" or "(" or "（" && EndingAt(passage, sentence, i) is { } phrase && !IsGoverned(passage, sentence, phrase.First) && phrase.Class is SourceClass.Named or SourceClass.RoleOnly)
            {
                return phrase;
            }
        }

        return null;
    }

    public static SpeakerPhrase? Right(Passage passage, Sentence sentence, int from, bool[] inUtterance, int reach)
    {
        // "kata dr. X", "menurut Ir. Y": the title is no part of the name
        while (from < sentence.End && passage.Cues.Find(cue => cue.First == from && cue.Is("role.honorific")) is { End: > 0 } title && passage.Tokens[title.End - 1].Is('.'))
        {
            from = title.End;
        }

        for (var i = from; i < sentence.End && i - from <= reach; i++)
        {
            if (inUtterance[i] || (passage.Tokens[i].Kind == TokenKind.Punctuation && !(passage.Tokens[i].Norm is "《" or "「" or "“")))
            {
                return null;
            }

            if (StartingAt(passage, sentence, i) is { } phrase)
            {
                return Apposition.Of(passage, sentence, phrase) ?? phrase;
            }

            // "records that the Review has seen": a relative clause is not the source
            if (s_prepositions.Contains(passage.Tokens[i].Norm) || passage.Tokens[i].Norm is "that" or "which" or "yang")
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>The phrase that begins at a token, where it stands under no preposition.</summary>
    public static SpeakerPhrase? SubjectAt(Passage passage, Sentence sentence, int first) => StartingAt(passage, sentence, first) is { } phrase && !IsGoverned(passage, sentence, first) ? phrase : null;

    /// <summary>The phrase that ends at a token, where it stands under no preposition.</summary>
    public static SpeakerPhrase? SubjectEndingAt(Passage passage, Sentence sentence, int end) => EndingAt(passage, sentence, end) is { } phrase && !IsGoverned(passage, sentence, phrase.First) ? phrase : null;

    private static SpeakerPhrase? EndingAt(Passage passage, Sentence sentence, int end)
    {
        // A person with an apposition wins over the organisation inside it.
        foreach (var mention in passage.Mentions)
        {
            if (!SpeakingName.CanSpeak(passage, mention) || mention.First < sentence.First || mention.End > end || !(mention.PhraseEnd == end || mention.End == end))
            {
                continue;
            }

            var owner = passage.Mentions.Find(other => other.Role != RoleClass.None && other != mention && other.PhraseFirst <= mention.First && mention.End <= other.PhraseEnd && other.First >= sentence.First && other.End <= end);
            return SpeakingName.PhraseOf(owner ?? mention);
        }

        foreach (var cue in passage.Cues)
        {
            if (cue.End == end && cue.First >= sentence.First && CuePhrase.Of(passage, cue) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private static SpeakerPhrase? StartingAt(Passage passage, Sentence sentence, int first)
    {
        foreach (var mention in passage.Mentions)
        {
            if (SpeakingName.CanSpeak(passage, mention) && mention.First >= sentence.First && mention.End <= sentence.End && (mention.First == first || mention.PhraseFirst == first))
            {
                var owner = passage.Mentions.Find(other => other.Role != RoleClass.None && other != mention && other.PhraseFirst <= mention.First && mention.End <= other.PhraseEnd && other.End <= sentence.End);
                return SpeakingName.PhraseOf(owner ?? mention);
            }
        }

        foreach (var cue in passage.Cues)
        {
            if (cue.First == first && CuePhrase.Of(passage, cue) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool IsGoverned(Passage passage, Sentence sentence, int first)
    {
        for (var i = first - 1; i >= sentence.First && first - i <= 2; i--)
        {
            var norm = passage.Tokens[i].Norm;
            if (s_prepositions.Contains(norm))
            {
                return true;
            }

            if (!(norm is "the" or "a" or "an" or "para" or "sang" or "si" or "《" or "“" or "「"))
            {
                return false;
            }
        }

        return false;
    }
}
