using System.Collections.Frozen;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities.Numbers;

/// <summary>English numerals: "twenty-five thousand three hundred".</summary>
internal static class EnglishNumerals
{
    private static readonly FrozenDictionary<string, decimal> s_words = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Knows(string norm) => s_words.ContainsKey(norm);

    public static (int Length, decimal Value, decimal Step) Read(IReadOnlyList<Token> tokens, int at)
    {
        decimal total = 0, group = 0, smallest = 1;
        var used = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            var norm = tokens[i].Norm;
            var dash = norm.IndexOf('-', StringComparison.Ordinal);
            if (dash > 0 && s_words.TryGetValue(norm[..dash], out var tens) && s_words.TryGetValue(norm[(dash + 1)..], out var ones) && tens >= 20 && ones < 10)
            {
                group += tens + ones;
                smallest = 1;
                used = i - at + 1;
            }
            else if (s_words.TryGetValue(norm, out var value))
            {
                if (used > 0 && group % 100 != 0 && !(value < 10 && group % 10 == 0))
                {
                    break;
                }

                group += value;
                smallest = value >= 10 && value % 10 == 0 ? 10 : 1;
                used = i - at + 1;
            }
            else if (norm == "and" && used == i - at && group >= 100 && group % 100 == 0 && i + 1 < tokens.Count && s_words.ContainsKey(tokens[i + 1].Norm))
            {
                continue;
            }
            else if (Scales.TryGet(norm, out var scale) && norm.Length > 2 && (used == i - at && (used > 0 || (norm is "hundred" or "thousand" or "dozen" or "million" && i > 0 && tokens[i - 1].Norm == "a"))))
            {
                if (scale <= 100)
                {
                    group = Math.Max(group, 1) * scale;
                }
                else
                {
                    total += Math.Max(group, 1) * scale;
                    group = 0;
                }

                smallest = scale;
                used = i - at + 1;
            }
            else
            {
                break;
            }
        }

        return used == 0 ? default : (used, total + group, smallest);
    }
}
