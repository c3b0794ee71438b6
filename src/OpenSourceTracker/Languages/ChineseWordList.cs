using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages;

/// <summary>What is cut as one word of Chinese.</summary>
internal static class ChineseWordList
{
    /// <summary>Adds the phrases that have a meaning.</summary>
    /// <remarks>Short ones are words, 无人机; a longer one in which a function word stands is a phrase and is cut, 油价跌破 as 油价 and 跌破, or nobody would see that word.</remarks>
    public static void AddPhrases(LanguagePack chinese, IEnumerable<string> phrases, HashSet<string> functionWords)
    {
        const int LongestWord = 3;
        var byLength = phrases.ToLookup(phrase => phrase.Length <= LongestWord);
        AddWords(chinese, byLength[true]);
        AddWords(chinese, [.. byLength[false].Where(phrase => !Tokenizer.Cut(phrase, new(0, phrase.Length), language: null, chinese).Exists(part => part.Norm.Length > 1 && part.Norm.Length < phrase.Length && functionWords.Contains(part.Norm)))]);
    }

    /// <summary>Adds words, and those that the language lists itself.</summary>
    public static void AddWords(LanguagePack chinese, IEnumerable<string> words)
    {
        var listed = Resources.Has("Languages/Chinese/Lexicon/words.txt") ? Resources.Rows("Languages/Chinese/Lexicon/words.txt").Select(row => row[0].Trim()) : [];
        foreach (var word in listed.Concat(words))
        {
            // Words with Latin letters or digits inside are cut at them; only their ideographs can be one word.
            var folded = ChineseScript.Fold(word);
            if (folded.Length > 0 && folded.All(Characters.IsIdeograph) && !IsScaleAndUnit(folded))
            {
                chinese.Words.Add(folded);
            }
        }
    }

    // 亿元, 万美元 and 千余 are two words, or the number before them is read without its scale or hedge.
    private static bool IsScaleAndUnit(string word) =>
        (word.Length > 1 && word.AsSpan().TrimStart("十百千万亿兆") is "余" or "多" or "几") || word.AsSpan().TrimStart("十百千万亿兆余多") is { Length: > 0 } unit && unit.Length < word.Length && (unit[^1] is '元' or '盾' or '镑' or '吨' or '股' or '户' or '辆' or '台' or '套' or '名' or '人' or '公' || unit is "人次" or "公里" or "公顷" or "千瓦" or "千瓦时" or "平方米" or "立方米" or "卢比" or "令吉" or "欧" || unit.EndsWith("币"));
}
