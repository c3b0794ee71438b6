using System.Collections.Frozen;
using System.Globalization;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities;

/// <summary>Reads the numbers that a language writes as words and digits; composition is that of each language's grammar.</summary>
internal static class NumberWords
{
    private static readonly FrozenDictionary<string, decimal> s_indonesian = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["nol"] = 0, ["satu"] = 1, ["dua"] = 2, ["tiga"] = 3, ["empat"] = 4, ["lima"] = 5, ["enam"] = 6, ["tujuh"] = 7, ["delapan"] = 8, ["sembilan"] = 9,
        ["sepuluh"] = 10, ["sebelas"] = 11, ["seratus"] = 100, ["seribu"] = 1000, ["sejuta"] = 1_000_000, ["semiliar"] = 1_000_000_000, ["selusin"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> s_english = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10,
        ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19,
        ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> s_scales = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["belas"] = 10, ["puluh"] = 10, ["ratus"] = 100, ["ribu"] = 1000, ["rb"] = 1000, ["juta"] = 1e6m, ["jt"] = 1e6m, ["miliar"] = 1e9m, ["milyar"] = 1e9m, ["triliun"] = 1e12m, ["lusin"] = 12, ["kodi"] = 20,
        ["hundred"] = 100, ["thousand"] = 1000, ["million"] = 1e6m, ["mn"] = 1e6m, ["billion"] = 1e9m, ["bn"] = 1e9m, ["trillion"] = 1e12m, ["tn"] = 1e12m, ["dozen"] = 12,
        ["千"] = 1000, ["万"] = 1e4m, ["百万"] = 1e6m, ["千万"] = 1e7m, ["亿"] = 1e8m, ["兆"] = 1e12m, ["万亿"] = 1e12m, ["十万"] = 1e5m, ["百"] = 100, ["十亿"] = 1e9m, ["百亿"] = 1e10m, ["千亿"] = 1e11m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A number that begins at a token.</summary>
    /// <returns>The tokens it takes (0: none), its value and the size of its last digit.</returns>
    public static (int Length, decimal Value, decimal Step) Read(string text, IReadOnlyList<Token> tokens, int at, string language)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            if (!Digits(token.Norm, language, out var value, out var step))
            {
                return default;
            }

            var used = 1;
            while (at + used < tokens.Count && Scale(tokens, at + used, text) is { } scale)
            {
                value *= scale;
                step *= scale;
                used++;
                // 3 million 200 thousand is not news style; 1 juta 200 ribu is.
                if (at + used + 1 < tokens.Count && tokens[at + used].Kind == TokenKind.Number && Scale(tokens, at + used + 1, text) is { } next && next < scale && Digits(tokens[at + used].Norm, language, out var more, out var fine))
                {
                    value += more * next;
                    step = fine * next;
                    used += 2;
                }
            }

            return (used, value, step);
        }

