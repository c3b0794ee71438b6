using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Finds whose word a clause is by a noun at its head: "The library's position is that the roof is sound", "Her explanation was that the key was lost".</summary>
internal static class OwnView
{
    private const int LongestHead = 8;

    private static readonly FrozenSet<string> s_views = ClosedWords.Of("view-noun"), s_copulas = ClosedWords.Of("view-copula");

    public static SpeechFrame? Find(Passage passage, Sentence sentence, bool[] inUtterance)
    {
        var tokens = passage.Tokens;
        if (passage.Language.Code != "en")
        {
            return null;
        }

        var noun = Enumerable.Range(sentence.First + 1, Math.Max(0, Math.Min(LongestHead, sentence.Count - 6))).FirstOrDefault(i => s_views.Contains(tokens[i].Norm) && s_copulas.Contains(tokens[i + 1].Norm) && tokens[i + 2].Norm is "that" && !inUtterance[i], -1);
        return noun < 0 || Figures.OwnFigure.Owner(passage, sentence.First, noun) is not { } owner ? null
            : new(new(noun, noun + 1, ["speech.claim"]), owner, sentence.First, noun + 3, IsInverted: false);
    }
}
