using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the whole noun phrase before an Indonesian verb of saying: "Seorang kelasi yang ditemui di dermaga mengaku", "Enam di antaranya mengatakan", "Pengacara keluarga menjelaskan".</summary>
internal static class IndonesianSubject
{
    private static readonly FrozenSet<string> s_predicates = ClosedWords.Of("predicate");

    private static readonly FrozenSet<string> s_clausal = ClosedWords.Of("clause-mark");

    private const int Longest = 16;
    private const int LongestNoun = 7;

    private static readonly FrozenSet<string> s_adverbs = ClosedWords.Of("before-verb");

    private static readonly FrozenSet<string> s_openers = ClosedWords.Of("opener");

    private static readonly FrozenSet<string> s_seen = ClosedWords.Of("seen");

    // Whoever cites a clause of a law or contract speaks.
    private static readonly FrozenSet<string> s_parts = ClosedWords.Of("part-of-paper");

    private static readonly FrozenSet<string> s_indefinite = ClosedWords.Of("indefinite");

    // Nouns of bodies that begin like nouns of people (pe-).
    private static readonly FrozenSet<string> s_bodies = ClosedWords.Of("body-noun");

    public static SpeakerPhrase? Before(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var end = verb;
        while (end > sentence.First && s_adverbs.Contains(tokens[end - 1].Norm))
        {
            end--;
        }

        var first = end;
        while (first > sentence.First && !inUtterance[first - 1] && (tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number || IsOrdinalMark(tokens, sentence, first - 1)))
        {
            first--;
        }

        while (first < end && s_openers.Contains(tokens[first].Norm))
        {
            first++;
        }

        if (first >= end || end - first > Longest || first > sentence.First && inUtterance[first - 1])
        {
            return null;
        }

        var head = Enumerable.Range(first, end - first).FirstOrDefault(i => tokens[i].Norm is "yang", end);
        if (head == first || head + 1 < end && tokens[head + 1].Norm is "dihimpun" or "dikumpulkan" || head < end && !HasPredicate(passage, head + 1, end) || !IsNoun(passage, first, Math.Min(head, end)))
        {
            return null;
        }

        if (passage.CuesIn(first, head).FirstOrDefault(cue => cue.First == first && cue.IsAny("attribution.document", "attribution.statement")) is { End: > 0 } paper)
        {
            // "Catatan yang kami susun": the outlet's own
            var isOwn = Enumerable.Range(head, Math.Max(0, end - head - 1)).Any(i => tokens[i].Norm is "kami" or "saya" && !s_seen.Contains(tokens[i + 1].Norm));
            return isOwn || s_parts.Contains(tokens[first].Norm) ? null : DocumentPhrase.Of(passage, paper) is { Mention: not null } read ? read with { First = first, End = end } : new(SourceClass.Document, first, end) { Words = passage.Text(first, head) };
        }

        // "Ketua badan mahasiswa itu menilai": the person just spoken of; a spokesperson is the body's, whoever was spoken of
        if (head == end && !IsSpokesperson(passage, first) && tokens[end - 1].Norm is "itu" or "tersebut" && (IsPersonNoun(passage, first) || s_persons.Contains(tokens[first].Norm)) && end - first > 2)
        {
            return new(SourceClass.RoleOnly, first, end) { Words = passage.Text(first, end - 1), Refers = "person.same" };
        }

        var isCounted = IsCounted(tokens[first]);
        var words = passage.Text(tokens[first].Norm is "seorang" or "sebuah" && head - first > 1 ? first + 1 : first, head);
        // "Penulisnya": whoever does it for what was just named
        if (head - first == 1 && head == end && words.Length > 7 && words.StartsWith("pe", StringComparison.OrdinalIgnoreCase) && words.EndsWith("nya", StringComparison.Ordinal))
        {
            return new(SourceClass.RoleOnly, first, end) { Words = words[..^3], Refers = "noun" };
        }

        return isCounted ? new(SourceClass.Unnamed, first, end) { Words = words, Refers = "described" } : new(SourceClass.RoleOnly, first, end) { Words = words, Refers = "noun.phrase" };
    }

