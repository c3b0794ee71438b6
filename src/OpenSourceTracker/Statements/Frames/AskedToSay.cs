using System.Collections.Frozen;
using OpenSourceTracker.Languages;

namespace OpenSourceTracker.Statements.Frames;

/// <summary>Reads "X has asked us to say that …", "X asked the Post to point out that …": what an outlet is asked to say is said by whoever asks.</summary>
internal static class AskedToSay
{
    private const int LongestListener = 4;

    private static readonly FrozenSet<string> s_saying = ClosedWords.Of("said-on-behalf");

    /// <summary>The token at which begins what is said; 0 where somebody is asked for anything else.</summary>
    public static int EndOf(Passage passage, Sentence sentence, FunctionMatch ask)
    {
        var to = passage.Tokens.FindIndex(ask.End, Math.Min(LongestListener, sentence.End - ask.End), token => token.Norm is "to");
        if (to <= ask.End || to + 2 >= sentence.End || !s_saying.Contains(passage.Tokens[to + 1].Norm))
        {
            return 0;
        }

        var end = to + 2;
        while (end < sentence.End && passage.Tokens[end].Norm is "out" or "clear" or "it" or "that" && (passage.Tokens[end].Norm != "it" || passage.Tokens[end + 1].Norm is "clear"))
        {
            end++;
        }

        return end;
    }
}
