using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Finds who is meant by a phrase: a name, a role, a pronoun. What cannot be found is said to be unknown, with its candidates.</summary>
internal static class SpeakerResolver
{
    private static readonly FrozenSet<string> s_one = ClosedWords.Of("one");

    public static Speaker Resolve(SpeakerPhrase phrase, ArticleContext context)
    {
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
            "role.same" when phrase.IsSame && context.LastSpeaker is { Class: SourceClass.Named, Party.Kind: not MentionKind.Organisation } or { Class: SourceClass.Unnamed or SourceClass.RoleOnly } => context.LastSpeaker,
            "role" or "role.same" or "noun" or "person.generic" when IsThatPerson(phrase) && context.LastSpeaker is { Class: SourceClass.Named, Party.Kind: not MentionKind.Organisation } or { Class: SourceClass.Unnamed or SourceClass.RoleOnly } => context.LastSpeaker,
            "person.same" or "role.same" when Epithet(phrase, context) is { } epithet => epithet,
            "person.same" => NounPhrase(phrase, context),
            "role.same" => context.ByRoleOnly.TryGetValue(phrase.Role, out var before) && (phrase.Role == RoleClass.Spokesperson || before.Name.Contains(phrase.Words, StringComparison.OrdinalIgnoreCase)) ? before
                : context.ByRole(phrase.Words) is { } same ? Of(same, context)
                : phrase.Role == RoleClass.Principal && context.RecentPeople.Take(2).Count() == 1 ? Person(context)
                : Role(phrase, context),
            "surname" => context.BySurname(phrase.Words[0]) is { } namesake ? Of(namesake, context) : new(phrase.Words, SourceClass.RoleOnly, null, null, phrase.Role),
            "person.generic" => context.ByRole(phrase.Words) is { } known ? Of(known, context) : Person(context),
            // "lanjutnya", "katanya": the one who is speaking goes on.
            "pronoun.same" => context.LastSpeaker ?? Person(context),
            "pronoun.person" => Person(context, phrase.Words),
            "noun" => Noun(phrase, context),
            "noun.phrase" => NounPhrase(phrase, context),
            "org.generic" or "org.kind" => Generic(phrase, context),
            "pronoun.org" when phrase.Words.EndsWith('方') => Generic(phrase, context),
            // "The secretariat says A. B, it insists.": the body that has just spoken, though no name tells it.
            "pronoun.org" when phrase.Words is "it" && context.LastSpeaker is { Class: SourceClass.RoleOnly, Role: RoleClass.None } just && context.SpokeLast && context.BodyInFocus is null => just,
            // "Two clerks say A. B, according to both.": several who have no name have just spoken.
            "pronoun.plural" when context.LastSpeaker is { Class: SourceClass.Unnamed } several => several,
            // "Keduanya membantah": two just named, whom one name does not tell
            "pronoun.plural" when s_pairs.Contains(phrase.Words.ToLowerInvariant()) => Speaker.Unknown,
            // 他们, "mereka": several people, unless a body has just spoken
            "pronoun.plural" when phrase.Words is "他们" or "她们" or "他們" or "她們" && !(context.SpokeLast && context.LastSpeaker is { Party.Kind: MentionKind.Organisation }) => Speaker.Unknown,
            "pronoun.plural" or "pronoun.org" => Organisation(context),
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
            organisation = context.OrganisationFor(party) is { } main && (IsAuthority(main) || !party.Roles.Any(role => IsPublic(role) || role.Split(' ').Any(s_authorities.Contains))) ? main : null;
        }

