using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>
/// Chinese names: a person's by a surname before a verb of saying or behind a title; an organisation's by its last word (公司, 研究院);
/// any other by the run of characters that the known words leave over and that the article uses again.
/// </summary>
internal static class ChineseNameFinder
{
    private static readonly Lazy<FrozenSet<string>> s_surnames = new(() =>
        (Resources.Has("Languages/Chinese/Lexicon/surnames.txt") ? Resources.Rows("Languages/Chinese/Lexicon/surnames.txt").Select(row => ChineseScript.Fold(row[0].Trim())) : []).ToFrozenSet(StringComparer.Ordinal));

    private static readonly FrozenSet<string> s_fields = ClosedWords.Of("company-field");

    public static bool IsSurname(string character) => s_surnames.Value.Contains(ChineseScript.Fold(character));

    /// <summary>Runs of left-over characters that occur more than once in the article, or stand in brackets or title marks.</summary>
    public static HashSet<string> Terms(IReadOnlyList<Passage> passages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            foreach (var (first, end) in LeftOver(passage))
            {
                var name = Norm(passage, first, end);
                var bracketed = (first > 0 && passage.Tokens[first - 1].Norm is "（" or "(" or "「" or "《" or "“") || (end < passage.Tokens.Count && passage.Tokens[end].Norm is "（" or "(" or "-");
                counts[name] = counts.GetValueOrDefault(name) + (bracketed ? 2 : 1);
                // 墨屿科技 and 墨屿: the longer run's beginning may be a name of its own; counted by its own runs only.
            }
        }

