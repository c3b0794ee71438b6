using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using Token = OpenSourceTracker.Text.Token;
using TokenKind = OpenSourceTracker.Text.TokenKind;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Which units a text negates, and which it limits, weakens or puts into the future.</summary>
internal static class Polarity
{
    private const int Reach = 6;
    private static readonly FrozenSet<string> s_negators = new[] { "polarity.not", "polarity.never", "polarity.notyet", "polarity.nolonger", "polarity.none", "polarity.without", "polarity.notall" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly string[] s_negatorCharacters = ["没有", "不会", "不能", "不是", "未能", "未曾", "从未", "从不", "尚未", "并未", "并不", "并非", "不再", "无法", "没", "不", "未", "无", "非"];

    /// <summary>Whether a cue negates what follows; "not only" does not. Of "not impossible" each word is a negator of its own.</summary>
    public static bool IsNegator(FunctionMatch cue) => Array.Exists(cue.Classes, s_negators.Contains) && !cue.IsAny("polarity.notonly", "polarity.double");

    /// <summary>The places of negators: the plain words wherever they stand, and phrases that hold none of them (nihil, 未经).</summary>
    public static List<FunctionMatch> Negators(List<FunctionMatch> cues, List<FunctionMatch> links)
    {
        var found = new List<FunctionMatch>();
        foreach (var link in links)
        {
            if (link.Classes[0] == "rel.not" && !cues.Exists(cue => cue.Is("polarity.notonly") && cue.First <= link.First && cue.End >= link.End && !HoldsContent(links, link.End, cue.End)))
            {
                found.Add(link);
            }
        }

        foreach (var cue in cues)
        {
            // "used to be" says what was.
            if (IsNegator(cue) && !cue.Is("polarity.nolonger") && !found.Exists(link => link.First < cue.End && link.End > cue.First))
            {
                found.Add(cue);
            }
        }

        found.Sort((one, other) => one.First.CompareTo(other.First));
        return found;
    }

    /// <summary>未通过 says of 通过 that it is not so.</summary>
    public static string WithoutNegator(string word)
    {
        foreach (var negator in s_negatorCharacters)
        {
            if (word.StartsWith(negator, StringComparison.Ordinal))
            {
                return word[negator.Length..];
            }
        }

        return "";
    }

    // "tidak jarang" denies that it is seldom, "tidak hanya" denies nothing.
    private static bool HoldsContent(List<FunctionMatch> links, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!links.Exists(link => link.First <= i && link.End > i))
            {
                return true;
            }
        }

        return false;
    }

    public static ((FunctionMatch Cue, int Target)[] Negators, Dictionary<string, List<int>> Marks) Read(List<Token> tokens, List<Unit> units, List<FunctionMatch> cues, List<FunctionMatch> links)
    {
        var negators = new List<(FunctionMatch, int)>();
        var marks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var cue in cues)
        {
            var target = UnitFrom(units, cue.First);
            foreach (var name in cue.Classes)
            {
                if (name.StartsWith("polarity.", StringComparison.Ordinal) || name.StartsWith("modality.", StringComparison.Ordinal) || name.StartsWith("aspect.", StringComparison.Ordinal) || name.StartsWith("discourse.", StringComparison.Ordinal) || name is "attribution.hearsay")
                {
                    Mark(name, target);
                }
            }

        }

        foreach (var cue in Negators(cues, links))
        {
            var target = UnitFrom(units, cue.Classes[0] == "rel.not" ? cue.End : cue.First);
            target = target >= 0 && ClauseEndsBetween(tokens, cue.First, units[target].First) ? -1 : target;
            negators.Add((cue, target));
            if (target < 0)
            {
                continue;
            }

            units[target].IsNegated = !units[target].IsNegated;
            for (var i = target; i < units.Count && i < target + Reach && !ClauseEndsBetween(tokens, units[target].First, units[i].First); i++)
            {
                units[i].IsUnderNegation = !units[i].IsUnderNegation;
            }
        }

        foreach (var link in links)
        {
            Mark(link.Classes[0], UnitFrom(units, link.End));
        }

        return ([.. negators], marks);

        void Mark(string name, int unit)
        {
            if (!marks.TryGetValue(name, out var found))
            {
                marks[name] = found = [];
            }

            found.Add(unit);
        }
    }

    // The first unit that begins at a token or behind it.
    private static int UnitFrom(List<Unit> units, int token)
    {
        var (low, high) = (0, units.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (units[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < units.Count ? low : -1;
    }

    private static bool ClauseEndsBetween(List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((tokens[i].Kind == TokenKind.Punctuation && tokens[i].Norm is "," or "." or ";" or ":" or "!" or "?" or "，" or "。" or "；" or "：" or "！" or "？" or "—") || tokens[i].Norm is "tetapi" or "tapi" or "namun" or "melainkan" or "but" or "although" or "meski" or "meskipun" or "walaupun" or "但" or "但是" or "而是")
            {
                return true;
            }
        }

        return false;
    }
}
