using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Somebody without a name whom the report meets right before their words: 我问一位店员，她说……; 一名船工不愿透露姓名，他说……</summary>
internal static class ChineseAsked
{
    private const int LongestNoun = 6;
    private const int Reach = 24;

    private static readonly FrozenSet<string> s_askers = ClosedWords.Of("asker"), s_asking = ClosedWords.Of("asking"), s_hidden = ClosedWords.Of("hidden");

    /// <summary>Who is asked or keeps their name back in a clause; <see langword="null"/> where nobody is.</summary>
    public static SpeakerPhrase? Of(Passage passage, int first, int end) => Asked(passage, first, end) ?? Hidden(passage, first, end);

    private static SpeakerPhrase? Asked(Passage passage, int first, int end)
    {
        while (first < end && (ChineseClause.Opens(passage.Tokens[first]) || passage.Tokens[first].Norm is "，" or "," || passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[first].Span))))
        {
            first++;
        }

        var verb = first + 1;
        if (verb + 1 >= end || !s_askers.Contains(Folded(passage, first)) || !s_asking.Contains(Folded(passage, verb)))
        {
            return null;
        }

        var noun = verb + 1;
        noun += passage.Tokens[noun].Norm is "了" or "到" or "过" or "過" ? 1 : 0;
        var measure = OneAt(passage, noun, end);
        noun = Math.Max(noun, measure);
        // 我问一位老店员，……, 我问志工，……: a noun of people up to the comma
        var mark = noun < end ? passage.Tokens.FindIndex(noun, end - noun, token => token.Kind == TokenKind.Punctuation) : -1;
        mark = mark < 0 ? end : mark;
        if (passage.MentionsIn(noun, mark).FirstOrDefault(mention => mention.Kind == MentionKind.Person) is { } person)
        {
            return new(SourceClass.Named, person.First, person.End) { Mention = person, Words = person.Name, Role = person.Role };
        }

        return measure < 0 && !passage.Cues.Exists(cue => cue.First == noun && cue.End == mark && (RoleLinker.ClassOf(cue) is not null || cue.Is("person.generic"))) ? null : Noun(passage, noun, mark);
    }

    private static SpeakerPhrase? Hidden(Passage passage, int first, int end)
    {
        for (var i = first + 2; i < Math.Min(end, first + Reach); i++)
        {
            if (passage.Tokens[i].Kind == TokenKind.Punctuation)
            {
                return null;
            }

            if (s_hidden.Contains(Folded(passage, i)) && !Enumerable.Range(i, end - i).Any(at => passage.Tokens[at].Norm is "的" or "，" or ","))
            {
                return Enumerable.Range(first, i - first).Select(at => OneAt(passage, at, i)).FirstOrDefault(at => at > 0) is > 0 and var noun ? Noun(passage, noun, i) : null;
            }
        }

        return null;
    }

    // The token behind 一名, 一位; -1 where none begins there.
    private static int OneAt(Passage passage, int at, int end) =>
        at >= end ? -1
        : passage.Tokens[at].Norm is "一名" or "一位" or "一个" or "一個" ? at + 1
        : at + 1 < end && passage.Tokens[at].Norm is "一" or "某" && passage.Tokens[at + 1].Norm is "名" or "位" or "个" or "個" ? at + 2 : -1;

    private static SpeakerPhrase? Noun(Passage passage, int first, int end) =>
        first < end && passage.Text(first, end) is { Length: >= 2 and <= LongestNoun } words && Enumerable.Range(first, end - first).All(i => passage.Tokens[i].Kind == TokenKind.Ideographs && passage.Tokens[i].Norm is not "的") && !words.Any(ChineseClause.IsClausal) && !passage.MentionsIn(first, end).Any(mention => mention.Kind == MentionKind.Person)
            ? new(SourceClass.RoleOnly, first, end) { Words = words, Refers = "noun" } : null;

    private static string Folded(Passage passage, int at) => ChineseScript.Fold(passage.Tokens[at].Norm);
}
