using System.Collections.Frozen;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using OpenSourceTracker.Time;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Reads letters, e-mails and columns: their words are those of the one who signs, sends or heads them.</summary>
internal static class LetterReader
{
    private const int LongestSignature = 12;

    /// <summary>E-mails with their headers: from "From: NAME" on the words are that person's, dated by "Sent:".</summary>
    public static Dictionary<int, Voice> Headed(IReadOnlyList<Passage> all, ArticleContext context)
    {
        var voices = new Dictionary<int, Voice>();
        Speaker? sender = null;
        CalendarPeriod? sent = null;
        foreach (var passage in all)
        {
            if (passage.Tokens.Count > 2 && passage.Tokens[1].Norm is ":" or "：" && (s_senders.Contains(passage.Tokens[0].Norm) || s_headers.Contains(passage.Tokens[0].Norm)))
            {
                if (s_senders.Contains(passage.Tokens[0].Norm))
                {
                    var mention = passage.Mentions.Find(item => item.First is 2 or 3);
                    var party = mention is null ? null : context.Find(mention.Name) ?? context.Parties.Named(mention.Name, MentionKind.Person);
                    sender = party is not null ? SpeakerResolver.Of(party, context) : null;
                    sent = null;
                }

                sent ??= passage.Dates.FirstOrDefault(date => date.Period is not null)?.Period;
            }
            else if (sender is not null && !passage.IsDirt)
            {
                voices[passage.Index] = new(sender) { SaidOn = sent };
            }
        }

        return voices;
    }

    /// <summary>Parts in the first person that end in a signature, or begin with "by NAME".</summary>
    public static Dictionary<int, Voice> Signed(IReadOnlyList<Passage> all, List<Passage> body, ArticleContext context)
    {
        var voices = new Dictionary<int, Voice>();
        var start = 0;
        for (var i = 1; i < body.Count; i++)
        {
            if (SignatureOf(body[i], context) is not { } signer)
            {
                continue;
            }

            var part = body.GetRange(start, i - start);
            var office = i + 1 < body.Count ? OfficeIn(body[i + 1]) : null;
            if (FirstPerson.Count(part) >= (office is not null ? 1 : HasSalutation(part) || EndsPart(body, i) ? 2 : 3))
            {
                var speaker = SpeakerResolver.Of(signer, context);
                if (office is { } role && speaker.Role == RoleClass.None)
                {
                    var organisation = speaker.Organisation ?? body[i + 1].Mentions.Select(mention => context.Find(mention.Name)).FirstOrDefault(party => party is { Kind: MentionKind.Organisation }) ?? context.MainOrganisation;
                    speaker = speaker with { Role = role, Organisation = organisation };
                }

                foreach (var passage in part)
                {
                    voices[passage.Index] = new(speaker);
                }

                start = i + 1;
            }
        }

        if (voices.Count == 0 && Byline(all, context) is { } author && FirstPerson.Count(body) >= 3)
        {
            return body.ToDictionary(passage => passage.Index, _ => new Voice(SpeakerResolver.Of(author, context)));
        }

        return voices;
    }

    // "Kepala Badan X", "Director, Customer Channels": the line under a signature.
    private static RoleClass? OfficeIn(Passage line) =>
        line.Tokens.Count is > 0 and < 12 && line.Cues.FirstOrDefault(cue => cue.First <= 1 && RoleLinker.ClassOf(cue) is not null) is { End: > 0 } cue && !Characters.IsSentenceEnd(line.Tokens[^1].Norm[0]) ? RoleLinker.ClassOf(cue) : null;

    /// <summary>Whether a text greets its readers and ends in a person's signature with the office under it: then it is that person who says "we".</summary>
    public static bool IsSignedByOffice(List<Passage> body, ArticleContext context) =>
        s_personal.Contains(body[0].Tokens[0].Norm) && Enumerable.Range(1, Math.Max(0, body.Count - 2)).Any(i => SignatureOf(body[i], context) is not null && OfficeIn(body[i + 1]) is not null)
        || body.Count > 3 && EndsInFormula(body, context)
        || body is [{ Language.Code: "en" }, _, _, ..] && body.Count > 3 && SignatureOf(body[^2], context) is not null && OfficeIn(body[^1]) == RoleClass.Principal;

    // "Dear members, … Yours sincerely, X"
    private static bool EndsInFormula(List<Passage> body, ArticleContext context) =>
        body.Take(3).Any(passage => s_personal.Contains(passage.Tokens[0].Norm)) && SignatureOf(body[^1], context) is not null && (AfterFormula(body[^1]) > 0 || body[^2].Tokens is { Count: <= LongestFormula } line && s_formula.Contains(line[0].Norm) && line[^1].Is(','));