        return new(party.Name, SourceClass.Named, party, organisation, party.Kind == MentionKind.Organisation ? RoleClass.Principal : party.Role);
    }

    // A document speaks under the name of the one it is from, where the text shows that.
    private static Speaker Document(SpeakerPhrase phrase, ArticleContext context)
    {
        if (phrase is { Mention: null, Refers: "statement" } && context.Issuer is { } issuer && phrase.Words.Length > 0 && phrase.Words[0] > '\u3000')
        {
            return issuer with { Class = SourceClass.Document };
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

    // "X was not persuaded. “…,” the economist remarked.", "X tidak puas. Ketua badan itu menilai …": a noun that stands for the person just spoken of.
    private static Speaker? Epithet(SpeakerPhrase phrase, ArticleContext context)
    {
        if (phrase.Refers == "role.same" && (context.ByRole(phrase.Words) is not null || context.ByRoleOnly.ContainsKey(phrase.Role)))
        {
            return null;
        }

        var spoken = context.Head ?? (context.SpokeHere && context.SpokeLast ? context.LastSpeaker : null);
        if (spoken is not { Class: SourceClass.Named, Party: { Kind: not (MentionKind.Organisation or MentionKind.Place or MentionKind.Thing) } party })
        {
            return null;
        }

        // Another's office is not theirs: an office that the texts give somebody stands for the office.
        return party.Roles.Count == 0 || phrase.Refers == "person.same" || phrase.Role is RoleClass.Outsider or RoleClass.Member ? spoken : null;
    }

    private static readonly FrozenSet<string> s_pairs = ClosedWords.Of("pair-pronoun");

    private static readonly FrozenSet<string> s_findings = ClosedWords.Of("finding");

    // 该负责人, 这位工程师: the one who has just spoken.
    private static bool IsThatPerson(SpeakerPhrase phrase) =>
        phrase.Words.Length > 2 && (phrase.Words[0] is '该' or '該' || phrase.Words[0] is '这' or '這' && phrase.Words[1] is '位' or '名') && (phrase.Role != RoleClass.None || phrase.Words[^1] is '人' or '员' or '員' or '者' or '士');

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

    private static readonly FrozenSet<string> s_public = ClosedWords.Of("public-office");

    private static bool IsPublic(string words) => words.Length > 0 && (words[0] > '\u3000' ? s_public.Contains(ChineseScript.Fold(words)) : words.ToLowerInvariant().Split(' ').Any(s_public.Contains));

    // "Tiga pegawai": he, she and -nya stand for one.
    private static bool IsSeveral(string words) => words.Split(' ')[0].ToLowerInvariant() is var first && s_counts.Contains(first) && !s_one.Contains(first);

    private static readonly FrozenSet<string> s_counts = ClosedWords.Of("indefinite");

    private static Speaker Person(ArticleContext context, string pronoun = "")
    {
        var gender = pronoun.ToLowerInvariant() switch { "he" or "he's" or "he’s" or "他" => 'm', "she" or "she's" or "she’s" or "她" => 'f', _ => (char?)null };
        if (context.Head is { } head && (gender is null || head.Party?.Gender is null || head.Party.Gender == gender))
        {
            if (head.Party is { } known && pronoun != "-nya")
            {
                context.IsPerson(known);
                known.Gender ??= gender;
            }

            return head;
        }

        // A spokesperson without a name who spoke last is the nearest antecedent; so is anybody else without one whom nobody has been named after.
        if (context.LastSpeaker is { Class: SourceClass.RoleOnly } someone && (someone.Role == RoleClass.Spokesperson && !context.IsOfAnother || someone.Role is not (RoleClass.None or RoleClass.Outsider) && context.SpokeLast))
        {
            return someone;
        }

        // "A caller says A. She also says B."
        if (context.LastSpeaker is { Class: SourceClass.Unnamed } unnamed && !IsSeveral(unnamed.Name) && (context.SpokeLast || context.RecentSpeakers.FirstOrDefault() is not { Kind: MentionKind.Person }))
        {
            return unnamed;
        }

        // "Rosa Fielding, on the ninth floor since 1988, is leaving. "I am sorry," she said.": he and she are persons, and the passage names nobody else.
        var here = pronoun.ToLowerInvariant() is "ia" or "dia" or "beliau" or "-nya" ? context.OnlyNameHere : pronoun.Length > 1 && gender is not null ? context.SubjectHere ?? context.OnlyNameHere : null;
        if (here is { } subject && (subject.Gender is null || subject.Gender == gender))
        {
            context.IsPerson(subject);
            subject.Gender ??= gender;
            return Of(subject, context);
        }

        var people = context.RecentSpeakers.Where(person => gender is null || person.Gender is null || person.Gender == gender).Take(3).ToList();
        if (people.Count > 0)
        {
            context.IsPerson(people[0]);
            people[0].Gender ??= people.Count == 1 ? gender : null;
            return Of(people[0], context) with { Candidates = [.. people.Select(person => person.Name)] };
        }

        if (context.LastSpeaker is { Class: SourceClass.Named, Party: { Kind: MentionKind.Person or MentionKind.Unknown, IsKnown: false } } or { Class: SourceClass.Named, Party: null } or { Class: SourceClass.RoleOnly, Role: not RoleClass.None }
            && (gender is null || context.LastSpeaker.Party?.Gender is null || context.LastSpeaker.Party.Gender == gender)
            && (context.LastSpeaker.Name.Contains(' ', StringComparison.Ordinal) || context.LastSpeaker.Name[0] > '\u3000' || context.SpokeLast || !context.RecentNames.Any()))
        {
            if (context.LastSpeaker is { Class: SourceClass.Named, Party: { Kind: MentionKind.Unknown } spoken } && pronoun != "-nya")
            {
                context.IsPerson(spoken);
            }

            return context.LastSpeaker;
        }

        // No title tells who is a person: a full name that the text has met may as well be a firm's.
        return Speaker.Unknown with { Candidates = [.. context.RecentNames.Take(3).Select(name => name.Name)] };
    }

    // "the agency", "kementerian itu", 该院: the organisation whose name holds the noun; a noun that fits every company, the one spoken of; any other stands for itself.
    private static Speaker Generic(SpeakerPhrase phrase, ArticleContext context)
    {
        var noun = HeadOf(phrase.Words);
        if (Named(noun, context) is { } named)
        {
            return Of(named, context);
        }

        if (s_companies.Contains(noun))
        {
            return Organisation(context, party => !IsAuthority(party));
        }

        if (s_general.Contains(noun) || noun.Length == 0)
        {
            return Organisation(context);
        }

        // "maskapai itu", "the festival": the one that the text has just spoken of, unless it is an authority of its own.
        if (phrase.Refers == "org.generic" && !s_authorities.Contains(noun) && context.BodyInFocus is { } body)
        {
            return Of(body, context);
        }

        // The airline, the club, the shop may be the one that the text is about; an authority is named by its kind.
        return phrase.Refers == "org.generic" && !s_authorities.Contains(noun) && context.Main is { Kind: MentionKind.Organisation or MentionKind.Unknown } main && context.IsRecent(main) && context.RecentOrganisations.FirstOrDefault() is var last && (last is null || last == main)
            ? Of(main, context) : new(phrase.Words, SourceClass.RoleOnly, null, null, RoleClass.None);
    }

    private static readonly FrozenSet<string> s_authorities = ClosedWords.Of("authority");

    // Whom "the company" cannot stand for: a union, a ministry, a forum.
    private static bool IsAuthority(Party party) =>
        party.Name[0] > '\u3000' ? s_authorityEnds.Any(end => ChineseScript.Fold(party.Name).EndsWith(end, StringComparison.Ordinal)) : Topics.NameForm.Words(party.Name).Exists(word => s_authorities.Contains(word) || s_noCompany.Contains(word));

    private static readonly FrozenSet<string> s_noCompany = ClosedWords.Of("no-company");

    private static readonly FrozenSet<string> s_authorityEnds = ClosedWords.Of("authority-end");

    private static Speaker Noun(SpeakerPhrase phrase, ArticleContext context) =>
        Named(HeadOf(phrase.Words), context) is { } party ? Of(party, context) : new(phrase.Words, SourceClass.RoleOnly, null, null, RoleClass.None);

    // "the prison service": the one party whose name holds all its words, else whom the words say.
    private static Speaker NounPhrase(SpeakerPhrase phrase, ArticleContext context)
    {
        var bare = NounSubject.Bare(phrase.Words);
        var words = Topics.NameForm.Words(bare);
        var head = words.Count == 0 ? "" : words[^1];
        if (words.Count > 0 && phrase.Words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Named(head, context) is { } party && words.TrueForAll(Topics.NameForm.Words(party.Name).Contains))
        {
            return Of(party, context);
        }

        return new(bare, SourceClass.RoleOnly, null, null, RoleClass.None);
    }

    private static Party? Named(string noun, ArticleContext context)
    {
        if (noun.Length == 0)
        {
            return null;
        }

        var isChinese = noun[0] > '\u3000';
        var stem = isChinese && noun.Length == 2 && noun[1] == '方' ? noun[..1] : isChinese && noun.Length > 1 && noun[0] is '该' or '該' or '本' ? noun[1..] : noun;
        var found = context.Parties.InArticle(context.ArticleId).Where(party => party.Kind is not (MentionKind.Person or MentionKind.Place) && (isChinese ? party.Name.Length > stem.Length && Topics.NameForm.Of(party.Name).EndsWith(Topics.NameForm.Of(stem), StringComparison.Ordinal) : Topics.NameForm.Words(party.Name) is { Count: > 1 } words && words.Contains(noun, StringComparer.Ordinal))).Distinct().ToList();
        return found switch
        {
            [var only] => only,
            _ => context.RecentOrganisations.FirstOrDefault(found.Contains),
        };
    }

    // The noun without article, demonstrative or possessor.
    private static string HeadOf(string words)
    {
        var all = words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !s_determiners.Contains(word)).ToList();
        return all.Count == 0 ? "" : words[0] < 128 && all.Count > 1 && (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || !s_authorities.Contains(all[0]) && s_authorities.Contains(all[^1])) ? all[^1] : all[0];
    }

    private static readonly FrozenSet<string> s_determiners = ClosedWords.Of("bare-determiner");

    private static readonly FrozenSet<string> s_companies = ClosedWords.Of("company-noun");

    private static readonly FrozenSet<string> s_general = ClosedWords.Of("general-body");

    // The one the text is about, if it was named lately; else the one named last.
    private static Speaker Organisation(ArticleContext context, Func<Party, bool>? may = null)
    {
        var organisations = context.RecentOrganisations.Where(party => may is null || may(party)).Take(4).ToList();
        var main = context.MainOrganisation is { } body && (may is null || may(body)) ? body : null;
        var found = context.BodyInFocus is { } focus && (may is null || may(focus)) ? focus
            : main is not null && organisations.Contains(main) ? main : organisations.FirstOrDefault() ?? main;
        // "it reads" of a product or a version: nobody.
        // A single word that the texts have once, and of which nothing shows a body, is a feast or a town as well.
        return found is null or { Kind: MentionKind.Thing } || found is { Kind: MentionKind.Unknown, IsKnown: false, Count: < 2 } && !found.Name.Contains(' ', StringComparison.Ordinal) || char.IsDigit(found.Name[^1]) ? Speaker.Unknown : Of(found, context) with { Candidates = [.. organisations.Select(party => party.Name)] };
    }
}
