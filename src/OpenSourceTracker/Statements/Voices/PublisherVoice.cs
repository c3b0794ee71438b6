using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;
using OpenSourceTracker.Topics;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>A text in the name of its publisher: a press release, a notice, minutes, a blog.</summary>
/// <param name="Voice">In whose words it is.</param>
/// <param name="IsOrganisation">Whether the publisher is a party that speaks for itself, rather than an outlet that says "we".</param>
internal sealed record PublisherVoice(Voice Voice, bool IsOrganisation)
{
    // What stands before the name in "Humas X", "Blog X", "Akun @x".
    private static readonly FrozenSet<string> s_offices = ClosedWords.Of("press-office");

    public static PublisherVoice? Find(IReadOnlyList<Passage> all, List<Passage> body, Passage? title, ArticleContext context, bool answersQuestions)
    {
        var released = IsReleased(all, title);
        if (About(body, context) is { } issuer)
        {
            return new(new(SpeakerResolver.Of(issuer, context)), true);
        }

        if (body[0].Article.Publisher is not { Length: > 1 } publisher)
        {
            return null;
        }

        // "X press office", "Media release, X", "Siaran pers X", X官网: what a party puts out by its own channel is in its own words.
        if (OwnChannel(publisher) is { } owner)
        {
            var issuing = PartyOf(owner, NameForm.Words(owner), body, title, context) ?? context.Parties.Named(owner, MentionKind.Organisation);
            return new(new(SpeakerResolver.Of(issuing, context)), true);
        }

        // "Siaran pers", "Company statement": whose it is, the head of the text tells.
        if (IsBareChannel(publisher) && IssuerIn(body, title, context) is { } sender)
        {
            return new(new(SpeakerResolver.Of(sender, context)), true);
        }

        if (OwnMedium.Find(publisher, body, title, context, answersQuestions) is { } own)
        {
            return own;
        }

        var name = Bare(publisher);
        // "Pelanggan yang kami hormati, …": who greets its customers writes as itself, be "Media" in its name or not.
        if (NoticeFrame.Greets(body) && FirstPerson.Count(body) >= 2 && FirstPerson.Singular(body) < 2)
        {
            var greeting = PartyOf(name, NameForm.Words(name), body, title, context) ?? context.Parties.Named(name, MentionKind.Organisation);
            if (greeting.Kind != MentionKind.Person)
            {
                return new(new(SpeakerResolver.Of(greeting, context)), true);
            }
        }

        var lexicon = body[0].Language.Lexicon;
        var words = NameForm.Words(name);
        var folded = ChineseScript.Fold(name);
        var isOutlet = words.Exists(word => Has(word, "name.outlet"));
        var isMedia = words.Exists(word => Has(word, "org.media")) || s_chineseMedia.Any(part => folded.Contains(part, StringComparison.Ordinal));
        if ((isMedia && !IsOwnStatement(body, title, name)) || name.Length < 2)
        {
            return null;
        }

        if (publisher.Contains('@', StringComparison.Ordinal) && FirstPerson.Count(body) >= 3)
        {
            return new(new(new(name, SourceClass.Named, null, null, RoleClass.None)), true);
        }

        var party = PartyOf(name, words, body, title, context);
        var firstPerson = FirstPerson.Count(body);
        var isInstitution = party is { Kind: MentionKind.Organisation } && words.Exists(word => Has(word, "org.kind") || Has(word, "org.legal")) || words.Exists(word => Has(word, "org.kind") || Has(word, "org.legal")) || s_chineseInstitutions.Any(suffix => folded.EndsWith(suffix, StringComparison.Ordinal));
        var opens = party is not null && Opens(body, party, context);
        var isNotice = (!isOutlet || opens && firstPerson >= 2) && firstPerson >= 1 && OwnMedium.IsNotice(title) && (party is { Kind: not MentionKind.Person } || firstPerson >= 2);
        var isTitled = title is not null && title.Cues.Exists(cue => cue.Is("attribution.release"));
        var isCompany = party is { Kind: MentionKind.Organisation, IsKnown: false } && firstPerson >= 2;
        var isOwnSubject = opens && !isOutlet && party!.Kind is not MentionKind.Person && NameForm.Of(party.Name) == NameForm.Of(name) && context.Main == party;
        // "Notice is hereby given", "bersama ini diberitahukan", 现将结果通报如下: a body declares in its own words.
        var isDeclared = !isOutlet && party is not { Kind: MentionKind.Person } && NoticeFrame.Declares(body, opens) && (isInstitution || IsHeadedByKind(name, body[0].Language.Code));
        if (isDeclared || isCompany || isOwnSubject || isNotice || released || isInstitution && isTitled || isInstitution && (opens || answersQuestions || firstPerson >= 2 && !(party is null && body[0].Language.Code == "zh" && FirstPerson.Singular(body) > 2)) || opens && firstPerson >= 2 && party!.Kind == MentionKind.Organisation)
        {
            // Its own notice is its own word, in the first person or the third; minutes record the words of others.
            var speaker = isDeclared && party is not { Kind: MentionKind.Organisation } ? context.Parties.Named(name, MentionKind.Organisation) : party ?? context.Parties.Named(name, MentionKind.Organisation);
            return new(new(SpeakerResolver.Of(speaker, context), Form: firstPerson > 1 || isDeclared || !NoticeFrame.IsMinutes(body, title) ? AttributionForm.Direct : AttributionForm.Narrator), true);
        }

        // What an institution publishes stands under its name, also where it does not speak of itself; a paper of its own, or one that speaks of it as "the Office", is its word.
        if (!isOutlet && (IsHeadedByKind(name, body[0].Language.Code) || s_chineseInstitutions.Any(suffix => folded.EndsWith(suffix, StringComparison.Ordinal))))
        {
            return NoticeFrame.IsMinutes(body, title) || !(NoticeFrame.NamesPaper(publisher) || NoticeFrame.SpeaksOfItself(body, name) || OwnMedium.IsNotice(title) && opens)
                ? new(new(new(party?.Name ?? name, SourceClass.Narrator, party, party, RoleClass.None), Form: AttributionForm.Narrator), false)
                : new(new(SpeakerResolver.Of(party is { Kind: MentionKind.Organisation or MentionKind.Unknown } ? party : context.Parties.Named(name, MentionKind.Organisation), context)), false);
        }

        // "We are releasing …": a company that the text is about says so itself.
        if (firstPerson >= 3 && FirstPerson.Singular(body) < 3 && !isOutlet && party is { Kind: MentionKind.Organisation } && (party == context.Main || opens))
        {
            return new(new(SpeakerResolver.Of(party, context)), false);
        }

        // A blog or a campaign that says "we": its own report, told in its name. Where somebody says "I", that is a person whom the publisher's name does not tell.
        return firstPerson >= 3 && FirstPerson.Singular(body) < 3 ? new(new(new(name, SourceClass.Narrator, party, null, RoleClass.None), Form: AttributionForm.Narrator), false) : null;

        // Dinas X, X Council, Museum of X: the noun that heads the name; Bilah Teknologi and Capital Ledger only hold such a word.
        bool IsHeadedByKind(string name, string language)
        {
            var all = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var head = language == "id" ? 0 : Array.FindIndex(all, word => word is "of" or "for") is > 0 and var of ? of - 1 : all.Length - 1;
            return all.Length > 1 && (Has(all[head].ToLowerInvariant(), "org.kind") || s_issuing.Contains(all[head].ToLowerInvariant()) || Has(all[0].ToLowerInvariant(), "org.legal") || Has(all[^1].ToLowerInvariant(), "org.legal"));
        }

        bool Has(string word, string wordClass)
        {
            return Array.IndexOf(lexicon.ClassesOf(new(default, TokenKind.Word, word, word, word)), wordClass) >= 0;
        }
    }

