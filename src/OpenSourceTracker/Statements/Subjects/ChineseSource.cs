using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the source that the lexicon writes together with its preposition: 据公司介绍, 根据公告.</summary>
internal static class ChineseSource
{
    private static readonly FrozenSet<string> s_papers = [.. ClosedWords.Of("writing"), .. ClosedWords.Of("paper")];

    private static readonly FrozenSet<string> s_bodies = ClosedWords.Of("glued-body");

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
