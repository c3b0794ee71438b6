using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using OpenSourceTracker.Time;

namespace OpenSourceTracker.Articles;

/// <summary>Reads the dates of metadata: forms that mean one thing everywhere. 07/08/2025 does not, and is not read.</summary>
internal static partial class PublicationDate
{
    private const int FirstYear = 1500;
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Reads an ISO date, date-time (the local day as written), month, year or period, yyyy/mm/dd, 2025年7月31日, or the date of a mail or HTTP header.</summary>
    public static CalendarPeriod? TryParse(string? text)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || text.Length > 64)
        {
            return null;
        }

        if (CalendarPeriod.TryParse(text, out var period))
        {
            return period.Start.Year >= FirstYear ? period : null;
        }

        return NumericDay().Match(text) is { Success: true } numeric ? Day(numeric, Number(numeric, "m"))
            : HeaderDay().Match(text) is { Success: true } header ? Day(header, Array.IndexOf(Months, header.Groups["m"].Value.ToLowerInvariant()) + 1)
            : NumericMonth().Match(text) is { Success: true } month && Number(month, "m") is >= 1 and <= 12 && Number(month, "y") >= FirstYear ? CalendarPeriod.Month(Number(month, "y"), Number(month, "m"))
            : null;
    }

    private static CalendarPeriod? Day(Match match, int month)
    {
        var (year, day) = (Number(match, "y"), Number(match, "d"));
        return year >= FirstYear && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? CalendarPeriod.Day(new(year, month, day)) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // The separators must agree; a time of day, if any, is looked at only for its form.
    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|(?<m>[0-9]{2})(?<d>[0-9]{2})|年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日)(?:[T ,]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?\s*(?:Z|[A-Za-z]{2,5}|(?:UTC|GMT)?[+-][0-9]{2}:?[0-9]{0,2})?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDay();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:[/.](?<m>[0-9]{1,2})|年(?<m>[0-9]{1,2})月)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumericMonth();

    [GeneratedRegex(@"^(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\s+)?(?<d>[0-9]{1,2})\s+(?<m>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+(?<y>[0-9]{4})(?:\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s+(?:[A-Z]{1,5}|[+-][0-9]{4}))?)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HeaderDay();
}
