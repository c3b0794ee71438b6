using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Finds the person whom a sentence without words of attribution is about; he, she and "katanya" in the sentences behind it stand for them.</summary>
internal static class SentenceHead
{
    private const int LongestOffice = 6;

    private static readonly FrozenSet<string> s_one = ClosedWords.Of("one");

    public static Speaker? Of(Passage passage, Sentence sentence, bool[] inUtterance, ArticleContext context)
    {
        if (sentence.Count < 3 || inUtterance[sentence.First])
        {
            return null;
        }

        // 我问志工，血够不够？他说……: the one who is asked answers.
        if (ChineseAsked.Of(passage, sentence.First, sentence.End) is { } asked)
        {
            return SpeakerResolver.Resolve(asked, context);
        }

        // "Kami bertanya kepada direkturnya, X, tentang …": the same in Indonesian
        if (passage.Language.Code == "id" && AskedByOutlet.Of(passage, sentence, inUtterance) is { Mention: { } questioned } && context.Find(questioned.Name) is { } answering && MayBePerson(answering, questioned))
        {
            return SpeakerResolver.Of(answering, context);
        }

        var first = passage.MentionsIn(sentence.First, sentence.End).FirstOrDefault(mention => !inUtterance[mention.First]);
        if (first is not null && Heads(passage, sentence, first) && context.Find(first.Name) is { } party && MayBePerson(party, first))
        {
            return SpeakerResolver.Of(party, context);
        }

        // "Anggota Komisi X Y Ratna Siregar mendesak": the body stands before the name.
        if (passage.MentionsIn(sentence.First, sentence.End).FirstOrDefault(mention => mention.Kind == MentionKind.Person && mention.PhraseFirst == sentence.First) is { } holder && holder != first && Heads(passage, sentence, holder) && context.Find(holder.Name) is { } held && MayBePerson(held, holder))
        {
            return SpeakerResolver.Of(held, context);
        }

        // "Hal senada dikeluhkan X", "Hal itu disampaikan Y usai rapat": the agent of a passive of saying
        if (passage.Language.Code == "id" && passage.MentionsIn(sentence.First, sentence.End).FirstOrDefault(mention => IsAgent(passage, sentence, mention)) is { } agent && context.Find(agent.Name) is { } teller && MayBePerson(teller, agent))
        {
            return SpeakerResolver.Of(teller, context);
        }

        // "Seorang pembeli yang akrab disapa X": by that name
        if (first is not null && first.First > sentence.First && s_naming.Contains(passage.Tokens[first.First - 1].Norm) && context.Find(first.Name) is { } called && MayBePerson(called, first))
        {
            return SpeakerResolver.Of(called, context);
        }

        if (passage.Language.Code == "zh" && ChineseOffice(passage, sentence) is { } officer)
        {
            return SpeakerResolver.Resolve(officer, context);
        }

        var end = Math.Min(sentence.End, first?.PhraseFirst ?? sentence.End);
        return Pronoun(passage, sentence, end, context) ?? Role(passage, sentence, end, context);
    }

    private const int LongestChinese = 10;

    // 承制企业海潮服饰的负责人带来了报告。她说……: somebody by office and body
    private static SpeakerPhrase? ChineseOffice(Passage passage, Sentence sentence)
    {
        var office = passage.CuesIn(sentence.First, Math.Min(sentence.End - 2, sentence.First + LongestChinese)).FirstOrDefault(cue => RoleLinker.ClassOf(cue) is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer);
        return office.End == 0 || office.First - sentence.First < 2 || passage.Cues.Exists(cue => cue.First == sentence.First && cue.In("quantity.")) || ChineseDescription.IsCounted(passage, sentence.First, office.First) || passage.Tokens[office.End] is { Kind: not TokenKind.Ideographs } or { Norm: "的" or "和" or "与" or "们" } || passage.MentionsIn(sentence.First, office.End + 1).Any(mention => mention.Kind == MentionKind.Person)
            || Enumerable.Range(sentence.First, office.First - sentence.First).Any(i => passage.Tokens[i].Kind != TokenKind.Ideographs || SpeakerPhraseFinder.IsPreposition(passage.Tokens[i].Norm)) || passage.CuesIn(sentence.First, office.First).Any(cue => cue.In("speech.") || cue.In("aspect."))
            ? null : ChineseSubjectPhrase.Before(passage, sentence.First, office.End, isClosed: true) is { Class: SourceClass.RoleOnly, Refers: "role" or "noun" or "noun.phrase" } phrase && phrase.End == office.End ? passage.MentionsIn(sentence.First, office.First).LastOrDefault() is { Kind: MentionKind.Organisation } body ? phrase with { Refers = "noun", Words = body.Name + passage.Text(office.First, office.End) } : phrase : null;
    }

    private const int LongestTold = 4;

