using System.Globalization;
using System.Text;

namespace OpenSourceTracker.Languages.Temporal.Resolving;

/// <summary>The TIMEX3 value of a length of time: P2Y6M, PT3H, PXD where the count is vague.</summary>
internal static class TimexDuration
{
    public static string Of(List<Amount>? amounts)
    {
        if (amounts is null || amounts.Count == 0)
        {
            return "PX";
        }

        var date = new StringBuilder("P");
        var time = new StringBuilder();
        foreach (var amount in amounts)
        {
            var (count, unit) = (amount.Count, amount.Unit);
            var whole = (int)Math.Max(Math.Truncate(count), -1);
            var fraction = count < 0 ? 0 : count - whole;
            var n = count < 0 ? "X" : whole.ToString(CultureInfo.InvariantCulture);
            var none = whole == 0 && fraction > 0;
            switch (unit)
            {
                case TimeUnit.Year or TimeUnit.FiscalYear or TimeUnit.SchoolYear:
                    date.Append(none ? string.Empty : n + "Y").Append(Piece(fraction * 12, "M"));
                    break;
                case TimeUnit.Month: date.Append(none ? string.Empty : n + "M").Append(Piece(fraction * 30, "D")); break;
                case TimeUnit.Half: date.Append(CultureInfo.InvariantCulture, $"{(count < 0 ? "X" : (6 * count).ToString("0", CultureInfo.InvariantCulture))}M"); break;
                case TimeUnit.Quarter: date.Append(count < 0 ? "XQ" : n + "Q"); break;
                case TimeUnit.Week: date.Append(none ? string.Empty : n + "W").Append(Piece(fraction * 7, "D")); break;
                case TimeUnit.Fortnight: date.Append(count < 0 ? "XW" : (2 * count).ToString("0", CultureInfo.InvariantCulture) + "W"); break;
                case TimeUnit.Weekend: date.Append(n + "WE"); break;
                case TimeUnit.Day or TimeUnit.WorkDay: date.Append(none ? string.Empty : n + "D"); time.Append(Piece(fraction * 24, "H")); break;
                case TimeUnit.Night: date.Append(n + "D"); break;
                case TimeUnit.Decade: date.Append(fraction > 0 ? (count * 10).ToString("0", CultureInfo.InvariantCulture) + "Y" : n + "DE"); break;
                case TimeUnit.Century: date.Append(fraction > 0 ? (count * 100).ToString("0", CultureInfo.InvariantCulture) + "Y" : n + "CE"); break;
                case TimeUnit.Millennium: date.Append(count < 0 ? "XML" : n + "ML"); break;
                case TimeUnit.Hour: time.Append(none ? string.Empty : n + "H").Append(Piece(fraction * 60, "M")); break;
                case TimeUnit.Minute: time.Append(none ? string.Empty : n + "M").Append(Piece(fraction * 60, "S")); break;
                case TimeUnit.Second: time.Append(n + "S"); break;
                default: date.Append('X'); break;
            }
        }

        return time.Length > 0 ? date + "T" + time : date.ToString();
    }

    private static string Piece(double value, string unit) => value < 0.01 ? string.Empty : Math.Round(value).ToString("0", CultureInfo.InvariantCulture) + unit;
}