        return [.. counts.Where(pair => pair.Value >= 2 && pair.Key.Length >= 2).Select(pair => pair.Key)];
    }

    public static IEnumerable<Mention> Find(Passage passage, HashSet<string> terms)
    {
        var tokens = passage.Tokens;
        var taken = new bool[tokens.Count];
        var found = new List<Mention>();

        foreach (var (first, end) in InterpunctNames.Find(passage).Concat(InterpunctNames.Parts(passage)))
        {
            if (!Enumerable.Range(first, end - first).Any(i => taken[i]))
            {
                Take(first, end, MentionKind.Person);
            }
        }

        // Organisations: left-over characters and known words up to a last word of the kind.
        foreach (var cue in passage.Cues.Where(cue => cue.IsAny("org.kind", "org.legal") && tokens[cue.First].Kind == TokenKind.Ideographs))
        {
            var first = cue.First;
            while (first > 0 && cue.First - first < 4 && IsInsideName(passage, first - 1))
            {
                first--;
            }

            if (first < cue.First && !Enumerable.Range(first, cue.End - first).Any(i => taken[i]))
            {
                Take(first, cue.End, MentionKind.Organisation);
            }
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i] is { Kind: TokenKind.Ideographs, Norm.Length: > 1 } token && !taken[i] && passage.IsKnownName(token.Norm) && !IsPartOfName(passage, i))
            {
                Take(i, i + 1, MentionKind.Unknown);
            }
        }

        foreach (var (first, end) in Titled(passage).Concat(CalledNames.Find(passage)).Concat(BookTitles(passage)))
        {
            if (!Enumerable.Range(first, end - first).Any(i => taken[i]))
            {
                Take(first, end, first > 0 && passage.Tokens[first - 1].Norm == "《" ? MentionKind.Unknown : MentionKind.Person);
            }
        }

        foreach (var (first, end) in SpelledWithWords(passage))
        {
            if (!Enumerable.Range(first, end - first).Any(i => taken[i]))
            {
                Take(first, end, MentionKind.Person);
            }
        }

        foreach (var (first, end) in LeftOver(passage))
        {
            if (taken[first] || taken[end - 1])
            {
                continue;
            }

            var name = Norm(passage, first, end);
            var personEnd = first > 0 && passage.Tokens[first - 1].Norm is "很" or "得" or "地" or "更" or "最" ? 0 : PersonEnd(passage, first, end);
            if (personEnd > first)
            {
                Take(first, personEnd, MentionKind.Person);
            }
            // 星海|科技, 方圓|電信: the field of work belongs to the company's name.
            else if (name.Length > 1 && end < tokens.Count && !tokens[end].AfterSpace && !taken[end] && s_fields.Contains(ChineseScript.Fold(tokens[end].Norm)))
            {
                Take(first, end + 1, MentionKind.Organisation);
            }
            else if (terms.Contains(name))
            {
                var last = end;
                if (last + 1 < tokens.Count && Characters.IsDash(tokens[last].Norm[0]) && !tokens[last].AfterSpace && tokens[last + 1].Kind == TokenKind.Number)
                {
                    last += 2;
                }
                else if (last < tokens.Count && tokens[last].Kind == TokenKind.Number && tokens[last].Span.Length <= 3 && !passage.Dates.Any(date => date.Span.Contains(tokens[last].Span)) && !(last + 1 < tokens.Count && tokens[last + 1].Kind == TokenKind.Ideographs && passage.Quantities.Exists(q => q.FirstToken <= last && q.EndToken > last + 1)))
                {
                    last++;
                }

                Take(first, last, last > end ? MentionKind.Thing : MentionKind.Unknown);
            }
        }

        return found;

        void Take(int first, int end, MentionKind kind)
        {
            found.Add(new(first, end, passage.Text(first, end), kind));
            for (var i = first; i < end; i++)
            {
                taken[i] = true;
            }
        }
    }

    // 甲思科技 holds 思科: a stray character on either side, or a kind of body behind one, or always the same stray character before it.
    private static bool IsPartOfName(Passage passage, int at)
    {
        if (InterpunctNames.IsDot(passage, at - 1) || InterpunctNames.IsDot(passage, at + 1))
        {
            return true;
        }

        if (at == 0 || !IsStray(passage, at - 1) || passage.Tokens[at].AfterSpace)
        {
            return false;
        }

        return at + 1 < passage.Tokens.Count && (IsStray(passage, at + 1) || passage.Cues.Exists(cue => cue.First == at + 1 && cue.IsAny("org.kind", "org.legal"))) && !passage.Tokens[at + 1].AfterSpace
            || Count(passage, at, 1) is > 1 and var count && Count(passage, at - 1, 2) == count;
    }

    private static bool IsStray(Passage passage, int at) =>
        passage.Tokens[at] is { Kind: TokenKind.Ideographs, Norm.Length: 1 } token && !s_particles.Contains(token.Norm[0]) && !passage.IsCommonWord(token) && !passage.Cues.Exists(cue => cue.First <= at && at < cue.End);

    // 沈砺说, 院长简伯勳, 霍明昭表示: a surname and one or two more characters, with a title before or a verb of saying behind.
    private static int PersonEnd(Passage passage, int first, int end)
    {
        var name = Norm(passage, first, end);
        if (name.Length >= 3 && "院局部厅署会社司校厂行网报台馆".Contains(name[^1], StringComparison.Ordinal))
        {
            return 0; // 海语院: a short name of an institution
        }

        var surname = name.Length >= 3 && s_surnames.Value.Contains(name[..2]) ? 2 : name.Length >= 2 && s_surnames.Value.Contains(name[..1]) ? 1 : 0;
        if (surname == 0)
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
            var length = Norm(passage, first, last).Length;
            if (length < surname + 1 || length > surname + 2)
            {
                continue;
            }

            var titled = first > 0 && passage.Cues.Exists(cue => cue.End == first && cue.In("role."));
            var speaks = last < passage.Tokens.Count && (passage.Cues.Exists(cue => cue.First == last && cue.In("speech.")) || passage.Tokens[last].Norm is "：" or ":");
            if (titled || speaks || length is 2 or 3 && passage.KnownPeople.Contains(Norm(passage, first, last)))
            {
                passage.KnownPeople.Add(Norm(passage, first, last));
                return last;
            }
        }

        return 0;
    }

    // 院长简伯勋, 副院长冯若梅: behind a title a surname and one or two characters, whatever else they may mean.
    private static IEnumerable<(int First, int End)> Titled(Passage passage)
    {
        foreach (var cue in passage.Cues.Where(cue => cue.In("role.") && passage.Tokens[cue.First].Kind == TokenKind.Ideographs))
        {
            var first = cue.End;
            var surname = first < passage.Tokens.Count && !passage.Tokens[first].AfterSpace && s_surnames.Value.Contains(passage.Tokens[first].Norm) ? passage.Tokens[first].Norm.Length : 0;
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
            if (end - first == 3 && Count(passage, first, 2) > Count(passage, first, 3))
            {
                end--;
            }

            if (end - first >= 2)
            {
                passage.KnownPeople.Add(Norm(passage, first, end));
                yield return (first, end);
            }
        }
    }

    // 商若谷强调: a character of the name is a word by itself (若, 可, 如). Such a name is known from elsewhere in the text, or opens a clause before a verb of saying.
    private static IEnumerable<(int First, int End)> SpelledWithWords(Passage passage)
    {
        for (var i = 0; i + 1 < passage.Tokens.Count; i++)
        {
            if (!s_surnames.Value.Contains(ChineseScript.Fold(passage.Tokens[i].Norm)) || passage.Tokens[i].Kind != TokenKind.Ideographs)
            {
                continue;
            }

            for (var end = Math.Min(passage.Tokens.Count, i + 3); end > i + 1; end--)
            {
                var inside = Enumerable.Range(i + 1, end - i - 1).ToList();
                if (inside.TrueForAll(at => passage.Tokens[at] is { Kind: TokenKind.Ideographs, Norm.Length: 1, AfterSpace: false }) && inside.Exists(at => passage.Cues.Exists(cue => cue.First == at && cue.End == at + 1))
                    && (passage.KnownPeople.Contains(Norm(passage, i, end)) || end - i == 3 && Speaks(passage, i, end, inside)))
                {
                    passage.KnownPeople.Add(Norm(passage, i, end));
                    yield return (i, end);
                    break;
                }
            }
        }
    }

    private static bool Speaks(Passage passage, int first, int end, List<int> inside) =>
        (first == 0 || passage.Tokens[first - 1].Kind == TokenKind.Punctuation) && inside.TrueForAll(i => !s_particles.Contains(passage.Tokens[i].Norm[0]) && !passage.Cues.Exists(cue => cue.First == i && (cue.In("polarity.") || cue.In("pronoun."))))
        && end < passage.Tokens.Count && (first == 0 && passage.Tokens[end].Norm is "：" or ":" || passage.Cues.Exists(cue => cue.First == end && cue.In("speech.") && (cue.Is("speech.say") || passage.Tokens[end].Norm.Length > 1)));

    private static IEnumerable<(int First, int End)> BookTitles(Passage passage)
    {
        for (var i = 0; i < passage.Tokens.Count; i++)
        {
            if (passage.Tokens[i].Norm == "《")
            {
                var end = passage.Tokens.FindIndex(i, token => token.Norm == "》");
                if (end > i + 1 && end - i <= 12)
                {
                    yield return (i + 1, end);
                    i = end;
                }
            }
        }
    }

    private static bool IsVerbOrMark(Passage passage, int at) => passage.Cues.Exists(cue => cue.First == at && cue.In("speech."));

    private static int Count(Passage passage, int first, int length)
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

    // Single characters that no known word takes, between known words, function words and marks.
    private static IEnumerable<(int First, int End)> LeftOver(Passage passage)
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

    private static readonly FrozenSet<char> s_particles = "的了在是和与及或也就都而但被把将向对从到为于以之其这那个些每各第前后上下中内外里并且又还很更最已未不没无有可能会要想让使给等所着过地得吗呢吧啊年月日时分点号称说道".ToFrozenSet();

    private static readonly FrozenSet<string> s_outside = ClosedWords.Of("outside-name");

    private static bool IsInsideName(Passage passage, int i) =>
        passage.Tokens[i].Kind == TokenKind.Ideographs && !s_outside.Contains(ChineseScript.Fold(passage.Tokens[i].Norm)) && !s_particles.Contains(passage.Tokens[i].Norm[0])
        && !passage.Cues.Exists(cue => cue.First <= i && i < cue.End && !cue.In("org.") && !cue.In("place."));

    /// <summary>Whether a character is a word of grammar or of place and time rather than part of a name.</summary>
    public static bool IsParticle(char character) => s_particles.Contains(character);

    private static string Norm(Passage passage, int first, int end)
    {
        var name = "";
        for (var i = first; i < end; i++)
        {
            name += passage.Tokens[i].Norm;
        }

        return name;
    }
}
