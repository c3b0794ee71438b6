using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Finds who is meant by a phrase: a name, a role, a pronoun. What cannot be found is said to be unknown, with its candidates.</summary>
internal static class SpeakerResolver
{
    public static Speaker Resolve(SpeakerPhrase phrase, ArticleContext context)
    {
        if (context.Papers.Of(phrase, context.PassageIndex) is { } brought)
        {
            return brought with { Class = SourceClass.Document, Role = RoleClass.None, IsShown = true };
        }

        switch (phrase.Class)
        {
            case SourceClass.Unnamed:
                return new(phrase.Refers == "described" ? phrase.Words : "people familiar", SourceClass.Unnamed, null, null, RoleClass.None);
            case SourceClass.Hearsay:
                return Speaker.Narrator with { Class = SourceClass.Hearsay };
            case SourceClass.Document:
                return Document(phrase, context);
        }

        if (phrase.Refers is null && phrase.Mention is { } mention)
        {
            return context.Find(mention.Name) is { } party ? party.Kind == MentionKind.Place ? mention is { Kind: MentionKind.Place, Role: RoleClass.None } && mention.End - mention.First >= 2 && mention.Name[0] < 128 ? new(mention.Name, SourceClass.Named, party, null, RoleClass.None) : Speaker.Unknown : Of(party, context) : new(mention.Name, SourceClass.Named, null, null, mention.Role);
        }

        return phrase.Refers switch
        {
            "role" => Role(phrase, context),
            "role.of" => RoleOf(phrase, context),
            "role.same" when phrase.IsSame && context.LastSpeaker is { Class: SourceClass.Named, Party.Kind: not MentionKind.Organisation } or { Class: SourceClass.Unnamed or SourceClass.RoleOnly } => context.LastSpeaker,
            "role" or "role.same" or "noun" or "person.generic" when PersonReference.IsThatPerson(phrase) && context.LastSpeaker is { Class: SourceClass.Named, Party.Kind: not MentionKind.Organisation } or { Class: SourceClass.Unnamed or SourceClass.RoleOnly } => context.LastSpeaker,
            "person.same" or "role.same" when PersonReference.Epithet(phrase, context) is { } epithet => epithet,
            "person.same" => BodyReference.NounPhrase(phrase, context),
            "role.same" => context.ByRoleOnly.TryGetValue(phrase.Role, out var before) && (phrase.Role == RoleClass.Spokesperson || before.Name.Contains(phrase.Words, StringComparison.OrdinalIgnoreCase)) ? before
                : context.ByRole(phrase.Words) is { } same ? Of(same, context)
                : phrase.Role == RoleClass.Principal && context.RecentPeople.Take(2).Count() == 1 ? PersonReference.Of(context)
                : Role(phrase, context),
            "surname" => context.BySurname(phrase.Words[0]) is { } namesake ? Of(namesake, context) : new(phrase.Words, SourceClass.RoleOnly, null, null, phrase.Role),
            "person.generic" => context.ByRole(phrase.Words) is { } known ? Of(known, context) : PersonReference.Of(context),
            // "lanjutnya", "katanya": the one who is speaking goes on.
            "pronoun.same" => context.LastSpeaker ?? PersonReference.Of(context),
            "pronoun.person" => PersonReference.Of(context, phrase.Words),
            "body.own" => BodyReference.Own(phrase.Words, context),
            "noun" => BodyReference.Noun(phrase, context),
            "told" => new(phrase.Words, SourceClass.RoleOnly, null, null, RoleClass.None),
            // "Two clerks and a buyer say A. B, the people said.": several who have no name have just spoken.
            "noun.phrase" or "person.generic" when context.LastSpeaker is { Class: SourceClass.Unnamed or SourceClass.RoleOnly, Party: null } some && context.SpokeLast && s_groups.Contains(NounSubject.Bare(phrase.Words).ToLowerInvariant()) && some.Name.EndsWith('s') => some with { IsShown = true },
            "noun.phrase" => BodyReference.NounPhrase(phrase, context),
            "org.generic" or "org.kind" => BodyReference.Generic(phrase, context),
            "pronoun.org" when phrase.Words.EndsWith('方') => BodyReference.Generic(phrase, context),
            // "The secretariat says A. B, it insists.": the body that has just spoken, though no name tells it.
            "pronoun.org" when phrase.Words is "it" or "It" && context.LastSpeaker is { Class: SourceClass.RoleOnly, Role: RoleClass.None } just && context.SpokeLast && context.BodyInFocus is null => just,
            // "Two clerks say A. B, according to both.": several who have no name have just spoken.
            "pronoun.plural" when context.LastSpeaker is { Class: SourceClass.Unnamed } several => several,
            // "Keduanya membantah": two just named, whom one name does not tell
            "pronoun.plural" when s_pairs.Contains(phrase.Words.ToLowerInvariant()) => Speaker.Unknown,
            // 他们, "mereka": several people, unless a body has just spoken
            "pronoun.plural" when phrase.Words is "他们" or "她们" or "他們" or "她們" && !(context.SpokeLast && context.LastSpeaker is { Party.Kind: MentionKind.Organisation }) => Speaker.Unknown,
            "pronoun.plural" or "pronoun.org" => BodyReference.Organisation(context),
            // "menurut pantauan kami", "we have seen": outside of anybody's own words it is the outlet that says we.
            "pronoun.we" or "pronoun.first" => Speaker.Narrator,
            _ => context.LastSpeaker is { } last ? last : Speaker.Unknown,
        };
    }

