using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>Finds the quantities of a passage: hedge, number, scale, unit, in one pass over its tokens.</summary>
internal static class QuantityTagger
{
    private static readonly FrozenDictionary<string, Bound> s_bounds = new Dictionary<string, Bound>(StringComparer.Ordinal)
    {
        ["quantity.approx"] = Bound.About,
        ["quantity.nearly"] = Bound.Nearly,
        ["quantity.atleast"] = Bound.AtLeast,
        ["quantity.over"] = Bound.Over,
        ["quantity.atmost"] = Bound.AtMost,
        ["quantity.under"] = Bound.Under,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> s_letters = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["k"] = 1e3m, ["m"] = 1e6m, ["b"] = 1e9m, ["t"] = 1e12m }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word is a unit, or a part of a number.</summary>
    public static bool Knows(string norm) => UnitWords.Contains(norm) || NumberWords.Knows(norm);

    /// <summary>The quantities of a passage, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">The tokens of the passage.</param>
    /// <param name="cues">The function words among them.</param>
    /// <param name="language">The language of the passage.</param>
    /// <param name="taken">Whether a span is something else, such as a date, a clock time or a name with its version.</param>
    public static List<Quantity> Find(string text, IReadOnlyList<Token> tokens, IReadOnlyList<FunctionMatch> cues, string language, Func<TextSpan, bool> taken)
    {
        var found = new List<Quantity>();
        var cueAt = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var (length, value, step) = NumberUse.IsCandidate(text, tokens, i, taken) ? NumberWords.Read(text, tokens, i, language) : default;
            if (Proportions.At(text, tokens, i, (length, value), language) is { } share && !taken(tokens[i].Span))
            {
                found.Add(new(new(tokens[i].Span.Start, tokens[share.End - 1].Span.End), i, share.End, share.Percent, share.Percent, share.Step, Bound.Exact, "%", IsChange(tokens, cues, i, "%")));
                i = share.End;
                continue;
            }

            if (length == 0 || NumberUse.IsDesignator(text, tokens, i, length))
            {
                i++;
                continue;
            }

            (length, value, step) = Scaled(tokens, i, (length, value, step), language);
            var first = i;
            var end = i + length;
            var high = value;
            if (end + 1 < tokens.Count && (Characters.IsDash(tokens[end].Norm[0]) || tokens[end].Norm is "hingga" or "sampai" or "to" or "至" or "到") && tokens[end].Kind != TokenKind.Number
                && NumberWords.Read(text, tokens, end + 1, language) is { Length: > 0 } upper && upper.Value > value)
            {
                (high, step) = (upper.Value, upper.Step);
                end += 1 + upper.Length;
            }

            var bound = BoundBehind(tokens, ref end);
            string? unit = null;
            if (UnitWords.Before(tokens, first) is { Unit: not null } before)
            {
                (unit, first) = (before.Unit, before.First);
            }

            if (UnitWords.At(tokens, end) is { Unit: not null } after && (unit is null || after.Unit == unit))
            {
                (unit, end) = (after.Unit, after.End);
            }

            while (cueAt < cues.Count && cues[cueAt].End < first - 1)
            {
                cueAt++;
            }

            Hedge(tokens, cues, cueAt, end, language, ref first, ref bound);
            var quantity = new Quantity(new(tokens[first].Span.Start, tokens[end - 1].Span.End), first, end, value, high, step, bound, unit, IsChange(tokens, cues, first, unit));
            if (found is [.., var hours] && hours.With(quantity, tokens) is { } whole)
            {
                found[^1] = whole;
                end = whole.EndToken;
            }
            else
            {
                found.Add(quantity);
            }

            i = Math.Max(end, i + 1);
        }

        return found;
    }

    // "Rp 2 M", "£27m": the letter is a scale, milyar in the Indonesian press, and no length.
    private static (int Length, decimal Value, decimal Step) Scaled(IReadOnlyList<Token> tokens, int at, (int Length, decimal Value, decimal Step) number, string language)
    {
        if (at + number.Length >= tokens.Count || !s_letters.TryGetValue(tokens[at + number.Length].Norm, out var scale) || UnitWords.Before(tokens, at).Unit is not { } unit)
        {
            return number;
        }

        if (language == "id")
        {
            if (unit != "IDR" || tokens[at + number.Length] is not { Norm: "m", IsCapitalised: true })
            {
                return number;
            }

            scale = 1e9m;
        }

        return (number.Length + 1, number.Value * scale, number.Step * scale);
    }

    // 六千余名 is about, or a little over.
    private static Bound BoundBehind(IReadOnlyList<Token> tokens, ref int end)
    {
        var suffix = end < tokens.Count ? tokens[end].Norm : "";
        if (suffix is not ("余" or "多" or "几" or "+"))
        {
            return Bound.Exact;
        }

        end++;
        return suffix is "余" or "多" ? Bound.About : Bound.Over;
    }

    // Words that hedge stand before the number, or in Chinese behind it.
    private static void Hedge(IReadOnlyList<Token> tokens, IReadOnlyList<FunctionMatch> cues, int cueAt, int end, string language, ref int first, ref Bound bound)
    {
        for (var c = cueAt; c < cues.Count && cues[c].First < end + 2; c++)
        {
            foreach (var name in cues[c].Classes)
            {
                if (s_bounds.TryGetValue(name, out var hedge) && (cues[c].End == first || (cues[c].End == first - 1 && !tokens[first - 1].IsWord) || (cues[c].First == end && hedge == Bound.About && language == "zh")))
                {
                    bound = hedge;
                    first = Math.Min(first, cues[c].First);
                }
            }
        }
    }

    private static bool IsChange(IReadOnlyList<Token> tokens, IReadOnlyList<FunctionMatch> cues, int first, string? unit)
    {
        foreach (var cue in cues)
        {
            if (cue.First >= first)
            {
                break;
            }

            // naik 6 persen, rose by 14, 增长29%; "naik menjadi 17 persen" is a level
            if (cue.Is("quantity.change") && first - cue.End <= 3)
            {
                for (var i = cue.End; i < first; i++)
                {
                    if (tokens[i].Norm is "menjadi" or "jadi" or "ke" or "to" or "至" or "到" or "为")
                    {
                        return false;
                    }
                }

                return unit is "%" or "pp" or "x" || first - cue.End <= 2;
            }
        }

        return false;
    }
}