    // A name alone on its line, perhaps with a title, place or role, and no sentence; a closing formula may stand before it ("Hormat kami, X", "Yours etc., X").
    private static Party? SignatureOf(Passage passage, ArticleContext context)
    {
        var first = AfterFormula(passage);
        var words = passage.Tokens.Skip(first).Count(token => token.Kind != TokenKind.Punctuation);
        if (words is < 1 or > LongestSignature || passage.Sentences.Count > 1 && passage.Tokens.Exists(token => token.Norm is ":") || passage.Block.Kind == ArticleBlockKind.ListItem || first == 0 && Characters.IsSentenceEnd(passage.Article.Content[passage.Block.Span.End - 1]) && passage.Tokens[^1].Norm is not "." || passage.Cues.Exists(cue => cue.First >= first && (cue.In("speech.") || cue.In("pronoun."))))
        {
            return null;
        }

        // "Salam", "Tim X", "Gratefully,": a greeting, a formula or a team is nobody's name.
        if (passage.Tokens[^1].Is(',') && s_formula.Contains(passage.Tokens[first].Norm) || s_salutations.Contains(passage.Tokens[first].Norm) || s_teams.Contains(passage.Tokens[first].Norm))
        {
            return null;
        }

        return passage.Mentions.Find(mention => mention.First >= first) is { } mention && mention.First <= first + 2 && mention.Kind is MentionKind.Person or MentionKind.Unknown && (mention.End - mention.First >= 2 || words <= 2 && !s_teams.Contains(passage.Tokens[^1].Norm)) && context.Find(mention.Name) is { Kind: MentionKind.Person or MentionKind.Unknown } party ? party : null;
    }

    // "Yours sincerely,", "Hormat saya,": the token behind the formula and its comma; 0 where the line begins with none.
    private static int AfterFormula(Passage passage)
    {
        var end = 0;
        while (end < passage.Tokens.Count && end < LongestFormula && (s_formula.Contains(passage.Tokens[end].Norm) || end > 0 && passage.Tokens[end].Norm is "."))
        {
            end++;
        }

        return end > 0 && end + 1 < passage.Tokens.Count && passage.Tokens[end].Norm is "," or "，" ? end + 1 : 0;
    }

    private const int LongestFormula = 6;

    private static readonly FrozenSet<string> s_formula = ClosedWords.Of("valediction");

    private static bool EndsPart(List<Passage> body, int at) => at >= body.Count - 3;

    private static bool HasSalutation(List<Passage> part) =>
        part.Take(3).Any(passage => passage.Tokens.Count is > 0 and < 14 && (s_salutations.Contains(passage.Tokens[0].Norm) || passage.Tokens[^1].Norm is "," or ":" or "："));

    private static Party? Byline(IReadOnlyList<Passage> all, ArticleContext context)
    {
        // A column that is headed by its author's name, alone on its line, with or without the office under it.
        if (all.Count > 3 && all.Take(2).FirstOrDefault(passage => !passage.IsDirt) is { } head && head.Tokens.Count is >= 2 and <= 10 && SignatureOf(head, context) is { Name: var named } headed && named.Contains(' ', StringComparison.Ordinal))
        {
            return headed;
        }

        foreach (var passage in all.Take(3))
        {
            for (var i = 0; i + 1 < passage.Tokens.Count && i < 40; i++)
            {
                if (passage.Tokens[i].Norm is "oleh" or "by" or "penulis" && (i == 0 || passage.Tokens.Count < 14 || passage.Tokens[i].IsCapitalised || passage.Tokens[i - 1].Kind == TokenKind.Punctuation)
                    && passage.Mentions.Find(mention => mention.First >= i + 1 && mention.First <= i + 2 && mention.End - mention.First >= 2) is { } mention && (context.Find(mention.Name) ?? (mention.Kind is MentionKind.Person or MentionKind.Unknown && passage.IsDirt ? context.Parties.Named(mention.Name, MentionKind.Person) : null)) is { } party)
                {
                    return party;
                }
            }
        }

        return null;
    }

    private static readonly FrozenSet<string> s_personal = ClosedWords.Of("personal-greeting");

    private static readonly FrozenSet<string> s_teams = ClosedWords.Of("signing-team");

    private static readonly FrozenSet<string> s_senders = ClosedWords.Of("sender-field");

    private static readonly FrozenSet<string> s_headers = ClosedWords.Of("header-field");

    private static readonly FrozenSet<string> s_salutations = ClosedWords.Of("salutation");
}