    /// <summary>A party as a speaker, with whom it speaks for.</summary>
    public static Speaker Of(Party party, ArticleContext context)
    {
        var organisation = party.Kind == MentionKind.Organisation ? party : party.Organisation;
        if (organisation is null && party.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer)
        {
            organisation = context.OrganisationFor(party) is { } main && (BodyReference.IsAuthority(main) || !party.Roles.Any(role => IsPublic(role) || role.Split(' ').Any(BodyReference.IsAuthorityNoun))) ? main : null;
        }

        return new(party.Name, SourceClass.Named, party, organisation, party.Kind == MentionKind.Organisation ? RoleClass.Principal : party.Role);
    }

    // A document speaks under the name of the one it is from, where the text shows that.
    private static Speaker Document(SpeakerPhrase phrase, ArticleContext context)
    {
        if (phrase is { Mention: null, Refers: "statement" or "paper", Words: [> '\u3000', ..] } && ChineseScript.Fold(phrase.Words) is var paper)
        {
            // 数据显示: whoever has brought out a statement just before has not brought out every figure.
            var isFiling = s_filings.Contains(paper);
            if (context.Issued is { } issued && (phrase.Refers == "statement" && !isFiling && !s_rulings.Contains(paper) && !issued.IsByTitle || issued.Words.Contains(paper, StringComparison.Ordinal)))
            {
                return issued.Issuer with { Class = SourceClass.Document };
            }

            if (phrase.Refers == "statement" && context.SpokenIn.Of(paper) is { } speaking)
            {
                return speaking with { Class = SourceClass.Document };
            }

            // 裁决书认定: no office that has told of something just before has decided the case.
            if (context.Issued is not null && s_rulings.Contains(paper))
            {
                return new(phrase.Words, SourceClass.Document, null, null, RoleClass.None);
            }

            // 招股书称: what a company files is its own, though an exchange asks about it.
            if (isFiling && phrase.Refers == "statement" && BodyReference.Organisation(context, party => !BodyReference.IsAuthority(party)) is { Party: not null } filer)
            {
                return filer with { Class = SourceClass.Document };
            }
        }

        // 报告认定，判决认定: found by somebody else than whom it is about; without a name it is the paper itself.
        if (phrase is { Mention: null, Refers: "statement" } && phrase.Words.Length > 0 && phrase.Words[0] > '\u3000' && s_findings.Any(noun => ChineseScript.Fold(phrase.Words).EndsWith(noun, StringComparison.Ordinal)))
        {
            return new(phrase.Words, SourceClass.Document, null, null, RoleClass.None);
        }

        // A letter, statement or announcement without a name is the one's whom the text is speaking of; a survey or study is nobody's.
        var owner = phrase.Mention is { } mention ? context.Find(mention.Name) : phrase.Refers == "statement" ? (context.BodyInFocus is { Kind: MentionKind.Organisation } body ? body : null) ?? context.RecentOrganisations.FirstOrDefault() ?? context.MainOrganisation : null;
        return owner is null
            ? new(phrase.Words, SourceClass.Document, null, null, RoleClass.None)
            : new(owner.Name, SourceClass.Document, owner, owner.Kind == MentionKind.Organisation ? owner : owner.Organisation, RoleClass.None);
    }

