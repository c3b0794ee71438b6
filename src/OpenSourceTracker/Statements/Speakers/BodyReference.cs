using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Speakers;

/// <summary>Finds the body that a noun or a pronoun stands for: "the agency", "perusahaan itu", "it".</summary>
internal static class BodyReference
{
    /// <summary>"the agency", "kementerian itu", 该院: the organisation whose name holds the noun; a noun that fits every company, the one spoken of; any other stands for itself.</summary>
    public static Speaker Generic(SpeakerPhrase phrase, ArticleContext context)
    {
        var noun = HeadOf(phrase.Words);
        if (Named(noun, context) is { } named)
        {
            return SpeakerResolver.Of(named, context);
        }

        // "rumah sakit kabupaten": a hospital or school that no name tells is none of the bodies spoken of.
        if (s_shortForms.ContainsKey(noun))
        {
            return new(phrase.Words, SourceClass.RoleOnly, null, null, RoleClass.None);
        }

        if (s_companies.Contains(noun))
        {
            return Organisation(context, party => !IsAuthority(party) && !s_facilities.Contains(Topics.NameForm.Words(party.Name) is [var first, ..] ? first : ""));
        }

        if (s_general.Contains(noun) || noun.Length == 0)
        {
            return Organisation(context);
        }

        // "maskapai itu", "the festival": the one that the text has just spoken of, unless it is an authority of its own.
        if (phrase.Refers == "org.generic" && !s_authorities.Contains(noun) && context.BodyInFocus is { } body && !IsAuthority(body))
        {
            return SpeakerResolver.Of(body, context);
        }

        // The airline, the club, the shop may be the one that the text is about; an authority is named by its kind.
        return phrase.Refers == "org.generic" && !s_authorities.Contains(noun) && context.Main is { Kind: MentionKind.Organisation or MentionKind.Unknown } main && !IsAuthority(main) && context.IsRecent(main) && context.RecentOrganisations.FirstOrDefault() is var last && (last is null || last == main)
            ? SpeakerResolver.Of(main, context) : new(phrase.Words, SourceClass.RoleOnly, null, null, RoleClass.None);
    }

    private static readonly FrozenSet<string> s_authorities = ClosedWords.Of("authority");

    /// <summary>Whether "the company" cannot stand for a body: a union, a ministry, a forum.</summary>
    public static bool IsAuthority(Party party) =>
        party.Name[0] > '\u3000' ? s_authorityEnds.Any(end => ChineseScript.Fold(party.Name).EndsWith(end, StringComparison.Ordinal)) : Topics.NameForm.Words(party.Name).Exists(word => s_authorities.Contains(word) || s_noCompany.Contains(word));

    /// <summary>Whether a noun names an authority.</summary>
    public static bool IsAuthorityNoun(string word) => s_authorities.Contains(word);

    private static readonly FrozenSet<string> s_facilities = ClosedWords.Of("facility");

    private static readonly FrozenSet<string> s_noCompany = ClosedWords.Of("no-company");

    private static readonly FrozenSet<string> s_authorityEnds = ClosedWords.Of("authority-end");

    /// <summary>"Menurut kementeriannya": the body of whoever spoke last, by its name, by their office, or by the noun alone.</summary>
    public static Speaker Own(string noun, ArticleContext context)
    {
        var last = context.Head ?? context.LastSpeaker;
        if (last?.Organisation is { } body && (s_companies.Contains(noun) || s_general.Contains(noun) || Topics.NameForm.Words(body.Name).Contains(noun, StringComparer.Ordinal)))
        {
            return SpeakerResolver.Of(body, context) with { IsShown = true };
        }

        // "Ketua kelompok tani, X, …. Menurut catatan kelompoknya, …"
        var office = last?.Party?.Roles.Select(role => (role, At: role.IndexOf(" " + noun, StringComparison.Ordinal))).FirstOrDefault(item => item.At > 0);
        return new(office is { role: { } words, At: > 0 and var at } ? words[(at + 1)..] : noun, SourceClass.RoleOnly, null, null, RoleClass.None) { IsShown = true };
    }

    // 公司公告说: the company spoken of
    public static Speaker Noun(SpeakerPhrase phrase, ArticleContext context) =>
        phrase.Words[0] > '\u3000' && s_companies.Contains(ChineseScript.Fold(phrase.Words)) ? Generic(phrase, context)
        : Named(HeadOf(phrase.Words), context) is { } party ? SpeakerResolver.Of(party, context)
        : new(phrase.Words, SourceClass.RoleOnly, null, null, RoleClass.None);

