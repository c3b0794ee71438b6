using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Figures;

/// <summary>Finds whose figure it is by a noun at the head of an English clause: "Its estimate for the whole coast is 17,500", "The union's count stands at 9,800". The whole clause is the statement.</summary>
internal static class OwnFigure
{
    private const int LongestHead = 8;
    private const int Between = 9;

    private static readonly FrozenSet<string> s_reckonings = ClosedWords.Of("reckoning"), s_copulas = ClosedWords.Of("figure-copula");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en")
        {
            return null;
        }

        var noun = Enumerable.Range(sentence.First + 1, Math.Max(0, Math.Min(LongestHead, sentence.Count - 3))).FirstOrDefault(i => s_reckonings.Contains(tokens[i].Norm) && !inUtterance[i], -1);
        if (noun < 0 || Owner(passage, sentence.First, noun) is not { } owner)
        {
            return null;
        }

        for (var i = noun + 1; i + 1 < sentence.End && i - noun <= Between && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (s_copulas.Contains(tokens[i].Norm))
            {
                return passage.Quantities.Any(figure => figure.FirstToken > i && figure.FirstToken <= i + 4) ? new(new(noun, noun + 1, ["speech.claim"]), owner, sentence.First, sentence.First, IsInverted: false) : null;
            }
        }

        return null;
    }

    /// <summary>Whose a noun is: "Its own count", "The harbour master's latest tally", "Vantor's estimate".</summary>
    public static SpeakerPhrase? Owner(Passage passage, int first, int noun)
    {
        var tokens = passage.Tokens;
        if (noun - first <= 3 && passage.Cues.Find(cue => cue.First == first && cue.IsAny("pronoun.person", "pronoun.org", "pronoun.plural")) is { End: > 0 })
        {
            return tokens[first].Norm switch
            {
                "its" => new(SourceClass.Named, first, first + 1) { Refers = "pronoun.org", Words = "it" },
                "their" => new(SourceClass.Named, first, first + 1) { Refers = "pronoun.plural", Words = "they" },
                "his" or "her" => new(SourceClass.Named, first, first + 1) { Refers = "pronoun.person", Words = tokens[first].Norm },
                _ => null,
            };
        }

        return CountFrame.Possessor(passage, first, noun);
    }
}
