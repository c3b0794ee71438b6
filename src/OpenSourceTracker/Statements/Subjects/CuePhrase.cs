using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.English;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Makes a speaker of a listed word: a role, a document, an unnamed source, a pronoun.</summary>
internal static class CuePhrase
{
    private static readonly FrozenSet<string> s_lawParts = ClosedWords.Of("law-part");

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
            // "Seorang juru bicaranya"
            words = passage.Language.Code == "id" && words.Length > 6 && words.EndsWith("nya", StringComparison.Ordinal) ? words[..^3] : words;
            // "juru bicara X" without a name: the organisation belongs to the phrase
            var organisation = passage.Mentions.Find(mention => mention.First >= cue.End && mention.First <= cue.End + (passage.Tokens[cue.First].Kind == TokenKind.Ideographs ? 0 : 2) && mention.Role == RoleClass.None && !passage.Cues.Exists(verb => verb.First >= cue.End && verb.End <= mention.First && verb.In("speech.")) && Enumerable.Range(cue.End, mention.First - cue.End).All(i => passage.Tokens[i].IsWord));
            // "a Delta Water spokeswoman": the name right before it is whose it is.
            if (organisation is null && role != RoleClass.Outsider && passage.Tokens[cue.First].Kind == TokenKind.Word && passage.Language.Code == "en" && passage.Mentions.Find(mention => mention.End == cue.First && mention.Role == RoleClass.None && mention.Kind is MentionKind.Organisation or MentionKind.Unknown && !EnglishPossessive.Ends(passage.Tokens[mention.End - 1].Norm)) is { } owner)
            {
                return new(SourceClass.RoleOnly, owner.First, cue.End) { Words = words, Refers = "role", Role = role, Mention = owner, IsNew = true };
            }

            // "the regional auditor": how far the office reaches is part of it.
            if (organisation is null && cue.First > 1 && s_scopes.Contains(passage.Tokens[cue.First - 1].Norm) && !passage.Tokens[cue.First - 1].IsCapitalised && passage.Tokens[cue.First - 2].Norm is "the" or "a" or "an")
            {
                cue = cue with { First = cue.First - 1 };
                words = passage.Text(cue.First, cue.End);
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

        // "farmers' unions reckon", "its manufacturer told us": several, or another than the one spoken of
        if (passage.Language.Code == "en" && cue.End - cue.First == 1 && cue.IsAny("org.generic", "org.kind") && (IsPlural(passage.Tokens[cue.First].Norm) || cue.First > 0 && s_possessors.Contains(passage.Tokens[cue.First - 1].Norm)) && !passage.Mentions.Exists(mention => mention.First <= cue.First && cue.First < mention.End))
        {
            return new(SourceClass.RoleOnly, cue.First, cue.End) { Words = words, Refers = "noun.phrase" };
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
            return DocumentPhrase.Of(passage, cue);
        }

        // "economists polled by the Times": a participle is no paper.
        if (cue.Is("attribution.document") && cue.End - cue.First == 1 && passage.Language.Code == "en" && passage.Tokens[cue.First].Norm.EndsWith("ed", StringComparison.Ordinal))
        {
            return null;
        }

        if (cue.Is("attribution.document"))
        {
            // "Pasal 24 menyebut": whoever cites a clause of a law speaks.
            return s_lawParts.Contains(passage.Tokens[cue.First].Norm) || passage.Tokens[cue.First].Norm is "条款" or "条" ? null : DocumentPhrase.Of(passage, cue);
        }

        // "Majelis menyatakan", "the Board noted", 海关提醒: a kind of organisation by itself
        return cue.Is("org.kind") && !passage.Mentions.Exists(mention => mention.First <= cue.First && cue.First < mention.End) ? new(SourceClass.Named, cue.First, cue.End) { Refers = "org.kind", Words = words } : null;
    }

    private static bool IsPlural(string word) => word.Length > 4 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') && !s_singulars.Contains(word);

    private static readonly FrozenSet<string> s_singulars = ClosedWords.Of("singular-in-s"), s_possessors = ClosedWords.Of("body-possessor");

    private static readonly FrozenSet<string> s_scopes = ClosedWords.Of("office-scope");

    private static readonly FrozenSet<string> s_indefinite = ClosedWords.Of("indefinite");

    private static readonly FrozenSet<string> s_several = ClosedWords.Of("several");
}
