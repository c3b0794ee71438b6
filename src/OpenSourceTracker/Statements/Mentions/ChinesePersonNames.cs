using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Chinese people by a surname: before a verb of saying, behind a title, or spelled with characters that are words by themselves.</summary>
internal static class ChinesePersonNames
{
    private static readonly FrozenSet<string> s_papers = ClosedWords.Of("writing");

    /// <summary>沈砺说, 院长简伯勳, 霍明昭表示: a surname and one or two more characters, with a title before or a verb of saying behind.</summary>
    public static int End(Passage passage, int first, int end)
    {
        var name = ChineseLeftovers.Join(passage, first, end);
        if (name.Length >= 3 && "院局部厅署会社司校厂行网报台馆".Contains(name[^1], StringComparison.Ordinal))
        {
            return 0; // 海语院: a short name of an institution
        }

        var surname = name.Length >= 3 && ChineseSurnames.IsSurname(name[..2]) ? 2 : name.Length >= 2 && ChineseSurnames.IsSurname(name[..1]) ? 1 : 0;
        // 一张红头|通知: what is counted, though 张 is a surname
        if (surname == 0 || first > 0 && "一两二三四五六七八九十几数多半".Contains(passage.Tokens[first - 1].Norm[^1], StringComparison.Ordinal) && "张張方项項支束单單段".Contains(name[0], StringComparison.Ordinal))
        {
            return 0;
        }

        // The last character may be a word of its own (行, 明): taken in where a bracket or a verb of saying closes the name.
        var reach = end;
        if (end < passage.Tokens.Count && passage.Tokens[end] is { Kind: TokenKind.Ideographs, Norm.Length: 1, AfterSpace: false } && name.Length == surname + 1
            && end + 1 < passage.Tokens.Count && (passage.Tokens[end + 1].Norm is "）" or ")" || passage.Cues.Exists(cue => cue.First == end + 1 && cue.In("speech."))))
        {
            reach++;
        }

        for (var last = Math.Min(reach, first + 4); last > first; last--)
        {
            var length = ChineseLeftovers.Join(passage, first, last).Length;
            if (length < surname + 1 || length > surname + 2 || IsCount(name, surname))
            {
                continue;
            }

            var titled = first > 0 && passage.Cues.Exists(cue => cue.End == first && cue.In("role."));
            var speaks = last < passage.Tokens.Count && (passage.Cues.Exists(cue => cue.First == last && cue.In("speech.")) || passage.Tokens[last].Norm is "：" or ":");
            if (titled || speaks || length is 2 or 3 && passage.KnownPeople.Contains(ChineseLeftovers.Join(passage, first, last)))
            {
                passage.KnownPeople.Add(ChineseLeftovers.Join(passage, first, last));
                return last;
            }
        }

        return 0;
    }

    // 股东和一名工程师: how many follow
    private static bool IsCount(string name, int at) =>
        name.Length > at + 1 && "一两二三四五六七八九十几数多".Contains(name[at], StringComparison.Ordinal) && "名位个家人成".Contains(name[at + 1], StringComparison.Ordinal);

    /// <summary>院长简伯勋, 副院长冯若梅: behind a title a surname and one or two characters, whatever else they may mean.</summary>
    public static IEnumerable<(int First, int End)> Titled(Passage passage)
    {
        foreach (var cue in passage.Cues.Where(cue => cue.In("role.") && passage.Tokens[cue.First].Kind == TokenKind.Ideographs))
        {
            var first = cue.End;
            var surname = first < passage.Tokens.Count && !passage.Tokens[first].AfterSpace && ChineseSurnames.IsSurname(passage.Tokens[first].Norm) ? passage.Tokens[first].Norm.Length : 0;
            if (surname == 0)
            {
                continue;
            }

            var end = first + 1;
            while (end < passage.Tokens.Count && end - first < 3 && passage.Tokens[end] is { Kind: TokenKind.Ideographs, Norm.Length: 1 } token && !(end - first == 2 && IsVerbOrMark(passage, end)) && !"说称在也则的".Contains(token.Norm[0], StringComparison.Ordinal))
            {
                end++;
            }

            // 沈砺花了: the third character belongs to the name only if the article writes it again
            if (end - first == 3 && ChineseLeftovers.Count(passage, first, 2) > ChineseLeftovers.Count(passage, first, 3))
            {
                end--;
            }

            // 致家长信中: a paper, though 信 is a surname
            if (end - first >= 2 && ChineseLeftovers.Join(passage, first, end) is var called && !s_papers.Contains(called) && !IsCount(called, surname))
            {
                passage.KnownPeople.Add(ChineseLeftovers.Join(passage, first, end));
                yield return (first, end);
            }
        }
    }

    /// <summary>商若谷强调: a character of the name is a word by itself (若, 可, 如). Such a name is known from elsewhere in the text, or opens a clause before a verb of saying.</summary>
    public static IEnumerable<(int First, int End)> SpelledWithWords(Passage passage)
    {
        for (var i = 0; i + 1 < passage.Tokens.Count; i++)
        {
            if (!ChineseSurnames.IsSurname(passage.Tokens[i].Norm) || passage.Tokens[i].Kind != TokenKind.Ideographs)
            {
                continue;
            }

            for (var end = Math.Min(passage.Tokens.Count, i + 3); end > i + 1; end--)
            {
                var inside = Enumerable.Range(i + 1, end - i - 1).ToList();
                if (inside.TrueForAll(at => passage.Tokens[at] is { Kind: TokenKind.Ideographs, Norm.Length: 1, AfterSpace: false }) && inside.Exists(at => passage.Cues.Exists(cue => cue.First == at && cue.End == at + 1))
                    && (passage.KnownPeople.Contains(ChineseLeftovers.Join(passage, i, end)) || end - i == 3 && Speaks(passage, i, end, inside)))
                {
                    passage.KnownPeople.Add(ChineseLeftovers.Join(passage, i, end));
                    yield return (i, end);
                    break;
                }
            }
        }
    }

    private static bool Speaks(Passage passage, int first, int end, List<int> inside) =>
        (first == 0 || passage.Tokens[first - 1].Kind == TokenKind.Punctuation) && inside.TrueForAll(i => !ChineseLeftovers.IsParticle(passage.Tokens[i].Norm[0]) && !passage.Cues.Exists(cue => cue.First == i && (cue.In("polarity.") || cue.In("pronoun."))))
        && end < passage.Tokens.Count && (first == 0 && passage.Tokens[end].Norm is "：" or ":" || passage.Cues.Exists(cue => cue.First == end && cue.In("speech.") && (cue.Is("speech.say") || passage.Tokens[end].Norm.Length > 1)));

    private static bool IsVerbOrMark(Passage passage, int at) => passage.Cues.Exists(cue => cue.First == at && cue.In("speech."));
}
