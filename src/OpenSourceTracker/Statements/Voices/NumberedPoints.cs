using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Languages.Temporal;
using OpenSourceTracker.Text;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Statements.Voices;

/// <summary>The points of a Chinese answer, each in a line of its own behind the line that says whose it is: 某局今天作出说明。一、……二、……</summary>
internal static class NumberedPoints
{
    private const int FewestPoints = 2;
    private const int LongestLead = 40;

    private static readonly FrozenSet<string> s_answers = ClosedWords.Of("issued-answer");

    private static readonly string[] s_numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>The voices of the points.</summary>
    public static Dictionary<int, Voice> Find(List<Passage> body, ArticleContext context)
    {
        var voices = new Dictionary<int, Voice>();
        for (var i = 0; i + FewestPoints < body.Count; i++)
        {
            var last = i;
            while (last + 1 < body.Count && last - i < s_numerals.Length && PointAt(body[last + 1], last - i) > 0)
            {
                last++;
            }

            if (last - i >= FewestPoints && Answerer(body[i]) is var (phrase, sentence) && SpeakerResolver.Resolve(phrase, context) is { Class: SourceClass.Named or SourceClass.RoleOnly } speaker)
            {
                var date = body[i].Dates.FirstOrDefault(item => sentence.Span.Contains(item.Span) && item is { Type: TemporalType.Date, Period: not null });
                for (var point = i + 1; point <= last; point++)
                {
                    voices[body[point].Index] = new(speaker, PointAt(body[point], point - i - 1)) { SaidOn = date?.Period };
                }
            }

            i = last;
        }

        return voices;
    }

    // The first token behind 一、 or （一）; 0 where another line begins.
    private static int PointAt(Passage passage, int number)
    {
        var tokens = passage.Tokens;
        return tokens.Count < 4 || number >= s_numerals.Length ? 0
            : IsNumber(tokens[0], number) && tokens[1].Norm is "、" or "." or "．" ? 2
            : tokens[0].Norm is "（" or "(" && IsNumber(tokens[1], number) && tokens[2].Norm is "）" or ")" ? 3 : 0;
    }

    private static bool IsNumber(Token token, int number) => token.Norm == s_numerals[number] || token.Norm == $"{number + 1}";

    // 区教育局今天作出说明。 公司晚间发布通报如下：
    private static (SpeakerPhrase Phrase, Sentence Sentence)? Answerer(Passage passage)
    {
        if (passage.Sentences.Count == 0 || passage.Sentences[^1] is not { Count: > 3 and <= LongestLead } sentence || passage.Tokens[sentence.First].Kind != TokenKind.Ideographs)
        {
            return null;
        }

        var end = sentence.End;
        while (end > sentence.First && (passage.Tokens[end - 1].Kind == TokenKind.Punctuation || passage.Tokens[end - 1].Norm is "如下"))
        {
            end--;
        }

        if (!s_answers.Any(noun => ChineseScript.Fold(passage.Tokens[end - 1].Norm).EndsWith(noun, StringComparison.Ordinal)))
        {
            return null;
        }

        var inUtterance = new bool[passage.Tokens.Count];
        var verb = Enumerable.Range(sentence.First + 1, end - sentence.First - 1).FirstOrDefault(i => ChineseClause.Issues(passage.Tokens[i]) || i == end - 1 && passage.Cues.Exists(cue => cue.First == i && cue.IsAny("speech.explain", "speech.announce", "speech.say", "speech.promise")), -1);
        return verb > sentence.First && ChineseSubjectPhrase.Before(passage, ChineseClause.StartOf(passage, sentence, verb, inUtterance), verb, isClosed: true) is { Class: SourceClass.Named or SourceClass.RoleOnly, Refers: not ("pronoun.person" or "pronoun.we" or "pronoun.first") } subject ? (subject, sentence) : null;
    }
}