    private static string? OwnChannel(string publisher)
    {
        // "X (statement to the exchange)": what stands behind the name says that it is its own.
        if (publisher.IndexOf(" (", StringComparison.Ordinal) is > 1 and var open && publisher[(open + 2)..].Split([' ', ')', ','], 2)[0].ToLowerInvariant() is var paper && s_papers.Contains(paper))
        {
            return publisher[..open];
        }

        var folded = ChineseScript.Fold(publisher);
        foreach (var channel in s_channels)
        {
            var at = folded.IndexOf(channel, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || channel[0] < 128 && (at > 0 && char.IsLetter(publisher[at - 1]) || at + channel.Length < publisher.Length && char.IsLetter(publisher[at + channel.Length])))
            {
                continue;
            }

            var rest = (at > 0 ? publisher[..at] : publisher[channel.Length..]).Trim(' ', ',', '(', ')', '（', '）', '-', '–', ':');
            return rest.Length > 1 ? rest : null;
        }

        return null;
    }

    private static bool IsBareChannel(string publisher) => Array.Exists(s_channels, channel => ChineseScript.Fold(publisher).Equals(channel, StringComparison.OrdinalIgnoreCase));

    // The body with which the first lines begin, or that the title names.
    private static Party? IssuerIn(List<Passage> body, Passage? title, ArticleContext context) =>
        context.MainOrganisation is { } main && Opens(body, main, context) ? main
        : body.Take(2).SelectMany(passage => passage.Mentions).Select(mention => context.Find(mention.Name)).FirstOrDefault(party => party is { Kind: MentionKind.Organisation } && Opens(body, party, context))
            ?? title?.Mentions.Select(mention => context.Find(mention.Name)).FirstOrDefault(party => party is { Kind: MentionKind.Organisation });