    private static bool IsAgent(Passage passage, Sentence sentence, Mention mention)
    {
        var verb = mention.PhraseFirst - 1;
        verb = verb > sentence.First && passage.Tokens[verb].Norm is "oleh" ? verb - 1 : verb;
        return verb > sentence.First && verb - sentence.First <= LongestTold && passage.Tokens[verb] is { Kind: TokenKind.Word, Norm: var word } && word.StartsWith("di", StringComparison.Ordinal) && word.EndsWith("kan", StringComparison.Ordinal) && passage.Cues.Exists(cue => cue.First == verb && cue.In("speech."));
    }

    // "X gave way", "X, who keeps the books, gave way", "Sang pemilik, X, menyodorkan": at the head, or alone in commas behind an office.
    private static bool Heads(Passage passage, Sentence sentence, Mention mention)
    {
        // "Tarn Foods, which runs the mill, sent Nell Corby. She …": which is no person.
        if (mention.End + 1 < sentence.End && mention.RoleText is null && passage.Tokens[mention.End].Is(',') && passage.Tokens[mention.End + 1].Norm is "which")
        {
            return false;
        }

        if (mention.End >= sentence.End || !SpeakerPhraseFinder.IsSubject(passage, sentence, mention) || passage.Cues.Exists(cue => cue.First == mention.End && (cue.In("org.") || cue.In("role.") || cue.In("person.") || cue.In("thing."))))
        {
            return false;
        }

        var (before, behind) = (mention.PhraseFirst - sentence.First, passage.Tokens[mention.End]);
        return behind.Kind == TokenKind.Ideographs ? mention.PhraseFirst == sentence.First
            : behind.Is(',') && before is > 1 and <= LongestOffice && passage.Tokens[mention.PhraseFirst - 1].Is(',') && Enumerable.Range(sentence.First, before - 1).All(i => passage.Tokens[i].Kind == TokenKind.Word)
            || before == 0 && (behind is { Kind: TokenKind.Word, IsCapitalised: false } || behind.Is(',') && mention.End + 1 < sentence.End && passage.Tokens[mention.End + 1] is { Kind: TokenKind.Word or TokenKind.Number, IsCapitalised: false });
    }

    private static bool MayBePerson(Party party, Mention mention) =>
        party.Kind == MentionKind.Person || party.Role != RoleClass.None && party.Kind != MentionKind.Organisation
        || party is { Kind: MentionKind.Unknown, IsKnown: false } && mention.Name[0] < 128 && ArticleContext.MayBePerson(party.Name) && party.Name.Split(' ') is { Length: <= 3 } words && Array.TrueForAll(words, word => word.Length > 0 && char.IsUpper(word[0]) && !(word.Length > 1 && word.All(char.IsUpper)));

    // "On the leak he gave way.": whoever he was goes on being spoken of.
    private static Speaker? Pronoun(Passage passage, Sentence sentence, int end, ArticleContext context) =>
        passage.CuesIn(sentence.First, Math.Min(end, sentence.First + 5)).FirstOrDefault(cue => cue.Is("pronoun.person")) is { End: > 0 } cue && Bare(passage.Tokens[cue.First].Norm) is "he" or "she" or "ia" or "dia" or "beliau" or "他" or "她"
            && SpeakerResolver.Resolve(new(SourceClass.Named, cue.First, cue.End) { Refers = "pronoun.person", Words = Bare(passage.Tokens[cue.First].Norm) }, context) is { Class: SourceClass.Named } person ? person : null;

    // "she'll", "he’d"
    private static string Bare(string pronoun) => pronoun.IndexOfAny(['\'', '’']) is > 0 and var mark ? pronoun[..mark] : pronoun;

    // "A vicar wrote to ask.", "Menteri perhubungan meminta kedua pihak menahan diri.": somebody without a name.
    private static Speaker? Role(Passage passage, Sentence sentence, int end, ArticleContext context)
    {
        var isIndonesian = passage.Language.Code == "id";
        var at = sentence.First;
        var word = passage.Tokens[at].Norm;
        if (passage.Tokens[at].Kind != TokenKind.Word || word is not ("a" or "an" or "the" or "seorang" or "sang" or "si") && !isIndonesian)
        {
            return null;
        }

        while (at < Math.Min(end, sentence.First + 3) && (at == sentence.First && word is "a" or "an" or "the" or "seorang" or "sang" or "si" || !isIndonesian && passage.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false } && SpeakerPhraseFinder.SubjectAt(passage, sentence, at) is null))
        {
            at++;
        }

        if (at >= end || SpeakerPhraseFinder.SubjectAt(passage, sentence, at) is not { Class: SourceClass.RoleOnly, Mention: null, Refers: "role" or "role.same" } phrase || phrase.End >= sentence.End || passage.Tokens[phrase.End].Kind != TokenKind.Word || s_plural.Contains(passage.Tokens[phrase.End - 1].Norm) || passage.Tokens[phrase.End - 1].Norm.EndsWith('s') && !s_one.Contains(word) && !isIndonesian)
        {
            return null;
        }

        return (isIndonesian && word is not "seorang" && phrase.Role is not (RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer)) ? null : SpeakerResolver.Resolve(phrase, context);
    }

    private static readonly FrozenSet<string> s_naming = ClosedWords.Of("naming");

    private static readonly FrozenSet<string> s_plural = ClosedWords.Of("several");
}
