using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>What units are called, in words and signs.</summary>
internal static class UnitWords
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

    public static bool Contains(string norm) => s_units.ContainsKey(norm);

    /// <summary>The currency that stands before a number, and its first token.</summary>
    public static (string? Unit, int First) Before(IReadOnlyList<Token> tokens, int at)
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

    /// <summary>The unit that begins at a token, by its longest name, and the token behind it.</summary>
    public static (string? Unit, int End) At(IReadOnlyList<Token> tokens, int at)
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
