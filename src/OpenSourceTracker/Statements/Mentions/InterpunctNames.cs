using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Foreign names in Chinese script whose parts an interpunct joins (甲乙丙·丁戊): one person's, whose last part stands for the whole behind it.</summary>
internal static class InterpunctNames
{
    private const int LongestPart = 7;

    private static readonly FrozenSet<char> s_sounds = ClosedWords.Of("sound").SelectMany(sounds => sounds).ToFrozenSet();

    public static IEnumerable<(int First, int End)> Find(Passage passage)
    {
        for (var dot = 1; dot + 1 < passage.Tokens.Count; dot++)
        {
            if (!IsDot(passage, dot))
            {
                continue;
            }

            var (first, end) = (Left(passage, dot), dot);
            while (first < dot && IsDot(passage, end) && Right(passage, end + 1) is var part && part > end + 1)
            {
                passage.KnownPeople.Add(KeyOf(Join(passage, end + 1, part)));
                end = part;
            }

            if (end > dot)
            {
                yield return (first, end);
                dot = end - 1;
            }
        }
    }

    /// <summary>Where the text has the last part of such a name alone.</summary>
    public static IEnumerable<(int First, int End)> Parts(Passage passage)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            for (var end = i; end < passage.Tokens.Count && end - i < LongestPart && passage.Tokens[end].Kind == TokenKind.Ideographs; end++)
            {
                if (passage.KnownPeople.Contains(KeyOf(Join(passage, i, end + 1))))
                {
                    yield return (i, end + 1);
                    i = end;
                    break;
                }
            }
        }
    }

    public static bool IsDot(Passage passage, int at) => at >= 0 && at < passage.Tokens.Count && passage.Tokens[at].Norm is "·" or "•" or "‧" or "・" or "．";

    private static string KeyOf(string part) => part.Length < 2 ? "" : "·" + part;

    private static int Left(Passage passage, int dot)
    {
        var first = dot;
        while (first > 0 && Sounds(passage, first - 1) && Length(passage, first - 1, dot) <= LongestPart)
        {
            first--;
        }

        // 让, 比 and the like open a name as well as a clause: what is long enough without them does without them.
        while (dot - first > 2 && passage.Tokens[first].Norm is "让" or "因" or "比" or "里" or "万" or "内" or "尤" && first > 0 && passage.Tokens[first - 1].Kind == TokenKind.Ideographs)
        {
            first++;
        }

        return first;
    }

    private static int Right(Passage passage, int at)
    {
        var end = at;
        while (end < passage.Tokens.Count && Sounds(passage, end) && Length(passage, at, end + 1) <= LongestPart)
        {
            end++;
        }

        return end;
    }

    private static bool Sounds(Passage passage, int at) =>
        passage.Tokens[at] is { Kind: TokenKind.Ideographs } token && token.Norm.All(s_sounds.Contains) && !passage.Cues.Exists(cue => cue.First <= at && at < cue.End && (cue.In("role.") || cue.In("speech.")));

    private static int Length(Passage passage, int first, int end) => passage.Tokens[end - 1].Span.End - passage.Tokens[first].Span.Start;

    private static string Join(Passage passage, int first, int end) => string.Concat(passage.Tokens.Skip(first).Take(end - first).Select(token => token.Norm));
}
