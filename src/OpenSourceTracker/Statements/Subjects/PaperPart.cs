using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Subjects;

/// <summary>Finds the paper for which a part of it speaks: "A table on page six puts A", "In the minutes of May, one item reads A", "Figures in the filing put A".</summary>
internal static class PaperPart
{
    private const int Longest = 10;
    private const int MostBefore = 3;

    private static readonly FrozenSet<string> s_parts = ClosedWords.Of("paper-part"), s_within = ClosedWords.Of("part-within");

    public static SpeakerPhrase? Find(Passage passage, Sentence sentence, int verb, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en")
        {
            return null;
        }

        var first = verb;
        while (first > sentence.First && verb - first < Longest && tokens[first - 1].Kind is TokenKind.Word or TokenKind.Number && !inUtterance[first - 1])
        {
            first--;
        }

        var part = Enumerable.Range(first, Math.Min(MostBefore, verb - first)).FirstOrDefault(i => s_parts.Contains(tokens[i].Norm), -1);
        if (part < 0 || first > sentence.First && !tokens[first - 1].Is(',') || part + 1 < verb && !s_within.Contains(tokens[part + 1].Norm) || first < part && !NounSubject.IsDetermining(tokens[first].Norm) || Enumerable.Range(first, verb - first).Any(i => NounSubject.IsClausal(tokens[i].Norm)))
        {
            return null;
        }

        var paper = passage.CuesIn(part + 1, verb).FirstOrDefault(cue => IsPaper(passage, cue));
        paper = paper.End > 0 || first == sentence.First || tokens[sentence.First].Norm is not ("in" or "on") ? paper : passage.CuesIn(sentence.First, first).FirstOrDefault(cue => IsPaper(passage, cue));
        // "The report is short. One page puts A": the paper of which the sentence before tells
        if (paper.End == 0 && NounSubject.IsDetermining(tokens[first].Norm) && passage.Sentences.FindLast(other => other.Count > 0 && other.End <= sentence.First) is { Count: > 0 } before)
        {
            paper = passage.CuesIn(before.First, before.End).LastOrDefault(cue => !inUtterance[cue.First] && IsPaper(passage, cue));
        }

        if (paper.End == 0)
        {
            return null;
        }

        var phrase = DocumentPhrase.Of(passage, paper) with { First = first, End = verb };
        return phrase.Mention is null ? phrase with { Refers = "told" } : phrase;
    }

    private static bool IsPaper(Passage passage, FunctionMatch cue) =>
        cue.IsAny("attribution.document", "attribution.statement") && !s_parts.Contains(passage.Tokens[cue.End - 1].Norm) && !passage.Tokens[cue.End - 1].Norm.EndsWith("ed", StringComparison.Ordinal);
}
