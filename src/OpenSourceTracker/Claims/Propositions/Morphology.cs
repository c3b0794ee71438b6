namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Words that are turned by a first syllable: unhappy, nonaktif, 非法.</summary>
internal static class Morphology
{
    private static readonly string[] s_english = ["un", "in", "im", "il", "ir", "dis", "non", "non-", "mis", "de"];
    private static readonly string[] s_indonesian = ["non", "non-", "nir", "tak-", "tuna", "anti", "in", "a"];
    private static readonly string[] s_chinese = ["不", "非", "无", "未", "没"];

    public static bool IsNegatedForm(Unit word, Unit plain)
    {
        if (word.Norm.Length <= plain.Norm.Length || plain.Norm.Length < (word.Language == "zh" ? 1 : 4) || !word.Norm.EndsWith(plain.Norm, StringComparison.Ordinal))
        {
            return false;
        }

        foreach (var prefix in word.Language switch { "en" => s_english, "id" => s_indonesian, _ => s_chinese })
        {
            if (word.Norm.Length == plain.Norm.Length + prefix.Length && word.Norm.StartsWith(prefix, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
