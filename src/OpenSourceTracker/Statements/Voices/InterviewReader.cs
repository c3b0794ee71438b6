using System.Collections.Frozen;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Reads texts of questions and answers: the answers are the words of the one who is asked.</summary>
internal static class InterviewReader
{
    private static readonly FrozenSet<string> s_byline = ClosedWords.Of("byline");

    private const int FewestQuestions = 3;

    public static bool HasQuestions(List<Passage> body) => body.Count(IsQuestion) >= FewestQuestions;

    /// <summary>The voices of the answers; <see langword="null"/> where the text is no interview.</summary>
    public static Dictionary<int, Voice>? Find(List<Passage> body, Passage? title, PublisherVoice? publisher, ArticleContext context)
    {
        var questions = body.Count(IsQuestion);
        var prompted = questions < FewestQuestions ? Prompted(body) : null;
        if (questions < FewestQuestions && prompted is null)
        {
            return null;
        }

        var first = prompted is null ? body.FindIndex(IsQuestion) : body.IndexOf(prompted[0]) - 1;
        var answers = prompted ?? Answers(body, first);
        if (answers.Count < FewestQuestions)
        {
            return null;
        }

        var lead = body.Take(first).ToList();
        var isInterview = title is not null && title.Tokens.Exists(token => s_interview.Contains(token.Norm));
        var voice = publisher is { IsOrganisation: true } && !isInterview ? publisher.Voice
            : Interviewee(lead, title, context) is { } person && (isInterview || FirstPerson.Count(answers) > 0 || publisher is null) ? new(person) { SaidOn = MeetingDate(lead) }
            : publisher?.Voice;
        return voice is null ? null : answers.ToDictionary(passage => passage.Index, _ => voice);
    }

    /// <summary>Whose the quotations are that stand behind questions, each in its own block or behind the question in one; <see langword="null"/> where there are fewer than in an interview.</summary>
    public static Speaker? Quoted(List<Passage> body, Passage? title, ArticleContext context)
    {
        var first = -1;
        var count = 0;
        for (var i = 1; i < body.Count; i++)
        {
            if (Asks(body[i - 1]) && OpensWithQuotation(body[i].Article.Content.AsSpan(body[i].Block.Span.Start, body[i].Block.Span.Length)) || AsksAndQuotes(body[i]))
            {
                first = first >= 0 ? first : AsksAndQuotes(body[i]) ? i : i - 1;
                count++;
            }
        }

        return count < FewestQuestions || first <= 0 ? null : Interviewee(body.GetRange(0, first), title, context);
    }

    private static bool Asks(Passage passage) => passage.Tokens.Count < 60 && EndsWithQuestion(passage.Article.Content.AsSpan(passage.Block.Span.Start, passage.Block.Span.Length)) && !OpensWithQuotation(passage.Article.Content.AsSpan(passage.Block.Span.Start, passage.Block.Span.Length));

    private static bool OpensWithQuotation(ReadOnlySpan<char> text) => text is ['"' or '“' or '「' or '«', ..];

