using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities.Numbers;

/// <summary>Indonesian numerals: "dua puluh lima ribu tiga ratus".</summary>
internal static class IndonesianNumerals
{
    private static readonly FrozenDictionary<string, decimal> s_words = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["nol"] = 0, ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["enam"] = 6, ["tujuh"] = 7, ["delapan"] = 8, ["sembilan"] = 9,
        ["sepuluh"] = 10, ["sebelas"] = 11, ["seratus"] = 100, ["seribu"] = 1000, ["sejuta"] = 1_000_000, ["semiliar"] = 1_000_000_000, ["selusin"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Knows(string norm) => s_words.ContainsKey(norm);

    /// <summary>Units, then belas, puluh and ratus, then ribu and up.</summary>
    public static (int Length, decimal Value, decimal Step) Read(IReadOnlyList<Token> tokens, int at)
    {
        decimal total = 0, group = 0, digit = -1, smallest = 1;
        var i = at;
        for (; i < tokens.Count; i++)
        {
            var norm = tokens[i].Norm;
            if (s_words.TryGetValue(norm, out var value))
            {
                if (value >= 10)
                {
                    group = digit >= 0 ? group + digit : group;
                    digit = -1;
                    if (value >= 1000)
                    {
                        total += value;
                    }
                    else
                    {
                        group += value;
                    }

                    smallest = value is 11 or 12 ? 1 : value;
                    continue;
                }

                if (digit >= 0)
                {
                    break;
                }

                digit = value;
                smallest = 1;
                continue;
            }

            if (norm == "setengah" && digit > 0 && i + 1 < tokens.Count && Scales.TryGet(tokens[i + 1].Norm, out var half) && half >= 1000)
            {
                digit += 0.5m; // dua setengah juta
                continue;
            }

            if (i == at || !Scales.TryGet(norm, out var scale) || norm is "rb" or "jt")
            {
                break;
            }

            if (norm == "belas")
            {
                if (digit < 0)
                {
                    break;
                }

                group += digit + 10;
                digit = -1;
                smallest = 1;
            }
            else if (scale <= 100)
            {
                group += Math.Max(digit, 1) * scale;
                digit = -1;
                smallest = scale;
            }
            else
            {
                total += Math.Max(group + Math.Max(digit, 0), 1) * scale;
                group = 0;
                digit = -1;
                smallest = scale;
            }
        }

        return i == at ? default : (i - at, total + group + Math.Max(digit, 0), smallest);
    }
}