    /// <summary>The noun phrase that heads its sentence, where words in commas part it from its verb: "Penjaga gudang, lewat pesan singkat, bersumpah bahwa", "Penyunting yang pernah membacanya, dan minta namanya dirahasiakan, mengungkapkan".</summary>
    public static SpeakerPhrase? BeforeAside(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        if (verb - 2 <= sentence.First || !passage.Tokens[verb - 1].Is(','))
        {
            return null;
        }

        var comma = passage.Tokens.FindLastIndex(verb - 2, Math.Min(LongestAside, verb - 2 - sentence.First), token => token.Is(','));
        return comma > sentence.First && s_asides.Contains(passage.Tokens[comma + 1].Norm) && !inUtterance[comma] && Before(passage, sentence, comma, inUtterance) is { Class: not SourceClass.Document } noun && Enumerable.Range(sentence.First, noun.First - sentence.First).All(i => s_openers.Contains(passage.Tokens[i].Norm)) ? noun : null;
    }

    /// <summary>"X mendatangi kantor polisi, mengaku A": a second verb behind a comma, whose subject heads the sentence, where nobody else stands between.</summary>
    public static SpeakerPhrase? OfSecondVerb(Passage passage, Sentence sentence, int verb)
    {
        if (verb - 3 <= sentence.First || !passage.Tokens[verb - 1].Is(',') || !s_second.Contains(passage.Tokens[verb].Norm) || Enumerable.Range(sentence.First, verb - 1 - sentence.First).Any(i => passage.Tokens[i].Kind == TokenKind.Punctuation || passage.Tokens[i].Norm is "yang"))
        {
            return null;
        }

        return passage.MentionsIn(sentence.First, verb).Where(mention => mention.Kind is MentionKind.Person or MentionKind.Unknown).ToList() is [{ Kind: MentionKind.Person } head] && Enumerable.Range(sentence.First, head.PhraseFirst - sentence.First).All(i => passage.Cues.Exists(cue => cue.First == i && cue.Is("role.honorific"))) && Predicates.HasOne(passage, head.PhraseEnd, verb - 1) ? SpeakingName.PhraseOf(head) : null;
    }

    private static readonly FrozenSet<string> s_second = ClosedWords.Of("second-verb");

    private const int LongestAside = 16;

    private static readonly FrozenSet<string> s_asides = ClosedWords.Of("aside-word");

    /// <summary>Whether the whole phrase tells who speaks where a finder of names and listed words stopped inside it: "Tiga peneliti Balai X", "Pengacara keluarga", "Otoritas pelabuhan".</summary>
    public static bool Prefers(Passage passage, SpeakerPhrase whole, SpeakerPhrase part)
    {
        if (Enumerable.Range(whole.First, Math.Max(0, part.First - whole.First)).Any(i => passage.Tokens[i].Norm is "yang") || whole.Class == SourceClass.Document && part.First > whole.First && part.Class != SourceClass.Document)
        {
            return true;
        }

        if (whole.Refers == "person.same" && part.Mention is not { Kind: MentionKind.Person })
        {
            return true;
        }

        if (part.Mention is { Kind: MentionKind.Person } || part.Refers is { } refers && refers.StartsWith("pronoun", StringComparison.Ordinal) || part.IsSame || part.Class == SourceClass.Document)
        {
            return false;
        }

        // "Petani di tiga kecamatan": people of a place, not the person spoken of
        if (part is { Mention: null, Refers: "person.generic" or "role", Role: RoleClass.None or RoleClass.Member or RoleClass.Outsider } && part.First <= whole.First && part.End + 1 < whole.End && passage.Tokens[part.End].Norm is "di" or "dari")
        {
            return true;
        }

        // "Otoritas pelabuhan": further nouns behind the listed one; "operator tersebut" refers back.
        if (part.First <= whole.First)
        {
            return part is { Mention: null, Refers: "org.generic" or "org.kind" or "person.generic" } && part.End < whole.End && Enumerable.Range(part.End, whole.End - part.End).All(i => passage.Tokens[i] is { Kind: TokenKind.Word, IsCapitalised: false, Norm: not ("itu" or "ini" or "tersebut" or "yang" or "sendiri") } token && !SpeakerPhraseFinder.IsPreposition(token.Norm));
        }

        var noun = Enumerable.Range(whole.First, part.First - whole.First).FirstOrDefault(i => !IsCounted(passage.Tokens[i]) && passage.Tokens[i].Norm is not "para", -1);
        // "Peneliti keamanan Tri Utami": a name that is no body's is who speaks.
        return noun >= 0 && IsPersonNoun(passage, noun) && (part.Mention is null or { Kind: MentionKind.Organisation } || whole.Class == SourceClass.Unnamed);
    }

