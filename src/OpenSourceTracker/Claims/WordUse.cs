using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Statements;
using Token = OpenSourceTracker.Text.Token;

namespace OpenSourceTracker.Claims;

/// <summary>Tells of words with several uses which one a clause makes of them.</summary>
internal static class WordUse
{
    private static readonly FrozenSet<string> s_eventsToo = ClosedWords.Of("event-too");
    private static readonly FrozenSet<string> s_light = ClosedWords.Of("light-verb");
    private static readonly FrozenSet<string> s_determiners = ClosedWords.Of("determiner");
    private static readonly FrozenSet<string> s_behindEnding = ClosedWords.Of("behind-ending");

    /// <summary>Whether a cue is an event by itself ("will not close", "launched", "won"), being no part of a quantity.</summary>
    public static bool IsEventToo(Passage passage, FunctionMatch cue) =>
        cue.End == cue.First + 1 && (s_eventsToo.Contains(passage.Tokens[cue.First].Norm) || s_eventsToo.Contains(passage.Tokens[cue.First].Short))
        && !passage.Quantities.Exists(quantity => quantity.Span.Overlaps(passage.Tokens[cue.First].Span));

    /// <summary>Whether a verb leaves what happens to the noun behind it: "made a decision", "took a vote".</summary>
    public static bool IsLight(Thesaurus thesaurus, StatementEvidence evidence, int at)
    {
        var tokens = evidence.Passage.Tokens;
        if (!s_light.Contains(tokens[at].Short) || at + 2 >= evidence.End || !s_determiners.Contains(tokens[at + 1].Norm))
        {
            return false;
        }

        for (var i = at + 2; i < Math.Min(at + 4, evidence.End); i++)
        {
            if (thesaurus.At(tokens, i, evidence.Passage.Language.Code, out _) is { Kind: 'v' })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word behind a verb of ending opens how or when it ended, and not what: "stopped for good", "halted at noon".</summary>
    public static bool TellsHow(Token behind) => s_behindEnding.Contains(behind.Norm);
}
