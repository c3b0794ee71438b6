using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>The runs of characters of a Chinese text that its known words leave over, of which names are made.</summary>
internal static class ChineseLeftovers
{
    private static readonly FrozenSet<char> s_particles = "的了在是和与及或也就都而但被把将向对从到为于以之其这那个些每各第前后上下中内外里并且又还很更最已未不没无有可能会要想让使给等所着过地得吗呢吧啊年月日时分点号称说道".ToFrozenSet();

    /// <summary>Whether a character is a word of grammar or of place and time rather than part of a name.</summary>
    public static bool IsParticle(char character) => s_particles.Contains(character);

    /// <summary>Runs of left-over characters that occur more than once in the article, or stand in brackets or title marks.</summary>
    public static HashSet<string> Terms(IReadOnlyList<Passage> passages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            foreach (var (first, end) in Runs(passage))
            {
                var name = Join(passage, first, end);
                var bracketed = (first > 0 && passage.Tokens[first - 1].Norm is "（" or "(" or "「" or "《" or "“") || (end < passage.Tokens.Count && passage.Tokens[end].Norm is "（" or "(" or "-");
                counts[name] = counts.GetValueOrDefault(name) + (bracketed ? 2 : 1);
                // 墨屿科技 and 墨屿: the longer run's beginning may be a name of its own; counted by its own runs only.
            }
        }

        return [.. counts.Where(pair => pair.Value >= 2 && pair.Key.Length >= 2).Select(pair => pair.Key)];
    }

    /// <summary>Single characters that no known word takes, between known words, function words and marks.</summary>
    public static IEnumerable<(int First, int End)> Runs(Passage passage)
    {
        var inCue = new bool[passage.Tokens.Count];
        foreach (var cue in passage.Cues)
        {
            for (var i = cue.First; i < cue.End; i++)
            {
                inCue[i] = true;
            }
        }

        for (var i = 0; i < passage.Tokens.Count;)
        {
            if (!IsLeftOver(i))
            {
                i++;
                continue;
            }

            var first = i;
            while (i < passage.Tokens.Count && IsLeftOver(i) && (i == first || !passage.Tokens[i].AfterSpace))
            {
                i++;
            }

            if (i - first is >= 2 and <= 6)
            {
                yield return (first, i);
            }
        }

        bool IsLeftOver(int i) => passage.Tokens[i] is { Kind: TokenKind.Ideographs, Norm.Length: 1 } token && !inCue[i] && !s_particles.Contains(token.Norm[0]);
    }

    /// <summary>How often the article writes a run of tokens.</summary>
    public static int Count(Passage passage, int first, int length)
    {
        var text = passage.Article.Content;
        var name = text[passage.Tokens[first].Span.Start..passage.Tokens[first + length - 1].Span.End];
        var count = 0;
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    /// <summary>A run of tokens as one word.</summary>
    public static string Join(Passage passage, int first, int end)
    {
        var name = "";
        for (var i = first; i < end; i++)
        {
            name += passage.Tokens[i].Norm;
        }

        return name;
    }
}
