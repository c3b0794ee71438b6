using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the person whom an office names in commas: "said the firm's head of design, X", "tutur kepala sanggar, X, Senin", "X's spokeswoman, Y".</summary>
internal static class Apposition
{
    private static readonly FrozenSet<string> s_officeEnds = ClosedWords.Of("office-end");

    private const int LongestOffice = 9;

    private static readonly FrozenSet<string> s_offices = ClosedWords.Of("foreign-office");

    /// <summary>The person behind the office; <see langword="null"/> where the phrase is no office or nobody stands behind it.</summary>
    public static SpeakerPhrase? Of(Passage passage, Sentence sentence, SpeakerPhrase phrase)
    {
        var office = Office(passage, sentence, phrase);
        if (office is not { } role)
        {
            return null;
        }

        var comma = role.End;
        while (comma < sentence.End && comma - role.End < LongestOffice && passage.Tokens[comma].Kind == TokenKind.Word && !s_officeEnds.Contains(passage.Tokens[comma].Norm) && !passage.Cues.Exists(cue => cue.First == comma && cue.In("speech.") && !IsNoun(passage, cue)))
        {
            comma++;
        }

        if (comma + 1 >= sentence.End || !passage.Tokens[comma].Is(','))
        {
            return null;
        }

        var first = comma + 1;
        while (first < sentence.End - 1 && passage.Cues.Exists(cue => cue.First == first && cue.IsAny("role.honorific", "role.former", "gender.male", "gender.female")))
        {
            first += passage.Tokens[first + 1].Is('.') ? 2 : 1;
        }

        var name = passage.Mentions.Find(mention => mention.First == first && mention.End <= sentence.End && mention.Kind is MentionKind.Person or MentionKind.Unknown && !mention.Name.Any(char.IsDigit));
        return name is null || name.Kind == MentionKind.Unknown && !EndsPhrase(passage, sentence, name.End) ? null
            : new(SourceClass.Named, phrase.First, name.End) { Mention = name, Words = name.Name, Role = name.Role != RoleClass.None ? name.Role : role.Class };
    }

    private static (int End, RoleClass Class)? Office(Passage passage, Sentence sentence, SpeakerPhrase phrase)
    {
        if (phrase.Class == SourceClass.RoleOnly)
        {
            return (phrase.End, phrase.Role);
        }

        // "X's spokeswoman, Y": the one who has the office is not the one it belongs to.
        if (phrase.Mention is { } owner && owner.End < sentence.End && EnglishPossessive.Ends(passage.Tokens[owner.End - 1].Norm)
            && passage.CuesIn(owner.End, Math.Min(sentence.End, owner.End + 4)).FirstOrDefault(cue => RoleLinker.ClassOf(cue) is not null) is { End: > 0 } role)
        {
            return (role.End, RoleLinker.ClassOf(role) ?? RoleClass.None);
        }

        // "kata pengelola arsip, Y": who runs it, by name
        if (phrase.Refers is "org.generic" && phrase.Mention is null && passage.Language.Code == "id" && phrase.End < sentence.End && passage.Tokens[phrase.First].Norm.StartsWith("pe", StringComparison.Ordinal) && passage.Tokens[phrase.First].Norm is not ("perusahaan" or "perseroan" or "pemerintah" or "pengadilan" or "perhimpunan" or "perkumpulan"))
        {
            return (phrase.End, RoleClass.Officer);
        }

        // "kata Chief Commercial Officer X, Y": an office in another language, and the name of the body behind it
        if (phrase.Mention is { Kind: MentionKind.Unknown } office && passage.Language.Code == "id" && office.End - office.First >= 3 && s_offices.Contains(passage.Tokens[office.First].Norm))
        {
            return (office.End, RoleClass.Officer);
        }

        // "the board's chair, Y"
        return phrase.Refers is "org.generic" or "org.kind" && passage.CuesIn(phrase.End, Math.Min(sentence.End, phrase.End + 3)).FirstOrDefault(cue => cue.First == phrase.End && RoleLinker.ClassOf(cue) is not null) is { End: > 0 } chair
            ? (chair.End, RoleLinker.ClassOf(chair) ?? RoleClass.None) : null;
    }

    /// <summary>"ketua tim investigasi, X": a root that is a noun, though verbs are made of it.</summary>
    public static bool IsNoun(Passage passage, FunctionMatch cue) =>
        passage.Language.Code == "id" && !cue.Is("speech.tag") && passage.Tokens[cue.First].Norm is var word && !word.StartsWith("me", StringComparison.Ordinal) && !word.StartsWith("ber", StringComparison.Ordinal) && !word.StartsWith("di", StringComparison.Ordinal);

    private static bool EndsPhrase(Passage passage, Sentence sentence, int at) =>
        at >= sentence.End || passage.Tokens[at].Kind == TokenKind.Punctuation || SpeakerPhraseFinder.IsPreposition(passage.Tokens[at].Norm) || passage.Dates.Any(date => date.Span.Contains(passage.Tokens[at].Span)) || passage.Tokens[at] is { Kind: TokenKind.Word, IsCapitalised: false };
}