    // "ke-15"
    private static bool IsOrdinalMark(List<Token> tokens, Sentence sentence, int at) =>
        at > sentence.First && tokens[at].Is('-') && tokens[at - 1].Norm is "ke" && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number;

    private static bool IsSpokesperson(Passage passage, int first) => passage.CuesIn(first, first + 1).Any(cue => cue.First == first && RoleLinker.ClassOf(cue) == RoleClass.Spokesperson);

    /// <summary>The phrase behind a quotative that stands for the person just spoken of: "ujar perempuan 61 tahun tersebut", "sambung kepala regu itu".</summary>
    public static SpeakerPhrase? Demonstrative(Passage passage, Sentence sentence, int first)
    {
        if (first + 1 >= sentence.End || IsSpokesperson(passage, first) || !IsPersonNoun(passage, first) && !s_persons.Contains(passage.Tokens[first].Norm))
        {
            return null;
        }

        for (var i = first + 1; i < Math.Min(sentence.End, first + LongestNoun) && passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number; i++)
        {
            if (passage.Tokens[i].Norm is "itu" or "tersebut")
            {
                return i == first + 1 ? null : new(SourceClass.RoleOnly, first, i + 1) { Words = passage.Text(first, i), Refers = "person.same" };
            }

            if (passage.MentionsIn(i, i + 1).Any(mention => mention.Kind == MentionKind.Person))
            {
                return null;
            }
        }

        return null;
    }

    private static readonly FrozenSet<string> s_persons = ClosedWords.Of("person-noun");

    private static bool IsCounted(Token token) => s_indefinite.Contains(token.Norm) || token.Kind == TokenKind.Number;

    private static bool IsPersonNoun(Passage passage, int at)
    {
        var word = passage.Tokens[at].Norm;
        return passage.Cues.Exists(cue => cue.First == at && (cue.In("role.") || cue.In("person.")) && !cue.In("org.") && !cue.Is("role.honorific")) || word.StartsWith("pe", StringComparison.Ordinal) && word.Length > 5 && !word.EndsWith("an", StringComparison.Ordinal) && !s_bodies.Contains(word);
    }

    // Nouns and their phrases of place; no verb, no pronoun, no clause.
    private static bool IsNoun(Passage passage, int first, int end)
    {
        var tokens = passage.Tokens;
        if (SpeakerPhraseFinder.IsPreposition(tokens[first].Norm) || s_parts.Contains(tokens[first].Norm) || end - first > LongestNoun + (tokens[first].Kind == TokenKind.Number ? 2 : 0) || passage.Cues.Exists(cue => cue.First == first && (cue.In("pronoun.") || cue.In("polarity.") || cue.In("modality.") || (cue.In("aspect.") || cue.In("discourse.")) && !tokens[first].Norm.StartsWith("pe", StringComparison.Ordinal))))
        {
            return false;
        }

        for (var i = first; i < end; i++)
        {
            var word = tokens[i].Norm;
            if (!tokens[i].IsCapitalised && IsVerb(word) || s_clausal.Contains(word) || passage.Dates.Any(date => date.Span.Overlaps(tokens[i].Span)) && !passage.Cues.Exists(cue => cue.First == first && cue.IsAny("attribution.document", "attribution.statement"))
                || passage.Cues.Exists(cue => cue.First == i && (cue.In("modality.") || cue.In("polarity.") && !cue.Is("polarity.some")) && !cue.In("attribution.") && !cue.In("role.") && !cue.In("org.")))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsVerb(string word) => word.Length > 5 && (word.StartsWith("me", StringComparison.Ordinal) && word[2] is 'm' or 'n' or 'l' or 'r' or 'w' or 'y' && !word.StartsWith("ment", StringComparison.Ordinal) || word.StartsWith("di", StringComparison.Ordinal) && word[2] is not ('r' or 'n')) && word is not ("menteri" or "mereka" or "melayu" or "dinas" or "dirinya");

    // "yang kami hubungi lewat surel", "yang ditemui di dermaga": the clause has a verb of its own before the one of saying.
    private static bool HasPredicate(Passage passage, int first, int end) =>
        end - first >= 1 && Enumerable.Range(first, end - first).Any(i => passage.Tokens[i].Norm is { Length: > 4 } word && (word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("di", StringComparison.Ordinal) || word.StartsWith("ter", StringComparison.Ordinal) || word.StartsWith("ber", StringComparison.Ordinal)) || s_predicates.Contains(passage.Tokens[i].Norm));
}
