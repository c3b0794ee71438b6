using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>
/// Chinese names that a calling or a title before them shows where their characters are words by themselves: 前监理师程立斌批评说, 行长封国庆在会上表示, and the same name without the title.
/// </summary>
internal static class CalledNames
{
    // How words for what people do end.
    private static readonly FrozenSet<string> s_callings = ClosedWords.Of("calling-end");

    private static readonly FrozenSet<string> s_notCallings = ClosedWords.Of("no-calling");

    private static readonly FrozenSet<string> s_behind = ClosedWords.Of("behind-name");

    public static IEnumerable<(int First, int End)> Find(Passage passage)
    {
        var tokens = passage.Tokens;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Ideographs || !IsSurname(tokens[i]))
            {
                continue;
            }

            var end = EndOf(passage, i);
            if (end > i && (IsClosed(passage, end) && i > 0 && !tokens[i].AfterSpace && IsIntroduced(passage, i) || passage.KnownPeople.Contains(NameOf(passage, i, end))))
            {
                passage.KnownPeople.Add(NameOf(passage, i, end));
                yield return (i, end);
                i = end - 1;
            }
        }
    }

    private static bool IsSurname(Token token) => token.Norm.Length == 1 && !ChineseLeftovers.IsParticle(token.Norm[0]) && ChineseSurnames.IsSurname(token.Norm);

    // One or two more characters, in one word or two.
    private static int EndOf(Passage passage, int first)
    {
        var tokens = passage.Tokens;
        if (tokens[first + 1] is not { Kind: TokenKind.Ideographs, AfterSpace: false } given || given.Norm.Length > 2 || passage.Cues.Exists(cue => cue.First == first + 1 && cue.In("speech.")))
        {
            return 0;
        }

        return given.Norm.Length == 2 ? first + 2
            : first + 2 < tokens.Count && tokens[first + 2] is { Kind: TokenKind.Ideographs, Norm.Length: 1, AfterSpace: false } third && !ChineseLeftovers.IsParticle(third.Norm[0]) && !passage.Cues.Exists(cue => cue.First == first + 2 && cue.In("speech.")) ? first + 3
            : 0;
    }

    private static bool IsIntroduced(Passage passage, int first) =>
        passage.Cues.Exists(cue => cue.End == first && RoleLinker.ClassOf(cue) is not null && !cue.Is("dirt.byline"))
        || passage.Tokens[first - 1] is { Kind: TokenKind.Ideographs } calling && s_callings.Contains(ChineseScript.Fold(calling.Norm[^1].ToString())) && !s_notCallings.Contains(ChineseScript.Fold(calling.Norm)) && (calling.Norm.Length > 1 || first > 1 && passage.Tokens[first - 2].Kind == TokenKind.Ideographs && !calling.AfterSpace);

    // A verb of saying, or what stands between a name and its verb
    private static bool IsClosed(Passage passage, int end) =>
        end < passage.Tokens.Count && (passage.Cues.Exists(cue => cue.First == end && cue.In("speech.")) || s_behind.Contains(ChineseScript.Fold(passage.Tokens[end].Norm)) || passage.Tokens[end].Kind == TokenKind.Number || passage.Dates.Any(date => date.Span.Contains(passage.Tokens[end].Span)));

    private static string NameOf(Passage passage, int first, int end) => string.Concat(Enumerable.Range(first, end - first).Select(i => passage.Tokens[i].Norm));
}