    // "**And the rents?** “…”"
    private static bool AsksAndQuotes(Passage passage)
    {
        var text = passage.Article.Content.AsSpan(passage.Block.Span.Start, passage.Block.Span.Length);
        var end = text.Length > 4 && text.StartsWith("**") ? text[2..].IndexOf("**") : -1;
        return end > 1 && text[end + 1] is '?' or '？' or '.' && text.Length > end + 6;
    }

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
            : Interviewee(lead, title, context);
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
    private static Speaker? Interviewee(List<Passage> lead, Passage? title, ArticleContext context)
    {
        if (Guest(lead, context) is { } met)
        {
            return SpeakerResolver.Of(met, context);
        }

        var presented = lead.Prepend(title).OfType<Passage>().SelectMany(passage => passage.Mentions).Select(mention => context.Find(mention.Name)).OfType<Party>().Where(party => party.Kind == MentionKind.Person).ToList();
        if (title?.Mentions.Find(mention => mention.End - mention.First is 2 or 3 && mention.Kind is MentionKind.Unknown or MentionKind.Person) is { } guest && context.Find(guest.Name) is { Kind: MentionKind.Unknown or MentionKind.Person } named && title.Tokens.Exists(token => s_interview.Contains(token.Norm)))
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
                if (Enumerable.Range(sentence.First, sentence.Count).Any(i => s_meeting.Contains(passage.Tokens[i].Stem) || s_meeting.Contains(passage.Tokens[i].Norm))
                    && passage.Dates.FirstOrDefault(date => sentence.Span.Contains(date.Span) && date.Type is TemporalType.Date or TemporalType.Time && date.Period is not null) is { Period: { } period }
                    && (passage.Article.PublishedOn is not { } published || period.Start <= published.End))
                {
                    return period;
                }
            }
        }

        return null;
    }

    private static List<List<Passage>> Groups(IEnumerable<Passage> passages)
    {
        var groups = new List<List<Passage>>();
        foreach (var passage in passages)
        {
            if (groups.Count == 0 || BlankBetween(groups[^1][^1], passage))
            {
                groups.Add([]);
            }

            groups[^1].Add(passage);
        }

        return groups;
    }

    // An interview whose remarks are no questions: short lines right above answers in the first person, most of the way through.
    private static List<Passage>? Prompted(List<Passage> body)
    {
        var groups = Groups(body);
        var pairs = groups.FindAll(group => group.Count > 1 && group[0] is { Tokens.Count: < 30, Sentences.Count: 1, Block.Kind: ArticleBlockKind.Paragraph } && group[0].Cues.All(cue => !cue.IsAny("pronoun.first")));
        var answers = pairs.SelectMany(group => group.Skip(1)).ToList();
        return pairs.Count >= FewestQuestions && pairs.Count * 3 >= groups.Count * 2 && pairs.Exists(group => IsQuestion(group[0])) && FirstPerson.Count(answers) >= FewestQuestions && body.IndexOf(answers[0]) > 1 ? answers : null;
    }

    private static List<Passage> Answers(List<Passage> body, int first)
    {
        // Where each question stands right above its answer, the line above any other block asks too, question mark or not.
        var groups = Groups(body.Skip(PromptsBefore(body, first)));
        var asked = groups.Count(group => group.Count > 1 && IsQuestion(group[0]));
        if (asked >= FewestQuestions)
        {
            return [.. groups.Where(group => group.Count > 1 && IsPrompt(group[0])).SelectMany(group => group.Skip(1))];
        }

        var answers = new List<Passage>();
        var last = body.FindLastIndex(IsQuestion);
        var takesTurns = Enumerable.Range(first, last - first + 1).Count(i => IsQuestion(body[i]) && (i == last || i + 2 < body.Count && IsQuestion(body[i + 2]))) is var single && single >= FewestQuestions && single * 3 >= body.Count(IsQuestion) * 2;
        for (var i = first; i < body.Count; i++)
        {
            // Where question and answer take turns, a short remark in a question's place asks, too.
            var isRemark = takesTurns && i > first + 1 && i + 1 < body.Count && !IsQuestion(body[i]) && !IsQuestion(body[i - 1]) && IsRemark(body[i]) && !IsQuestion(body[i + 1]) && FirstPerson.Count([body[i + 1]]) > 0;
            if (i > last + 1 && !isRemark)
            {
                break;
            }

            if (isRemark)
            {
                answers.Add(body[++i]);
            }
            else if (!IsQuestion(body[i]))
            {
                answers.Add(body[i]);
            }
        }

        return answers;
    }

    private const int LongestRemark = 20;

    private static bool IsRemark(Passage passage) => passage.Sentences.Count == 1 && passage.Tokens.Count <= LongestRemark && FirstPerson.Count([passage]) == 0;

    // A remark that the guest answers may stand before the first question proper.
    private static int PromptsBefore(List<Passage> body, int first)
    {
        while (first >= 3 && !BlankBetween(body[first - 2], body[first - 1]) && BlankBetween(body[first - 1], body[first]) && BlankBetween(body[first - 3], body[first - 2]) && IsPrompt(body[first - 2]) && body[first - 2].Sentences.Count == 1)
        {
            first -= 2;
        }

        return first;
    }

    private static bool IsPrompt(Passage passage) => passage.Tokens.Count < 60;

    private static bool BlankBetween(Passage one, Passage other) =>
        one.Article.Content.AsSpan(one.Block.Span.End, other.Block.Span.Start - one.Block.Span.End).Count('\n') > 1;

    private static bool IsQuestion(Passage passage) =>
        passage.Tokens.Count is > 1 and < 60 && passage.Block.Kind != ArticleBlockKind.ListItem && EndsWithQuestion(passage.Article.Content.AsSpan(passage.Block.Span.Start, passage.Block.Span.Length)) && !Utterances.Of(passage).Exists(quotation => quotation.Outer.End >= passage.Block.Span.End);

    private static bool EndsWithQuestion(ReadOnlySpan<char> text) => text.TrimEnd("*_ ”\"") is [.., '?' or '？'];

    private static readonly FrozenSet<string> s_interview = ClosedWords.Of("interview");

    private static readonly FrozenSet<string> s_receiving = ClosedWords.Of("receiving");

    private static readonly FrozenSet<string> s_outlet = ClosedWords.Of("outlet-self");

    private static readonly FrozenSet<string> s_meeting = ClosedWords.Of("meeting");
}
