using System.Collections.Frozen;
using OpenSourceTracker.Articles;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>Reads texts of questions and answers: the answers are the words of the one who is asked.</summary>
internal static class InterviewReader
{
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
        var isInterview = title is not null && Interviewee.IsAnnounced(title);
        var voice = publisher is { IsOrganisation: true } && !isInterview ? publisher.Voice
            : Interviewee.Find(lead, title, context) is { } person && (isInterview || FirstPerson.Count(answers) > 0 || publisher is null) ? new(person) { SaidOn = Interviewee.MeetingDate(lead) }
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

        return count < FewestQuestions || first <= 0 ? null : Interviewee.Find(body.GetRange(0, first), title, context);
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
}
