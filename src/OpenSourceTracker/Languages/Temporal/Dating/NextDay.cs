using System.Text.RegularExpressions;
using OpenSourceTracker.Text;

namespace OpenSourceTracker.Languages.Temporal.Dating;

/// <summary>Whether a text says of itself that it came out on the day after the one that it has just told of: "Berita ini dimuat keesokan harinya", "the next day, that is today".</summary>
internal static partial class NextDay
{
    private const int Reach = 260;

    /// <param name="text">The text.</param>
    /// <param name="body">Where the article's own words stand in it.</param>
    /// <param name="from">Behind the day that it tells of.</param>
    public static bool IsToldAfter(string text, TextSpan body, int from)
    {
        var end = Math.Min(body.End, from + Reach);
        return end > from && Told().IsMatch(text[from..end]);
    }

    [GeneratedRegex(@"(?ix) \b(?:berita|laporan|tulisan|naskah|kabar|catatan)\s+ini\b [^.!?\n]{0,40} \b(?:keesokan(?:nya|\s+hari(?:nya)?)|esok(?:nya|\s+harinya)|sehari\s+(?:kemudian|setelahnya|sesudahnya))
        | \b(?:keesokan\s*harinya|keesokannya|sehari\s+kemudian|esoknya) ,?\s+ (?:yaitu|yakni)\s+hari\s+ini
        | \bthis\s+(?:story|report|article|dispatch|piece)\b [^.!?\n]{0,40} \b(?:the\s+(?:next|following)\s+day|a\s+day\s+later|the\s+day\s+after)
        | \b(?:the\s+next\s+day|a\s+day\s+later),?\s+(?:that\s+is,?|which\s+is)\s+today
        | 本(?:文|報|报)[^。\n]{0,12}(?:次日|翌日|隔天)(?:刊|发|發|登)")]
    private static partial Regex Told();
}
