using System.Globalization;

namespace OpenSourceTracker.Claims.Propositions.Features.Frames;

/// <summary>Numbers that the premise does not say and that follow from those it says: what is left, how long it took, how many in all.</summary>
internal static class Sums
{
    private const int MostNumbers = 12;

    public static bool IsDerived(Unit unit, Unit[] premise)
    {
        if (Value(unit) is not { } value)
        {
            return false;
        }

        Span<decimal> numbers = stackalloc decimal[MostNumbers];
        var (count, sum, shares) = (0, 0m, 0m);
        foreach (var other in premise)
        {
            if (count < MostNumbers && Value(other) is { } number)
            {
                numbers[count++] = number;
                sum += number;
                shares += other.Quantity?.Unit == "%" ? number : 0;
            }
        }

        if (count > 1 && (sum == value || (unit.Quantity?.Unit == "%" && 100 - shares == value)))
        {
            return true;
        }

        for (var a = 0; a < count; a++)
        {
            for (var b = a + 1; b < count; b++)
            {
                if (numbers[a] + numbers[b] == value || Math.Abs(numbers[a] - numbers[b]) == value)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A count or measure, or the year of a date.
    private static decimal? Value(Unit unit) =>
        unit.Quantity is { } quantity && quantity.Low == quantity.High && Math.Abs(quantity.Low) < 1_000_000_000_000 ? quantity.Low
        : unit.Date?.Value is { Length: >= 4 } date && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : null;
}