        return token.Kind switch
        {
            TokenKind.Ideographs => Chinese(tokens, at),
            TokenKind.Word => language == "id" ? Indonesian(tokens, at) : English(tokens, at),
            _ => default,
        };
    }

    /// <summary>Digits with separators, as the language writes them: 1.234,5 in Indonesian is 1,234.5 in English.</summary>
    public static bool Digits(string digits, string language, out decimal value, out decimal step)
    {
        var (group, point) = language == "id" ? ('.', ',') : (',', '.');
        value = 0;
        step = 1;
        var groupAt = digits.IndexOf(group, StringComparison.Ordinal);
        var pointAt = digits.LastIndexOf(point);
        if (groupAt >= 0 && !IsGrouped(pointAt > groupAt ? digits.AsSpan(0, pointAt) : digits, group))
        {
            // The other habit's decimal mark (15.8 persen in Indonesian): one mark, not three digits behind it.
            if (digits.Count(c => c == group) != 1 || pointAt >= 0)
            {
                return false;
            }

            (group, pointAt) = ('\0', groupAt);
        }
        else if (pointAt >= 0 && groupAt < 0 && digits.Count(c => c == point) > 1)
        {
            if (!IsGrouped(digits, point))
            {
                return false; // 3.1.2 is a version
            }

            (group, pointAt) = (point, -1);
        }

        Span<char> plain = stackalloc char[digits.Length];
        var length = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            if (i == pointAt)
            {
                plain[length++] = '.';
            }
            else if (digits[i] != group && char.IsDigit(digits[i]))
            {
                plain[length++] = (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(digits[i]));
            }
        }

        if (length > 24 || !decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        var decimals = pointAt >= 0 ? digits.Length - pointAt - 1 : 0;
        for (var i = 0; i < decimals; i++)
        {
            step /= 10;
        }

        // 180 and 4,200 may be round; 1,183 is not. A round number's step is that of its last digit that is not 0, at most two digits up.
        if (decimals == 0 && value >= 100)
        {
            for (var i = 0; i < 2 && value % (step * 10) == 0; i++)
            {
                step *= 10;
            }

            step = step > 1 ? step / 10 : step;
        }

        return true;
    }

    public static bool Knows(string norm) => s_scales.ContainsKey(norm) || s_english.ContainsKey(norm) || s_indonesian.ContainsKey(norm);

    public static decimal? ScaleOf(string norm) => s_scales.TryGetValue(norm, out var scale) ? scale : null;

    private static decimal? Scale(IReadOnlyList<Token> tokens, int at, string text)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Word && token.Span.Length == 1)
        {
            // M is milyar in the Indonesian press and million in the English; only next to a currency or digits, decided by the caller's language is unsafe: T, B and K are plain.
            return text[token.Span.Start] switch
            {
                'T' => 1e12m,
                'B' => token.AfterSpace ? null : 1e9m,
                'K' or 'k' => token.AfterSpace ? null : 1000,
                _ => null,
            };
        }

        return token.IsWord && token.Norm is not "belas" ? ScaleOf(token.Norm) : null;
    }

    private static bool IsGrouped(ReadOnlySpan<char> digits, char mark)
    {
        var run = -1;
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            run = run < 0 ? 0 : run;
            if (digits[i] == mark)
            {
                if (run != 3)
                {
                    return false;
                }

                run = 0;
            }
            else
            {
                run++;
            }
        }

        return run is >= 1 and <= 3;
    }

    // dua puluh lima ribu tiga ratus: units, then belas/puluh/ratus, then ribu and up.
    private static (int, decimal, decimal) Indonesian(IReadOnlyList<Token> tokens, int at)
    {
        decimal total = 0, group = 0, digit = -1, smallest = 1;
        var i = at;
        for (; i < tokens.Count; i++)
        {
            var norm = tokens[i].Norm;
            if (s_indonesian.TryGetValue(norm, out var value))
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

            if (norm == "setengah" && digit > 0 && i + 1 < tokens.Count && s_scales.TryGetValue(tokens[i + 1].Norm, out var half) && half >= 1000)
            {
                digit += 0.5m; // dua setengah juta
                continue;
            }

            if (i == at || !s_scales.TryGetValue(norm, out var scale) || norm is "rb" or "jt")
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

    private static (int, decimal, decimal) English(IReadOnlyList<Token> tokens, int at)
    {
        decimal total = 0, group = 0, smallest = 1;
        var used = 0;
        for (var i = at; i < tokens.Count; i++)
        {
            var norm = tokens[i].Norm;
            var dash = norm.IndexOf('-', StringComparison.Ordinal);
            if (dash > 0 && s_english.TryGetValue(norm[..dash], out var tens) && s_english.TryGetValue(norm[(dash + 1)..], out var ones) && tens >= 20 && ones < 10)
            {
                group += tens + ones;
                smallest = 1;
                used = i - at + 1;
            }
            else if (s_english.TryGetValue(norm, out var value))
            {
                if (used > 0 && group % 100 != 0 && !(value < 10 && group % 10 == 0))
                {
                    break;
                }

                group += value;
                smallest = value >= 10 && value % 10 == 0 ? 10 : 1;
                used = i - at + 1;
            }
            else if (norm == "and" && used == i - at && group >= 100 && group % 100 == 0 && i + 1 < tokens.Count && s_english.ContainsKey(tokens[i + 1].Norm))
            {
                continue;
            }
            else if (s_scales.TryGetValue(norm, out var scale) && norm.Length > 2 && (used == i - at && (used > 0 || (norm is "hundred" or "thousand" or "dozen" or "million" && i > 0 && tokens[i - 1].Norm == "a"))))
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

    private static bool IsScaleAt(IReadOnlyList<Token> tokens, int i, int k) =>
        k < tokens[i].Norm.Length ? tokens[i].Norm[k] is '万' or '亿' : i + 1 < tokens.Count && tokens[i + 1].Norm is ['万' or '亿', ..];

    private static (int, decimal, decimal) Chinese(IReadOnlyList<Token> tokens, int at)
    {
        decimal total = 0, section = 0, digit = -1, smallest = 1, rough = 1;
        var i = at;
        for (; i < tokens.Count && tokens[i].Kind == TokenKind.Ideographs; i++)
        {
            var stop = false;
            for (var k = 0; k < tokens[i].Norm.Length; k++)
            {
                var c = tokens[i].Norm[k];
                if (c is '来' or '多' or '余' or '几' && section > 0 && IsScaleAt(tokens, i, k + 1))
                {
                    rough = smallest; // 二十来万: its last digit is the tens, and no more is said
                    continue;
                }

                var value = "零一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
                value = c is '两' ? 2 : c is '〇' ? 0 : value;
                if (value >= 0)
                {
                    digit = digit >= 0 ? (digit * 10) + value : value;
                    smallest = 1;
                }
                else if (c is '十' or '百' or '千')
                {
                    var scale = c == '十' ? 10m : c == '百' ? 100m : 1000m;
                    section += (digit < 0 ? 1 : digit) * scale;
                    (digit, smallest) = (-1, scale);
                }
                else if (c is '万' or '亿' or '兆')
                {
                    var scale = c == '万' ? 1e4m : c == '亿' ? 1e8m : 1e12m;
                    if (section == 0 && digit < 0)
                    {
                        stop = true;
                        break;
                    }

                    total = (total + section + Math.Max(digit, 0)) * scale;
                    (section, digit, smallest, rough) = (0, -1, scale * rough, 1);
                }
                else
                {
                    stop = true;
                    break;
                }
            }

            if (stop)
            {
                break;
            }
        }

        return i == at ? default : (i - at, total + section + Math.Max(digit, 0), smallest);
    }
}