    /// <summary>"the prison service": the one party whose name holds all its words, else whom the words say.</summary>
    public static Speaker NounPhrase(SpeakerPhrase phrase, ArticleContext context)
    {
        var bare = NounSubject.Bare(phrase.Words);
        var words = Topics.NameForm.Words(bare);
        var head = words.Count == 0 ? "" : words[^1];
        if (words.Count > 0 && phrase.Words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && Named(head, context) is { } party && words.TrueForAll(Topics.NameForm.Words(party.Name).Contains))
        {
            return SpeakerResolver.Of(party, context);
        }

        return new(bare, SourceClass.RoleOnly, null, null, RoleClass.None);
    }

    private const string Hospital = "rumah sakit";

    private static readonly FrozenDictionary<string, FrozenSet<string>> s_shortForms = new Dictionary<string, FrozenSet<string>> { [Hospital] = ClosedWords.Of("hospital-form"), ["sekolah"] = ClosedWords.Of("school-form") }.ToFrozenDictionary(StringComparer.Ordinal);

    private static Party? Named(string noun, ArticleContext context)
    {
        if (noun.Length == 0)
        {
            return null;
        }

        // "rumah sakit itu", "sekolah": the one whose name begins with a short form of the noun
        if (s_shortForms.TryGetValue(noun, out var forms))
        {
            var bodies = context.Parties.InArticle(context.ArticleId).Where(party => party.Kind is not (MentionKind.Person or MentionKind.Place) && Topics.NameForm.Words(party.Name) is { Count: > 1 } words && (forms.Contains(words[0]) || string.Join(' ', words).StartsWith(noun, StringComparison.Ordinal))).Distinct().ToList();
            return bodies is [var body] ? body : context.RecentOrganisations.FirstOrDefault(bodies.Contains);
        }

        var isChinese = noun[0] > '\u3000';
        // 县府: short for 某县政府
        var stem = isChinese && noun.Length == 2 && noun[1] == '府' ? noun[..1] + "政府" : isChinese && noun.Length == 2 && noun[1] == '方' ? noun[..1] : isChinese && noun.Length > 1 && noun[0] is '该' or '該' or '本' ? noun[1..] : noun;
        var found = context.Parties.InArticle(context.ArticleId).Where(party => party.Kind is not (MentionKind.Person or MentionKind.Place) && (isChinese ? party.Name.Length > stem.Length && Topics.NameForm.Of(party.Name).EndsWith(Topics.NameForm.Of(stem), StringComparison.Ordinal) : Topics.NameForm.Words(party.Name) is { Count: > 1 } words && (words.Contains(noun, StringComparer.Ordinal) || s_carriers.Contains(noun) && words.Exists(s_carriers.Contains)))).Distinct().ToList();
        return found switch
        {
            [var only] => only,
            _ => context.RecentOrganisations.FirstOrDefault(found.Contains),
        };
    }

    // The noun without article, demonstrative or possessor.
    private static string HeadOf(string words)
    {
        if (words.Contains(Hospital, StringComparison.OrdinalIgnoreCase))
        {
            return Hospital;
        }

        var all = words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !s_determiners.Contains(word)).ToList();
        return all.Count == 0 ? "" : words[0] < 128 && all.Count > 1 && (words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || !s_authorities.Contains(all[0]) && s_authorities.Contains(all[^1])) ? all[^1] : all[0];
    }

    private static readonly FrozenSet<string> s_carriers = ClosedWords.Of("air-carrier");

    private static readonly FrozenSet<string> s_determiners = ClosedWords.Of("bare-determiner");

    private static readonly FrozenSet<string> s_companies = ClosedWords.Of("company-noun");

    private static readonly FrozenSet<string> s_general = ClosedWords.Of("general-body");

    /// <summary>The one the text is about, if it was named lately; else the one named last.</summary>
    public static Speaker Organisation(ArticleContext context, Func<Party, bool>? may = null)
    {
        var organisations = context.RecentOrganisations.Where(party => may is null || may(party)).Take(4).ToList();
        var main = context.MainOrganisation is { } body && (may is null || may(body)) ? body : null;
        var found = context.BodyInFocus is { } focus && (may is null || may(focus)) ? focus
            : main is not null && organisations.Contains(main) ? main : organisations.FirstOrDefault() ?? main;
        // "it reads" of a product or a version: nobody.
        // A single word that the texts have once, and of which nothing shows a body, is a feast or a town as well.
        return found is null or { Kind: MentionKind.Thing } || found is { Kind: MentionKind.Unknown, IsKnown: false, Count: < 2 } && !found.Name.Contains(' ', StringComparison.Ordinal) || char.IsDigit(found.Name[^1]) ? Speaker.Unknown : SpeakerResolver.Of(found, context) with { Candidates = [.. organisations.Select(party => party.Name)] };
    }
}
