using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the noun phrase that says something, to the left or the right of a verb of saying.</summary>
internal static class SpeakerPhraseFinder
{
    // A noun behind these is no subject.
    private static readonly FrozenSet<string> s_prepositions = ClosedWords.Of("preposition");

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

            if (passage.Tokens[i - 1].Norm is "," or "，" or ")" or "）" && passage.Tokens[i - 1].Kind == TokenKind.Punctuation)
            {
                return language == "zh" && verb - i > 0 ? null : BeforeApposition(passage, sentence, i - 1, inUtterance);
            }

            if (passage.Tokens[i - 1].Kind == TokenKind.Punctuation && passage.Tokens[i - 1].Norm is not ("”" or "’" or "\"" or "」" or "》"))
            {
                return null;
            }

            // 在会商会上说: a place, not a subject
            if (language == "zh" && i < verb && passage.Tokens[i].Norm is "上" or "中" or "里" or "内" or "时" or "后" or "前")
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
                return head.End > 0 && Of(passage, head) is { } governing ? governing with { End = phrase.End } : null;
            }
        }

        return null;
    }

    public static bool IsPreposition(string word) => s_prepositions.Contains(word);

    /// <summary>Whether a name stands where a subject stands: under no preposition.</summary>
    public static bool IsSubject(Passage passage, Sentence sentence, Mention mention) => !IsGoverned(passage, sentence, mention.PhraseFirst);

    private static SpeakerPhrase WithArticle(Passage passage, Sentence sentence, SpeakerPhrase phrase)
    {
        var first = phrase.First;
        if (first - 2 >= sentence.First && passage.Tokens[first - 1].Is('.') && passage.Cues.Exists(cue => cue.First == first - 2 && cue.Is("role.honorific")))
        {
            first -= 2;
        }

        while (first > sentence.First && passage.Tokens[first - 1].Norm is "the" or "a" or "an" or "sang" or "si" or "para" or "one" or "its" or "his" or "her" or "their" or "seorang" or "pihak")
        {
            first--;
        }

        return phrase with { First = first };
    }

    private static SpeakerPhrase? BeforeApposition(Passage passage, Sentence sentence, int comma, bool[] inUtterance)
    {
        // "Direktur X, Y, mengatakan": the name that alone fills the commas is the person; "pihak X, lewat Y, menyebut" too.
        if (EndingAt(passage, sentence, comma) is { Mention: not null } last)
        {
            var before = last.First > sentence.First ? passage.Tokens[last.First - 1].Norm : "";
            if (last.Mention.Kind == MentionKind.Person && last.Mention.PhraseEnd == comma && !IsGoverned(passage, sentence, last.First) || (before is "," or "，" && last.Mention.Kind is MentionKind.Person or MentionKind.Unknown) || before is "lewat" or "melalui" or "through" or "via")
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

    private static SpeakerPhrase? EndingAt(Passage passage, Sentence sentence, int end)
    {
        // A person with an apposition wins over the organisation inside it.
        foreach (var mention in passage.Mentions)
        {
            if (!CanSpeak(passage, mention) || mention.First < sentence.First || mention.End > end || !(mention.PhraseEnd == end || mention.End == end))
            {
                continue;
            }

            var owner = passage.Mentions.Find(other => other.Role != RoleClass.None && other != mention && other.PhraseFirst <= mention.First && mention.End <= other.PhraseEnd && other.First >= sentence.First && other.End <= end);
            return Of(owner ?? mention);
        }

        foreach (var cue in passage.Cues)
        {
            if (cue.End == end && cue.First >= sentence.First && Of(passage, cue) is { } phrase)
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
            if (CanSpeak(passage, mention) && mention.First >= sentence.First && mention.End <= sentence.End && (mention.First == first || mention.PhraseFirst == first))
            {
                var owner = passage.Mentions.Find(other => other.Role != RoleClass.None && other != mention && other.PhraseFirst <= mention.First && mention.End <= other.PhraseEnd && other.End <= sentence.End);
                return Of(owner ?? mention);
            }
        }

        foreach (var cue in passage.Cues)
        {
            if (cue.First == first && Of(passage, cue) is { } phrase)
            {
                return phrase;
            }
        }

        return null;
    }

    // A dated version, a street or a number says nothing.
    private static bool CanSpeak(Passage passage, Mention mention) => (mention.Kind is not MentionKind.Place || Says(passage, mention)) && !(mention.Kind == MentionKind.Thing && char.IsDigit(mention.Name[^1])) && !IsCommonNoun(passage, mention) && !IsEmphasised(passage, mention);

    // "Harbour East said": a name with a word of places that stands right before a verb of saying is a body's.
    private static bool Says(Passage passage, Mention mention) =>
        mention.End - mention.First >= 2 && passage.Tokens[mention.First].Kind == TokenKind.Word && passage.Cues.Exists(cue => cue.First == mention.End && cue.IsAny("speech.say", "speech.confirm", "speech.deny", "speech.announce"));

    // "Pasal", "Peraturan": a single everyday word that only its place gives a capital.
    private static bool IsCommonNoun(Passage passage, Mention mention) =>
        mention.End - mention.First == 1 && mention.Kind == MentionKind.Unknown && passage.Tokens[mention.First].Kind == TokenKind.Word && !passage.IsKnownName(mention.Name)
        && Array.Exists(passage.Language.Lexicon.ClassesOf(passage.Tokens[mention.First]), name => name is "attribution.document" or "thing.generic" or "place.kind" or "org.media" or "attribution.statement");

    // Titles of works between asterisks, underscores or title marks.
    private static bool IsEmphasised(Passage passage, Mention mention) =>
        mention.First > 0 && mention.End < passage.Tokens.Count && passage.Tokens[mention.First - 1].Norm is "*" or "_" && passage.Tokens[mention.End].Norm is "*" or "_";

    private static SpeakerPhrase Of(Mention mention) => new(SourceClass.Named, Math.Min(mention.First, mention.PhraseFirst), Math.Max(mention.End, mention.PhraseEnd)) { Mention = mention, Words = mention.Name, Role = mention.Role };

    private static readonly FrozenSet<string> s_indefinite = ClosedWords.Of("indefinite");

    private static readonly FrozenSet<string> s_several = ClosedWords.Of("several");

    /// <summary>The phrase that a role, a document, an unnamed source or a pronoun makes.</summary>
    public static SpeakerPhrase? Of(Passage passage, FunctionMatch cue)
    {
        var words = passage.Text(cue.First, cue.End);
        var behind = cue.End < passage.Tokens.Count ? passage.Tokens[cue.End].Norm : "";
        if (behind == "yang" && cue.End + 1 < passage.Tokens.Count && passage.Tokens[cue.End + 1].Norm == "sama" && (RoleLinker.ClassOf(cue) is not null || cue.IsAny("attribution.unnamed", "person.generic")))
        {
            return new(SourceClass.RoleOnly, cue.First, cue.End + 2) { Words = words, Refers = "role.same", Role = RoleLinker.ClassOf(cue) ?? RoleClass.None, IsSame = true };
        }

        // "pengelolanya", "penggagasnya": somebody by what they do for what was just named, and nobody by name.
        if (passage.Tokens[cue.End - 1].Norm is { Length: > 5 } possessed && possessed.EndsWith("nya", StringComparison.Ordinal) && cue.IsAny("person.generic", "role.member", "role.outsider", "role.officer") && !cue.In("pronoun."))
        {
            return new(SourceClass.RoleOnly, cue.First, cue.End) { Words = words[..^3], Refers = "noun", Role = RoleLinker.ClassOf(cue) ?? RoleClass.None };
        }

        if (cue.Is("attribution.unnamed"))
        {
            return new(SourceClass.Unnamed, cue.First, cue.End) { Words = words };
        }

        if (RoleLinker.ClassOf(cue) is { } role)
        {
            // "juru bicara X" without a name: the organisation belongs to the phrase
            var organisation = passage.Mentions.Find(mention => mention.First >= cue.End && mention.First <= cue.End + (passage.Tokens[cue.First].Kind == TokenKind.Ideographs ? 0 : 2) && mention.Role == RoleClass.None && !passage.Cues.Exists(verb => verb.First >= cue.End && verb.End <= mention.First && verb.In("speech.")) && Enumerable.Range(cue.End, mention.First - cue.End).All(i => passage.Tokens[i].IsWord));
            // "a Delta Water spokeswoman": the name right before it is whose it is.
            if (organisation is null && role != RoleClass.Outsider && passage.Tokens[cue.First].Kind == TokenKind.Word && passage.Language.Code == "en" && passage.Mentions.Find(mention => mention.End == cue.First && mention.Role == RoleClass.None && mention.Kind is MentionKind.Organisation or MentionKind.Unknown && !passage.Tokens[mention.End - 1].Norm.EndsWith("'s", StringComparison.Ordinal) && !passage.Tokens[mention.End - 1].Norm.EndsWith("’s", StringComparison.Ordinal)) is { } owner)
            {
                return new(SourceClass.RoleOnly, owner.First, cue.End) { Words = words, Refers = "role", Role = role, Mention = owner, IsNew = true };
            }

            var next = cue.End < passage.Tokens.Count ? passage.Tokens[cue.End].Norm : "";
            var previous = cue.First > 0 ? passage.Tokens[cue.First - 1].Norm : "";
            if (organisation is null && (next is "itu" or "tersebut" or "ini" || previous is "sang" or "same" or "the" || (next == "yang" && cue.End + 1 < passage.Tokens.Count && passage.Tokens[cue.End + 1].Norm == "sama")))
            {
                return new(SourceClass.RoleOnly, cue.First, cue.End) { Words = words, Refers = "role.same", Role = role, IsSame = previous == "same" || next == "yang" };
            }

            return new(SourceClass.RoleOnly, cue.First, organisation?.End ?? cue.End) { Words = organisation is null ? words : passage.Text(cue.First, organisation.End), Refers = "role", Role = role, Mention = organisation, IsNew = s_indefinite.Contains(previous) };
        }

        // "banyak pengembang", "several companies", 多家公司: more than one, and none of them named
        if (cue.IsAny("org.generic", "person.generic", "org.kind") && cue.First > 0 && s_several.Contains(passage.Tokens[cue.First - 1].Norm))
        {
            return new(SourceClass.Unnamed, cue.First - 1, cue.End) { Words = passage.Text(cue.First - 1, cue.End) };
        }

        foreach (var name in (ReadOnlySpan<string>)["pronoun.person", "pronoun.plural", "pronoun.we", "pronoun.first", "pronoun.org", "org.generic", "person.generic"])
        {
            if (cue.Is(name))
            {
                return cue.End - cue.First == 1 && passage.Tokens[cue.First].Norm is "its" or "their" or "his" or "our" or "my" or "her" && cue.End < passage.Tokens.Count && passage.Tokens[cue.End].Kind == TokenKind.Word && !passage.Cues.Exists(verb => verb.First == cue.End && verb.In("speech.") && !verb.In("attribution.")) ? null : new(SourceClass.Named, cue.First, cue.End) { Refers = name, Words = words };
            }
        }

        // "laporan itu", "surat tersebut"
        if (cue.Is("thing.generic") && cue.End - cue.First == 2 && passage.Language.Code == "id" && Array.Exists(passage.Language.Lexicon.ClassesOf(passage.Tokens[cue.First]), name => name is "attribution.document"))
        {
            return Document(passage, cue);
        }

        if (cue.Is("attribution.document"))
        {
            // "Pasal 24 menyebut": whoever cites a clause of a law speaks.
            return passage.Tokens[cue.First].Norm is "pasal" or "pasalnya" or "ayat" or "butir" or "article" or "clause" or "section" or "条款" or "条" ? null : Document(passage, cue);
        }

        // "Majelis menyatakan", "the Board noted", 海关提醒: a kind of organisation by itself
        return cue.Is("org.kind") && !passage.Mentions.Exists(mention => mention.First <= cue.First && cue.First < mention.End) ? new(SourceClass.Named, cue.First, cue.End) { Refers = "org.kind", Words = words } : null;
    }

    // "laporan X", "X's filing", "a letter from X", X发布的季报: the document speaks for the one it is from.
    public static SpeakerPhrase Document(Passage passage, FunctionMatch cue)
    {
        var sentence = passage.Sentences.Find(sentence => sentence.First <= cue.First && cue.First < sentence.End);
        var owner = passage.Mentions.Find(mention => CanSpeak(passage, mention) && mention.First >= cue.End && mention.End <= sentence.End && (mention.First == cue.End || (mention.First <= cue.End + 2 && passage.Tokens[mention.First - 1].Norm is "from" or "of" or "by" or "dari" or "the")))
            ?? passage.Mentions.FindLast(mention => CanSpeak(passage, mention) && mention.First >= sentence.First && mention.End <= cue.First && (mention.End >= cue.First - 1 || (passage.Tokens[cue.First].Kind == TokenKind.Ideographs && cue.First - mention.End <= 8
                && !Enumerable.Range(mention.End, cue.First - mention.End).Any(i => passage.Tokens[i].Kind == TokenKind.Punctuation))));
        if (owner is null && cue.End + 1 < sentence.End && passage.Tokens[cue.End].Norm is "from" or "dari"
            && passage.Cues.Find(role => role.First > cue.End && role.First <= cue.End + 2 && RoleLinker.ClassOf(role) is not null) is { End: > 0 } author)
        {
            return new(SourceClass.RoleOnly, cue.First, author.End) { Words = passage.Text(author.First, author.End), Refers = "role", Role = RoleLinker.ClassOf(author) ?? RoleClass.None };
        }

        // "The regulator's letter", "a report by the regulator": whose it is, though no name tells it
        if (owner is null && passage.Language.Code == "en" && OwnerByNoun(passage, sentence, cue) is { } noun)
        {
            return noun;
        }

        if (owner is null && cue.End + 1 < sentence.End && passage.Tokens[cue.End].Norm is "from" or "dari")
        {
            var end = cue.End + 1;
            while (end < sentence.End && end - cue.End < 6 && passage.Tokens[end].Kind == TokenKind.Word && !s_prepositions.Contains(passage.Tokens[end].Norm) && passage.Tokens[end].Norm is not ("that" or "which" or "yang" or "who") && !(end > cue.End + 2 && passage.Cues.Exists(verb => verb.First == end && verb.IsAny("speech.say", "speech.show"))))
            {
                end++;
            }

            return new(SourceClass.Document, cue.First, end) { Words = passage.Text(cue.End + 1, end) };
        }

        var isNew = cue.First > 0 && passage.Tokens[cue.First - 1].Norm is "a" or "an" or "another" or "one" or "sebuah" or "suatu" or "selembar" or "seberkas" or "sepucuk" || cue.First > 1 && passage.Tokens[cue.First - 2].Norm is "一";
        if (owner is null && passage.Language.Code == "id" && !passage.Tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal))
        {
            cue = cue with { End = NounSubject.AfterNoun(passage, sentence, cue.End) };
        }

        if (owner is null && cue.First > 0 && passage.Tokens[cue.First - 1].Norm is "his" or "her")
        {
            return new(SourceClass.Document, cue.First - 1, cue.End) { Words = passage.Text(cue.First, cue.End) };
        }

        var isOwn = cue.First > 0 && passage.Tokens[cue.First - 1].Norm is "its" or "their" || passage.Tokens[cue.End - 1].Norm.EndsWith("nya", StringComparison.Ordinal);
        return new(SourceClass.Document, Math.Min(cue.First, owner?.First ?? cue.First), Math.Max(cue.End, owner?.End ?? cue.End)) { Words = passage.Text(cue.First, cue.End), Mention = owner, Refers = isOwn || cue.Is("attribution.statement") && !isNew ? "statement" : null, IsNew = isNew };
    }

    private static SpeakerPhrase? OwnerByNoun(Passage passage, Sentence sentence, FunctionMatch paper)
    {
        var tokens = passage.Tokens;
        var last = paper.First - 1;
        while (last > sentence.First && paper.First - last <= 2 && tokens[last] is { Kind: TokenKind.Word, IsCapitalised: false } word && !IsPossessive(word))
        {
            last--;
        }

        if (last >= sentence.First && IsPossessive(tokens[last]))
        {
            var first = last;
            while (first > sentence.First && last - first < 4 && tokens[first - 1] is { Kind: TokenKind.Word } word && word.Norm is not ("the" or "a" or "an") && !s_prepositions.Contains(word.Norm) && !passage.Cues.Exists(cue => cue.First == first - 1 && cue.In("speech.")))
            {
                first--;
            }

            return !tokens[last].IsCapitalised && !passage.Dates.Any(date => date.Span.Overlaps(tokens[last].Span)) && Array.IndexOf(s_times, tokens[last].Norm[..^2]) < 0 ? new(SourceClass.Document, first, paper.End) { Words = passage.Text(first, paper.End) } : null;
        }

        var by = paper.End;
        if (by + 2 >= sentence.End || tokens[by].Norm is not "by" || tokens[by + 1].Norm is not ("the" or "a" or "an"))
        {
            return null;
        }

        return tokens[by + 2] is { Kind: TokenKind.Word, IsCapitalised: false } ? new(SourceClass.Document, paper.First, by + 3) { Words = passage.Text(paper.First, by + 3) } : null;
    }

    // "last week's report" is nobody's.
    private static readonly string[] s_times = ["today", "yesterday", "tomorrow", "day", "week", "month", "year", "morning", "evening", "night", "summer", "winter", "spring", "autumn", "there", "it", "that", "here", "what", "he", "she", "who", "where"];

    private static bool IsPossessive(Token token) => token.Norm.EndsWith("'s", StringComparison.Ordinal) || token.Norm.EndsWith("’s", StringComparison.Ordinal);

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
