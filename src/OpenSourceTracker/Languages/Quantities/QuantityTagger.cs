using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>Finds the quantities of a passage: hedge, number, scale, unit, in one pass over its tokens.</summary>
internal static class QuantityTagger
{
    private static readonly FrozenDictionary<string, string> s_units = Units(
        "%=%|persen|percent|per cent|pct|％", "pp=poin persentase|percentage points|percentage point|个百分点|百分点", "IDR=rp|rupiah|idr|印尼盾|盾|卢比",
        "USD=us$|usd|dolar as|dolar amerika|dollar|dollars|$|美元|dolar amerika serikat", "SGD=s$|sgd|dolar singapura", "EUR=€|euro|euros|eur|欧元", "GBP=£|pound|pounds|poundsterling|英镑", "CNY=yuan|rmb|cny|元|人民币", "TWD=nt$|新台币|台币",
        "HKD=hk$|港元|港币", "JPY=¥|yen|日元", "MYR=rm|ringgit", "KRW=won|韩元", "AUD=a$|dolar australia", "INR=rupee|rupees",
        "km=km|kilometer|kilometers|kilometre|kilometres|公里|千米", "m=meter|metre|metres|meters|米", "cm=cm|sentimeter|centimetre|centimetres|厘米", "mile=mile|miles|英里", "ha=hektare|hektar|ha|hectare|hectares|公顷", "m2=meter persegi|m2|square metres|square meters|平方米", "m3=meter kubik|m3|cubic metres|cubic meters|cubic metre|cubic meter|立方米",
        "kg=kg|kilogram|kilograms|kilo|公斤|千克", "t=ton|tonne|tonnes|tons|吨", "g=gram|grams|克", "l=liter|litre|litres|liters|升", "barrel=barel|barrel|barrels|桶",
        "W=watt|watts|瓦", "kW=kilowatt|kw|千瓦", "MW=megawatt|mw|兆瓦", "GW=gigawatt|gw", "kWh=kwh|千瓦时", "C=derajat celsius|°c|摄氏度", "knot=knot|knots",
        "s=detik|second|seconds|秒", "min=menit|minute|minutes|分钟", "h=jam|hour|hours|小时", "day=hari|day|days|天|日", "week=minggu|pekan|week|weeks|周", "month=bulan|month|months|个月", "year=tahun|year|years|年",
        "x=kali lipat|kali|times|fold|倍", "TB=terabyte|tb", "GB=gigabyte|gb", "MB=megabyte|mb");

    private static readonly FrozenSet<string> s_designators = ClosedWords.Of("designator");

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
    public static bool Knows(string norm) => s_units.ContainsKey(norm) || NumberWords.Knows(norm);

    // taken: spans that are something else, such as dates, clock times and names with their version
    public static List<Quantity> Find(string text, IReadOnlyList<Token> tokens, IReadOnlyList<FunctionMatch> cues, string language, Func<TextSpan, bool> taken)
    {
        var found = new List<Quantity>();
        var cueAt = 0;
        for (var i = 0; i < tokens.Count;)
        {
            var (length, value, step) = IsCandidate(text, tokens, i, taken) ? NumberWords.Read(text, tokens, i, language) : default;
            if (Proportions.At(text, tokens, i, (length, value), language) is { } share && !taken(tokens[i].Span))
            {
                found.Add(new(new(tokens[i].Span.Start, tokens[share.End - 1].Span.End), i, share.End, share.Percent, share.Percent, share.Step, Bound.Exact, "%", IsChange(tokens, cues, i, "%")));
                i = share.End;
                continue;
            }

            if (length == 0 || IsDesignator(text, tokens, i, length))
            {
                i++;
                continue;
            }

            // M is milyar in the Indonesian press.
            if (language == "id" && i + length < tokens.Count && tokens[i + length].Norm == "m" && tokens[i + length].IsCapitalised && UnitBefore(tokens, i) is { Unit: "IDR" })
            {
                (value, step, length) = (value * 1e9m, step * 1e9m, length + 1);
            }

            // £27m is a sum, not a length.
            if (language != "id" && i + length < tokens.Count && s_letters.TryGetValue(tokens[i + length].Norm, out var scale) && UnitBefore(tokens, i).Unit is not null)
            {
                (value, step, length) = (value * scale, step * scale, length + 1);
            }

            var first = i;
            var end = i + length;
            var high = value;
            if (end + 1 < tokens.Count && (Characters.IsDash(tokens[end].Norm[0]) || tokens[end].Norm is "hingga" or "sampai" or "to" or "至" or "到") && tokens[end].Kind != TokenKind.Number
                && NumberWords.Read(text, tokens, end + 1, language) is { Length: > 0 } upper && upper.Value > value)
            {
                (high, step) = (upper.Value, upper.Step);
                end += 1 + upper.Length;
            }

            var bound = Bound.Exact;
            var suffix = end < tokens.Count ? tokens[end].Norm : "";
            if (suffix is "余" or "多" or "几" or "+" && end < tokens.Count)
            {
                bound = Bound.Over;
                end++;
                // 六千余名: about, a little over
                bound = suffix is "余" or "多" ? Bound.About : bound;
            }

            string? unit = null;
            if (UnitBefore(tokens, first) is { Unit: not null } before)
            {
                (unit, first) = (before.Unit, before.First);
            }

            if (UnitAt(tokens, end) is { Unit: not null } after && (unit is null || after.Unit == unit))
            {
                (unit, end) = (after.Unit, after.End);
            }

            while (cueAt < cues.Count && cues[cueAt].End < first - 1)
            {
                cueAt++;
            }

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

    private static bool IsCandidate(string text, IReadOnlyList<Token> tokens, int at, Func<TextSpan, bool> taken)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Punctuation || taken(token.Span))
        {
            return false;
        }

        if (token.Kind == TokenKind.Number)
        {
            // Glued to letters or a dash on the left it is a name's: GPT-4, QZ8501, 5.x
            var before = token.Span.Start > 0 ? text[token.Span.Start - 1] : ' ';
            var after = token.Span.End < text.Length ? text[token.Span.End] : ' ';
            return !(Characters.IsWordLetter(before) && !EndsWithCurrency(text, token.Span.Start)) && !(Characters.IsDash(before) && token.Span.Start > 1 && Characters.IsWordLetter(text[token.Span.Start - 2]))
                && !(char.IsAsciiLetter(after) && after is not ('T' or 'M' or 'B' or 'K' or 'k' or 'm' or 'b'));
        }

        return true;
    }