    private static readonly string[] s_channels = [.. ClosedWords.Of("own-channel").Select(words => words.Replace('_', ' ')).OrderByDescending(words => words.Length).ThenBy(words => words, StringComparer.Ordinal)];

    // "Statement on …" by a press that says "the Press" of itself, and we: a publishing house, not a newspaper.
    private static bool IsOwnStatement(List<Passage> body, Passage? title, string name) =>
        OwnMedium.IsNotice(title) && NoticeFrame.SpeaksOfItself(body, name) && FirstPerson.Count(body) >= 2;

    private static bool IsReleased(IReadOnlyList<Passage> all, Passage? title)
    {
        foreach (var passage in all.Prepend(title).OfType<Passage>())
        {
            foreach (var cue in passage.Cues)
            {
                if (cue.Is("attribution.release") && passage != title && cue.First <= 1)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "About X" heads the lines in which the issuer of a press release presents itself.
    private static Party? About(List<Passage> body, ArticleContext context)
    {
        foreach (var passage in body.Skip(1).Where(passage => passage.Tokens.Count is > 1 and < 9 && passage.Tokens[0].Norm is "about" or "tentang" or "mengenai" or "关于"))
        {
            if (passage.Mentions.FirstOrDefault() is { First: 1 or 2 } mention && mention.End >= passage.Tokens.Count - 1 && context.Find(mention.Name) is { Kind: not MentionKind.Person } party && Opens(body, party, context))
            {
                return party;
            }
        }

        return null;
    }

    // Whether the first lines have the party as a subject.
    internal static bool Opens(List<Passage> body, Party party, ArticleContext context)
    {
        foreach (var passage in body.Take(3))
        {
            foreach (var sentence in passage.Sentences.Take(2))
            {
                if (passage.MentionsIn(sentence.First, sentence.End).Any(mention => mention.First - sentence.First <= 12 && passage.QuotationOf(mention.First) is null && SpeakerPhraseFinder.IsSubject(passage, sentence, mention) && context.Find(mention.Name) == party))
                {
                    return true;
                }
            }
        }

        return false;
    }

    internal static Party? PartyOf(string name, List<string> words, List<Passage> body, Passage? title, ArticleContext context)
    {
        if ((context.Find(name) ?? context.Parties.Longer(name)) is { } exact)
        {
            return exact;
        }

        return body.Prepend(title).OfType<Passage>().SelectMany(passage => passage.Mentions).Where(mention => mention.End - mention.First >= 2 || mention.Name.Length >= 4 && char.IsUpper(mention.Name[1]) || mention.Name[0] > '\u3000' && mention.Name.Length >= 3)
            .Select(mention => context.Find(mention.Name)).OfType<Party>().Distinct()
            .FirstOrDefault(party => party.Kind is MentionKind.Organisation or MentionKind.Unknown && NameForm.Words(party.Name) is { Count: > 0 } own && (own.Count > 1 && own.TrueForAll(words.Contains) || NameForm.Of(name).Contains(party.Key, StringComparison.Ordinal) && own.Count == 1 && words.Count == 1));
    }

    internal static string Bare(string publisher)
    {
        // "Letter to members, X": whose letter it is stands behind.
        var name = publisher.Split(' ')[0].ToLowerInvariant() is var head && s_letters.Contains(head) && publisher.IndexOf(", ", StringComparison.Ordinal) is > 1 and var comma ? publisher[(comma + 2)..] : publisher;
        foreach (var mark in (ReadOnlySpan<char>)['(', '（', ',', '，', '|'])
        {
            var cut = name.IndexOf(mark, StringComparison.Ordinal);
            name = cut > 1 ? name[..cut] : name;
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        while (words.Count > 1 && s_offices.Contains(words[0].ToLowerInvariant()))
        {
            words.RemoveAt(0);
        }

        return string.Join(' ', words);
    }

    private static readonly FrozenSet<string> s_chineseMedia = ClosedWords.Of("media-name");

    private static readonly FrozenSet<string> s_chineseInstitutions = ClosedWords.Of("institution-end");

    private static readonly FrozenSet<string> s_issuing = ClosedWords.Of("issuing-kind"), s_papers = ClosedWords.Of("own-paper"), s_letters = ClosedWords.Of("letter-head");
}
