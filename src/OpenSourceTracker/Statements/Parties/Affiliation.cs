using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Parties;

/// <summary>Whether a text says of a body that it belongs to another or is another than the one of like name.</summary>
internal static class Affiliation
{
    private const int Reach = 6;
    private static readonly FrozenSet<string> s_affiliates = ClosedWords.Of("affiliate");

    /// <summary>"its payments arm, X Pay", "X Shipping, perusahaan lain", 旗下子公司X: right before the name, or in an apposition behind it.</summary>
    public static bool IsSaidOf(Passage passage, Mention mention)
    {
        var tokens = passage.Tokens;
        for (var at = mention.First - 1; at >= Math.Max(0, mention.First - 3) && (tokens[at].IsWord || tokens[at].Is(',')); at--)
        {
            if (s_affiliates.Contains(tokens[at].Norm))
            {
                return true;
            }
        }

        if (mention.End >= tokens.Count || tokens[mention.End] is not { Kind: TokenKind.Punctuation, Norm: "," or "，" or "(" or "（" })
        {
            return false;
        }

        for (var at = mention.End + 1; at < Math.Min(tokens.Count, mention.End + 1 + Reach) && tokens[at].Kind != TokenKind.Punctuation; at++)
        {
            if (s_affiliates.Contains(tokens[at].Norm))
            {
                return true;
            }
        }

        return false;
    }
}
