using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Where a clause of Chinese begins, where its first noun ends, and what its verb does.</summary>
internal static class ChineseClause
{
    private static readonly FrozenSet<char> s_ends = "今昨前日上下在于於对對向也还還则則随隨后後曾已就又再第首一八九十0123456789(（的另同".ToFrozenSet();

    // A run of words with one of these is a clause, not a noun.
    private static readonly FrozenSet<char> s_clausal = "由給给得了說说把被讓让使請请取似是有要会會能可了着著過过不没沒".ToFrozenSet();

    private static readonly FrozenSet<string> s_issuing = ClosedWords.Of("issuing"), s_answers = ClosedWords.Of("issued-answer");

    private static readonly FrozenSet<string> s_openers = ClosedWords.Of("clause-opener");

    private static readonly FrozenSet<string> s_takesClause = ClosedWords.Of("takes-clause");

    private const int LongestTopic = 40;
    private const int FewestWords = 3;

    /// <summary>Where the clause behind a topic begins: 针对网友的质疑，市水务局回应称……; the sentence's first token where it opens with none.</summary>
    public static int BehindTopic(Passage passage, Sentence sentence)
    {
        var comma = passage.Tokens[sentence.First].Kind == TokenKind.Ideographs && Utterances.OpensTopic(passage.Tokens[sentence.First]) ? passage.Tokens.FindIndex(sentence.First, Math.Min(LongestTopic, sentence.Count), token => token.Norm is "，" or ",") : -1;
        return comma < 0 || comma + 1 >= sentence.End ? sentence.First : comma + 1;
    }

    /// <summary>Whether a verb takes a whole clause without a comma: 宣布港口下月关闭, but not 宣布提价, which is what the subject does.</summary>
    public static bool TakesClause(Passage passage, FunctionMatch verb) =>
        verb.End - verb.First == 1 && s_takesClause.Contains(ChineseScript.Fold(passage.Tokens[verb.First].Norm))
        && verb.End + FewestWords <= passage.Tokens.Count && Enumerable.Range(verb.End, FewestWords).All(i => passage.Tokens[i].Kind != TokenKind.Punctuation);

    /// <summary>The first token of a verb's clause behind its connectives and dates.</summary>
    public static int StartOf(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        var start = verb;
        while (start > sentence.First && !inUtterance[start - 1] && !(tokens[start - 1].Kind == TokenKind.Punctuation && tokens[start - 1].Norm[0] is '，' or ',' or '。' or '；' or ';' or '：' or ':' or '！' or '？' or '!' or '?' or '”' or '」' or '"' or '】' or '〕'))
        {
            start--;
        }

        while (start < verb && (passage.Cues.Exists(cue => cue.First == start && cue.In("discourse.")) || s_openers.Contains(tokens[start].Norm) || passage.Dates.Any(date => date.Span.Overlaps(tokens[start].Span))))
        {
            start++;
        }

        return start;
    }

    /// <summary>Where a noun ends that begins at a token: before a mark, a date, an adverb or a preposition.</summary>
    public static int NounEnd(Passage passage, int start, int limit)
    {
        var end = start;
        while (end < limit && passage.Tokens[end].Kind == TokenKind.Ideographs && !EndsNoun(passage.Tokens[end]) && !passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[end].Span)))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether a word ends the noun before it.</summary>
    public static bool EndsNoun(Token token) => s_ends.Contains(token.Norm[0]);

    /// <summary>Whether a run of words with this character is a clause, not a noun.</summary>
    public static bool IsClausal(char character) => s_clausal.Contains(character);

    /// <summary>Whether a word may open a clause before its subject.</summary>
    public static bool Opens(Token token) => s_openers.Contains(token.Norm);

    /// <summary>Whether a body brings out a paper by this verb.</summary>
    public static bool Issues(Token token) =>
        token.Kind == TokenKind.Ideographs && ChineseScript.Fold(token.Norm) is var word && (s_issuing.Contains(word) || word.Length == 4 && s_issuing.Contains(word[..2]) && s_answers.Contains(word[2..])); // 发布|声明 in one word
}
