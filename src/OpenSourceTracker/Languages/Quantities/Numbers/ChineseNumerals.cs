using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Quantities.Numbers;

/// <summary>Chinese numerals: 二万五千三百, 二十来万.</summary>
internal static class ChineseNumerals
{
    public static (int Length, decimal Value, decimal Step) Read(IReadOnlyList<Token> tokens, int at)
    {
        decimal total = 0, section = 0, digit = -1, smallest = 1, rough = 1;
        var i = at;
        for (; i < tokens.Count && tokens[i].Kind == TokenKind.Ideographs; i++)
        {
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
                        return Found();
                    }

                    total = (total + section + Math.Max(digit, 0)) * scale;
                    (section, digit, smallest, rough) = (0, -1, scale * rough, 1);
                }
                else
                {
                    return Found();
                }
            }
        }

        return Found();

        (int, decimal, decimal) Found() => i == at ? default : (i - at, total + section + Math.Max(digit, 0), smallest);
    }

    private static bool IsScaleAt(IReadOnlyList<Token> tokens, int i, int k) =>
        k < tokens[i].Norm.Length ? tokens[i].Norm[k] is '万' or '亿' : i + 1 < tokens.Count && tokens[i + 1].Norm is ['万' or '亿', ..];
}
