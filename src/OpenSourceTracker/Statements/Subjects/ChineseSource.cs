using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the source that the lexicon writes together with its preposition: 据公司介绍, 根据公告.</summary>
internal static class ChineseSource
{
    private static readonly FrozenSet<string> s_papers = [.. ClosedWords.Of("writing"), .. ClosedWords.Of("paper")];

    /// <summary>Whether a verb's phrase opens with a paper: 报告指出, 公告称.</summary>
    public static bool OpensWithPaper(Passage passage, FunctionMatch cue)
    {
        var words = passage.Tokens[cue.First].Kind == Text.TokenKind.Ideographs ? ChineseScript.Fold(passage.Text(cue.First, cue.End)) : "";
        return words.Length > 0 && s_papers.Any(paper => words.StartsWith(paper, StringComparison.Ordinal));
    }

    private static readonly FrozenSet<string> s_bodies = ClosedWords.Of("glued-body");

    private static readonly FrozenSet<string> s_closing = ClosedWords.Of("source-close"), s_latest = ClosedWords.Of("source-latest");

    private const int Longest = 14;

    /// <summary>A source up to its comma, which a word of telling closes: 据江口港务集团消息，…, 记者从市财政局获悉，…; <see langword="null"/> where none does.</summary>
    /// <returns>The source and the token of its comma.</returns>
    public static (SpeakerPhrase Speaker, int End)? Closed(Passage passage, Sentence sentence, FunctionMatch cue)
    {
        var tokens = passage.Tokens;
        var comma = Enumerable.Range(cue.End, Math.Max(0, Math.Min(Longest, sentence.End - cue.End))).FirstOrDefault(i => tokens[i].Kind == Text.TokenKind.Punctuation, -1);
        if (comma < 0 || tokens[comma].Norm is not ("，" or ",") || comma + 1 >= sentence.End)
        {
            return null;
        }

        // 据市文旅局公布的数据，……
        if (ChineseIssuer.Giver(passage, cue.End, comma) is { } giver)
        {
            return (giver with { First = cue.First, End = comma }, comma);
        }

        if (Agency(passage, cue) is { } agency && Enumerable.Range(cue.End, comma - cue.End).All(i => s_closing.Contains(ChineseScript.Fold(tokens[i].Norm)) || IsDated(passage, i)))
        {
            return (new(SourceClass.RoleOnly, cue.First, comma) { Words = agency, Refers = "noun" }, comma);
        }

        var close = comma;
        while (close > cue.End + 1 && s_closing.Contains(ChineseScript.Fold(tokens[close - 1].Norm)))
        {
            close--;
        }

        if (close == comma || passage.Cues.Exists(known => known.First >= cue.End && known.End <= close && known.IsAny("attribution.unnamed", "person.generic", "pronoun.person")))
        {
            return null;
        }

        var (first, end) = (cue.End, close);
        while (first < end && (s_latest.Contains(ChineseScript.Fold(tokens[first].Norm)) || IsDated(passage, first)))
        {
            first++;
        }

        while (end > first && (tokens[end - 1].Norm is "的" || s_latest.Contains(ChineseScript.Fold(tokens[end - 1].Norm)) || IsDated(passage, end - 1)))
        {
            end--;
        }

        if (first >= end)
        {
            return null;
        }

        var named = passage.MentionsIn(first, end).LastOrDefault(mention => mention.Kind == MentionKind.Person) ?? passage.Mentions.Find(mention => mention.First == first && mention.End == end && mention.Kind == MentionKind.Organisation);
        return named is not null ? (new(SourceClass.Named, cue.First, comma) { Mention = named, Words = named.Name, Role = named.Role }, comma)
            : ChineseBody.IsBody(passage.Text(first, end)) ? (new(SourceClass.RoleOnly, cue.First, comma) { Words = passage.Text(first, end), Refers = "noun" }, comma) : null;
    }

    // 据央视新闻|报道，……: the lexicon's phrase holds the outlet.
    private static string? Agency(Passage passage, FunctionMatch cue)
    {
        var words = ChineseScript.Fold(passage.Text(cue.First, cue.End)).TrimStart('据');
        words = words.EndsWith("报道", StringComparison.Ordinal) ? words[..^2] : words;
        return s_agencies.Contains(words) ? words : null;
    }

    private static readonly FrozenSet<string> s_agencies = ClosedWords.Of("agency");

    private static bool IsDated(Passage passage, int at) => passage.Dates.Any(date => date.Span.Overlaps(passage.Tokens[at].Span));

    public static SpeakerPhrase? Of(Passage passage, FunctionMatch cue)
    {
        var words = ChineseScript.Fold(string.Concat(Enumerable.Range(cue.First, cue.End - cue.First).Select(i => passage.Tokens[i].Norm)));
        if (cue.End < passage.Tokens.Count && passage.Tokens[cue.End].Kind != Text.TokenKind.Punctuation && !passage.Cues.Exists(verb => verb.First == cue.End && verb.In("speech.")))
        {
            return null; // 据公司总监某某介绍: more of the name follows
        }

        var source = words.StartsWith("根据", StringComparison.Ordinal) ? words[2..] : words[0] == '据' ? words[1..] : "";
        return s_papers.Contains(source) ? new(SourceClass.Document, cue.First, cue.End) { Refers = "statement", Words = source }
            : s_bodies.Contains(source) ? new(SourceClass.Named, cue.First, cue.End) { Refers = "org.generic", Words = source }
            : null;
    }
}
