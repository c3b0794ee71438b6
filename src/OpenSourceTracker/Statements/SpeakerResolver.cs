namespace OpenSourceTracker.Statements;

/// <summary>Finds who is meant by a phrase: a name, a role, a pronoun. What cannot be found is said to be unknown, with its candidates.</summary>
internal static class SpeakerResolver
{
    public static Speaker Resolve(SpeakerPhrase phrase, ArticleContext context)
    {
        switch (phrase.Class)
        {
            case SourceClass.Unnamed:
                return new("people familiar", SourceClass.Unnamed, null, null, RoleClass.None);
            case SourceClass.Hearsay:
                return Speaker.Narrator with { Class = SourceClass.Hearsay };
            case SourceClass.Document:
                return Document(phrase, context);
        }

        if (phrase.Refers is null && phrase.Mention is { } mention)
        {
            return context.Find(mention.Name) is { } party ? Of(party, context) : new(mention.Name, SourceClass.Named, null, null, mention.Role);
        }

        return phrase.Refers switch
        {
            "role" => Role(phrase, context),
            "role.same" => context.ByRoleOnly.TryGetValue(phrase.Role, out var before) ? before
                : context.ByRole(phrase.Words) is { } same ? Of(same, context)
                : phrase.Role == RoleClass.Principal && context.RecentPeople.Take(2).Count() == 1 ? Person(context)
                : Role(phrase, context),
            "person.generic" => context.ByRole(phrase.Words) is { } known ? Of(known, context) : Person(context),
            "pronoun.person" => Person(context),
            "pronoun.plural" or "pronoun.org" or "org.generic" => Organisation(context),
            _ => context.LastSpeaker is { } last ? last : Speaker.Unknown,
        };
    }

    /// <summary>A party as a speaker, with whom it speaks for.</summary>
    public static Speaker Of(Party party, ArticleContext context)
    {
        var organisation = party.Kind == MentionKind.Organisation ? party : party.Organisation;
        if (organisation is null && party.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer)
        {
            organisation = context.MainOrganisation;
        }

        return new(party.Name, SourceClass.Named, party, organisation, party.Kind == MentionKind.Organisation ? RoleClass.Principal : party.Role);
    }

    // A document speaks under the name of the one it is from, where the text shows that.
    private static Speaker Document(SpeakerPhrase phrase, ArticleContext context)
    {
        // A letter, statement or announcement without a name is the one's whom the text is speaking of; a survey or study is nobody's.
        var owner = phrase.Mention is { } mention ? context.Find(mention.Name) : phrase.Refers == "statement" ? context.RecentOrganisations.FirstOrDefault() ?? context.MainOrganisation : null;
        return owner is null
            ? new(phrase.Words, SourceClass.Document, null, null, RoleClass.None)
            : new(owner.Name, SourceClass.Document, owner, owner.Kind == MentionKind.Organisation ? owner : owner.Organisation, RoleClass.None);
    }

    private static Speaker Role(SpeakerPhrase phrase, ArticleContext context)
    {
        if (phrase.Mention is { } named && context.Find(named.Name) is { } organisation)
        {
            return context.ByRoleOnly[phrase.Role] = new(phrase.Words, SourceClass.RoleOnly, null, organisation, phrase.Role);
        }

        if (context.ByRole(phrase.Words) is { } person)
        {
            return Of(person, context);
        }

        var main = phrase.Role is RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer ? context.RecentOrganisations.FirstOrDefault() ?? context.MainOrganisation : null;
        return context.ByRoleOnly[phrase.Role] = new(main is not { Kind: MentionKind.Organisation, Count: > 1 } ? phrase.Words : $"{phrase.Words} {main.Name}", SourceClass.RoleOnly, null, main, phrase.Role);
    }

    private static Speaker Person(ArticleContext context)
    {
        var people = context.RecentPeople.Take(3).ToList();
        if (people.Count > 0)
        {
            return Of(people[0], context) with { Candidates = [.. people.Select(person => person.Name)] };
        }

        if (context.LastSpeaker is { Class: SourceClass.Named, Party.Kind: not (MentionKind.Organisation or MentionKind.Thing) } or { Class: SourceClass.RoleOnly })
        {
            return context.LastSpeaker;
        }

        // No title tells who is a person: the one full name that the text has met so far.
        return context.RecentNames.Take(2).ToList() is [var only] ? Of(only, context) : Speaker.Unknown;
    }

    // The one the text is about, if it was named lately; else the one named last.
    private static Speaker Organisation(ArticleContext context)
    {
        var organisations = context.RecentOrganisations.Take(4).ToList();
        var found = context.MainOrganisation is { } main && organisations.Contains(main) ? main : organisations.FirstOrDefault() ?? context.MainOrganisation;
        return found is null ? Speaker.Unknown : Of(found, context) with { Candidates = [.. organisations.Select(party => party.Name)] };
    }
}
