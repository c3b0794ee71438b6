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
    private static readonly FrozenSet<string> s_fields = ClosedWords.Of("company-field");

    private static readonly FrozenSet<string> s_numerals = ["三", "五", "六", "七", "八", "九"], s_counted = ClosedWords.Of("counted");

    private static readonly FrozenSet<string> s_outside = ClosedWords.Of("outside-name");

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

            // 三河机械厂: a numeral that counts nothing
            if (first < cue.First && first > 0 && s_numerals.Contains(tokens[first - 1].Norm) && tokens[first].Norm.Length == 1 && !s_counted.Contains(tokens[first].Norm) && (first == 1 || tokens[first - 2].Kind != TokenKind.Number && !s_numerals.Contains(tokens[first - 2].Norm) && tokens[first - 2].Norm is not "第"))
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

        foreach (var (first, end) in ChinesePersonNames.Titled(passage).Concat(CalledNames.Find(passage)).Concat(BookTitles(passage)))
        {
            if (!Enumerable.Range(first, end - first).Any(i => taken[i]))
            {
                Take(first, end, first > 0 && passage.Tokens[first - 1].Norm == "《" ? MentionKind.Unknown : MentionKind.Person);
            }
        }

        foreach (var (first, end) in ChinesePersonNames.SpelledWithWords(passage))
        {
            if (!Enumerable.Range(first, end - first).Any(i => taken[i]))
            {
                Take(first, end, MentionKind.Person);
            }
        }

        foreach (var (first, end) in ChineseLeftovers.Runs(passage))
        {
            if (taken[first] || taken[end - 1])
            {
                continue;
            }

            var name = ChineseLeftovers.Join(passage, first, end);
            var personEnd = first > 0 && passage.Tokens[first - 1].Norm is "很" or "得" or "地" or "更" or "最" ? 0 : ChinesePersonNames.End(passage, first, end);
            if (personEnd > first)
            {
                Take(first, personEnd, MentionKind.Person);
            }
            // 星海|科技, 方圓|電信: the field of work belongs to the company's name.
            else if (name.Length > 1 && end < tokens.Count && !tokens[end].AfterSpace && !taken[end] && s_fields.Contains(ChineseScript.Fold(tokens[end].Norm)))
            {
                // 江州市|数据|局: a body that is named after its field
                Take(first, end + 1 < tokens.Count && tokens[end + 1] is { AfterSpace: false, Norm: "局" or "厅" or "廳" or "署" or "委" or "处" or "處" } && !taken[end + 1] ? end + 2 : end + 1, MentionKind.Organisation);
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
            || ChineseLeftovers.Count(passage, at, 1) is > 1 and var count && ChineseLeftovers.Count(passage, at - 1, 2) == count;
    }

    private static bool IsStray(Passage passage, int at) =>
        passage.Tokens[at] is { Kind: TokenKind.Ideographs, Norm.Length: 1 } token && !ChineseLeftovers.IsParticle(token.Norm[0]) && !passage.IsCommonWord(token) && !passage.Cues.Exists(cue => cue.First <= at && at < cue.End);

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

    private static bool IsInsideName(Passage passage, int i) =>
        passage.Tokens[i].Kind == TokenKind.Ideographs && !s_outside.Contains(ChineseScript.Fold(passage.Tokens[i].Norm)) && !ChineseLeftovers.IsParticle(passage.Tokens[i].Norm[0])
        && !passage.Cues.Exists(cue => cue.First <= i && i < cue.End && !cue.In("org.") && !cue.In("place."));
}
