using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Finds the person whom a pronoun or a noun stands for: "she", "the economist", 该负责人.</summary>
internal static class PersonReference
{
    private static readonly FrozenSet<string> s_one = ClosedWords.Of("one");

    /// <summary>"X was not persuaded. “…,” the economist remarked.", "X tidak puas. Ketua badan itu menilai …": a noun that stands for the person just spoken of.</summary>
    public static Speaker? Epithet(SpeakerPhrase phrase, ArticleContext context)
    {
        if (phrase.Refers == "role.same" && (context.ByRole(phrase.Words) is not null || context.ByRoleOnly.ContainsKey(phrase.Role)))
        {
            return null;
        }

        // "Mr X said his client had left. The defendant told the court …": a party to a case is not its lawyer or witness.
        if (phrase.Words.ToLowerInvariant().Split(' ').Any(s_litigants.Contains))
        {
            return null;
        }

        // "The inspectors found": several are not the one who has just spoken.
        if (phrase is { Refers: "role.same", Words: [.., not ('s' or '’' or '\''), 's'] })
        {
            return null;
        }

        var spoken = context.Head ?? (context.SpokeHere && context.SpokeLast || phrase.Refers == "person.same" && context.SpokeLast && (context.ByRole(phrase.Words) is not { } officer || officer == context.LastSpeaker?.Party) ? context.LastSpeaker : null);
        if (spoken is not { Class: SourceClass.Named, Party: { Kind: not (MentionKind.Organisation or MentionKind.Place or MentionKind.Thing) } party })
        {
            return null;
        }

        // Another's office is not theirs: an office that the texts give somebody stands for the office.
        return party.Roles.Count == 0 || phrase.Refers == "person.same" || phrase.Role is RoleClass.Outsider or RoleClass.Member ? spoken : null;
    }

    private static readonly FrozenSet<string> s_litigants = ClosedWords.Of("litigant");

    /// <summary>该负责人, 这位工程师: the one who has just spoken.</summary>
    public static bool IsThatPerson(SpeakerPhrase phrase) =>
        phrase.Words.Length > 2 && (phrase.Words[0] is '该' or '該' || phrase.Words[0] is '这' or '這' && phrase.Words[1] is '位' or '名') && (phrase.Role != RoleClass.None || phrase.Words[^1] is '人' or '员' or '員' or '者' or '士');

    // "Tiga pegawai", 多名司机: he, she and -nya stand for one.
    private static bool IsSeveral(string words) =>
        words.Split(' ')[0].ToLowerInvariant() is var first && s_counts.Contains(first) && !s_one.Contains(first)
        || words.Length > 1 && words[0] > '\u3000' && "多数几两三四五六七八九十各幾數兩".Contains(words[0], StringComparison.Ordinal) && "名位个個十家百".Contains(words[1], StringComparison.Ordinal);

    private static readonly FrozenSet<string> s_counts = ClosedWords.Of("indefinite");

    /// <summary>Whom he or she stands for in the mouth of somebody else: the one other person named lately.</summary>
    public static Speaker? OtherThan(Speaker own, string pronoun, ArticleContext context)
    {
        var gender = GenderOf(pronoun);
        var others = context.RecentSpeakers.Where(person => person != own.Party && person.Name != own.Name && (gender is null || person.Gender is null || person.Gender == gender)).Distinct().Take(2).ToList();
        return others is [var only] ? SpeakerResolver.Of(only, context) with { IsShown = true } : null;
    }

    private static char? GenderOf(string pronoun) => pronoun.ToLowerInvariant() switch { "he" or "he's" or "he’s" or "他" => 'm', "she" or "she's" or "she’s" or "她" => 'f', _ => null };

    /// <summary>The person whom he, she or -nya stands for.</summary>
    public static Speaker Of(ArticleContext context, string pronoun = "")
    {
        var gender = GenderOf(pronoun);
        if (context.Head is { } head && (gender is null || head.Party?.Gender is null || head.Party.Gender == gender))
        {
            if (head.Party is { } known && pronoun != "-nya")
            {
                context.IsPerson(known);
                known.Gender ??= gender;
            }

            return head with { IsShown = true };
        }

        // "Ketua asosiasi itu, Ratna, meminta bantuan. / "Jangan ditunda," katanya.": whom the passage before ends with, where nobody has been named or has spoken since
        if (pronoun == "-nya" && context.HeadBefore is { Party.Kind: MentionKind.Person or MentionKind.Unknown } ended)
        {
            return ended with { IsShown = true };
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

        // "X menyebut A. “B,” keluhnya.": one name, or one noun, by which somebody has just spoken in this passage.
        var isIndonesian = pronoun.ToLowerInvariant() is "ia" or "dia" or "beliau" or "-nya";
        if (isIndonesian && context.SpokeHere && context.SpokeLast && context.LastSpeaker is { Class: SourceClass.Named, Party: { Kind: MentionKind.Unknown, IsKnown: false } } or { Class: SourceClass.RoleOnly, Role: RoleClass.None }
            && context.LastSpeaker is var same && (same.Party is null || ArticleContext.MayBePerson(same.Name)))
        {
            return same;
        }

        // "Rosa Fielding, on the ninth floor since 1988, is leaving. "I am sorry," she said.": he and she are persons, and the passage names nobody else.
        var here = isIndonesian ? context.OnlyNameHere : pronoun.Length > 1 && gender is not null ? context.SubjectHere ?? context.OnlyNameHere : null;
        if (here is { } subject && (subject.Gender is null || subject.Gender == gender))
        {
            context.IsPerson(subject);
            subject.Gender ??= gender;
            return SpeakerResolver.Of(subject, context);
        }

        var people = context.RecentSpeakers.Where(person => gender is null || person.Gender is null || person.Gender == gender).Take(3).ToList();
        if (people.Count > 0)
        {
            context.IsPerson(people[0]);
            people[0].Gender ??= people.Count == 1 ? gender : null;
            return SpeakerResolver.Of(people[0], context) with { Candidates = [.. people.Select(person => person.Name)] };
        }

        // "Rosa Fielding spent the day in court. / She wants to go home.": whom the passage before is about, where nobody else has been named.
        if ((gender is not null && pronoun.Length > 1 || isIndonesian) && context.HeadBefore is { Class: SourceClass.Named, Party: { Kind: MentionKind.Person or MentionKind.Unknown, IsKnown: false } about } && about.Name.Contains(' ', StringComparison.Ordinal) && context.IsNoArm(about) && (about.Gender is null || about.Gender == gender))
        {
            context.IsPerson(about);
            about.Gender ??= gender;
            return SpeakerResolver.Of(about, context);
        }

        // "… ketika Ratna Lestari keluar dari gedung. / "Saya lega," katanya.": nobody has spoken yet, and the passage before names nobody else.
        if (isIndonesian && context.OnlyNameBefore is { } alone)
        {
            context.IsPerson(alone);
            return SpeakerResolver.Of(alone, context);
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
}
