using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Finds who is asked in an interview, by its lead and title, and when they were met.</summary>
internal static class Interviewee
{
    private const int LongestHeader = 20;
    private static readonly FrozenSet<string> s_byline = ClosedWords.Of("byline"), s_interview = ClosedWords.Of("interview"), s_meeting = ClosedWords.Of("meeting"), s_receiving = ClosedWords.Of("receiving"), s_outlet = ClosedWords.Of("outlet-self");

    /// <summary>Whether a title says that an interview follows.</summary>
    public static bool IsAnnounced(Passage title) => title.Tokens.Exists(token => s_interview.Contains(token.Norm)) || title.Text(0, title.Tokens.Count).Contains("Q&A", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whose the lines labelled as answers are: the guest's, whom title or lead present, or the body's that answers questions on its own page.</summary>
    public static Speaker? Answering(List<Passage> lead, Passage? title, PublisherVoice? publisher, ArticleContext context)
    {
        if (Guest(lead, context) is { } met)
        {
            return SpeakerResolver.Of(met, context);
        }

        if (publisher is { IsOrganisation: true })
        {
            return publisher.Voice.Speaker;
        }

        return title?.Mentions.Find(mention => mention.End - mention.First is 2 or 3 && mention.Kind is MentionKind.Unknown or MentionKind.Person) is { } guest && context.Find(guest.Name) is { Kind: MentionKind.Unknown or MentionKind.Person } named ? SpeakerResolver.Of(named, context)
            : Find(lead, title, context);
    }

    // "Produser X menerima kami di sela rapat", "We met X, the maker of Y": whom the lead says that the outlet met or asked.
    private static Party? Guest(List<Passage> lead, ArticleContext context)
    {
        foreach (var passage in lead)
        {
            foreach (var sentence in passage.Sentences)
            {
                var words = passage.Tokens.GetRange(sentence.First, sentence.Count);
                if (!words.Exists(token => s_meeting.Contains(token.Stem) || s_meeting.Contains(token.Norm) || s_receiving.Contains(token.Norm)) || !(words.Exists(token => s_outlet.Contains(token.Norm)) || passage.MentionsIn(sentence.First, sentence.End).Any(mention => IsOutlet(passage, mention))))
                {
                    continue;
                }

                // "X, 31, keeps the books. We talked on her porch.": the name may stand in the sentence before.
                var named = (Names(passage, sentence.First, sentence.End).Any() ? Names(passage, sentence.First, sentence.End) : Names(passage, passage.Sentences[0].First, sentence.First).Take(1)).Where(mention => !IsByline(passage, mention) && !IsHeaded(passage, mention)).Select(mention => context.Find(mention.Name)).OfType<Party>().Distinct().ToList();
                if ((named.Find(party => party.Kind == MentionKind.Person) ?? (named.FindAll(party => party.Kind == MentionKind.Unknown && party.Name.Count(c => c == ' ') is 1 or 2 && !party.Name.Any(char.IsDigit)) is [var only] ? only : null)) is { } guest)
                {
                    context.IsPerson(guest);
                    return guest;
                }
            }
        }

        return null;
    }

    private static IEnumerable<Mention> Names(Passage passage, int first, int end) => passage.MentionsIn(first, end).Where(mention => mention.Kind is MentionKind.Person or MentionKind.Unknown && !IsOutlet(passage, mention));

    // "She spoke to the Weekly": the outlet by its own name
    private static bool IsOutlet(Passage passage, Mention mention) => passage.Article.Publisher?.EndsWith(mention.Name, StringComparison.OrdinalIgnoreCase) == true;

    // The one full name of the lead, or the one at its head.
    private static Party? OnlyName(List<Passage> lead, ArticleContext context)
    {
        var named = lead.SelectMany(passage => passage.Mentions).Where(mention => mention.Kind == MentionKind.Unknown && mention.Name[0] < 128 && mention.Role == RoleClass.None && mention.End - mention.First is 2 or 3).Select(mention => (mention, Party: context.Find(mention.Name))).Where(item => item.Party is { Kind: MentionKind.Unknown, IsKnown: false } && ArticleContext.MayBePerson(item.Party.Name) && lead[0].Article.Publisher?.Contains(item.Party.Name, StringComparison.OrdinalIgnoreCase) != true).ToList();
        return named.Select(item => item.Party).Distinct().Count() == 1 || named.Count > 0 && named[0].mention.First == 0 && lead[0].Mentions.Contains(named[0].mention) ? named[0].Party : null;
    }

    // "CEO X": the firm whose head it is
    private static bool IsHeaded(Passage passage, Mention mention) => mention is { Kind: MentionKind.Unknown, Role: RoleClass.None } && passage.Cues.Exists(cue => cue.End == mention.First && RoleLinker.ClassOf(cue) == RoleClass.Principal);

    // 【記者X／專訪】: who writes it down.
    private static bool IsByline(Passage passage, Mention mention) => mention.First > 0 && s_byline.Contains(passage.Tokens[mention.First - 1].Norm);

    // The person whom the title or the lead presents; else the role that it asks.
    public static Speaker? Find(List<Passage> lead, Passage? title, ArticleContext context)
    {
        if (Guest(lead, context) is { } met)
        {
            return SpeakerResolver.Of(met, context);
        }

        var presented = lead.Prepend(title).OfType<Passage>().SelectMany(passage => passage.Mentions).Select(mention => context.Find(mention.Name)).OfType<Party>().Where(party => party.Kind == MentionKind.Person).ToList();
        if (title?.Mentions.Find(mention => mention.End - mention.First is 2 or 3 && mention.Kind is MentionKind.Unknown or MentionKind.Person) is { } guest && context.Find(guest.Name) is { Kind: MentionKind.Unknown or MentionKind.Person } named && IsAnnounced(title))
        {
            return SpeakerResolver.Of(named, context);
        }

        if (presented.Count == 0 && lead.Count > 0 && lead[0].Sentences.Count > 0 && OnlyName(lead, context) is { } heads)
        {
            return SpeakerResolver.Of(heads, context);
        }

        if (presented.Count > 0)
        {
            return SpeakerResolver.Of(presented.Contains(context.MainPerson!) ? context.MainPerson! : presented[0], context);
        }

        foreach (var passage in lead)
        {
            foreach (var cue in passage.Cues)
            {
                if (RoleLinker.ClassOf(cue) is { } role and (RoleClass.Principal or RoleClass.Spokesperson or RoleClass.Officer))
                {
                    var isChinese = passage.Tokens[cue.First].Kind == Text.TokenKind.Ideographs;
                    var organisation = passage.Mentions.Find(mention => isChinese ? mention.End == cue.First : mention.First >= cue.End && mention.First <= cue.End + 1);
                    // 监管局江城支局负责人: a body that no list knows
                    var start = isChinese && organisation is null && passage.Sentences.Find(sentence => sentence.First <= cue.First && cue.First < sentence.End) is { Count: > 0 } around ? ChineseClause.StartOf(passage, around, cue.First, new bool[passage.Tokens.Count]) : cue.First;
                    if (start < cue.First && ChineseBody.IsBody(passage.Text(start, cue.First)))
                    {
                        return new(passage.Text(start, cue.End), SourceClass.RoleOnly, null, null, role);
                    }

                    var party = organisation is null ? null : context.Find(organisation.Name);
                    if (party is not null && context.Parties.ByRole(passage.Text(cue.First, cue.End), party) is { } holder)
                    {
                        return SpeakerResolver.Of(holder, context);
                    }

                    return new(passage.Text(isChinese ? organisation?.First ?? cue.First : cue.First, isChinese ? cue.End : organisation?.End ?? cue.End), SourceClass.RoleOnly, null, party ?? context.MainOrganisation, role);
                }
            }
        }

        return context.MainPerson is { } main ? SpeakerResolver.Of(main, context) : null;
    }

    /// <summary>"We met her last Friday": the date in a sentence that tells of the meeting.</summary>
    public static CalendarPeriod? MeetingDate(IReadOnlyList<Passage> lead)
    {
        foreach (var passage in lead)
        {
            foreach (var sentence in passage.Sentences)
            {
                if ((passage.Language.Code == "zh" && (IsHeader(passage) || passage.CuesIn(sentence.First, sentence.End).Any(cue => cue.Is("occasion.event"))) || Enumerable.Range(sentence.First, sentence.Count).Any(i => s_meeting.Contains(passage.Tokens[i].Stem) || s_meeting.Contains(passage.Tokens[i].Norm)))
                    && passage.Dates.FirstOrDefault(date => sentence.Span.Contains(date.Span) && date.Type is TemporalType.Date or TemporalType.Time && date.Period is not null) is { Period: { } period }
                    && (passage.Article.PublishedOn is not { } published || period.Start <= published.End))
                {
                    return period;
                }
            }
        }

        return null;
    }

    // 第三次定期会　四月二日下午　总质询: a line of its own without a sentence.
    private static bool IsHeader(Passage passage) => passage.Tokens.Count <= LongestHeader && !passage.Tokens.Exists(token => token.Norm is "。" or "，" or ",");
}
