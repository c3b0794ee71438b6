using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Tells each unit its clause, its list, what the words before it make of it, and what it means.</summary>
internal static class Surroundings
{
    private const int Reach = 3;
    private static readonly FrozenDictionary<string, Signs> s_signs = Enum.GetValues<Signs>().Where(sign => sign != Signs.None).ToFrozenDictionary(sign => "sign." + sign.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static void Read(List<Token> tokens, List<Unit> units, List<FunctionMatch> links, List<FunctionMatch> signs, Dictionary<string, List<int>> marks, Thesaurus thesaurus, WiderWords wider)
    {
        foreach (var unit in units)
        {
            if (unit.Concept is { } concept)
            {
                (unit.Families, unit.Fields, unit.Ends) = (thesaurus.FamiliesOf(concept), thesaurus.Fields.Of(concept), thesaurus.Axes.Of(concept));
            }

            unit.IsTurned = unit.IsUnderNegation || unit.IsNegated;
            unit.Root = unit.Kind is UnitKind.Word ? Rarity.Hash(unit.Language, unit.Stem) : 0;
            unit.Bare = Rarity.Hash(unit.Language, unit.Short);
            unit.Wider = unit.Kind is UnitKind.Word or UnitKind.Name ? wider.Of(unit.Language, unit.Norm, unit.Short) : [];
            unit.Affixes = Affixes(unit.Norm, unit.Stem);
        }

        var (joins, cuts) = Between(tokens, links, signs);
        FindLinks(units, links);
        FindMarks(units, marks);
        FindLists(tokens, units, joins);
        FindClauses(units, cuts);
        FindSigns(units, signs, marks);
        TurnBehindRefusals(units, marks);
    }

    // "mem~kan", "di~": a word with its stem left out.
    private static uint Affixes(string word, string stem)
    {
        var at = word.IndexOf(stem, StringComparison.Ordinal);
        return at < 0 ? 1 : Rarity.Hash(word.AsSpan(at + stem.Length), (Rarity.Hash(word.AsSpan(0, at)) ^ '~') * 16777619u);
    }

    private static void FindLinks(List<Unit> units, List<FunctionMatch> links)
    {
        var at = 0;
        foreach (var link in links)
        {
            while (at < units.Count && units[at].First < link.First)
            {
                at++;
            }

            if (at == units.Count)
            {
                return;
            }

            units[at].Links = link.Classes[0] == "rel.closed" ? units[at].Links : Rarity.Hash(link.Classes[0], units[at].Links * 16777619u);
        }
    }

    private static void FindMarks(List<Unit> units, Dictionary<string, List<int>> marks)
    {
        foreach (var (name, places) in marks.Where(mark => !mark.Key.StartsWith("rel.", StringComparison.Ordinal)).OrderBy(mark => mark.Key, StringComparer.Ordinal))
        {
            foreach (var i in places)
            {
                if (i >= 0 && !units[i].Marks.Contains(Rarity.Hash(name)))
                {
                    units[i].Marks.Add(Rarity.Hash(name));
                }
            }
        }
    }

    // Which tokens join things of a list, and which end a clause.
    private static (bool[] Joins, bool[] Cuts) Between(List<Token> tokens, List<FunctionMatch> links, List<FunctionMatch> signs)
    {
        var (joins, cuts) = (new bool[tokens.Count], new bool[tokens.Count]);
        foreach (var match in signs)
        {
            if (match.Is("sign.and"))
            {
                Array.Fill(joins, true, match.First, match.End - match.First);
            }
        }

        foreach (var link in links)
        {
            cuts[link.First] |= link.Classes[0] is "rel.because" or "rel.before" or "rel.after" || tokens[link.First].Norm is "sedangkan" or "sementara" or "tetapi" or "tapi" or "namun" or "ketika" or "saat" or "meski" or "meskipun" or "walaupun" or "padahal" or "but" or "while" or "whereas" or "although" or "when" or "who" or "which";
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Punctuation)
            {
                joins[i] |= tokens[i].Norm is "," or "、" or "，" or "&";
                cuts[i] |= tokens[i].Norm is "," or "，" or ";" or "；" or "." or "。" or ":" or "：" or "!" or "?" or "！" or "？" or "—" or "–";
            }
        }

        return (joins, cuts);
    }

    // Runs of units with nothing between them are things; things with nothing but commas and "and" between them are a list.
    private static void FindLists(List<Token> tokens, List<Unit> units, bool[] joins)
    {
        var (list, start, item, words) = (0, 0, 0, false);
        for (var i = 1; i <= units.Count; i++)
        {
            var (first, end) = (units[i - 1].End, i < units.Count ? units[i].First : -1);
            var touches = end == first;
            var joined = end > first;
            for (var t = first; t < end; t++)
            {
                joined &= joins[t];
            }

            if (touches || joined)
            {
                if (joined)
                {
                    words |= Enumerable.Range(first, end - first).Any(t => tokens[t].Kind != TokenKind.Punctuation || tokens[t].Norm == "、");
                    item++;
                }

                units[i].Item = item;
                continue;
            }

            if (item > 0 && words)
            {
                list++;
                for (var u = start; u < i; u++)
                {
                    units[u].List = list;
                }
            }

            (start, item, words) = (i, 0, false);
        }
    }

    private static void FindClauses(List<Unit> units, bool[] cuts)
    {
        var clause = 0;
        for (var i = 1; i < units.Count; i++)
        {
            var one = units[i].List > 0 && units[i].List == units[i - 1].List;
            clause += units[i].Sentence != units[i - 1].Sentence || (!one && cuts.AsSpan(units[i - 1].End, Math.Max(0, units[i].First - units[i - 1].End)).Contains(true)) ? 1 : 0;
            units[i].Clause = clause;
        }
    }

    private static void FindSigns(List<Unit> units, List<FunctionMatch> signs, Dictionary<string, List<int>> marks)
    {
        var at = 0;
        foreach (var match in signs)
        {
            while (at < units.Count && units[at].End <= match.First)
            {
                at++;
            }

            var sign = Signs.None;
            foreach (var name in match.Classes)
            {
                sign |= s_signs.GetValueOrDefault(name);
            }

            // The word itself, where it has content, and what it stands before.
            for (var i = at; i < units.Count; i++)
            {
                units[i].Signs |= sign;
                if (units[i].First >= match.End)
                {
                    break;
                }
            }
        }

        foreach (var i in marks.GetValueOrDefault("polarity.all", []))
        {
            if (i >= 0)
            {
                units[i].Signs |= Signs.All;
            }
        }
    }

    // Who refuses to pay does not pay.
    private static void TurnBehindRefusals(List<Unit> units, Dictionary<string, List<int>> marks)
    {
        foreach (var refusal in marks.GetValueOrDefault("polarity.implicit", []))
        {
            for (var i = refusal + 1; refusal >= 0 && i < units.Count && i <= refusal + Reach && units[i].Clause == units[refusal].Clause; i++)
            {
                units[i].IsTurned = !units[i].IsTurned;
            }
        }
    }
}