    private static readonly FrozenSet<string> s_groups = ClosedWords.Of("unnamed-group");

    private static readonly FrozenSet<string> s_pairs = ClosedWords.Of("pair-pronoun");

    private static readonly FrozenSet<string> s_findings = ClosedWords.Of("finding"), s_filings = ClosedWords.Of("company-filing"), s_rulings = ClosedWords.Of("ruling-paper");

    private static Speaker Role(SpeakerPhrase phrase, ArticleContext context)
    {
        if (phrase.Mention is { } named && context.Find(named.Name) is { } organisation)
        {
            var role = phrase.Words.EndsWith(named.Name, StringComparison.Ordinal) ? phrase.Words[..^named.Name.Length].Trim() : phrase.Words;
            return phrase.Role == RoleClass.Principal && !phrase.IsNew && (context.Parties.ByRole(role, organisation) ?? context.OnlyPersonWithoutOffice()) is { } holder ? Of(holder, context)
                : context.ByRoleOnly[phrase.Role] = new(phrase.Words.Contains(named.Name, StringComparison.Ordinal) ? phrase.Words : named.Name[^1] > '\u3000' && phrase.Words[0] > '\u3000' ? named.Name + phrase.Words : $"{named.Name} {phrase.Words}", SourceClass.RoleOnly, null, organisation, phrase.Role);
        }

        // A judge, an auditor or a mayor is no officer of the company that the text is about.
        if (IsPublic(phrase.Words))
        {
            return context.ByRoleOnly[phrase.Role] = !phrase.IsNew && context.ByRole(phrase.Words) is { } office ? Of(office, context) : new(phrase.Words, SourceClass.RoleOnly, null, null, phrase.Role);
        }

        if (!phrase.IsNew && (context.ByRole(phrase.Words) ?? (phrase.Role == RoleClass.Principal && !phrase.Words.Split(' ').Skip(1).Any(word => char.IsUpper(word[0])) ? context.OnlyPersonWithoutOffice() : null)) is { } person)
        {
            return Of(person, context);
        }

        var main = phrase.IsNew && phrase.Role != RoleClass.Spokesperson ? null : phrase.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer ? context.RecentOrganisations.FirstOrDefault() ?? context.MainOrganisation : null;
        if (phrase.Role == RoleClass.Principal && main is not null && context.Parties.ByRole(phrase.Words, main) is { } chief)
        {
            return Of(chief, context);
        }
        return context.ByRoleOnly[phrase.Role] = new(main is not { Kind: MentionKind.Organisation, Count: > 1 } && !(phrase.Role == RoleClass.Spokesperson && main is { Kind: MentionKind.Unknown, Count: > 2 } && main == context.Main && !main.Name.Any(char.IsDigit)) || main is null ? phrase.Words : phrase.Words[0] > '\u3000' ? main.Name + phrase.Words : $"{phrase.Words} {main.Name}", SourceClass.RoleOnly, null, main, phrase.Role);
    }

    // 该公司业务经理: whoever holds the office in that body, else the office under its name
    private static Speaker RoleOf(SpeakerPhrase phrase, ArticleContext context) =>
        BodyReference.Generic(phrase with { Words = phrase.Body!, Refers = "org.generic" }, context) is not { Party: { } body } ? Role(phrase with { Refers = "role" }, context)
            : context.Parties.ByRole(phrase.Words, body) is { } holder ? Of(holder, context)
            : context.ByRoleOnly[phrase.Role] = new(body.Name + phrase.Words, SourceClass.RoleOnly, null, body, phrase.Role);

    private static readonly FrozenSet<string> s_public = ClosedWords.Of("public-office");

    private static bool IsPublic(string words) => words.Length > 0 && (words[0] > '\u3000' ? s_public.Contains(ChineseScript.Fold(words)) : words.ToLowerInvariant().Split(' ').Any(s_public.Contains));
}
