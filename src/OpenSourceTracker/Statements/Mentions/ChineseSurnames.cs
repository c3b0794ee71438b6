using System.Collections.Frozen;
using OpenSourceTracker.Languages;
using OpenSourceTracker.Languages.Chinese;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Statements.Mentions;

/// <summary>Chinese family names.</summary>
internal static class ChineseSurnames
{
    private static readonly Lazy<FrozenSet<string>> s_surnames = new(() =>
        (Resources.Has("Languages/Chinese/Lexicon/surnames.txt") ? Resources.Rows("Languages/Chinese/Lexicon/surnames.txt").Select(row => ChineseScript.Fold(row[0].Trim())) : []).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a character, or two, are a family name.</summary>
    public static bool IsSurname(string character) => s_surnames.Value.Contains(ChineseScript.Fold(character));
}
