using System.Collections.Frozen;

namespace OpenSourceTracker.Claims.Propositions;

/// <summary>Ranks by word: first, kedua, 第三.</summary>
internal static class Ordinals
{
    private static readonly FrozenDictionary<string, int> s_ranks = Ranks(
        "pertama|kesatu|perdana first|1st 第一|首次|首届|首个|首位", "kedua second|2nd 第二", "ketiga third|3rd 第三", "keempat fourth|4th 第四", "kelima fifth|5th 第五", "keenam sixth|6th 第六",
        "ketujuh seventh|7th 第七", "kedelapan eighth|8th 第八", "kesembilan ninth|9th 第九", "kesepuluh tenth|10th 第十", "kesebelas eleventh|11th 第十一", "kedua belas|keduabelas twelfth|12th 第十二");

    /// <summary>From 1; -1 for the last; 0 for what is no rank.</summary>
    public static int Of(string word) => s_ranks.GetValueOrDefault(word);

    private static FrozenDictionary<string, int> Ranks(params ReadOnlySpan<string> lines)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal) { ["terakhir"] = -1, ["last"] = -1, ["final"] = -1, ["最后"] = -1 };
        for (var i = 0; i < lines.Length; i++)
        {
            foreach (var word in lines[i].Split(' ', '|'))
            {
                ranks[word] = i + 1;
            }
        }

        return ranks.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
