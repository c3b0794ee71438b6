using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Topics;

/// <summary>The form in which names are compared: lower case, one script, no accents, marks or legal forms.</summary>
internal static class NameForm
{
    private static readonly FrozenSet<string> s_legal = new[]
    {
        "pt", "tbk", "cv", "persero", "perseroda", "perumda", "perum", "perusda", "ud", "inc", "ltd", "llc", "plc", "corp", "corporation", "co", "gmbh", "ag", "bv", "nv", "sa", "ab", "oy", "pte", "pty", "sdn", "bhd", "kk", "the",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] s_chineseLegal = ["股份有限公司", "有限责任公司", "有限公司", "控股集团"];

    public static string Of(string name)
    {
        var words = Words(name);
        var kept = words.Where(word => !s_legal.Contains(word)).ToList();
        return string.Join(' ', kept.Count > 0 ? kept : words);
    }

    /// <summary>The name's words, in the form that is compared.</summary>
    public static List<string> Words(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in ChineseScript.Fold(name).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (c == '.' && plain.Length > 0 && char.IsDigit(plain[^1]))
            {
                plain.Append(c); // versions keep their dots
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark && !Characters.IsApostrophe(c))
            {
                plain.Append(' ');
            }
        }

        var text = plain.ToString();
        foreach (var legal in s_chineseLegal)
        {
            if (text.Length > legal.Length + 1 && text.EndsWith(legal, StringComparison.Ordinal))
            {
                text = text[..^legal.Length];
            }
        }

        return [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd('.')).Where(word => word.Length > 0 && word is not "s")];
    }
}