    // "6号线", "第三排", 下一代, "SMP Negeri 4", "nomor urut 2": which one, not how many.
    private static bool IsDesignator(string text, IReadOnlyList<Token> tokens, int at, int length)
    {
        var (start, end) = (tokens[at].Span.Start, tokens[at + length - 1].Span.End);
        return at > 0 && s_designators.Contains(tokens[at - 1].Norm)
            || at > 1 && tokens[at - 1].Norm == "." && tokens[at - 2].Norm == "no"
            || start > 0 && text[start - 1] is '第' or '下' && tokens[at].Kind != TokenKind.Word
            || end < text.Length && (text[end] is '院' || (text[end] is '号' or '號' && !text.AsSpan(end + 1).StartsWith("人", StringComparison.Ordinal)) || text.AsSpan(end).StartsWith("期工程", StringComparison.Ordinal))
            || IsMarkOfList(text, tokens, at, end);
    }

    // "一、" at the head of a sentence.
    private static bool IsMarkOfList(string text, IReadOnlyList<Token> tokens, int at, int end) =>
        tokens[at].Kind == TokenKind.Ideographs && end < text.Length && text[end] == '、' && (at == 0 || tokens[at - 1].Norm is "。" or "；" or ";" or "：" or ":" or "！" or "？");

    private static bool EndsWithCurrency(string text, int at) => at >= 2 && (text.AsSpan(at - 2, 2).Equals("Rp", StringComparison.OrdinalIgnoreCase) || text.AsSpan(at - 2, 2).Equals("RM", StringComparison.Ordinal));

    private static (string? Unit, int First) UnitBefore(IReadOnlyList<Token> tokens, int at)
    {
        var unit = default((string?, int));
        // "won four races" is no sum of money.
        if (at >= 1 && tokens[at - 1].Norm != "won" && IsCurrency(tokens[at - 1].Norm, out var found))
        {
            unit = (found, at - 1);
        }

        if (at >= 2 && tokens[at - 1].Norm == "." && tokens[at - 2].Norm == "rp")
        {
            unit = ("IDR", at - 2);
        }

        if (at >= 2 && tokens[at - 1].Norm == "$" && IsCurrency(tokens[at - 2].Norm + "$", out found))
        {
            unit = (found, at - 2);
        }

        return unit;

        static bool IsCurrency(string norm, out string? unit) => s_units.TryGetValue(norm, out unit) && unit is { Length: 3 } && char.IsUpper(unit[0]) && char.IsUpper(unit[1]);
    }

    private static (string? Unit, int End) UnitAt(IReadOnlyList<Token> tokens, int at)
    {
        for (var length = Math.Min(4, tokens.Count - at); length >= 1; length--)
        {
            var phrase = length == 1 ? tokens[at].Norm : string.Join(' ', tokens.Skip(at).Take(length).Select(token => token.Norm));
            if (s_units.TryGetValue(phrase, out var unit))
            {
                return (unit, at + length);
            }
        }

        return default;
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

    private static FrozenDictionary<string, string> Units(params string[] lines)
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var equals = line.IndexOf('=', StringComparison.Ordinal);
            foreach (var word in line[(equals + 1)..].Split('|'))
            {
                units[word] = line[..equals];
            }

            units.TryAdd(line[..equals], line[..equals]);
        }

        return units.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
